import { dayIn, plusDays } from '../days.ts'
import { localMoment } from './moments.ts'

/** What a person's profile says they do; without `until` it stays until they change it. */
export type Status = { readonly emoji: string; readonly text: string; readonly until: Date | undefined }

/** Slack's own "Vacationing", and what else people take for it. */
const emojis = new Set([
  ':palm_tree:',
  ':desert_island:',
  ':island:',
  ':beach_with_umbrella:',
  ':beach_umbrella:',
  ':umbrella_on_ground:',
  ':camping:',
  ':luggage:',
])
const words =
  /\b(vacation(ing)?|holidays?|annual leave|on leave|parental leave|pto|ooo|out of (the )?office|urlaub|elternzeit|congés?|vacaciones|ferie|férias)\b/iu

/** When the holiday ends that a status tells of: where it names no end, with the day. */
export function holidayUntil(status: Status, zone: string, now: Date): Date | undefined {
  if (!emojis.has(status.emoji) && !words.test(status.text)) return undefined
  return status.until ?? localMoment(zone, plusDays(dayIn(zone, now), 1), '00:00')
}
