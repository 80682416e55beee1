import { readableDay } from '../../domain/days.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Standing } from '../../domain/own/readiness.ts'
import type { Button, ReplyPart, ReplyRow } from '../answer.ts'
import { goalName, goalsFor, goalText } from '../goals/goals.ts'
import type { Me } from '../person/me.ts'
import { disclaimer } from '../readiness/parts.ts'
import { fewButtons } from '../replies/few-buttons.ts'
import { firstLine } from '../replies/phrases.ts'

/** How many of the newest notes Home shows. */
const mostNotes = 5

export function gaps({ target, guessed }: Me, standings: readonly Standing[]): ReplyPart[] {
  return [
    { kind: 'title', text: 'Gaps' },
    {
      kind: 'grid',
      caption: `Notes by dimension for ${target.short}${guessed ? ', a level that I’ve assumed' : ''}`,
      columns: ['Dimension', 'Notes', 'Newest'],
      rows: standings.map(({ dimension, notes, newest }) => [
        dimension.short,
        `${notes}`,
        newest ? readableDay(newest) : 'none yet',
      ]),
    },
    { kind: 'text', text: disclaimer },
    fewButtons([
      { label: 'Readiness', asks: { kind: 'readiness' } },
      { label: 'Rate Yourself', asks: { kind: 'rate' } },
      { label: 'Your Case', asks: { kind: 'case' } },
      { label: 'Goals', asks: { kind: 'goals' } },
      { label: 'Your 1:1', asks: { kind: 'agenda' } },
    ]),
  ]
}

/** What they work on; the way to choose it stands beside the gaps. */
export function goalParts(me: Me, notes: readonly KeptNote[]): ReplyPart[] {
  const goals = goalsFor(me)
  if (goals.length === 0) return []
  return [
    { kind: 'title', text: 'Goals' },
    {
      kind: 'table',
      rows: goals.map((goal): ReplyRow => ({ name: goalName(goal), text: goalText(goal, notes) })),
    },
  ]
}

export function lastNotes(notes: readonly KeptNote[]): ReplyPart[] {
  if (notes.length === 0) return []
  const rows = notes.slice(0, mostNotes).map((note): ReplyRow => {
    return {
      name: readableDay(note.happenedOn),
      text: firstLine(note.what),
      open: { label: 'Open', asks: { kind: 'note', act: 'open', id: note.id } },
    }
  })
  const all: Button = {
    label: `All ${notes.length.toLocaleString('en')} Notes`,
    asks: { kind: 'notes.list' },
  }
  return [
    { kind: 'title', text: 'Last notes' },
    { kind: 'table', rows },
    ...(notes.length > mostNotes ? [{ kind: 'choices', choices: [all] } as const] : []),
  ]
}
