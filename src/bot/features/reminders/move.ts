import { plusDays } from '../../../domain/days.ts'
import { localMoment } from '../../../domain/schedule/moments.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { Wish } from '../../../domain/schedule/wish.ts'
import { timesIn } from '../../../reading/times/times.ts'
import { zoneIn } from '../../../reading/wish.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { change, clockIn, schedulesOf } from '../../schedules/kept.ts'
import { wishing } from '../../schedules/wishes.ts'
import { onceOrWish } from './reminders.ts'
import { reminderOfWhatReply, reminderSetReply, reminderStaysReply } from './reply.ts'
import type { ReminderMove } from './spec.ts'

/**
 * "No, Tuesday": the reminder that was just made comes then, or brings back something else. Where the time is not clear, or over, nothing changes and
 * it is asked for.
 */
export async function moveReminder(
  own: Own,
  me: Me,
  { id, when, says: other }: ReminderMove,
): Promise<AskerReply> {
  const now = own.now()
  const { reminders } = await schedulesOf(own, me.owner)
  const kept = reminders.find(({ schedule }) => schedule.id === id)
  if (kept?.schedule.what.kind !== 'reminder') return reminderOfWhatReply
  if (other !== undefined) {
    const what = { ...kept.schedule.what, says: other }
    const changed = await change(own, me.owner, kept, (old) => ({ ...old, what }))
    return changed ? reminderSetReply(changed, other, now) : reminderOfWhatReply
  }
  const { says } = kept.schedule.what
  const zone = zoneIn(when) ?? kept.schedule.zone
  const wish = movedTo(when.replace(/^(?:at )?(\d{1,2})$/i, 'at $1:00'), kept.schedule, zone, now)
  if (!wish || (wish.unit === 'once' && localMoment(zone, wish.day, wish.time) <= now))
    return reminderStaysReply(kept.schedule, says, now)
  const moved = await change(own, me.owner, kept, (old) => wishing(old, wish, zone, now))
  return moved ? reminderSetReply(moved, says, now) : reminderOfWhatReply
}

/** What is not said stays as it was: a day its hour, an hour its day, and what comes again its rhythm. */
function movedTo(when: string, { wish: old }: Schedule, zone: string, now: Date): Wish | undefined {
  const isOnce = old.unit === 'once'
  const wished = onceOrWish(when, { now, zone, usual: old, alone: isOnce ? 'once' : 'weekly' })
  if (wished.kind !== 'wish') return undefined
  const { wish } = wished
  const said = timesIn(when, clockIn(zone, now))
  const isHour = said.every(({ day, weekday }) => day === undefined && weekday === undefined)
  if (isOnce && wish.unit === 'once') {
    const moved = { ...wish, exact: wish.exact ?? old.exact }
    if (isHour) return soon.test(when) ? moved : { ...moved, day: old.day }
    // "Tuesday" on a Tuesday, when that hour is over, is the next one.
    const isOver = localMoment(zone, wish.day, wish.time) <= now
    const isNamed = said.some(({ day, weekday }) => day === undefined && weekday !== undefined)
    return isOver && isNamed ? { ...moved, day: plusDays(wish.day, 7) } : moved
  }
  if (isOnce || wish.unit !== 'week' || again.test(when) || isHour) return wish
  if (old.unit === 'week') return { ...wish, every: old.every }
  return old.unit === 'month' ? { ...old, weekday: wish.weekday, time: wish.time } : undefined
}

/** What tells a moment without naming its day. */
const soon = /\b(?:in|from now|to(?:day|night)|later|this)\b/i
/** What says how often. */
const again = /\b(?:every|each|weekly|fortnightly|bi-?weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i
