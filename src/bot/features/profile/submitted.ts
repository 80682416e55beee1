import { findGuideline } from '../../../domain/library/library.ts'
import { isBelow } from '../../../domain/library/tracks.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import { timeSchema, type Wish, weekdaySchema } from '../../../domain/schedule/wish.ts'
import { removeSchedule } from '../../../store/nudges/schedules.ts'
import type { AskerReply } from '../../answer.ts'
import { type FormErrors, one, type Values } from '../../form.ts'
import { type Me, meOf, type Own } from '../../person/me.ts'
import { saveOver } from '../../person/save-over.ts'
import { clockIn, keepOver, schedulesOf, theNudge } from '../../schedules/kept.ts'
import { newNudge, usualWish, wishing } from '../../schedules/wishes.ts'
import { asItIs, noNudges } from './form.ts'
import { setUpReply } from './reply.ts'

/** Levels come as `guideline/level`, for a form can change both at once. */
export async function submitMe(own: Own, me: Me, values: Values): Promise<AskerReply | FormErrors> {
  const [only, ...others] = own.library.guidelines
  const named = one(values, 'guideline') ?? (others.length === 0 ? only?.id : undefined)
  const guideline = findGuideline(own.library, named ?? '')
  if (!guideline) return { errors: { guideline: 'Choose your role.' } }
  const level = (name: string) => {
    const [of, id] = (one(values, name) ?? '').split('/')
    return of === guideline.id ? guideline.levels.find((each) => each.id === id) : undefined
  }
  const current = level('current')
  const target = level('target')
  if (!current) return { errors: { current: `Choose a level of ${guideline.role}.` } }
  if (!target) return { errors: { target: `Choose a level of ${guideline.role}.` } }
  if (isBelow(guideline, target, current))
    return { errors: { target: 'The level you aim for can’t be below your level now.' } }
  const hints = one(values, 'hints')
  await saveOver(own, me, {
    ...me.profile,
    guideline: guideline.id,
    current: current.id,
    target: target.id,
    ...(hints && { hints: hints !== 'off' }),
    assumed: false,
    confirmed: true,
    // The form asked.
    offered: true,
  })
  const nudge = await keepNudge(own, me, values)
  return setUpReply(await meOf(own, me.owner), nudge, own.now(), me.guessed)
}

/** The nudge as the form says, from now on; undefined where there is none any more. */
async function keepNudge(own: Own, me: Me, values: Values): Promise<Schedule | undefined> {
  const { nudge } = await schedulesOf(own, me.owner)
  const said = one(values, 'nudge')
  if (said === undefined) return nudge?.schedule
  if (said === noNudges) {
    if (nudge) await removeSchedule(own.vault, me.owner, theNudge)
    return undefined
  }
  const now = own.now()
  const zone = nudge?.schedule.zone ?? me.profile.zone
  const { today } = clockIn(zone, now)
  const old = nudge?.schedule.wish ?? usualWish(today)
  const wish = wishFrom(said, one(values, 'time'), old, today)
  // As it was: what is paused or slowed stays so.
  if (nudge && isSame(wish, old)) return nudge.schedule
  return keepOver(own, me.owner, newNudge(wish, zone, now), (kept) => wishing(kept, wish, zone, now))
}

function wishFrom(said: string, at: string | undefined, old: Wish, today: string): Wish {
  const time = timeSchema.safeParse(at).data ?? old.time
  if (said === asItIs) return { ...old, time }
  const weekday = weekdaySchema.catch(5).parse(Number(said))
  return { unit: 'week', every: 1, weekday, time, anchor: today }
}

const isSame = (one: Wish, other: Wish): boolean =>
  one.unit === 'week' && other.unit === 'week'
    ? one.every === other.every && one.weekday === other.weekday && one.time === other.time
    : one.unit === other.unit && one.time === other.time
