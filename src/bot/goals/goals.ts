import { dayIn, readableDay } from '../../domain/days.ts'
import { type Goal, goalInTurn, goalsOf } from '../../domain/own/goals.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import { wishOf } from '../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { Me } from '../person/me.ts'
import { counted, heading } from '../replies/phrases.ts'

/** What they chose to work on, of what their target level states. */
export const goalsFor = ({ profile, guideline, target }: Me): Goal[] =>
  goalsOf(profile.goals ?? [], guideline, target)

/** The goal that the nudge of this moment is about. */
export const goalOfNudge = (me: Me, schedule: Schedule, dueAt: Date): Goal | undefined =>
  goalInTurn(goalsFor(me), wishOf(schedule), dayIn(schedule.zone, dueAt))

export const goalName = ({ dimension, expectation }: Goal): string =>
  `${heading(expectation.id)} (${dimension.short})`

/** "Hiring (Leadership): 2 notes, newest 3 Nov 2026" */
export function goalText(goal: Goal, notes: readonly KeptNote[]): string {
  const its = notes.filter(({ expectation }) => expectation === goal.id)
  const newest = its
    .map(({ happenedOn }) => happenedOn)
    .sort()
    .at(-1)
  return newest ? `${counted(its.length, 'note')}, newest ${readableDay(newest)}` : 'no note yet'
}
