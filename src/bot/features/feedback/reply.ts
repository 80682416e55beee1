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
      text: 'Whoever runs me reads this without your name, to improve the data. It’s kept for 180 days, or until you delete everything.',
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
  summary: 'You haven’t voted on that answer yet. Press a thumb under it first.',
  parts: [],
}

export const wordsReply = (shared: boolean): AskerReply => ({
  for: 'asker',
  summary: shared
    ? 'From now on, questions that I didn’t understand can be read by whoever runs me, without your name, for 90 days. To end that and delete them, type “share words off”.'
    : 'OK: nobody can read questions I didn’t understand any more, and those shared before are deleted. To share them again, type “share words on”.',
  parts: [],
})
