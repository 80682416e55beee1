import { localMoment } from '../../../domain/schedule/moments.ts'
import { transition } from '../../../domain/schedule/transitions.ts'
import { awayIn } from '../../../reading/times/away.ts'
import { onceIn } from '../../../reading/times/once.ts'
import { unknownZoneIn, type Wished, wishIn, zoneIn } from '../../../reading/wish.ts'
import type { KeptSchedule } from '../../../store/nudges/schedule-rows.ts'
import type { AskerReply } from '../../answer.ts'
import type { Form } from '../../form.ts'
import type { Me, Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import { change, clockIn, type Kept, keepOver, meant, schedulesOf } from '../../schedules/kept.ts'
import { usualTime } from '../../schedules/parts.ts'
import { nudgeOffReply } from '../../schedules/reply.ts'
import { newNudge, usualWish, wishing } from '../../schedules/wishes.ts'
import { nudgeForm, pauseForm } from './form.ts'
import {
  awayReply,
  nothingToPauseReply,
  notOftenerReply,
  nudgeMovedReply,
  nudgeOnReply,
  nudgeReply,
  onceMoreReply,
  recapGoesOnReply,
  sayUntilReply,
  sayWhenReply,
  sayZoneReply,
} from './settings-reply.ts'

/** `nudge fri 15:00`: turns nudges on, or changes them; without words, says how they stand. */
export async function setNudge(own: Own, me: Me, when: string): Promise<AskerReply> {
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
  return nudge ? nudgeMovedReply(schedule, nudge.schedule, now) : nudgeOnReply(schedule, now)
}

const allOf = ({ nudge, recap, reminders }: Kept): KeptSchedule[] => [
  ...(nudge ? [nudge] : []),
  ...(recap ? [recap] : []),
  ...reminders,
]

/** "Until Monday" stops nudges, recaps and reminders for a while, "I'm out 3–14 August" on those days. */
export async function pauseNudge(own: Own, me: Me, when: string): Promise<AskerReply> {
  const now = own.now()
  const all = allOf(await schedulesOf(own, me.owner))
  const [first] = all
  if (!first) return nothingToPauseReply
  const { zone } = first.schedule
  const clock = clockIn(zone, now)
  if (when.trim() === '') return formReply(pauseForm(clock.today, {}), { kind: 'nudge.pause', when: '' })
  const away = awayIn(when, clock)
  if (away.kind === 'unclear') return sayUntilReply
  if (away.kind === 'absence' && away.until < clock.today) return sayUntilReply
  for (const kept of all.filter(meant(own))) {
    await change(own, me.owner, kept, (schedule) =>
      away.kind === 'until'
        ? transition(schedule, { kind: 'paused', until: away.day })
        : transition(schedule, { kind: 'absent', absence: { from: away.from, until: away.until } }),
    )
  }
  return awayReply(away, (await schedulesOf(own, me.owner)).nudge?.schedule, now)
}

export async function resumeNudge(own: Own, me: Me): Promise<AskerReply> {
  const kept = await schedulesOf(own, me.owner)
  const { nudge } = kept
  for (const each of allOf(kept).filter(meant(own))) {
    await change(own, me.owner, each, (schedule) => transition(schedule, { kind: 'resumed' }))
  }
  if (nudge) return nudgeOnReply({ ...nudge.schedule, pausedUntil: undefined }, own.now())
  const { recap } = await schedulesOf(own, me.owner)
  return recap ? recapGoesOnReply(recap.schedule, own.now()) : nudgeOffReply
}

/** As they were; where there were none, at the usual time. */
export async function turnOn(own: Own, me: Me): Promise<AskerReply> {
  const { nudge } = await schedulesOf(own, me.owner)
  return nudge ? resumeNudge(own, me) : setNudge(own, me, usualTime)
}

export const openNudgeForm = async (own: Own, me: Me): Promise<AskerReply> =>
  formReply(await nudgeFormOf(own, me, false), { kind: 'nudge.do', act: 'change' })

/** As nudges are now, or would be. */
export async function nudgeFormOf(own: Own, me: Me, whole: boolean): Promise<Form> {
  const now = own.now()
  const { nudge } = await schedulesOf(own, me.owner)
  const zone = nudge?.schedule.zone ?? me.profile.zone
  const { today } = clockIn(zone, now)
  const schedule = nudge?.schedule ?? newNudge(usualWish(today), zone, now)
  return nudgeForm(schedule, today, { isNew: nudge === undefined, whole })
}
