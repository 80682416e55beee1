import { localMoment } from '../../domain/schedule/moments.ts'
import { type Schedule, scheduleSchema } from '../../domain/schedule/schedule.ts'
import { transition } from '../../domain/schedule/transitions.ts'
import type { Wish } from '../../domain/schedule/wish.ts'
import { awayIn } from '../../reading/times/away.ts'
import { onceIn } from '../../reading/times/once.ts'
import { unknownZoneIn, type Wished, wishIn, zoneIn } from '../../reading/wish.ts'
import type { AskerAnswer } from '../answer.ts'
import type { Me, Own } from '../own/me.ts'
import { formReply } from '../replies/form.ts'
import {
  awayReply,
  nothingToPauseReply,
  notOftenerReply,
  nudgeOffReply,
  nudgeOnReply,
  nudgeReply,
  onceMoreReply,
  sayUntilReply,
  sayWhenReply,
  sayZoneReply,
  stoppedReply,
} from '../replies/nudges/settings.ts'
import { nudgeForm, pauseForm } from './forms.ts'
import { change, clockIn, keepOver, schedulesOf, stopAll, theNudge } from './kept.ts'

/** Friday at three, when the week can be looked back on. */
export const usualWish = (today: string): Wish => ({
  unit: 'week',
  every: 1,
  weekday: 5,
  time: '15:00',
  anchor: today,
})

/** A nudge's beginning: the person said yes now. */
export const newNudge = (wish: Wish, zone: string, now: Date): Schedule =>
  scheduleSchema.parse({ id: theNudge, what: { kind: 'nudge' }, wish, zone, since: now.toISOString() })

/** `nudge fri 15:00`: turns nudges on, or changes them; without words, says how they stand. */
export async function setNudge(own: Own, me: Me, when: string): Promise<AskerAnswer> {
  const now = own.now()
  const { nudge } = await schedulesOf(own, me.owner)
  if (when.trim() === '') return nudge ? nudgeReply(nudge.schedule, now) : nudgeOffReply
  const unknown = unknownZoneIn(when)
  if (unknown !== undefined) return sayZoneReply(unknown)
  const zone = zoneIn(when) ?? (await own.zoneOf(me.owner)) ?? nudge?.schedule.zone ?? me.profile.zone
  const clock = clockIn(zone, now)
  const usual = nudge?.schedule.wish ?? usualWish(clock.today)
  const once = onceIn(when, { now, zone })
  const wished: Wished =
    once && once.kind !== 'unclear'
      ? { kind: 'wish', wish: { unit: 'once', day: once.day, time: once.time } }
      : wishIn(when, clock, { wish: usual, alone: 'weekly' })
  if (wished.kind === 'unclear') return sayWhenReply
  if (wished.kind === 'too-often') return notOftenerReply
  const { wish } = wished
  if (wish.unit === 'once' && localMoment(zone, wish.day, wish.time) <= now) return sayWhenReply
  if (wish.unit === 'once' && nudge && nudge.schedule.wish.unit !== 'once') {
    const extra = { kind: 'snooze', at: localMoment(nudge.schedule.zone, wish.day, wish.time) } as const
    const changed = await change(own, me.owner, nudge, (kept) => ({ ...kept, extra }))
    return changed ? onceMoreReply(changed, extra.at, now) : nudgeOffReply
  }
  const schedule = await keepOver(own, me.owner, newNudge(wish, zone, now), (old) =>
    wishing(old, wish, zone, now),
  )
  return nudgeOnReply(schedule, now)
}

/** The schedule with another wish, which begins afresh. */
export function wishing(old: Schedule, wish: Wish, zone: string, now: Date): Schedule {
  // One that came on that day, or that a clock which was ahead saw come, does not stand in for it.
  const handled = wish.unit === 'once' || (old.handled && old.handled.at > now) ? undefined : old.handled
  const afresh = { unanswered: 0, slowed: 'no', pausedUntil: undefined, inDnd: undefined } as const
  return { ...old, wish, zone, handled, ...afresh }
}

/** "Until Monday" stops nudges and reminders for a while, "I'm out 3–14 August" on those days. */
export async function pauseNudge(own: Own, me: Me, when: string): Promise<AskerAnswer> {
  const now = own.now()
  const { nudge, reminders } = await schedulesOf(own, me.owner)
  const all = nudge ? [nudge, ...reminders] : reminders
  const [first] = all
  if (!first) return nothingToPauseReply
  const { zone } = first.schedule
  const clock = clockIn(zone, now)
  if (when.trim() === '') return formReply(pauseForm(clock.today, {}), 'pause')
  const away = awayIn(when, clock)
  if (away.kind === 'unclear') return sayUntilReply
  if (away.kind === 'absence' && away.until < clock.today) return sayUntilReply
  for (const kept of all) {
    await change(own, me.owner, kept, (schedule) =>
      away.kind === 'until'
        ? transition(schedule, { kind: 'paused', until: away.day })
        : transition(schedule, { kind: 'absent', absence: { from: away.from, until: away.until } }),
    )
  }
  return awayReply(away, (await schedulesOf(own, me.owner)).nudge?.schedule, now)
}

export async function resumeNudge(own: Own, me: Me): Promise<AskerAnswer> {
  const { nudge, reminders } = await schedulesOf(own, me.owner)
  for (const kept of nudge ? [nudge, ...reminders] : reminders) {
    await change(own, me.owner, kept, (schedule) => transition(schedule, { kind: 'resumed' }))
  }
  return nudge ? nudgeOnReply({ ...nudge.schedule, pausedUntil: undefined }, own.now()) : nudgeOffReply
}

export const stopNudges = async (own: Own, me: Me): Promise<AskerAnswer> =>
  stoppedReply(await stopAll(own, me.owner))

export async function openNudgeForm(own: Own, me: Me): Promise<AskerAnswer> {
  const now = own.now()
  const { nudge } = await schedulesOf(own, me.owner)
  const zone = nudge?.schedule.zone ?? me.profile.zone
  const schedule = nudge?.schedule ?? newNudge(usualWish(clockIn(zone, now).today), zone, now)
  return formReply(nudgeForm(schedule, clockIn(zone, now).today, nudge === undefined), 'nudge change')
}
