import { readableDay } from '../../../domain/days.ts'
import type { Names } from '../../../domain/own/gone.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { AskerReply, Button, ReplyRow } from '../../answer.ts'
import { dimensionNames } from '../../notes/words.ts'
import { fewButtons } from '../../replies/few-buttons.ts'
import { firstLine } from '../../replies/phrases.ts'

/** How many notes a list shows. */
const shown = 10

/** How many of them were seen, and what they were asked for by, so that a button asks for the others. */
type Paging = {
  readonly seen: number
  readonly guideline: string | undefined
  readonly dimensions: readonly string[]
}

export function notesReply(
  notes: readonly KeptNote[],
  filter: string,
  namesOf: (guideline: string) => Names,
  paging?: Paging,
): AskerReply {
  if (notes.length === 0) return noNotes(filter)
  const seen = Math.min(paging?.seen ?? 0, notes.length - 1)
  const page = notes.slice(seen, seen + shown)
  const rows = page.map((note): ReplyRow => {
    const names = dimensionNames(note, namesOf(note.guideline))
    return {
      name: [readableDay(note.happenedOn), ...names].join(' · '),
      text: withResult(note),
      open: { label: 'Open', asks: { kind: 'note', act: 'open', id: note.id } },
    }
  })
  const last = seen + page.length
  const span =
    seen > 0 ? `, ${seen + 1}–${last} shown` : last < notes.length ? `, the newest ${shown} shown` : ''
  const rest = !paging && span ? `${span}; /level export has all` : span
  const older = paging && last < notes.length ? [olderButton(paging, last)] : []
  return {
    for: 'asker',
    summary: `Your notes${filter}: ${notes.length.toLocaleString('en')}${rest}. Only you can see this.`,
    parts: [{ kind: 'table', rows }, fewButtons([...older, ...noteChoices])],
  }
}

/** What came of it stands behind what was done. */
const withResult = ({ what, result }: KeptNote): string =>
  result?.trim() ? `${firstLine(what)} → ${firstLine(result.trim())}` : firstLine(what)

const olderButton = ({ guideline, dimensions }: Paging, seen: number): Button => ({
  label: 'Older',
  asks: { kind: 'notes.list', ...(guideline && { guideline }), dimensions: [...dimensions], seen },
})

const noteChoices: readonly Button[] = [
  { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
  { label: 'Readiness', asks: { kind: 'readiness' } },
  { label: 'Show to Someone', asks: { kind: 'share.pick', ids: [] } },
  { label: 'Export', asks: { kind: 'export' } },
]

const noNotes = (filter: string): AskerReply => ({
  for: 'asker',
  summary: filter
    ? `You have no notes${filter}.`
    : 'You have no notes. Write one: what did you do this week that mattered?',
  parts: [{ kind: 'choices', choices: noteChoices.slice(0, filter ? 2 : 1) }],
})

/** No note has the words; what else was asked for stands below. */
export const noneHaveReply = (words: string, others: AskerReply): AskerReply => ({
  ...others,
  summary: `None of your notes mentions “${words}”. ${others.summary}`,
})

/** No note has all of the words; these have the most of them. */
export const nearReply = (words: string, nearest: AskerReply): AskerReply => ({
  ...nearest,
  summary: `None of your notes has all of “${words}”. These come closest. Only you can see this.`,
})
