import { readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { Standing } from '../../../domain/own/readiness.ts'
import type { Noted, Span } from '../../../domain/own/recap.ts'
import type { Period } from '../../../reading/times/period.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { noNoteOn } from '../../notes/untagged.ts'
import { capital, counted, firstLine } from '../../replies/phrases.ts'

/** What was noted, and where most is missing; `of`: how many of the guideline's dimensions have a note. */
export type Recap = {
  readonly noted: Noted
  readonly span: Span
  readonly gap: Standing | undefined
  /** Those that no dimension counts, of all times. */
  readonly untagged: readonly KeptNote[]
  readonly of: { readonly touched: number; readonly all: number } | undefined
}

const addNote: Button = { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true }
const untagged = 'No dimension yet'

/** What comes by itself: counts and no words of a note, for others may see the screen. */
export function sentReply(recap: Recap, name: string): AskerReply {
  const { noted, span } = recap
  const rows = [
    ...noted.named.map(([dimension, notes]) => [dimension, `${notes.length}`]),
    ...(noted.others.length > 0 ? [[untagged, `${noted.others.length}`]] : []),
  ]
  const show: Button = { label: 'Show Notes', asks: { kind: 'recap', days: { ...span } } }
  return {
    for: 'asker',
    summary: `Your recap of ${name}: ${countText(recap)}.`,
    parts: [
      ...(rows.length > 0
        ? [
            {
              kind: 'grid',
              caption: `Notes of ${name} by dimension`,
              columns: ['Dimension', 'Notes'],
              rows,
            } as const,
          ]
        : []),
      ...gapParts(recap),
      {
        kind: 'choices',
        choices: [addNote, ...(noted.notes > 0 ? [show] : [])],
        more: [
          { label: 'Change How Often', asks: { kind: 'recap.set' } },
          { label: 'Stop Recaps', asks: { kind: 'recap.set', rhythm: 'off' } },
        ],
      },
    ],
  }
}

type Shown = {
  readonly said: string
  readonly period?: Period | undefined
  /** Whether recaps come by themselves. */
  readonly isOn: boolean
  /** Nothing was noted since then. */
  readonly isEmptySince?: true
}

/** Asked for: with the first line of each note. */
export function shownReply(recap: Recap, { said, period, isOn, isEmptySince }: Shown): AskerReply {
  const { noted } = recap
  const soFar = said.startsWith('this') ? ' so far' : ''
  const before = isEmptySince ? 'No notes this month yet. ' : ''
  return {
    for: 'asker',
    summary: `${before}${capital(said)}${soFar}: ${countText(recap)}. Only you can see this.`,
    parts: [
      ...noted.named.map(([name, notes]) => folded(name, notes)),
      ...(noted.others.length > 0 ? [folded(untagged, noted.others)] : []),
      ...gapParts(recap),
      { kind: 'choices', choices: [addNote, other(period), isOn ? change : send] },
    ],
  }
}

/** How many notes of one dimension are told one by one. */
const most = 5

function folded(title: string, notes: readonly KeptNote[]): ReplyPart {
  const items = notes
    .slice(0, most)
    .map(({ happenedOn, what }) => `${readableDay(happenedOn)}: ${firstLine(what)}`)
  const rest = notes.length > most ? [`… and ${notes.length - most} more: “notes” has them all`] : []
  const hint = counted(notes.length, 'note')
  return { kind: 'fold', title, hint, lists: [{ kind: 'list', items: [...items, ...rest] }] }
}

const send: Button = { label: 'Send It Monthly', asks: { kind: 'recap.set', rhythm: 'monthly' } }
const change: Button = { label: 'Change How Often', asks: { kind: 'recap.set' } }

/** After a month, this quarter; after a quarter, the one before. */
const other = (period: Period | undefined): Button =>
  period && 'unit' in period && period.unit === 'quarter' && period.kind === 'this'
    ? { label: 'Last Quarter', asks: { kind: 'recap', period: { kind: 'last', unit: 'quarter', count: 1 } } }
    : { label: 'This Quarter', asks: { kind: 'recap', period: { kind: 'this', unit: 'quarter' } } }

function countText({ noted: { notes }, of }: Recap): string {
  if (notes === 0) return 'no notes'
  return `${counted(notes, 'note')}${of && of.touched > 0 ? ` in ${of.touched} of ${counted(of.all, 'dimension')}` : ''}`
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** One, and not all that is missing. */
const gapParts = ({ gap, untagged: loose }: Recap): ReplyPart[] =>
  gap
    ? [
        {
          kind: 'text',
          text:
            gap.notes === 0
              ? `One gap: ${small(noNoteOn(gap.dimension, loose))}`
              : `One gap: ${gap.dimension.short} has ${counted(gap.notes, 'note')}, the newest from ${readableDay(gap.newest ?? '')}.`,
        },
      ]
    : []
