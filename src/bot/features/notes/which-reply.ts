import { readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { AskerReply, Button } from '../../answer.ts'
import { firstLine } from '../../replies/phrases.ts'

type Act = 'edit' | 'delete'

/** As many as can be told apart at a glance. */
const mostShown = 5
const longestLabel = 60

/** Words that name several notes. */
export const whichNoteReply = (act: Act, notes: readonly KeptNote[]): AskerReply => ({
  for: 'asker',
  summary: `Which note? Choose the one to ${act}.${notes.length > mostShown ? ' These are the newest that fit.' : ''} Only you can see this.`,
  parts: choicesOf(act, notes),
})

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

const choicesOf = (act: Act, notes: readonly KeptNote[]): AskerReply['parts'] => [
  { kind: 'choices', choices: [...notes.slice(0, mostShown).map(choiceOf(act)), allNotes] },
]

const choiceOf =
  (act: Act) =>
  ({ id, what, happenedOn }: KeptNote): Button => ({
    label: shortly(`${readableDay(happenedOn)}: ${firstLine(what)}`),
    asks: { kind: 'note', act, id },
  })

const shortly = (text: string): string =>
  text.length > longestLabel ? `${text.slice(0, longestLabel - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
