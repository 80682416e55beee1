import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerReply, Button } from '../answer.ts'
import type { NudgeAct } from './acts.ts'
import { spanText } from './words.ts'

const labels: Readonly<Record<NudgeAct, string>> = {
  add: 'Add a Note',
  nothing: 'Nothing This Time',
  tomorrow: 'Tomorrow',
  skip: 'Skip',
  pause: 'Pause…',
  why: 'Why This?',
  stop: 'Stop',
}

/** `prompt`: in which words it asks. */
export type Sending = {
  readonly nudgeId: string
  readonly prompt: number
  readonly followUp: boolean
  readonly slowed: boolean
}

/**
 * What comes at a schedule's moment, into the direct message: nothing in it says what it is about, for whoever sees
 * the person's screen reads it too. Undefined for a recap, which is made of what its owner keeps.
 */
export function scheduledReply(schedule: Schedule, sending: Sending): AskerReply | undefined {
  switch (schedule.what.kind) {
    case 'nudge':
      return nudgeMessage(schedule, sending)
    case 'reminder':
      return reminderMessage(schedule.id)
    case 'recap':
      return undefined
  }
}

function nudgeMessage(schedule: Schedule, { nudgeId, prompt, followUp, slowed }: Sending): AskerReply {
  const before = slowed
    ? 'You didn’t answer the last three, so I’ll ask once a month from now on. '
    : followUp
      ? 'Once more, as you asked me to. '
      : ''
  const tap = (act: NudgeAct): Button => ({
    label: labels[act],
    asks: { kind: 'nudge.tap', act, id: nudgeId },
    ...(act === 'add' && { main: true }),
  })
  const weekly: Button[] = slowed
    ? [{ label: 'Back to Weekly', asks: { kind: 'nudge.set', when: 'weekly' } }]
    : []
  return {
    for: 'asker',
    summary: `${before}${questionIn(prompt, schedule)} One line is enough: just reply here.`,
    parts: [{ kind: 'choices', choices: shown.map(tap), more: [...weekly, ...behind.map(tap)] }],
  }
}

const questionIn = (prompt: number, schedule: Schedule): string =>
  (questions[prompt] ?? questions[0])(spanText(schedule))

/** What the last nudge asked. */
export const questionOf = (schedule: Schedule): string => questionIn(schedule.prompt ?? 0, schedule)

const shown = ['add', 'nothing', 'tomorrow'] as const satisfies readonly NudgeAct[]
const behind = ['skip', 'pause', 'why', 'stop'] as const satisfies readonly NudgeAct[]

type Asking = (span: string) => string

/** The same question in other words, so that it is not read over. As many as `prompts` says. */
const questions: readonly [Asking, ...Asking[]] = [
  (span) => `What did you do ${span} that you want to remember?`,
  (span) => `What went well ${span}?`,
  (span) => `What did you finish ${span}?`,
  (span) => `What are you glad you did ${span}?`,
  (span) => `What did you move forward ${span}?`,
  (span) => `What took most of your time ${span}, and what came of it?`,
  (span) => `Who did you help ${span}, and with what?`,
  (span) => `What did you simplify ${span}?`,
  (span) => `What did you do for the first time ${span}?`,
  (span) => `Which problem did you solve ${span}?`,
  (span) => `What did you decide ${span}, and why?`,
  (span) => `What did somebody thank you for ${span}?`,
]

/** What is left of a nudge that nobody answered, once another one came. */
export const unansweredLine = 'Not answered. There’s a newer question.'

export const nothingText = (schedule: Schedule): string =>
  spanText(schedule) === 'this week' ? 'Nothing this week' : 'Nothing this time'

const reminderMessage = (id: string): AskerReply => ({
  for: 'asker',
  summary: 'Here’s your reminder.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show It', asks: { kind: 'reminder.do', act: 'show', id }, main: true },
        { label: 'Stop This One', asks: { kind: 'reminder.do', act: 'stop', id } },
        { label: 'Show All', asks: { kind: 'reminders' } },
      ],
    },
  ],
})
