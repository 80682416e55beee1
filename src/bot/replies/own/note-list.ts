import { readableDay } from '../../../domain/days.ts'
import type { Names } from '../../../domain/own/gone.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { AskerAnswer, Choice, Row } from '../../answer.ts'
import { firstLine } from '../talk/phrases.ts'
import { dimensionNames } from './note-words.ts'

/** How many notes a list shows. */
const shown = 10

export function notesReply(
  notes: readonly KeptNote[],
  filter: string,
  namesOf: (guideline: string) => Names,
): AskerAnswer {
  if (notes.length === 0) return noNotes(filter)
  const rows = notes.slice(0, shown).map((note): Row => {
    const names = dimensionNames(note, namesOf(note.guideline))
    return {
      name: [readableDay(note.happenedOn), ...names].join(' · '),
      text: firstLine(note.what),
      open: { label: 'Open', says: `open ${note.id}` },
    }
  })
  const more = notes.length > shown ? `, the newest ${shown} shown; /level export has all` : ''
  return {
    for: 'asker',
    summary: `Your notes${filter}: ${notes.length}${more}. Only you can see this.`,
    parts: [
      { kind: 'table', rows },
      { kind: 'choices', choices: noteChoices },
    ],
  }
}

const noteChoices: readonly Choice[] = [
  { label: 'Add a note', says: 'note', main: true },
  { label: 'Readiness', says: 'readiness' },
  { label: 'Export', says: 'export' },
]

const noNotes = (filter: string): AskerAnswer => ({
  for: 'asker',
  summary: filter
    ? `You have no notes${filter}.`
    : 'You have no notes yet. Write the first: what did you do this week that mattered?',
  parts: [{ kind: 'choices', choices: noteChoices.slice(0, filter ? 2 : 1) }],
})
