import { compareCells, countPoints, type Point } from '../../../domain/compare.ts'
import { cell, type Dimension, type Level } from '../../../domain/library/guideline.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { Standing } from '../../../domain/own/readiness.ts'
import {
  type AskerReply,
  type Button,
  type ReplyPart,
  type RoomReply,
  strong,
  type Words,
} from '../../answer.ts'
import { untaggedParts } from '../../notes/untagged.ts'
import { disclaimer } from '../../readiness/parts.ts'
import type { Pair } from '../../replies/phrases.ts'
import { counted, heading, sourceOf } from '../../replies/phrases.ts'
import type { Asks } from '../features.ts'

/** What the higher level asks that the lower one does not, or asks more of. */
export function startReply(pair: Pair, dimensions: readonly Dimension[]): RoomReply {
  const { guideline, lower, higher, place } = pair
  const whole = dimensions.length === guideline.dimensions.length
  const names = whole ? 'each dimension' : dimensions.map(({ short }) => short).join(', ')
  return {
    for: 'room',
    title: `Towards ${higher.short}`,
    summary: `What ${higher.short} asks beyond ${lower.short} in ${names}: start there.`,
    parts: [
      ...(whole ? [overview(pair)] : dimensions.flatMap((dimension) => freshParts(pair, dimension, true))),
      {
        kind: 'text',
        text: 'That’s what the guideline asks. It’s no promise of a promotion.',
      },
      {
        kind: 'choices',
        choices: whole
          ? [
              {
                label: 'Compare Levels',
                asks: { kind: 'compare', ...place, levels: [lower.id, higher.id] },
              },
            ]
          : [{ label: 'All Dimensions', asks: { kind: 'start', ...place, levels: [lower.id, higher.id] } }],
      },
      sourceOf(guideline),
    ],
  }
}

function overview(pair: Pair): ReplyPart {
  const rows = pair.guideline.dimensions.map((dimension) => {
    const counts = countPoints(compareCells(dimension, pair.lower, pair.higher))
    const silent = silentLevel(pair, dimension)
    const levels = [pair.lower.id, pair.higher.id]
    const asks: Asks = { kind: 'start', ...pair.place, levels, dimensions: [dimension.id] }
    return {
      name: dimension.short,
      text: silent ? `Nothing stated at ${silent.short}` : `${counts.new} new, ${counts.changed} changed`,
      open: { label: 'Open', asks },
    }
  })
  return { kind: 'table', rows }
}

/** The same for one person of whose notes none counts yet: nothing can be said of gaps. */
export function bareStartReply(pair: Pair, untagged: readonly KeptNote[]): AskerReply {
  const { guideline, lower, higher } = pair
  const none = untagged.length > 0 ? 'None of your notes counts yet' : 'You have no notes yet'
  return {
    for: 'asker',
    title: `Towards ${higher.short}`,
    summary: `${none}, so I can’t say where your gaps are. Here’s what ${higher.short} asks beyond ${lower.short}. Write down what you’ve done towards it. Only you can see this.`,
    parts: [
      ...untaggedParts(untagged),
      overview(pair),
      { kind: 'text', text: disclaimer },
      {
        kind: 'choices',
        choices: [
          { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
          { label: 'Rate Yourself', asks: { kind: 'rate' } },
        ],
      },
      sourceOf(guideline),
    ],
  }
}

/** The same for one person, with their number of notes: in the dimensions they `asked` about, or where those are thinnest. */
export function ownStartReply(pair: Pair, standings: readonly Standing[], asked: boolean): AskerReply {
  const { guideline, higher, place } = pair
  const spots = standings.map(({ dimension, notes }) => `${dimension.short} (${counted(notes, 'note')})`)
  const where = asked ? 'You asked about' : 'Your biggest gaps are in'
  const [first] = standings
  const inFull: Button[] = first
    ? [
        {
          label: 'Compare in Full',
          asks: { kind: 'compare', ...place, dimensions: [first.dimension.id] },
        },
      ]
    : []
  return {
    for: 'asker',
    title: `Towards ${higher.short}`,
    summary: `${where} ${spots.join(' and ')}. Here’s what’s new or changed there at ${higher.short}. Only you can see this.`,
    parts: [
      ...standings.flatMap(({ dimension }) => freshParts(pair, dimension, standings.length > 1)),
      { kind: 'text', text: disclaimer },
      {
        kind: 'choices',
        choices: [
          { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
          { label: 'Readiness', asks: { kind: 'readiness' } },
          ...inFull,
        ],
      },
      sourceOf(guideline),
    ],
  }
}

function freshParts(pair: Pair, dimension: Dimension, named: boolean): ReplyPart[] {
  const points = compareCells(dimension, pair.lower, pair.higher)
  const title: ReplyPart[] = named ? [{ kind: 'title', text: dimension.short }] : []
  const silent = silentLevel(pair, dimension)
  if (silent) {
    const said: ReplyPart = { kind: 'text', text: `Nothing stated at ${silent.short}.` }
    return [
      ...title,
      said,
      ...(silent === pair.lower ? listed(`Stated at ${pair.higher.short}`, points) : []),
    ]
  }
  const fresh = points.filter(({ kind }) => kind === 'new')
  const changed = points.filter(({ kind }) => kind === 'changed')
  const none: ReplyPart[] = [{ kind: 'text', text: `Nothing is new or changed at ${pair.higher.short}.` }]
  const parts = [...listed('New', fresh), ...listed('Changed', changed)]
  return [...title, ...(parts.length > 0 ? parts : none)]
}

/** The level that the document says nothing of here: beside it nothing is new. */
const silentLevel = ({ lower, higher }: Pair, dimension: Dimension): Level | undefined =>
  [higher, lower].find((level) => cell(dimension, level).length === 0)

function listed(title: string, points: readonly Point[]): ReplyPart[] {
  const items = points.flatMap((point): Words[] => {
    if (point.kind === 'new') return [[strong(`${heading(point.id)}: `), { text: point.text }]]
    return point.kind === 'changed' ? [[strong(`${heading(point.id)}: `), { text: point.higher }]] : []
  })
  return items.length > 0 ? [{ kind: 'list', heading: title, items }] : []
}
