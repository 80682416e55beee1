import { type Counts, countPoints, isAcross, type Point, type Stated } from '../../../domain/compare.ts'
import type { Dimension } from '../../../domain/library/guideline.ts'
import { excerpt, tellingChanges } from '../../../domain/telling.ts'
import { type Span, strong, type Words } from '../../answer.ts'
import { counted, type Pair } from '../../replies/phrases.ts'

export type Compared = {
  readonly dimension: Dimension
  readonly points: readonly Point[]
  readonly stated: Stated
}

/** What is said of expectations that one of the levels has and the other has not: nothing about what holds there. */
export const namesOf = (pair: Pair) => ({
  changed: isAcross(pair.guideline, pair) ? 'differ' : 'changed',
  new: `${isAcross(pair.guideline, pair) ? 'stated' : 'new'} at ${pair.higher.short}`,
  lower: `stated at ${pair.lower.short}`,
})

/** All points of all dimensions in numbers; a dimension that one level says nothing of counts for itself. */
export function countsText(compared: readonly Compared[], pair: Pair): string {
  const counts = countPoints(compared.flatMap(({ points, stated }) => (stated === 'both' ? points : [])))
  const unstated = [
    ...silentAt(compared, pair.lower.short, ['higher', 'neither']),
    ...silentAt(compared, pair.higher.short, ['lower', 'neither']),
  ]
  return [...numbers(counts, pair), ...unstated].join(', ')
}

function numbers(counts: Counts, pair: Pair): string[] {
  const names = namesOf(pair)
  return [
    counts.changed && `${counts.changed} ${names.changed}`,
    counts.new && `${counts.new} ${names.new}`,
    counts.same && `${counts.same} the same`,
    counts.lower && `${counts.lower} ${names.lower}`,
  ].flatMap((phrase) => phrase || [])
}

function silentAt(compared: readonly Compared[], level: string, where: readonly Stated[]): string[] {
  const silent = compared.filter(({ stated }) => where.includes(stated))
  if (silent.length === 0) return []
  const words = `nothing stated at ${level}`
  return [compared.length === 1 ? words : `${words} in ${counted(silent.length, 'dimension')}`]
}

/** How many changes stand for a dimension. */
const told = 2
type Room = { readonly before: number; readonly after: number }

/** Characters of an expectation, as it is and as it was below, so that all rows stay within one message. */
export const roomFor = (rows: number): Room =>
  rows > 8 ? { before: 70, after: 120 } : { before: 100, after: 180 }

/** One dimension among many: what changes most, in the guideline's words, and how much else. */
export function overviewWords(pair: Pair, { dimension, points, stated }: Compared, room: Room): Words {
  const { lower, higher } = pair
  if (stated === 'neither') return `Nothing stated at ${lower.short} or ${higher.short}.`
  if (stated !== 'both') {
    const [silent, speaking] = stated === 'higher' ? [lower, higher] : [higher, lower]
    const texts = points.flatMap((point) => ('text' in point ? [point.text] : []))
    const lines = texts
      .slice(0, told)
      .map((text) => line(`${speaking.short}: `, quoted(text, '', room.after)))
    return [{ text: `Nothing stated at ${silent.short}.` }, ...lines.flat(), ...more(texts.length - told)]
  }
  const counts = numbers(countPoints(points), pair).join(', ')
  const changes = isAcross(pair.guideline, pair) ? [] : changeLines(pair, { dimension, points }, room)
  const lines = changes.length > 0 ? changes : sides(pair, points, room)
  return lines.length === 0 ? counts : [...lines.slice(1), { text: `\n${counts}` }]
}

function changeLines(
  pair: Pair,
  { dimension, points }: Pick<Compared, 'dimension' | 'points'>,
  room: Room,
): Span[] {
  const before = points.flatMap((point) => (point.kind === 'changed' ? [point.lower] : [])).join(' ')
  return tellingChanges(points, dimension, pair.lower, told).flatMap((change) =>
    change.kind === 'new'
      ? line('New: ', quoted(change.text, before, room.after))
      : line(
          'Changed: ',
          `${quoted(change.lower, change.higher, room.before)} → ${quoted(change.higher, change.lower, room.after)}`,
        ),
  )
}

/** What each level alone states, where neither grew out of the other. */
function sides({ lower, higher }: Pair, points: readonly Point[], room: Room): Span[] {
  const of = (kind: 'lower' | 'new', name: string) =>
    points
      .flatMap((point) => (point.kind === kind ? [point.text] : []))
      .slice(0, 1)
      .flatMap((text) => line(`${name}: `, quoted(text, '', room.after)))
  return [...of('lower', lower.short), ...of('new', higher.short)]
}

const line = (name: string, text: string): Span[] => [{ text: '\n' }, strong(name), { text }]

const more = (count: number): Span[] => (count > 0 ? [{ text: `\nand ${count} more` }] : [])

const quoted = (text: string, other: string, max: number): string => `“${excerpt(text, other, max)}”`
