import { readableDay } from '../../../domain/days.ts'
import { asHeading, ofOneWord, type Pieces, stillToDo } from '../../../domain/import/pieces.ts'
import type { NotedDay } from '../../../reading/times/noted.ts'
import type { AskerReply, Button, ReplyPart, Words } from '../../answer.ts'
import { strong } from '../../answer.ts'
import type { Draft } from '../../notes/form.ts'
import { clipped, counted, firstLine } from '../../replies/phrases.ts'
import type { Bring } from './spec.ts'

/** A piece as a note; `told`: what says its day. */
export type PieceDraft = Draft & { readonly what: string; readonly told: NotedDay | undefined }

/** `isForOthers`: it may be a document for everybody, given by who may not publish it. */
type Read = Pick<Pieces, 'leftOut' | 'looks'> & { readonly isForOthers: boolean }

/** All of a file at a glance: to keep at once, or one by one. */
export function lookReply(
  {
    files,
    name,
    count,
  }: { readonly files: readonly string[]; readonly name: string; readonly count: number },
  drafts: readonly PieceDraft[],
  { leftOut, looks, isForOthers }: Read,
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
      ...undated(drafts, 'will get'),
      { kind: 'text', text: 'To change a piece before you keep it, press “One by One”.' },
      ...(looks.length > 0 ? [{ kind: 'list', heading: 'Please check', items: looks } as const] : []),
      ...left(leftOut),
      ...(isForOthers ? [{ kind: 'text', text: forOthers } as const] : []),
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
  'Is it a guideline or posting for everybody? Only admins and owners of this workspace can add those: give it to one of them.'

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
      ...(added > 0 ? [...listed(drafts), ...undated(drafts, 'got')] : []),
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

const shown = 10

function listed(drafts: readonly PieceDraft[]): ReplyPart[] {
  const items = drafts.slice(0, shown).map(({ what, told }): Words => {
    const guess = guessText(told)
    return [
      ...(told ? [strong(`${readableDay(told.day)}: `)] : []),
      { text: `${clipped(firstLine(what), 150)}${guess ? ` (${guess})` : ''}` },
    ]
  })
  const more = drafts.length - shown
  return [{ kind: 'list', items: more > 0 ? [...items, `and ${more} more`] : items }]
}

/** Why a day is a guess; undefined where the piece tells it. */
export const guessText = (told: NotedDay | undefined): string | undefined =>
  told === undefined
    ? 'no date found: today'
    : told.isOfHeading
      ? `no day of its own: from “${clipped(told.said ?? '', 60)}”`
      : told.said && `“${clipped(told.said, 60)}” names no day: the last of it`

function undated(drafts: readonly PieceDraft[], get: 'will get' | 'got'): ReplyPart[] {
  const count = drafts.filter(({ told }) => told === undefined).length
  if (count === 0) return []
  const which =
    count === drafts.length
      ? 'None of them has a date: they'
      : `${counted(count, 'piece')} ${count === 1 ? 'has no date: it' : 'have no date: they'}`
  const change = get === 'got' ? ' Change it with “Edit”.' : ''
  return [{ kind: 'text', text: `${which} ${get} today’s date.${change}` }]
}

/** What stands in no piece, by why it doesn't. */
function left(leftOut: Pieces['leftOut']): ReplyPart[] {
  return [...Map.groupBy(leftOut, ({ why }) => why)].map(([why, all]) => {
    const more = all.length - shownLeft
    const items = all.slice(0, shownLeft).map(({ text }) => clipped(firstLine(text), 100))
    return {
      kind: 'list',
      heading: headings[why] ?? `Left out: ${why}`,
      items: more > 0 ? [...items, `and ${more} more`] : items,
    }
  })
}

const headings: Readonly<Record<string, string>> = {
  [stillToDo]: 'Left out, because it’s still to do',
  [asHeading]: 'Left out, as a heading',
  [ofOneWord]: 'Left out, as one word alone',
}
const shownLeft = 20
