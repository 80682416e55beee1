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

type Meant = {
  readonly named: string
  readonly found: readonly KeptNote[]
  readonly all: readonly KeptNote[]
}
type Told = { readonly more: string } | { readonly result: string }

/** Several notes fit, or none: a press adds what was told to one of them. */
export function chooseNoteReply({ named, found, all }: Meant, told: Told): AskerReply {
  const notes = (found.length > 0 ? found : all).slice(0, mostShown)
  const why = found.length > 0 ? 'Several notes fit' : `I found no note about “${named}”`
  const words = 'more' in told ? told.more : told.result
  const choices = notes.map(
    ({ id, what, happenedOn }): Button => ({
      label: shortly(`${readableDay(happenedOn)}: ${firstLine(what)}`),
      asks: { kind: 'note.change', id, ...told },
    }),
  )
  const anew: Button = { label: 'Save as Its Own Note', asks: { kind: 'notes.draft', note: words } }
  return {
    for: 'asker',
    summary: `${why}, so nothing is saved yet. Choose the note to add it to. Only you can see this.`,
    parts: [
      { kind: 'quote', text: words },
      { kind: 'choices', choices: [...choices, anew] },
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
