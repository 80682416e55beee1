import { readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { AskerReply, Button } from '../../answer.ts'
import { clipped, firstLine } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'
import type { NamedIntent } from './named-spec.ts'
import { noteLabel } from './showing-reply.ts'

/** As many as can be told apart at a glance. */
const mostShown = 5

function opens({ act, reader }: NamedIntent, id: string): Asks {
  const filled = reader && { reader }
  return act === 'show'
    ? { kind: 'share.pick', ids: [id], ...filled }
    : { kind: 'confirm.ask', id, ...filled }
}

const picks = ({ person }: NamedIntent): string => (person ? ` Pick ${person} in the form.` : '')

const toDo = { show: 'To show', confirm: 'To be confirmed' } as const

const nothingYet = { show: 'Nothing is shown yet.', confirm: 'Nobody is asked yet.' } as const

/** What was named: the form opens with it, at once or by the button. */
export const openReply = (form: AskerReply, asked: NamedIntent, named: string): AskerReply =>
  form.form
    ? { ...form, summary: `${toDo[asked.act]}: ${named}.${picks(asked)} ${nothingYet[asked.act]}` }
    : form

export const caseOf = (level: string): string => `your case for ${level}`

/** `of`: how many fit; no more than can be chosen are. */
export function notesOf(chosen: readonly KeptNote[], of: number): string {
  const [only, ...more] = chosen
  if (only && more.length === 0)
    return `your note “${clipped(firstLine(only.what), 120)}” of ${readableDay(only.happenedOn)}`
  const some = of > chosen.length ? `the newest ${chosen.length} of ${of} notes` : `${chosen.length} notes`
  return `${some}, ticked in the form`
}

export const whichNoteReply = (asked: NamedIntent, notes: readonly KeptNote[]): AskerReply => ({
  for: 'asker',
  summary: `Which note? Choose the one to ${asked.act === 'show' ? 'show' : 'have confirmed'}.${notes.length > mostShown ? ' These are the newest that fit.' : ''}${picks(asked)} ${nothingYet[asked.act]}`,
  parts: [
    {
      kind: 'choices',
      choices: [
        ...notes
          .slice(0, mostShown)
          .map((note): Button => ({ label: noteLabel(note), asks: opens(asked, note.id) })),
        allNotes,
      ],
    },
  ],
})

/** Words that name no note: none is put in its place. */
export const noNoteFitsReply = ({ act, named }: NamedIntent): AskerReply => ({
  for: 'asker',
  summary: `I found no note about “${clipped(named, 100)}”. ${act === 'show' ? 'Nothing was shown.' : 'Nobody was asked.'}`,
  parts: [
    {
      kind: 'choices',
      choices: [allNotes, { label: 'Show Notes to Someone', asks: { kind: 'share.pick', ids: [] } }],
    },
  ],
})

const allNotes: Button = { label: 'All Notes', asks: { kind: 'notes.list' } }
