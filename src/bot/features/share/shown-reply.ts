import type { Library } from '../../../domain/library/library.ts'
import type { Share, ShareRatings } from '../../../domain/shares/share.ts'
import type { OpenShare } from '../../../store/shares/shares.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { fewButtons } from '../../replies/few-buttons.ts'
import { clipped } from '../../replies/phrases.ts'
import { pageButtons } from '../../shares/pages.ts'
import { pageParts, ratingParts, type Said, type Sides } from '../../shares/parts.ts'
import { dayOf } from './showing-reply.ts'

export type Looked = Sides & {
  readonly page: number
  readonly library: Library
  readonly said: Said
  readonly ratings: readonly ShareRatings[]
  /** What who looks wrote of it, with the way to take it back. */
  readonly written: readonly ReplyPart[]
}

/** A share with its words. */
type Copy = Pick<OpenShare, 'share' | 'shared'>

/** What its reader sees: the copy, and what the two said of it. */
export function shownReply({ share, shared }: Copy, looked: Looked): AskerReply {
  const { other, zone, page } = looked
  return {
    for: 'asker',
    shows: { kind: 'share', id: share.id },
    title: clipped(`${other} shows you: ${shared.title}`, 150),
    summary: `As of ${dayOf(zone, share.at)}, until ${dayOf(zone, share.endsAt)}. ${other} sees that you opened it.`,
    parts: [
      ...pageParts(shared, page, looked.said),
      ...looked.written,
      ...ratingParts(looked.library, shared, looked.ratings, looked),
      fewButtons([
        ...pageButtons(share, shared, { page, act: 'open' }),
        ...sayButtons(share, shared.rated.length > 0),
        { label: 'Don’t Show Me This', asks: { kind: 'share.one', act: 'decline', id: share.id } },
      ]),
    ],
  }
}

const sayButtons = ({ id }: Share, isRated: boolean): Button[] => [
  { label: 'Comment', asks: { kind: 'share.comment', id } },
  ...(isRated ? [{ label: 'Rate', asks: { kind: 'share.rate', id } } as const] : []),
]

/** What became of the notes since they were copied. */
type Since = { readonly since: 'same' | 'changed' | 'gone' }

const sinceText = (since: Since['since'], other: string): string =>
  ({
    same: '',
    changed: ` Your notes have changed since: ${other} still has this version.`,
    gone: ` You’ve deleted these notes since, but ${other} has this copy until you take it back.`,
  })[since]

/** What its owner sees: the copy as the other one has it, whether it was opened, and what was said of it. */
export function mineReply({ share, shared }: OpenShare, looked: Looked & Since): AskerReply {
  const { other, zone, page } = looked
  const opened = share.openedAt
    ? `${other} opened it on ${dayOf(zone, share.openedAt)}`
    : `${other} hasn’t opened it yet`
  return {
    for: 'asker',
    shows: { kind: 'share', id: share.id },
    title: clipped(`You show ${other}: ${shared.title}`, 150),
    summary: `As of ${dayOf(zone, share.at)}, until ${dayOf(zone, share.endsAt)}. ${opened}.${sinceText(looked.since, other)}`,
    parts: [
      ...pageParts(shared, page, looked.said),
      ...looked.written,
      ...ratingParts(looked.library, shared, looked.ratings, looked),
      {
        kind: 'text',
        text: 'If you take it back, the comments and ratings on it are deleted too.',
      },
      fewButtons([
        ...(looked.since === 'changed'
          ? [
              {
                label: 'Show the New Version',
                asks: { kind: 'share.one', act: 'renew', id: share.id },
                main: true,
              } as const,
            ]
          : []),
        { label: 'Take Back', asks: { kind: 'share.one', act: 'back', id: share.id } },
        ...pageButtons(share, shared, { page, act: 'look' }),
        ...sayButtons(share, shared.rated.length > 0),
      ]),
    ],
  }
}

export const nothingToRateReply = ({ id }: Share): AskerReply => ({
  for: 'asker',
  summary: 'There’s nothing to rate here: none of it is about a dimension of the guideline.',
  parts: [{ kind: 'choices', choices: [{ label: 'Comment', asks: { kind: 'share.comment', id } }] }],
})
