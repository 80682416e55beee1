import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerReply, Button } from '../answer.ts'
import { type NudgeAct, nudgeActs } from './acts.ts'
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

export type Sending = { readonly nudgeId: string; readonly followUp: boolean; readonly slowed: boolean }

/**
 * What comes at a schedule's moment, into the direct message: nothing in it says what it is about, for whoever sees
 * the person's screen reads it too.
 */
export const scheduledReply = (schedule: Schedule, sending: Sending): AskerReply =>
  schedule.what.kind === 'nudge' ? nudgeMessage(schedule, sending) : reminderMessage(schedule.id)

function nudgeMessage(schedule: Schedule, { nudgeId, followUp, slowed }: Sending): AskerReply {
  const question = `What did you do ${spanText(schedule)} that you want to remember? One line is enough: just reply here.`
  const before = slowed
    ? 'You didn’t answer the last three, so I’ll ask once a month from now on. '
    : followUp
      ? 'Once more, as you asked me to. '
      : ''
  const choices = nudgeActs.map(
    (act): Button => ({
      label: labels[act],
      asks: { kind: 'nudge.tap', act, id: nudgeId },
      ...(act === 'add' && { main: true }),
    }),
  )
  const weekly: Button[] = slowed
    ? [{ label: 'Back to Weekly', asks: { kind: 'nudge.set', when: 'weekly' } }]
    : []
  return {
    for: 'asker',
    summary: `${before}${question}`,
    parts: [{ kind: 'choices', choices: [...choices, ...weekly] }],
  }
}

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
