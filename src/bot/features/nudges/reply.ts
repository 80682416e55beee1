import { readableDay } from '../../../domain/days.ts'
import type { Goal } from '../../../domain/own/goals.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { Standing } from '../../../domain/own/readiness.ts'
import { wishOf } from '../../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import { monthly } from '../../../domain/schedule/wish.ts'
import type { AskerReply } from '../../answer.ts'
import { goalName } from '../../goals/goals.ts'
import { noNoteOn } from '../../notes/untagged.ts'
import { counted } from '../../replies/phrases.ts'
import { nextText } from '../../schedules/reply.ts'
import { scheduleText } from '../../schedules/words.ts'

/** A tap that came too late, or on no nudge of theirs. */
export const unchangedReply = (why: keyof typeof unchanged, schedule: Schedule, now: Date): AskerReply => ({
  for: 'asker',
  summary: `${unchanged[why]}, so nothing was changed.${nextText(schedule, now)}`,
  parts: [],
})

const unchanged = { past: 'That nudge is over', unknown: 'I can’t find that nudge' } as const

/** Said in front of the person who clicked, and nowhere before. */
export const thinText = ({ dimension, notes, newest }: Standing, untagged: readonly KeptNote[]): string =>
  notes === 0
    ? noNoteOn(dimension, untagged)
    : `Your biggest gap is ${dimension.short}: ${counted(notes, 'note')}, the newest from ${readableDay(newest ?? '')}.`

export const goalHint = (goal: Goal): string =>
  `Your goal this time: ${goalName(goal)}. ${goal.expectation.text} Anything else you did is welcome too.`

type Reasons = {
  readonly goal: Goal | undefined
  readonly newest: KeptNote | undefined
  readonly thinnest: Standing | undefined
  readonly untagged: readonly KeptNote[]
  readonly now: Date
}

/** Why a nudge came, and how to have none. */
export const whyReply = (
  schedule: Schedule,
  { newest, thinnest, untagged, goal, now }: Reasons,
): AskerReply => ({
  for: 'asker',
  summary: 'You turned nudges on.',
  parts: [
    {
      kind: 'list',
      items: [
        scheduleText(schedule, now),
        newest ? `Your last note is from ${readableDay(newest.happenedOn)}.` : 'You have no notes yet.',
        ...(goal
          ? [`It’s about your goal ${goalName(goal)}.`]
          : newest && thinnest
            ? [thinText(thinnest, untagged)]
            : []),
        'I only ask if you’ve written nothing since the last time, and never on days off or in Do Not Disturb.',
        `Type “stop” to end nudges at once${monthly(wishOf(schedule)) ? ', or “nudge monthly” to get fewer' : ''}.`,
      ],
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Change', asks: { kind: 'nudge.do', act: 'change' } },
        { label: 'Stop', asks: { kind: 'nudge.stop' } },
      ],
    },
  ],
})
