import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerReply, Button } from '../answer.ts'
import { type NudgeAct, nudgeActs } from './acts.ts'
import { spanText } from './words.ts'

const labels: Readonly<Record<Exclude<NudgeAct, 'nothing'>, string>> = {
  add: 'Add a note',
  tomorrow: 'Tomorrow',
  skip: 'Skip',
  pause: 'Pause…',
  why: 'Why this?',
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
    ? 'The last three times brought no answer, so I’ll ask once a month from now on. '
    : followUp
      ? 'Once more, as you asked me to. '
      : ''
  const choices = nudgeActs.map(
    (act): Button => ({
      label: act === 'nothing' ? nothingText(schedule) : labels[act],
      asks: { kind: 'nudge.tap', act, id: nudgeId },
      ...(act === 'add' && { main: true }),
    }),
  )
  const weekly: Button[] = slowed
    ? [{ label: 'Weekly again', asks: { kind: 'nudge.set', when: 'weekly' } }]
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
  summary: 'Here is what you asked me to show you again.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show it', asks: { kind: 'reminder.do', act: 'show', id }, main: true },
        { label: 'Stop this one', asks: { kind: 'reminder.do', act: 'stop', id } },
        { label: 'All of them', asks: { kind: 'reminders' } },
      ],
    },
  ],
})
