import { subDays } from '../../../domain/dates.ts'
import { weekdayOf } from '../../../domain/days.ts'
import { localMoment } from '../../../domain/schedule/moments.ts'
import { mostReminders, type Schedule, scheduleSchema } from '../../../domain/schedule/schedule.ts'
import type { Wish } from '../../../domain/schedule/wish.ts'
import { onceIn } from '../../../reading/times/once.ts'
import { type Wished, wishIn, zoneIn } from '../../../reading/wish.ts'
import type { KeptSchedule } from '../../../store/nudges/schedule-rows.ts'
import { findSchedule, removeSchedule } from '../../../store/nudges/schedules.ts'
import { unrecorded } from '../../../store/undo/changes.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { clockIn, keep, schedulesOf } from '../../schedules/kept.ts'
import { wishing } from '../../schedules/wishes.ts'
import { scheduleText } from '../../schedules/words.ts'
import type { Intent } from '../features.ts'
import {
  noSuchReminderReply,
  reminderOverReply,
  reminderSetReply,
  reminderStoppedReply,
  remindersReply,
  reminderWhenReply,
  tooManyRemindersReply,
} from './reply.ts'

/** In the morning, when a day is planned. */
const usualTime = '09:00'

/** "Remind me of Sr. Mgr expectations every Monday at 9": the answer to `says` comes again then. */
export async function setReminder(
  own: Own,
  me: Me,
  { says, when }: { says: string; when: string },
): Promise<AskerReply> {
  const now = own.now()
  const { nudge, reminders } = await schedulesOf(own, me.owner)
  const zone = zoneIn(when) ?? (await own.zoneOf(me.owner)) ?? me.profile.zone
  const clock = clockIn(zone, now)
  const weekday = weekdayOf(clock.today)
  const usual: Wish = { unit: 'week', every: 1, weekday, time: usualTime, anchor: clock.today }
  const wished = onceOrWish(when, { now, zone, usual })
  if (wished.kind === 'unclear' || wished.kind === 'too-often') return reminderWhenReply(says, wished.kind)
  const { wish } = wished
  if (wish.unit === 'once' && localMoment(zone, wish.day, wish.time) <= now)
    return reminderOverReply(says, { ...wish, zone, now })
  const id = own.vault.order?.id ?? own.newId()
  const left = (await withoutOld(own, me, reminders)).filter(({ schedule }) => schedule.id !== id)
  if (left.length >= mostReminders) return tooManyRemindersReply
  const like = nudge ?? reminders[0]
  const schedule = wishing(newReminder(id, says, wish, { zone, now, like: like?.schedule }), wish, zone, now)
  await keep(own, me.owner, schedule)
  return reminderSetReply(schedule, says, now)
}

type Timing = { now: Date; zone: string; usual: Wish; alone?: 'once' | 'weekly' }

export function onceOrWish(when: string, { now, zone, usual, alone = 'once' }: Timing): Wished {
  const once = onceIn(when, { now, zone })
  if (once?.kind === 'unclear') return once
  if (once) return { kind: 'wish', wish: { unit: 'once', day: once.day, time: once.time, exact: true } }
  return wishIn(when, clockIn(zone, now), { wish: usual, alone })
}

/** What came for the last time stays for a week, so that its button still shows it. */
async function withoutOld(own: Own, me: Me, reminders: readonly KeptSchedule[]): Promise<KeptSchedule[]> {
  const old = reminders.filter(({ nextAt, at }) => nextAt === undefined && at < subDays(own.now(), 7))
  for (const { schedule } of old) await removeSchedule(unrecorded(own.vault), me.owner, schedule.id)
  return reminders.filter((each) => !old.includes(each))
}

type Beginning = { readonly zone: string; readonly now: Date; readonly like: Schedule | undefined }

/** Days off and absences are the person's, and so those of the schedules that they have. */
const newReminder = (id: string, says: string, wish: Wish, { zone, now, like }: Beginning): Schedule =>
  scheduleSchema.parse({
    id,
    what: { kind: 'reminder', says },
    wish,
    zone,
    since: now.toISOString(),
    ...(like && { workdays: like.workdays, absences: like.absences, readStatus: like.readStatus }),
  })

export async function listReminders(own: Own, me: Me): Promise<AskerReply> {
  const { nudge, reminders } = await schedulesOf(own, me.owner)
  const coming = reminders.filter(({ nextAt }) => nextAt !== undefined)
  const reply = remindersReply(
    coming.map(({ schedule }) => schedule),
    own.now(),
  )
  if (!nudge) return reply
  // Many call a nudge a reminder.
  const text = `Nudges are on. ${scheduleText(nudge.schedule, own.now())}`
  return { ...reply, parts: [...reply.parts, { kind: 'text', text }] }
}

/** The words that a reminder brings back: those of its *Show it* button stand for them. */
export async function wordsOfReminder(own: Own, owner: Owner, intent: Intent): Promise<string | undefined> {
  if (intent.kind !== 'reminder.do' || intent.act !== 'show') return undefined
  const kept = await findSchedule(own.vault, owner, intent.id)
  return kept?.schedule.what.kind === 'reminder' ? kept.schedule.what.says : undefined
}

export async function stopReminder(own: Own, me: Me, id: string): Promise<AskerReply> {
  const { reminders } = await schedulesOf(own, me.owner)
  const theirs = reminders.find(({ schedule }) => schedule.id === id)
  if (!theirs || !(await removeSchedule(own.vault, me.owner, id))) return noSuchReminderReply
  const left = reminders.filter(({ nextAt, schedule }) => nextAt !== undefined && schedule.id !== id)
  return reminderStoppedReply(left.length, theirs.schedule)
}
