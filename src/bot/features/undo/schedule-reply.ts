import type { Change } from '../../../domain/own/change.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { Outcome } from '../../../store/undo/undo.ts'
import { recapText } from '../../schedules/recap.ts'
import { dayText, scheduleText } from '../../schedules/words.ts'

type Undone = Extract<Outcome, { kind: 'schedule' }>
type Changed = Extract<Change, { kind: 'schedule' }>

/** That a nudge was answered is not worth a word beside the note that answered it. */
export const isAside = (outcome: Outcome | Change): boolean =>
  outcome.kind === 'schedule' &&
  outcome.before !== undefined &&
  outcome.after !== undefined &&
  JSON.stringify(settingsOf(outcome.before.schedule)) === JSON.stringify(settingsOf(outcome.after.schedule))

/** What people set themselves. */
const settingsOf = ({
  wish,
  zone,
  workdays,
  holidays,
  absences,
  pausedUntil,
  followUp,
  readStatus,
  extra,
}: Schedule) => ({
  ...{ wish, zone, workdays, holidays, absences, pausedUntil, followUp, readStatus },
  extra: extra?.kind === 'snooze' ? extra : undefined,
})

/** "the reminder of “my gaps”", "when nudges come", "when your recap comes". */
export function scheduleName(change: Changed): string {
  const what = whatOf(change)
  if (what?.kind === 'reminder') return `the reminder of “${what.says}”`
  return what?.kind === 'recap' ? 'when your recap comes' : 'when nudges come'
}

export function scheduleUndone(undone: Undone, now: Date): string {
  const { before, after, schedule } = undone
  const nudge = isNudge(undone)
  if (whatOf(undone)?.kind === 'recap') return recapUndone(undone, now)
  if (!schedule) return nudge ? 'nudges are off again.' : `${scheduleName(undone)} is gone.`
  const time = scheduleText(schedule, now)
  if (!before || !after)
    return `${nudge ? 'nudges are on again.' : `${scheduleName(undone)} is back.`} ${time}`
  const rest = restText(before.schedule, after.schedule, now)
  const whose = nudge ? '' : ` for ${scheduleName(undone)}`
  if (rest) return `${rest}${whose}. ${time}`
  return `${nudge ? 'nudges come' : `${scheduleName(undone)} comes`} as before. ${time}`
}

function recapUndone({ before, after, schedule }: Undone, now: Date): string {
  if (!schedule) return 'recaps are off again.'
  const time = recapText(schedule, now)
  if (!before || !after) return `recaps are on again. ${time}`
  const rest = restText(before.schedule, after.schedule, now)
  return rest ? `${rest} for your recap. ${time}` : `your recap comes as before. ${time}`
}

export const isNudge = (change: Changed): boolean => whatOf(change)?.kind === 'nudge'
export const isReminder = (change: Changed): boolean => whatOf(change)?.kind === 'reminder'

const whatOf = ({ before, after }: Changed): Schedule['what'] | undefined =>
  (before?.schedule ?? after?.schedule)?.what

/** Whether it was about a pause or days away. */
export const isRest = ({ before, after }: Changed): boolean =>
  before !== undefined &&
  after !== undefined &&
  (before.schedule.pausedUntil !== after.schedule.pausedUntil ||
    JSON.stringify(before.schedule.absences) !== JSON.stringify(after.schedule.absences))

/** A pause or days away, where the change was about these. */
function restText(was: Schedule, became: Schedule, now: Date): string | undefined {
  if (became.pausedUntil !== was.pausedUntil) {
    if (was.pausedUntil) return `the pause until ${dayText(was.pausedUntil, now)} is back`
    if (became.pausedUntil) return `the pause until ${dayText(became.pausedUntil, now)} is gone`
  }
  const away = became.absences.find(
    ({ from, until }) => !was.absences.some((one) => one.from === from && one.until === until),
  )
  return away && `your time away from ${dayText(away.from, now)} to ${dayText(away.until, now)} is gone`
}
