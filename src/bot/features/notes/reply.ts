import { readableDay } from '../../../domain/days.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { AskerReply, Button, ReplyPart, ReplyRow } from '../../answer.ts'
import type { FormErrors } from '../../form.ts'
import { allNotes, noteOf, noteParts, ofMonth } from '../../notes/reply.ts'
import { fewButtons } from '../../replies/few-buttons.ts'
import { clipped, firstLine } from '../../replies/phrases.ts'
import { versionsBefore } from './versions.ts'

export const deleteQuestion = (note: KeptNote): AskerReply => ({
  for: 'asker',
  note: noteOf(note),
  summary: 'Delete this note? Press “Delete”; you can take it back for 10 minutes, then it’s gone.',
  parts: [
    { kind: 'quote', text: firstLine(note.what) },
    {
      kind: 'choices',
      choices: [
        { label: 'Delete', asks: { kind: 'note', act: 'delete', id: note.id, sure: true } },
        { label: 'Keep', asks: { kind: 'note', act: 'open', id: note.id } },
      ],
    },
  ],
})

/** Many notes at once are not deleted by a word. */
export const deleteAllReply = (filter: string): AskerReply => ({
  for: 'asker',
  summary: `Nothing is deleted yet. I can delete notes one by one, from the list of your notes${filter}, or everything of yours at once: notes, ratings and settings.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Your Notes', asks: { kind: 'notes.list' } },
        { label: 'Delete Everything', asks: { kind: 'erase' } },
      ],
    },
  ],
})
/** `copies`: those of it that are shown to others, a row each. */
export const deletedReply = (copies: readonly ReplyRow[]): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: 'Deleted. For 10 minutes you can take it back; then it’s gone for good.',
  parts:
    copies.length === 0
      ? []
      : [
          { kind: 'text', text: 'A copy of it is still shown, as it was when you chose to show it, to:' },
          { kind: 'table', rows: copies },
        ],
})

export const restoredReply: AskerReply = {
  for: 'asker',
  changed: true,
  summary: 'The note is back.',
  parts: [{ kind: 'choices', choices: [allNotes] }],
}

export const tooLateReply: AskerReply = {
  for: 'asker',
  summary: 'There’s nothing to undo here: 10 minutes have passed, or it was already undone.',
  parts: [{ kind: 'choices', choices: [{ label: 'All Notes', asks: { kind: 'notes.list' } }] }],
}

/** What the form says that edits a note which was deleted meanwhile: it stays open, with all that was typed. */
export const noteGone: FormErrors = {
  errors: {
    what: 'Not saved: that note is gone. Copy your words from here; “note” saves them as a new one.',
  },
}

export const notFoundReply: AskerReply = {
  for: 'asker',
  summary: 'I can’t find that note.',
  parts: [{ kind: 'choices', choices: [{ label: 'All Notes', asks: { kind: 'notes.list' } }] }],
}

/** Written where all can read: neither saved nor repeated; the form waits with the words in it. */
export const notInChannel = (what: string): AskerReply => ({
  for: 'asker',
  summary: 'Notes are private, so I didn’t save this from a channel. Only you can see this. Save it here:',
  parts: [
    {
      kind: 'choices',
      choices: [{ label: 'Open Form', asks: { kind: 'notes.draft', note: what }, main: true }],
    },
  ],
})
/** `tags`: what may still be chosen of a note that is of no dimension. */
export function editedReply(
  note: KeptNote,
  shown: Shown,
  { tags = [], month, still, isSame = false }: Edited = {},
): AskerReply {
  const reply = noteReply(note, shown)
  const parts = reply.parts.map((part) =>
    part.kind === 'choices' && tags.length > 0
      ? fewButtons([...tags, ...part.choices, ...(part.more ?? [])])
      : part,
  )
  const text: ReplyPart[] = month ? [{ kind: 'text', text: ofMonth(month, note) }] : []
  if (still)
    text.push({ kind: 'text', text: `“${still}” is still in its words. Choose “Edit” to change them.` })
  const summary = isSame ? 'Your note says that already: nothing changed.' : 'Saved.'
  return {
    ...reply,
    parts: [...text, ...parts],
    ...(!isSame && { changed: true }),
    summary: `${summary} Only you can see this.`,
  }
}
type Edited = {
  readonly tags?: readonly Button[]
  readonly month?: string | undefined
  /** Words of another day than the one that was set. */
  readonly still?: string | undefined
  /** It was so before. */
  readonly isSame?: boolean
}

/** More of a note that is there: which one is said, as its words may have been meant for another. */
export const addedReply = (note: KeptNote, shown: Shown, first: readonly Button[]): AskerReply => ({
  ...editedReply(note, shown, { tags: first }),
  summary: `Added to your note “${clipped(firstLine(note.what), longestName)}”. Only you can see this.`,
})

const longestName = 80

/** Asked to save what is saved: nothing is saved again. */
export const keptReply = (note: KeptNote, shown: Shown): AskerReply => ({
  ...noteReply(note, shown),
  summary: 'That’s already in your notes. Only you can see this.',
})

/** A deletion that was only asked about is not wanted. */
export const staysReply = (note: KeptNote, shown: Shown): AskerReply => ({
  ...noteReply(note, shown),
  summary: 'OK, the note stays. Only you can see this.',
})

/** Words that were to be replaced, and are not in the note. */
export const notInNoteReply = (
  note: KeptNote,
  words: string,
  is: 'not in it' | 'no such number',
): AskerReply => ({
  for: 'asker',
  note: noteOf(note),
  summary:
    is === 'not in it'
      ? `Nothing changed: “${words}” isn’t in this note, or is in it more than once.`
      : `Nothing changed: I can’t tell which number in this note “${words}” replaces.`,
  parts: [
    { kind: 'quote', text: note.what },
    { kind: 'choices', choices: [{ label: 'Edit', asks: { kind: 'note', act: 'edit', id: note.id } }] },
  ],
})

/** One note whole, with its earlier versions. */
export function noteReply(note: KeptNote, { guideline, zone, earlier, confirmed }: Shown): AskerReply {
  const before = versionsBefore(note, earlier, zone)
  const versions: ReplyPart[] =
    before.length > 0 ? [{ kind: 'list', heading: 'Earlier versions', items: before }] : []
  return {
    for: 'asker',
    note: noteOf(note),
    summary: `Your note of ${readableDay(note.happenedOn)}. Only you can see this.`,
    parts: [
      ...noteParts(note, guideline),
      ...confirmed,
      ...versions,
      fewButtons([
        { label: 'Edit', asks: { kind: 'note', act: 'edit', id: note.id } },
        { label: 'Show to Someone', asks: { kind: 'share.pick', ids: [note.id] } },
        { label: 'Ask Someone to Confirm', asks: { kind: 'confirm.ask', id: note.id } },
        { label: 'Delete', asks: { kind: 'note', act: 'delete', id: note.id } },
        { label: 'All Notes', asks: { kind: 'notes.list' } },
      ]),
    ],
  }
}

/** What a note is shown with: its guideline's names, the owner's zone, and what it was before, oldest first. */
export type Shown = {
  readonly guideline: Guideline
  readonly zone: string
  readonly earlier: readonly KeptNote[]
  /** Who confirmed it, and when. */
  readonly confirmed: readonly ReplyPart[]
}
