import { timeSchema } from '../../../domain/schedule/wish.ts'
import { rhythms } from '../../../reading/kinds/recap.ts'
import { removeSchedule } from '../../../store/nudges/schedules.ts'
import type { AskerReply } from '../../answer.ts'
import { type FormErrors, one, type Values } from '../../form.ts'
import type { Me, Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import { type Kept, keepOver, schedulesOf } from '../../schedules/kept.ts'
import { newRecap, type RecapRhythm, recapWish, theRecap, usualRecapTime } from '../../schedules/recap.ts'
import { wishing } from '../../schedules/wishes.ts'
import { recapForm, recapOffReply, recapOnReply } from './settings-reply.ts'

type Rhythm = (typeof rhythms)[number]

/** Turns recaps on or off, or asks how often by the form. */
export async function setRecap(own: Own, me: Me, rhythm: Rhythm | undefined): Promise<AskerReply> {
  const kept = await schedulesOf(own, me.owner)
  if (rhythm === undefined) {
    const zone = kept.recap?.schedule.zone ?? me.profile.zone
    return formReply(recapForm(kept.recap?.schedule, zone), { kind: 'recap.set' })
  }
  if (rhythm === 'off') return turnOff(own, me, kept)
  return turnOn(own, me, kept, rhythm, kept.recap?.schedule.wish.time ?? usualRecapTime)
}

export async function submitRecap(own: Own, me: Me, values: Values): Promise<AskerReply | FormErrors> {
  const kept = await schedulesOf(own, me.owner)
  const rhythm = rhythms.find((each) => each === one(values, 'rhythm')) ?? 'off'
  if (rhythm === 'off') return turnOff(own, me, kept)
  const time = timeSchema.safeParse(one(values, 'time')).data ?? usualRecapTime
  return turnOn(own, me, kept, rhythm, time)
}

async function turnOff(own: Own, me: Me, { recap }: Kept): Promise<AskerReply> {
  const removed = recap !== undefined && (await removeSchedule(own.vault, me.owner, theRecap))
  return recapOffReply(removed)
}

async function turnOn(
  own: Own,
  me: Me,
  { nudge, recap }: Kept,
  rhythm: RecapRhythm,
  time: string,
): Promise<AskerReply> {
  const now = own.now()
  const zone = recap?.schedule.zone ?? nudge?.schedule.zone ?? me.profile.zone
  const wish = recapWish(rhythm, time)
  const schedule = await keepOver(own, me.owner, newRecap(wish, zone, nudge?.schedule, now), (old) =>
    wishing(old, wish, zone, now),
  )
  return recapOnReply(schedule, now)
}
