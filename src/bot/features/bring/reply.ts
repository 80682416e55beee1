import { readableDay } from '../../../domain/days.ts'
import { pickDimensions } from '../../../domain/library/library.ts'
import type { AskerReply, Button, Words } from '../../answer.ts'
import { strong } from '../../answer.ts'
import type { Me } from '../../person/me.ts'
import type { Fetched } from '../../person/publishing.ts'
import { capital } from '../../replies/phrases.ts'
import { guessText, type PieceDraft } from './overview-reply.ts'
import type { Bring } from './spec.ts'

type Shown = {
  readonly files: readonly string[]
  readonly name: string
  readonly count: number
  readonly at: number
  readonly said: string | undefined
  /** They have it from the same words already. */
  readonly isKept: boolean
}

/** One piece, as it would be a note: to keep, to change, or to leave. */
export function pieceReply(
  draft: PieceDraft,
  { guideline }: Pick<Me, 'guideline'>,
  { files, name, count, at, said, isKept }: Shown,
): AskerReply {
  const act = (label: string, act: Bring['act'], place = at): Button => ({
    label,
    asks: { kind: 'bring', act, files, at: place },
  })
  const dimensions = pickDimensions({ ...guideline }, draft.dimensions ?? []).map(({ short }) => short)
  const guess = guessText(draft.told)
  const facts: (readonly [string, string | undefined])[] = [
    ['Result', draft.result],
    ['Dimension', `${dimensions.join(', ') || 'none yet'}${draft.guessed ? ' (my guess)' : ''}`],
    ['Link', draft.link],
    ['Happened', draft.happenedOn && `${readableDay(draft.happenedOn)}${guess ? ` (${guess})` : ''}`],
  ]
  return {
    for: 'asker',
    title: `${name}: ${at + 1} of ${count}`,
    summary: `${said ? `${said} ` : ''}${isKept ? 'You have this note already.' : 'Keep this as a note?'} Nothing else of what you sent is kept. Only you can see this.`,
    parts: [
      { kind: 'quote', text: draft.what },
      {
        kind: 'list',
        items: facts.flatMap(([fact, value]): Words[] =>
          value ? [[strong(`${fact}: `), { text: value }]] : [],
        ),
      },
      {
        kind: 'choices',
        choices: isKept
          ? [{ ...act('Next', 'show', at + 1), main: true }]
          : [{ ...act('Keep', 'keep'), main: true }, act('Leave', 'show', at + 1), act('Change', 'change')],
      },
    ],
  }
}

export const endReply = (
  { name, count }: { readonly name: string; readonly count: number },
  said?: string,
): AskerReply => ({
  for: 'asker',
  summary:
    count === 0
      ? `I found no note in ${name}: no list, paragraph or table row of more than one word.`
      : `${said ? `${said} ` : ''}That was all of ${name}. Only you can see this.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Your Notes', asks: { kind: 'notes.list' } },
        { label: 'Your Case', asks: { kind: 'case' } },
      ],
    },
  ],
})

const reasons: Readonly<Record<Extract<Fetched, { kind: 'not' }>['why'], string>> = {
  gone: 'Slack no longer has it, or it isn’t yours. Drop it in again.',
  link: 'It’s a link to a document stored somewhere else. Download it and drop that in.',
  page: 'It’s a page of Slack’s own, which I can’t read. Copy its text into a document, and drop that in.',
  forbidden:
    'I don’t have the files:read permission here. Ask whoever runs me to reinstall me with the current manifest.json.',
  away: 'Slack’s answer was incomplete. Try again in a minute.',
  busy: 'I’m reading several documents of your workspace right now. Drop it in again in a minute.',
}

export const notFetchedReply = ({ name, why }: Extract<Fetched, { kind: 'not' }>): AskerReply => ({
  for: 'asker',
  summary: `I can’t read ${name}. ${reasons[why]}`,
  parts: [],
})

export const refusedReply = (name: string, message: string): AskerReply => ({
  for: 'asker',
  summary: `I can’t read ${name} as notes: ${capital(message)}`,
  parts: [],
})
