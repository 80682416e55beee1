import { readableDay } from '../../domain/days.ts'
import type { Dimension, Guideline } from '../../domain/library/guideline.ts'
import type { Hint } from '../../domain/own/hints.ts'
import { fieldLength, type KeptNote } from '../../domain/own/note.ts'
import {
  type AnsweredNote,
  type AskerReply,
  type Button,
  type ReplyPart,
  strong,
  type Words,
} from '../answer.ts'
import { noteFacts } from './words.ts'

const hints: Readonly<Record<Hint, string>> = {
  'only-we': 'One thing would make it stronger: what was your own part in it?',
  'no-result': 'One thing would make it stronger: what came of it?',
  'no-date': 'It seems this didn’t happen today. Press “Edit” to set the date.',
  'no-number': 'One thing would make it stronger: a number, if there is one.',
}

/** What the next line may tell. */
const wanted: Readonly<Partial<Record<Hint, 'result' | 'number' | 'part'>>> = {
  'only-we': 'part',
  'no-result': 'result',
  'no-number': 'number',
}

export const noteOf = ({ id, dimensions }: KeptNote): AnsweredNote => ({ id, dimensions })

/** What may follow a saved note: one hint, goals and dimensions that it may be about. */
type Aside = {
  readonly hint: Hint | undefined
  /** All that its words say of the day. */
  readonly month: string | undefined
  readonly maybe: readonly Dimension[]
  /** It is their first one of no dimension: what that means is told once. */
  readonly firstUntagged: boolean
  readonly goals: readonly Button[]
}

export function savedReply(
  note: KeptNote,
  guideline: Guideline,
  { hint, month, maybe, goals, firstUntagged }: Aside,
): AskerReply {
  const hinted: ReplyPart[] = hint ? [{ kind: 'text', text: hints[hint] }] : []
  const off: Button[] = hint ? [{ label: 'No More Hints', asks: { kind: 'hints', on: false } }] : []
  return {
    for: 'asker',
    changed: true,
    note: { ...noteOf(note), wants: hint && wanted[hint] },
    summary: 'Saved to your notes. Only you can see this.',
    parts: [
      ...noteParts(note, guideline),
      ...(month ? [{ kind: 'text', text: ofMonth(month, note) } as const] : []),
      ...(firstUntagged ? [{ kind: 'text', text: untagged } as const] : []),
      ...hinted,
      {
        kind: 'choices',
        choices: [
          ...tagButtons(note, maybe),
          { label: 'Edit', asks: { kind: 'note', act: 'edit', id: note.id } },
          ...goals,
          ...off,
        ],
      },
    ],
  }
}

export const ofMonth = (month: string, { happenedOn }: KeptNote): string =>
  `You said ${month} without a day, so I chose ${readableDay(happenedOn)}. Press “Edit” to change it.`

const untagged = 'It has no dimension yet, so it isn’t counted. Type “tag it” and a dimension.'

/** Dimensions that a note may be about, each with a button. */
export const tagButtons = ({ id }: KeptNote, maybe: readonly Dimension[]): Button[] =>
  maybe.map(({ id: dimension, short }) => ({
    label: `Tag: ${short}`,
    asks: { kind: 'note.tag', id, dimension },
  }))

export function noteParts(note: KeptNote, guideline: Guideline): ReplyPart[] {
  const facts = noteFacts(note, guideline).map(
    ([name, value]): Words => [strong(`${name}: `), { text: value }],
  )
  return [
    { kind: 'quote', text: note.what },
    { kind: 'list', items: facts },
  ]
}

/** A form that comes once more, after its note was taken back. */
export const takenBackReply = (id: string): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: 'Undone: the note is gone.',
  parts: [{ kind: 'choices', choices: [bringBack(id), allNotes] }],
})

/** Brings back a note that was deleted or undone, for ten minutes. */
export const bringBack = (id: string): Button => ({
  label: 'Bring It Back',
  asks: { kind: 'note', act: 'restore', id },
})

export const allNotes: Button = { label: 'All Notes', asks: { kind: 'notes.list' } }

/** Nothing is cut away in silence: the words come back whole. */
export const tooLongReply = (what: string): AskerReply => ({
  for: 'asker',
  summary: `A note holds ${fieldLength.toLocaleString('en')} characters and this has ${what.length.toLocaleString('en')}, so I didn’t save it. Here it is again, to shorten or save in parts:`,
  parts: [{ kind: 'quote', text: what }],
})
