import { dayIn } from '../days.ts'
import { decide, windowEnd } from './decide.ts'
import { isAbsent, isPaused, nextMoment } from './next-moment.ts'
import type { Decision, Facts, Schedule } from './schedule.ts'

const day = 86_400_000

/** The moment of a schedule that can still be met at `at`, if there is one; `nextAt` is the first that was not met yet. */
function dueBy(schedule: Schedule, nextAt: Date, at: Date): Date | undefined {
  const since = new Date(at.getTime() - day)
  let moment: Date | undefined = nextAt < since ? nextMoment(schedule, since) : nextAt
  while (moment && moment <= at && windowEnd(schedule, moment) < at) moment = nextMoment(schedule, moment)
  return moment && moment <= at ? moment : undefined
}

export type Foreseen =
  | { readonly kind: 'due'; readonly dueAt: Date; readonly decision: Decision }
  /** `why` is what keeps it away on that day, if anything does. */
  | {
      readonly kind: 'later'
      readonly next: Date | undefined
      readonly why: 'absence' | 'paused' | undefined
    }

/** What would happen with a schedule at `at`, as far as it can be known without the chat product. */
export function foresee(
  schedule: Schedule,
  nextAt: Date,
  at: Date,
  known: Pick<Facts, 'lastNoteAt' | 'lastNudgeAt'>,
): Foreseen {
  const dueAt = dueBy(schedule, nextAt, at)
  if (!dueAt) {
    const day = dayIn(schedule.zone, at)
    const why = isPaused(schedule, day) ? 'paused' : isAbsent(schedule, day) ? 'absence' : undefined
    return { kind: 'later', next: nextMoment(schedule, at), why }
  }
  const facts = { ...known, dueAt, now: at, dnd: undefined, holidayStatusUntil: undefined }
  return { kind: 'due', dueAt, decision: decide(schedule, { ...facts, person: 'active' }) }
}
