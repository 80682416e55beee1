import { readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { firstLine } from '../../replies/phrases.ts'

type Act = 'edit' | 'delete'

/** As many as can be told apart at a glance. */
const mostShown = 5

/** Words that name several notes. */
export const whichNoteReply = (act: Act, notes: readonly KeptNote[]): AskerReply => ({
  for: 'asker',
  summary: `Which note do you want to ${act}?${notes.length > mostShown ? ' These are the newest that fit.' : ''} Only you can see this.`,
  parts: choicesOf(act, notes),
})

type Meant = {
  readonly named: string
  readonly found: readonly KeptNote[]
  readonly all: readonly KeptNote[]
}
type Told = { readonly more: string } | { readonly result: string }

/** Several notes fit, or none: a press adds what was told to one of them. */
export function chooseNoteReply({ named, found, all }: Meant, told: Told): AskerReply {
  const notes = found.length > 0 ? found : all
  const why = found.length > 0 ? 'Several notes fit' : `I found no note about “${named}”`
  const words = 'more' in told ? told.more : told.result
  const anew: Button = { label: 'Save as Its Own Note', asks: { kind: 'notes.draft', note: words } }
  return {
    for: 'asker',
    summary: `${why}, so nothing is saved yet. Which note should I add it to? Only you can see this.`,
    parts: [
      { kind: 'quote', text: words },
      rowsOf(notes, ({ id }) => ({ label: 'Add to This', asks: { kind: 'note.change', id, ...told } })),
      { kind: 'choices', choices: [anew] },
    ],
  }
}

/** Words that name no note: nothing is done to another one. */
export const noSuchNoteReply = (act: Act, named: string, notes: readonly KeptNote[]): AskerReply => {
  const about = named === '' ? 'You have no notes' : `I found no note about “${named}”`
  return {
    for: 'asker',
    summary: `${about}, so nothing was ${act === 'edit' ? 'changed' : 'deleted'}.${notes.length > 0 ? ` Is it ${notes.length === 1 ? 'this one' : 'one of these'}?` : ''}`,
    parts: notes.length > 0 ? choicesOf(act, notes) : [{ kind: 'choices', choices: [allNotes] }],
  }
}

const allNotes: Button = { label: 'All Notes', asks: { kind: 'notes.list' } }
const labels = { edit: 'Edit', delete: 'Delete' } as const satisfies Record<Act, string>

const choicesOf = (act: Act, notes: readonly KeptNote[]): AskerReply['parts'] => [
  rowsOf(notes, ({ id }) => ({ label: labels[act], asks: { kind: 'note', act, id } })),
  { kind: 'choices', choices: [allNotes] },
]

/** A row each: a button holds too few words to tell notes apart. */
const rowsOf = (notes: readonly KeptNote[], open: (note: KeptNote) => Button): ReplyPart => ({
  kind: 'table',
  rows: notes.slice(0, mostShown).map((note) => ({
    name: readableDay(note.happenedOn),
    text: firstLine(note.what),
    open: open(note),
  })),
})
