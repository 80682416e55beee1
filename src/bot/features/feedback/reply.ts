import type { AskerReply } from '../../answer.ts'
import type { Form } from '../../form.ts'

export const votedReply = ({ answer, helpful }: { answer: string; helpful: boolean }): AskerReply => ({
  for: 'asker',
  summary: helpful
    ? 'Thanks, counted as helpful.'
    : 'Thanks, counted as not helpful. If you like, say what was missing.',
  parts: helpful
    ? []
    : [{ kind: 'choices', choices: [{ label: 'Say What Was Missing', asks: { kind: 'feedback', answer } }] }],
})

export const reasonForm = (answer: string): Form => ({
  id: 'feedback',
  title: 'What was missing?',
  submit: 'Send',
  keep: { answer },
  fields: [
    { kind: 'text', name: 'reason', label: 'What did you look for, or what was wrong?', long: true },
    {
      kind: 'words',
      text: 'Whoever runs me reads this without your name, to improve the data. It is kept for 180 days, and goes when you delete everything.',
    },
  ],
})

export const thanksForReason: AskerReply = {
  for: 'asker',
  summary: 'Thanks. Whoever runs me will read it, without your name.',
  parts: [],
}

export const noSuchVote: AskerReply = {
  for: 'asker',
  summary:
    'You have no vote on that answer, so there is nothing to explain. Press a thumb under an answer first.',
  parts: [],
}

export const wordsReply = (shared: boolean): AskerReply => ({
  for: 'asker',
  summary: shared
    ? 'From now on, questions that I didn’t understand can be read by whoever runs me, without your name, for 90 days. “share words off” ends that and deletes them.'
    : 'Nobody reads what I didn’t understand; what was shared before is deleted. “share words on” changes that.',
  parts: [],
})
