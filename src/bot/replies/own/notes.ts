import { dayIn, readableDay } from '../../../domain/days.ts'
import type { Dimension, Guideline } from '../../../domain/library/guideline.ts'
import type { Hint } from '../../../domain/own/hints.ts'
import { fieldLength, type KeptNote } from '../../../domain/own/note.ts'
import { type AskerAnswer, type Choice, type Part, strong, type Words } from '../../answer.ts'
import type { FormErrors } from '../../form.ts'
import { firstLine } from '../talk/phrases.ts'
import { noteFacts } from './note-words.ts'

const hints: Readonly<Record<Hint, string>> = {
  'only-we': 'One thing would make it stronger: what was your own part in it?',
  'no-result': 'One thing would make it stronger: what came of it?',
  'no-date': 'It seems to have happened on another day than today: “Edit” sets the date.',
  'no-number': 'One thing would make it stronger: a number, if there is one.',
}

/** What may follow a saved note: one hint, and dimensions that it may be about. */
type Aside = { readonly hint: Hint | undefined; readonly maybe: readonly Dimension[] }

export function savedReply(note: KeptNote, guideline: Guideline, { hint, maybe }: Aside): AskerAnswer {
  const about = maybe.map(
    ({ id, short }): Choice => ({ label: `It is about ${short}`, says: `tag ${note.id} ${id}` }),
  )
  const hinted: Part[] = hint ? [{ kind: 'text', text: hints[hint] }] : []
  const off: Choice[] = hint ? [{ label: 'No more hints', says: 'hints off' }] : []
  return {
    for: 'asker',
    changed: true,
    summary: 'Saved to your notes. Only you can see this.',
    parts: [
      ...noteParts(note, guideline),
      ...hinted,
      {
        kind: 'choices',
        choices: [{ label: 'Edit', says: `edit ${note.id}` }, ...about, ...off],
      },
    ],
  }
}

/** What a note is shown with: its guideline's names, the owner's zone, and what it was before, oldest first. */
export type Shown = {
  readonly guideline: Guideline
  readonly zone: string
  readonly earlier: readonly KeptNote[]
}

/** How many earlier versions are shown; an export has them all. */
const newestVersions = 10

export const editedReply = (note: KeptNote, shown: Shown): AskerAnswer => ({
  ...noteReply(note, shown),
  changed: true,
  summary: 'Saved. Only you can see this.',
})

/** One note whole, with its earlier versions. */
export function noteReply(note: KeptNote, { guideline, zone, earlier }: Shown): AskerAnswer {
  const before = earlier
    .slice(-newestVersions)
    .map((version): Words => `${readableDay(dayIn(zone, version.at))}: ${version.what}`)
  const versions: Part[] =
    before.length > 0 ? [{ kind: 'list', heading: 'Earlier versions', items: before }] : []
  return {
    for: 'asker',
    summary: `Your note of ${readableDay(note.happenedOn)}. Only you can see this.`,
    parts: [
      ...noteParts(note, guideline),
      ...versions,
      {
        kind: 'choices',
        choices: [
          { label: 'Edit', says: `edit ${note.id}` },
          { label: 'Delete', says: `delete ${note.id}` },
          { label: 'All notes', says: 'notes' },
        ],
      },
    ],
  }
}

function noteParts(note: KeptNote, guideline: Guideline): Part[] {
  const facts = noteFacts(note, guideline).map(
    ([name, value]): Words => [strong(`${name}: `), { text: value }],
  )
  return [
    { kind: 'quote', text: note.what },
    { kind: 'list', items: facts },
  ]
}

export const deleteQuestion = (note: KeptNote): AskerAnswer => ({
  for: 'asker',
  summary: 'Delete this note? You can take it back for 10 minutes; then it is gone.',
  parts: [
    { kind: 'quote', text: firstLine(note.what) },
    {
      kind: 'choices',
      choices: [
        { label: 'Delete', says: `delete ${note.id} yes` },
        { label: 'Keep', says: `open ${note.id}` },
      ],
    },
  ],
})

/** Many notes at once are not deleted by a word. */
export const deleteAllReply = (filter: string): AskerAnswer => ({
  for: 'asker',
  summary: `Nothing is deleted yet. I delete notes one by one, from the list of your notes${filter}, or all that is yours at once: notes, ratings and settings.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Your notes', says: 'notes' },
        { label: 'Delete everything', says: 'forget me' },
      ],
    },
  ],
})

export const deletedReply: AskerAnswer = {
  for: 'asker',
  changed: true,
  summary: 'Deleted. For 10 minutes you can take it back; then it is gone for good.',
  parts: [],
}

/** A form that comes once more, after its note was taken back. */
export const takenBackReply = (id: string): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary: 'Undone: the note is gone.',
  parts: [{ kind: 'choices', choices: [bringBack(id), allNotes] }],
})

/** Brings back a note that was deleted or undone, for ten minutes. */
export const bringBack = (id: string): Choice => ({ label: 'Bring it back', says: `restore ${id}` })

const allNotes: Choice = { label: 'All notes', says: 'notes' }

export const restoredReply: AskerAnswer = {
  for: 'asker',
  changed: true,
  summary: 'The note is back.',
  parts: [{ kind: 'choices', choices: [allNotes] }],
}

export const tooLateReply: AskerAnswer = {
  for: 'asker',
  summary: 'There is nothing to undo here: 10 minutes have passed, or it was undone already.',
  parts: [{ kind: 'choices', choices: [{ label: 'All notes', says: 'notes' }] }],
}

/** What the form says that edits a note which was deleted meanwhile: it stays open, with all that was typed. */
export const noteGone: FormErrors = {
  errors: {
    what: 'Not saved: you have no such note any more. Copy your words from here; “note” saves them as a new one.',
  },
}

export const notFoundReply: AskerAnswer = {
  for: 'asker',
  summary: 'You have no such note.',
  parts: [{ kind: 'choices', choices: [{ label: 'All notes', says: 'notes' }] }],
}

/** What a button can carry of a note's words; the rest stays where it was written. */
const longestDraft = 1_900

/** The words of a button that opens the form with a note's words in it. */
export const draftWords = (what = ''): string =>
  what && what.length <= longestDraft ? `draft ${what}` : 'note'

/** Written where all can read: neither saved nor repeated; the form waits with the words in it. */
export const notInChannel = (what: string): AskerAnswer => ({
  for: 'asker',
  summary:
    'Notes are private, so I did not save this from a channel. Nobody but you sees this line. Save it here:',
  parts: [{ kind: 'choices', choices: [{ label: 'Open the form', says: draftWords(what), main: true }] }],
})

/** Nothing is cut away in silence: the words come back whole. */
export const tooLongReply = (what: string): AskerAnswer => ({
  for: 'asker',
  summary: `A note holds ${fieldLength.toLocaleString('en')} characters and this has ${what.length.toLocaleString('en')}, so it was not saved. Here it is again, to shorten or to save in parts:`,
  parts: [{ kind: 'quote', text: what }],
})
