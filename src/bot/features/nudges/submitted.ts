import { z } from 'zod'
import { dayIn } from '../../../domain/days.ts'
import { isCountry } from '../../../domain/schedule/public-holidays.ts'
import type { Absence, Schedule } from '../../../domain/schedule/schedule.ts'
import { timeSchema, type Wish, weekdaySchema, wishSchema } from '../../../domain/schedule/wish.ts'
import { wishIn } from '../../../reading/wish.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type Form, type FormErrors, many, one, type Values } from '../../form.ts'
import type { Me, Own } from '../../person/me.ts'
import { closed } from '../../schedules/closing.ts'
import { change, clockIn, keepOver, schedulesOf } from '../../schedules/kept.ts'
import { newNudge, usualWish, wishing } from '../../schedules/wishes.ts'
import { rhythmOf } from './form.ts'
import { nudgeFormOf, pauseNudge } from './settings.ts'
import { nothingToPauseReply, nudgeOnReply } from './settings-reply.ts'

const day = z.coerce.number().pipe(weekdaySchema)

/** What the form can hold; anything else comes from no form of ours. */
const offered = z.object({
  weekday: day.optional(),
  time: timeSchema.optional(),
  workdays: z.array(day).min(1).optional(),
  holidays: z.string().optional(),
  followUp: z.enum(['yes', 'no']).optional(),
  status: z.enum(['yes', 'no']).optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
})

/** The form came back: that is a yes. `shown`: the absence that it began with. */
export async function submitNudge(
  own: Own,
  me: Me,
  shown: Form['keep'],
  values: Values,
): Promise<AskerReply | FormErrors> {
  const now = own.now()
  const { nudge, recap } = await schedulesOf(own, me.owner)
  const zone = nudge?.schedule.zone ?? me.profile.zone
  const clock = clockIn(zone, now)
  const old = nudge?.schedule ?? newNudge(usualWish(clock.today), zone, now)
  const { weekday, time, workdays, from, until, ...rest } = offered.parse({
    weekday: one(values, 'weekday'),
    time: one(values, 'time'),
    workdays: values.workdays && many(values, 'workdays'),
    holidays: one(values, 'holidays'),
    followUp: one(values, 'followUp'),
    status: one(values, 'status'),
    from: one(values, 'from'),
    until: one(values, 'until'),
  })
  const wish = wishOf(one(values, 'rhythm'), { weekday, time }, old.wish, clock)
  if (from && until && until < from) return { errors: { until: 'That’s before you leave.' } }
  if (from && !until) return { errors: { until: 'Give the last day too.' } }
  if (until && until < clock.today) return { errors: { until: 'That’s already over.' } }
  const away = until ? [{ from: from ?? clock.today, until }] : []
  const isOther = (each: Absence) => each.from !== shown.from || each.until !== shown.until
  const absencesIn = ({ absences }: Schedule) => [
    ...absences.filter((each) => each.until >= clock.today && isOther(each)),
    ...away,
  ]
  // What the form doesn't show stays as it is.
  const given = {
    ...(workdays && { workdays }),
    ...(rest.holidays && { holidays: isCountry(rest.holidays) ? rest.holidays : undefined }),
  }
  const answered = {
    ...(rest.followUp && { followUp: rest.followUp === 'yes' }),
    ...(rest.status && { readStatus: rest.status === 'yes' }),
  }
  const schedule = await keepOver(own, me.owner, old, (kept) => ({
    ...wishing(kept, wish, zone, now),
    ...given,
    ...answered,
    absences: absencesIn(kept),
  }))
  if (recap) {
    await change(own, me.owner, recap, (kept) => ({
      ...kept,
      ...given,
      absences: absencesIn(kept),
    }))
  }
  return nudgeOnReply(schedule, now)
}

/** The form with all its fields; what is filled in stays where a field keeps its name. */
export async function redrawn(own: Own, me: Me, { keep }: Filled): Promise<Form> {
  const form = await nudgeFormOf(own, me, true)
  return { ...form, keep: { ...form.keep, ...keep } }
}

/** The wish that day, hour and rhythm make, counted from its next day; one that only words can say keeps its days. */
function wishOf(
  asked: string | undefined,
  given: { readonly weekday: number | undefined; readonly time: string | undefined },
  old: Wish,
  clock: { readonly today: string; readonly time: string },
): Wish {
  const rhythm = asked ?? rhythmOf(old) ?? 'as-it-is'
  const time = given.time ?? old.time
  const weekday = given.weekday ?? ('weekday' in old ? old.weekday : 5)
  if (rhythm === 'as-it-is') return wishSchema.parse({ ...old, time, ...('weekday' in old && { weekday }) })
  const words = { weekly: 'weekly', second: 'every second week', monthly: 'monthly' }[rhythm] ?? 'weekly'
  const base: Wish = { unit: 'week', every: 1, weekday, time, anchor: clock.today }
  const wished = wishIn(words, clock, { wish: base, alone: 'weekly' })
  return wished.kind === 'wish' ? wished.wish : base
}

/** Paused until a day, from the form that a nudge or a command opened. */
export async function submitPause(
  own: Own,
  me: Me,
  { nudge: id }: Readonly<Record<string, string>>,
  values: Values,
): Promise<AskerReply | FormErrors> {
  const until = one(values, 'until') ?? ''
  const { nudge, recap, reminders } = await schedulesOf(own, me.owner)
  const zone = (nudge ?? recap ?? reminders[0])?.schedule.zone
  if (!zone) return nothingToPauseReply
  if (until <= dayIn(zone, own.now())) return { errors: { until: 'Choose a day that is still to come.' } }
  const answer = await pauseNudge(own, me, `until ${until}`)
  if (id === undefined) return answer
  return closed(own, me.owner, id, answer)
}
