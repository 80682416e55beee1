import type { Trouble } from '../../store/database/errors.ts'
import type { Answer, AskerAnswer, AskerReply } from '../answer.ts'

/** Something of ours broke: the reference finds it in the log, and the words come back, so that nothing is lost. */
export const failureReply = (reference: string, said: string, trouble?: Trouble): AskerAnswer => ({
  for: 'asker',
  summary: `${failures[trouble ?? 'other']} The reference for your operator is ${reference}`,
  parts: said.trim()
    ? [
        { kind: 'text', text: 'What you wrote:' },
        { kind: 'quote', text: said },
      ]
    : [],
})

const failures: Readonly<Record<Trouble | 'other', string>> = {
  full: 'Not saved: the disk of my database is full. Tell your operator, and send it again when there is room. Questions about levels and postings still work.',
  away: 'Sorry, that didn’t work: my database isn’t answering. If it was a note, it’s probably not saved: look at “notes” in a minute, and send it again if it isn’t there.',
  other:
    'Sorry, that didn’t work: something broke on our side. If it was a note, look at “notes” before you try again.',
}

/** It could not even be taken in. */
export const notBegunReply = (reference: string, said: string): AskerAnswer => ({
  ...failureReply(reference, said),
  summary: `Sorry, I can’t take that now: something broke on our side. Nothing was saved. Please send it again in a few minutes. The reference for your operator is ${reference}`,
})

/** To an order of somebody who deleted everything before it was carried out. */
export const forgottenReply: AskerReply = {
  for: 'asker',
  summary: 'You deleted everything meanwhile, so I kept nothing of this. Send it again if you want it.',
  parts: [],
}

/** An answer to what was interrupted. */
export const lateReply = <Kind extends Answer>(answer: Kind, minutes: number): Kind => ({
  ...answer,
  summary: `Sorry, this comes ${late(minutes)}: I was interrupted. ${answer.summary}`,
})

const late = (minutes: number): string =>
  minutes < 1 ? 'late' : minutes < 120 ? `${minutes} min late` : `${Math.round(minutes / 60)} h late`

/** Shown in a form that could not be saved; all that was typed stays in it. */
export const notSavedError = (reference: string, trouble?: Trouble): string =>
  `Not saved: ${reasons[trouble ?? 'other']} (reference ${reference}). Your words are still here; ${trouble === 'full' ? 'tell your operator, and try again when there is room' : 'please try again'}.`

const reasons: Readonly<Record<Trouble | 'other', string>> = {
  full: 'the disk of my database is full',
  away: 'my database isn’t answering',
  other: 'something broke on our side',
}

/** Where Slack takes only so many messages. */
export const tooMuchReply: AskerAnswer = {
  for: 'asker',
  summary:
    'That’s not all, but Slack takes no more here. Ask me in a direct message to see everything, or name a dimension.',
  parts: [],
}
