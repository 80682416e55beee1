import { readableDay } from '../../../domain/days.ts'
import type { Pieces } from '../../../domain/import/pieces.ts'
import type { AskerReply, Button, ReplyPart, Words } from '../../answer.ts'
import { strong } from '../../answer.ts'
import type { Draft } from '../../notes/form.ts'
import { clipped, counted, firstLine } from '../../replies/phrases.ts'
import type { Bring } from './spec.ts'

/** A piece as a note; `isDated`: it tells its day, or its title does. */
export type PieceDraft = Draft & { readonly what: string; readonly isDated: boolean }

type Read = Pick<Pieces, 'leftOut' | 'looks'> & { readonly mayPublish: boolean }

/** All of a file at a glance: to keep at once, or one by one. */
export function lookReply(
  {
    files,
    name,
    count,
  }: { readonly files: readonly string[]; readonly name: string; readonly count: number },
  drafts: readonly PieceDraft[],
  { leftOut, looks, mayPublish }: Read,
): AskerReply {
  const act = (label: string, act: Bring['act']): Button => ({
    label,
    asks: { kind: 'bring', act, files, at: 0 },
  })
  return {
    for: 'asker',
    title: clipped(name, 100),
    summary: `These look like notes: ${counted(count, 'piece')}. Nothing is kept yet. Only you can see this.`,
    parts: [
      ...listed(drafts),
      ...undated(drafts, 'will get today’s date'),
      ...(looks.length > 0 ? [{ kind: 'list', heading: 'Please check', items: looks } as const] : []),
      ...left(leftOut),
      ...(mayPublish ? [] : [{ kind: 'text', text: forOthers } as const]),
      {
        kind: 'choices',
        choices: [
          { ...act(count === 1 ? 'Keep It' : 'Keep All', 'all'), main: true },
          act('One by One', 'show'),
        ],
      },
    ],
  }
}

const forOthers =
  'A guideline or posting for everybody? I take those from admins and owners of this workspace: give it to one of them.'

type Kept = { readonly drafts: readonly PieceDraft[]; readonly added: number; readonly left: number }

/** What was kept, and what was there already. */
export function keptAllReply({ drafts, added, left }: Kept): AskerReply {
  const had = drafts.length - added - left
  const before =
    had > 0 ? ` You had ${had === drafts.length ? 'all of them' : `${had} of them`} already.` : ''
  const beyond = left > 0 ? ` There was no room for ${left}.` : ''
  return {
    for: 'asker',
    ...(added > 0 && { changed: true }),
    summary: `${added > 0 ? `Kept ${counted(added, 'note')}.` : 'Nothing new was kept.'}${before}${beyond} Only you can see this.`,
    parts: [
      ...(added > 0 ? [...listed(drafts), ...undated(drafts, 'got today’s date')] : []),
      {
        kind: 'choices',
        choices: [
          { label: 'Your Notes', asks: { kind: 'notes.list' } },
          { label: 'Your Case', asks: { kind: 'case' } },
        ],
      },
    ],
  }
}

export const deletedReply: AskerReply = {
  for: 'asker',
  summary: 'Nothing of it is kept: you deleted everything meanwhile. Drop it in again if you want it.',
  parts: [],
}

const shown = 10

function listed(drafts: readonly PieceDraft[]): ReplyPart[] {
  const items = drafts
    .slice(0, shown)
    .map(
      ({ what, happenedOn, isDated }): Words => [
        ...(isDated && happenedOn ? [strong(`${readableDay(happenedOn)}: `)] : []),
        { text: clipped(firstLine(what), 150) },
      ],
    )
  const more = drafts.length - shown
  return [{ kind: 'list', items: more > 0 ? [...items, `and ${more} more`] : items }]
}

function undated(drafts: readonly PieceDraft[], happens: string): ReplyPart[] {
  const count = drafts.filter(({ isDated }) => !isDated).length
  return count === 0
    ? []
    : [
        {
          kind: 'text',
          text: `${count === drafts.length ? 'No piece tells its day: they' : `${count} ${count === 1 ? 'piece tells no day: it' : 'pieces tell no day: they'}`} ${happens}. Change it with “Edit”.`,
        },
      ]
}

function left(leftOut: Pieces['leftOut']): ReplyPart[] {
  if (leftOut.length === 0) return []
  const more = leftOut.length - shownLeft
  const items = leftOut.slice(0, shownLeft).map(({ text }) => clipped(firstLine(text), 100))
  return [
    {
      kind: 'list',
      heading: 'Left out, as still to do',
      items: more > 0 ? [...items, `and ${more} more`] : items,
    },
  ]
}

const shownLeft = 5
