import type { Library } from '../../../domain/library/library.ts'
import type { Courtesy } from '../../../reading/intent.ts'
import type { Trouble } from '../../../store/database/errors.ts'
import type { Answer, AskerAnswer, Choice, RoomAnswer } from '../../answer.ts'
import { actOf, offerOf } from './close-readings.ts'
import { firstSteps } from './first-steps.ts'

/** A greeting is answered with what there is to ask; thanks and a goodbye want no menu. */
export function smalltalkReply(about?: Courtesy): RoomAnswer {
  switch (about) {
    case 'thanks':
      return { for: 'room', summary: 'You’re welcome.', parts: [] }
    case 'bye':
      return { for: 'room', summary: 'See you!', parts: [] }
    case 'ok':
      return { for: 'room', summary: 'All right. I’m here when you need me.', parts: [] }
    case 'bot':
      return greeting('I’m a program: what I say of levels and jobs comes from the documents I was given.')
    case undefined:
      return greeting('Hello! I know what each level asks, and I keep notes that only you can see.')
  }
}

const greeting = (first: string): RoomAnswer => ({
  for: 'room',
  summary: `${first} What would you like?`,
  parts: [{ kind: 'choices', choices: firstSteps }],
})

type Refused = 'promotion' | 'pay'

/** Out of scope: say so in one line, and what can be done instead. */
const refusals: Readonly<Record<Refused | 'other', string>> = {
  promotion:
    'Nobody can tell that from a guideline, and I never predict a promotion. What I can show is what each level asks:',
  pay: 'I know nobody’s pay. What a job posting says of pay, I can show:',
  other:
    'I can’t help with that: I know only role guidelines, job postings and your own notes. I can do these:',
}

const instead: Readonly<Record<Refused | 'other', readonly Choice[]>> = {
  promotion: [
    { label: 'What changes', says: 'compare' },
    { label: 'My own readiness', says: 'readiness' },
  ],
  pay: [{ label: 'Pay in the posting', says: 'posting compensation' }],
  other: firstSteps,
}

export const unknownReply = (about: Refused | 'other' = 'other'): RoomAnswer => ({
  for: 'room',
  summary: refusals[about],
  parts: [{ kind: 'choices', choices: instead[about] }],
})

/** `suggestions`: close readings, as words that a person could have typed. */
export function unclearReply(suggestions: readonly string[], library: Library): RoomAnswer {
  if (suggestions.length === 0) {
    return { ...unknownReply(), summary: 'I did not understand that. I can do these:' }
  }
  return {
    for: 'room',
    summary: 'I’m not sure what you are asking. Did you mean one of these?',
    parts: [{ kind: 'choices', choices: suggestions.map((says) => offerOf(says, library)) }],
  }
}

/** What would change something, and was not ordered in so many words: buttons, and nothing done. For its asker alone. */
export const undoneReply = (offers: readonly string[], library: Library): AskerAnswer => ({
  for: 'asker',
  summary:
    offers.length > 0
      ? 'I have saved and changed nothing. If you want one of these, press it:'
      : 'All right: I have saved and changed nothing.',
  parts: offers.length > 0 ? [{ kind: 'choices', choices: offers.map((says) => actOf(says, library)) }] : [],
})

/** "Shorter", and nothing before it. */
export const adriftReply: RoomAnswer = {
  for: 'room',
  summary:
    'I don’t know what that is about: I remember what you asked for half an hour, and only in the place where you asked. Say it in full, for example:',
  parts: [{ kind: 'choices', choices: firstSteps.slice(0, 3) }],
}

/** Asked where nobody's notes are kept: at a shell. */
export const notHereReply: AskerAnswer = {
  for: 'asker',
  summary:
    'Notes and ratings are kept where you can be told apart from others: in Slack, or in the workspace that npm start opens. Nothing was saved.',
  parts: [],
}

/** Nobody but their owner opens notes: who wants to share them hands over an export. */
export const notSharedWithReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I show your notes and ratings to nobody but you. Export them, and send what you choose to whom you choose.',
  parts: [{ kind: 'choices', choices: [{ label: 'Export', says: 'export' }] }],
}

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
  away: 'Sorry, that did not work: my database doesn’t answer. If it was a note, it’s probably not saved: look at “notes” in a minute, and send it again if it isn’t there.',
  other:
    'Sorry, that did not work: something broke on our side. If it was a note, look at “notes” before you try again.',
}

/** It could not even be taken in. */
export const notBegunReply = (reference: string, said: string): AskerAnswer => ({
  ...failureReply(reference, said),
  summary: `Sorry, I can’t take that now: something broke on our side. Nothing was saved. Please send it again in a few minutes. The reference for your operator is ${reference}`,
})

/** An answer to what was interrupted. */
export const lateReply = <Kind extends Answer>(answer: Kind, minutes: number): Kind => ({
  ...answer,
  summary: `Sorry, this comes ${late(minutes)}: I was interrupted. ${answer.summary}`,
})

const late = (minutes: number): string =>
  minutes < 1 ? 'late' : minutes < 120 ? `${minutes} min late` : `${Math.round(minutes / 60)} h late`

export const sharedReply: AskerAnswer = {
  for: 'asker',
  summary: 'Shared here, with your name. Only you can see this line.',
  parts: [],
}

/** The bot is not where it should post. */
export const inviteReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I’m not in this conversation yet, so I can’t post here. Type “/invite @Level Guide”, then press “Share here” again. Only you can see this.',
  parts: [],
}

/** A group that the bot is not in: nobody can be invited into it later. */
export const notInGroupReply: AskerAnswer = {
  for: 'asker',
  summary: 'I’m not in this group, so I can’t post here. Only you can see this.',
  parts: [],
}

const notShared = {
  twice: 'This answer is shared already: it goes out once. Ask again to share it again.',
  unsure:
    'I was interrupted while I shared this: look whether it is here. If it isn’t, ask again and share that answer.',
  other: 'Only the person who asked can share this answer.',
} as const

export const notSharedReply = (why: keyof typeof notShared): AskerAnswer => ({
  for: 'asker',
  summary: `${notShared[why]} Only you can see this.`,
  parts: [],
})

/** Shown in a form that could not be saved; all that was typed stays in it. */
export const notSavedError = (reference: string, trouble?: Trouble): string =>
  `Not saved: ${reasons[trouble ?? 'other']} (reference ${reference}). Your words are still here; ${trouble === 'full' ? 'tell your operator, and try again when there is room' : 'please try again'}.`

const reasons: Readonly<Record<Trouble | 'other', string>> = {
  full: 'the disk of my database is full',
  away: 'my database doesn’t answer',
  other: 'something broke on our side',
}

/** Where Slack takes only so many messages. */
export const tooMuchReply: AskerAnswer = {
  for: 'asker',
  summary:
    'That is not all: Slack takes no more here. Ask me in a direct message to see everything, or name a dimension.',
  parts: [],
}
