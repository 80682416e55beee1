import { dayIn, readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import { type OverLimit, shareLimits } from '../../../domain/shares/limits.ts'
import type { Share } from '../../../domain/shares/share.ts'
import type { OpenShare } from '../../../store/shares/shares.ts'
import type { AskerReply } from '../../answer.ts'
import { fewButtons } from '../../replies/few-buttons.ts'
import { clipped } from '../../replies/phrases.ts'
import { pageButtons } from '../../shares/pages.ts'
import { pageParts, type Sides } from '../../shares/parts.ts'

/** A note as a menu names it. */
export const noteLabel = ({ happenedOn, what }: KeptNote): string =>
  clipped(`${readableDay(happenedOn)}: ${what.replace(/\s+/g, ' ')}`, 75)

export const noNotesReply = (act: 'show' | 'confirm' = 'show'): AskerReply => ({
  for: 'asker',
  summary: `You have no notes to ${act === 'show' ? 'show' : 'have confirmed'} yet. Write one first.`,
  parts: [
    {
      kind: 'choices',
      choices: [{ label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true }],
    },
  ],
})

type Looking = Pick<Sides, 'other' | 'zone'> & {
  readonly page: number
  /** The share in whose place it comes. */
  readonly before?: string | undefined
}

export const dayOf = (zone: string, at: Date): string => readableDay(dayIn(zone, at))

/** Exactly what the reader will see, before they do. */
export function previewReply({ share, shared }: OpenShare, looking: Looking): AskerReply {
  const { other, zone, page, before } = looking
  return {
    for: 'asker',
    title: before ? 'Preview of the new version' : 'Preview',
    summary: before
      ? `This is exactly what ${other} will see in place of the version before. Nothing has changed for them yet.`
      : `This is exactly what ${other} will see. Nothing is shown yet. What they’ve seen can’t be unseen.`,
    parts: [
      ...pageParts(shared, page),
      {
        kind: 'text',
        text: `Until ${dayOf(zone, share.endsAt)}. You’ll see whether ${other} opened it, and you can take it back at any time. If you change a note later, ${other} still sees it as it is here.`,
      },
      ...(before
        ? [
            {
              kind: 'text',
              text: 'When you show this one, the version before is taken back, with its comments and ratings.',
            } as const,
          ]
        : []),
      fewButtons([
        {
          label: clipped(`Show to ${other}`, 75),
          asks: { kind: 'share.one', act: 'send', id: share.id, page: 0, ...(before && { other: before }) },
          main: true,
        },
        { label: 'Discard', asks: { kind: 'share.one', act: 'back', id: share.id } },
        ...pageButtons(share, shared, { page, act: 'look', before }),
      ]),
    ],
  }
}

export const sentReply = (share: Share, { other, zone }: Pick<Sides, 'other' | 'zone'>): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `${other} can see it now, until ${dayOf(zone, share.endsAt)}. I’m sending them a message with a button to open it. The message itself has none of your words.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Look', asks: { kind: 'share.one', act: 'look', id: share.id } },
        { label: 'Take Back', asks: { kind: 'share.one', act: 'back', id: share.id } },
        { label: 'What Is Shared', asks: { kind: 'shared' } },
      ],
    },
  ],
})

/** Nothing was shown; the copy is there still, for a day. */
export const overLimitReply = (why: OverLimit, id: string, other: string): AskerReply => ({
  for: 'asker',
  summary: {
    standing: `Nothing was shown: you’re showing ${shareLimits.standing} things already, which is the limit. Take one back first.`,
    toOne: `Nothing was shown: you’re showing ${other} ${shareLimits.toOne} things already, which is the limit. Take one back first.`,
    caused: `Nothing was shown: I’ve sent ${shareLimits.caused.count} messages for you within an hour. Try again in an hour.`,
  }[why],
  parts: [
    {
      kind: 'choices',
      choices: [
        ...(why === 'caused'
          ? []
          : [{ label: 'Take Something Back', asks: { kind: 'shared', back: true } } as const]),
        { label: 'Look Again', asks: { kind: 'share.one', act: 'look', id } },
      ],
    },
  ],
})

/** A draft was seen by nobody; of what was opened, that it was. */
export const takenReply = (share: Share | undefined, other: string): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: !share?.sentAt
    ? 'Discarded. Nobody saw it, and the copy is gone.'
    : share.openedAt
      ? `Taken back. ${other} had opened it, and can’t any more. The copy is deleted, with all comments and ratings on it.`
      : `Taken back. ${other} hadn’t opened it, and can’t any more. The copy is deleted.`,
  parts: [{ kind: 'choices', choices: [{ label: 'What Is Shared', asks: { kind: 'shared' } }] }],
})

export const declinedReply: AskerReply = {
  for: 'asker',
  changed: true,
  summary: 'OK, it isn’t shown to you any more.',
  spent: 'Not shown to you any more.',
  parts: [],
}
