import type { Schedule } from '../../domain/schedule.ts'
import type { AskerAnswer, Choice } from '../answer.ts'

/** What a nudge can be answered with by one tap. */
export const nudgeActs = ['add', 'nothing', 'tomorrow', 'skip', 'pause', 'why', 'stop'] as const
export type NudgeAct = (typeof nudgeActs)[number]

/** The words of a nudge's button: one answer to that very nudge. */
export const nudgeWords = (id: string, act: NudgeAct): string => `nudge ${id} ${act}`

const labels: Readonly<Record<NudgeAct, string>> = {
  add: 'Add a note',
  nothing: 'Nothing this week',
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
export const scheduledMessage = (schedule: Schedule, sending: Sending): AskerAnswer =>
  schedule.what.kind === 'nudge'
    ? nudgeMessage(schedule, sending)
    : reminderMessage(schedule.id, schedule.what.says)

function nudgeMessage({ wish }: Schedule, { nudgeId, followUp, slowed }: Sending): AskerAnswer {
  const lately = wish.unit === 'week' && wish.every === 1 && !slowed ? 'this week' : 'lately'
  const question = `What did you do ${lately} that you want to remember? One line is enough: just reply here.`
  const before = slowed
    ? 'The last three times brought no answer, so I’ll ask once a month from now on. '
    : followUp
      ? 'Once more, as you asked me to. '
      : ''
  const choices = nudgeActs.map(
    (act): Choice => ({
      label: labels[act],
      says: nudgeWords(nudgeId, act),
      ...(act === 'add' && { main: true }),
    }),
  )
  const weekly: Choice[] = slowed ? [{ label: 'Weekly again', says: 'nudge weekly' }] : []
  return {
    for: 'asker',
    summary: `${before}${question}`,
    parts: [{ kind: 'choices', choices: [...choices, ...weekly] }],
  }
}

const reminderMessage = (id: string, says: string): AskerAnswer => ({
  for: 'asker',
  summary: 'Here is what you asked me to show you again.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show it', says, main: true },
        { label: 'Stop this one', says: `reminder ${id} stop` },
        { label: 'All of them', says: 'reminders' },
      ],
    },
  ],
})
