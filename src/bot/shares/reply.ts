import type { Share, ShareKind } from '../../domain/shares/share.ts'
import type { NoticeKind } from '../../store/database/share-tables.ts'
import type { AskerAnswer, AskerReply } from '../answer.ts'
import type { ShareAct } from './intent.ts'

/** What a kind of share is, without a word of what is in it. */
export const kindNames: Readonly<Record<ShareKind, string>> = {
  notes: 'notes',
  answer: 'an answer',
  case: 'a case for promotion',
  agenda: 'an agenda for a 1:1',
  confirmation: 'a note to confirm',
}

/** The same in a message that tells of it; not even how many there are. */
const toldNames: typeof kindNames = {
  ...kindNames,
  notes: 'some of their notes',
  case: 'their case for promotion',
}

type Told = { readonly isOwner: boolean; readonly other: string }

const one = (act: ShareAct, { id }: Pick<Share, 'id'>) => ({ kind: 'share.one', act, id }) as const

/** A message to somebody who asked for nothing: who, and what kind of thing, and none of the words. */
export function noticeReply(kind: NoticeKind, share: Share, { isOwner, other }: Told): AskerReply {
  switch (kind) {
    case 'shown':
      return {
        for: 'asker',
        summary: `${other} is showing you ${toldNames[share.kind]}.`,
        parts: [
          {
            kind: 'text',
            text: `Only the two of you can see it. When you open it, ${other} sees that you did.`,
          },
          {
            kind: 'choices',
            choices: [
              { label: 'Open', asks: one('open', share), main: true },
              { label: 'Don’t Show Me This', asks: one('decline', share) },
            ],
          },
        ],
      }
    case 'confirm':
      return {
        for: 'asker',
        summary: `${other} asks you to confirm a note of theirs.`,
        parts: [
          {
            kind: 'text',
            text: `I’m Level Guide: people keep notes on their own work with me. ${other} sees your answer, and nobody else does. You don’t have to answer.`,
          },
          {
            kind: 'choices',
            choices: [
              { label: 'Open', asks: { kind: 'confirm.open', id: share.id }, main: true },
              { label: 'Don’t Ask Me', asks: { kind: 'confirm.do', act: 'never' } },
            ],
          },
        ],
      }
    case 'answered':
    case 'confirmed':
      return {
        for: 'asker',
        summary: isOwner
          ? `${other} responded to what you show them.`
          : `${other} responded to what you said about what they show you.`,
        parts: [
          {
            kind: 'choices',
            choices: [{ label: 'Open', asks: one(isOwner ? 'look' : 'open', share), main: true }],
          },
        ],
      }
  }
}

/** That a note was confirmed: who did, and none of the words. */
export const confirmedNotice = (noteId: string, other: string): AskerReply => ({
  for: 'asker',
  summary: `${other} answered about one of your notes.`,
  parts: [
    {
      kind: 'choices',
      choices: [{ label: 'Open Note', asks: { kind: 'note', act: 'open', id: noteId }, main: true }],
    },
  ],
})

/** What becomes of such a message once there is nothing to open any more. */
export const closedLine = (kind: NoticeKind): string =>
  kind === 'confirm'
    ? 'You were asked to confirm a note. That’s done.'
    : kind === 'shown'
      ? 'This was shown to you, and isn’t any more: it was taken back, or its time is over.'
      : 'This was about something that isn’t shown any more.'

/** In the place of what somebody is looking at. */
export const takenBackReply: AskerReply = {
  for: 'asker',
  title: 'Taken Back',
  summary: 'This isn’t shown any more: it was taken back, or its time is over.',
  parts: [],
}

/** To who asks for what is not there, or was never theirs: the two look alike. */
export const notThereReply: AskerReply = {
  for: 'asker',
  title: 'Taken Back',
  summary: 'There’s nothing here: it was taken back, or its time is over.',
  parts: [{ kind: 'choices', choices: [{ label: 'What Is Shared', asks: { kind: 'shared' } }] }],
}

/** What one shows another is opened in a view alone, and it was too late for one. */
export const openAgainAnswer: AskerAnswer = {
  for: 'asker',
  summary: 'That took too long, so it didn’t open. Press “Open” or “Look” again.',
  parts: [],
}

/** Nothing is shown on a guess of who the two are. */
export const tryLaterReply: AskerReply = {
  for: 'asker',
  summary: 'Slack can’t tell me right now who may see this, so I’m not showing it. Try again in a minute.',
  parts: [],
}

/** Who was chosen can't be shown it any more; `why`, in a sentence or two. */
export const notSentReply = (why: string): AskerReply => ({
  for: 'asker',
  summary: `Nothing was shown. ${why}`,
  parts: [],
})

/** Where people are not reached, as at a shell. */
export const noReachReply: AskerReply = {
  for: 'asker',
  summary: 'Showing something to a colleague works in Slack, or in the workspace that npm start opens.',
  parts: [],
}
