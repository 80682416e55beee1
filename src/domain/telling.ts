import type { Point } from './compare.ts'
import { cell, type Dimension, type Level } from './library/guideline.ts'
import { tellingStems } from './search.ts'

type Change = Extract<Point, { kind: 'new' | 'changed' }>

/** The changes that bring in the most words which the lower level has nowhere in the dimension, in the document's order. */
export function tellingChanges(
  points: readonly Point[],
  dimension: Dimension,
  lower: Level,
  most: number,
): readonly Change[] {
  const known = tellingStems(textOf(dimension, lower))
  const changes = points.filter((point): point is Change => point.kind === 'new' || point.kind === 'changed')
  const best = changes
    .map((change) => ({ change, brings: novelty(laterText(change), known) }))
    .sort((a, b) => b.brings - a.brings)
    .slice(0, most)
    .map(({ change }) => change)
  return changes.filter((change) => best.includes(change))
}

const laterText = (change: Change): string => (change.kind === 'new' ? change.text : change.higher)

const textOf = (dimension: Dimension, level: Level): string =>
  cell(dimension, level)
    .map(({ text }) => text)
    .join(' ')

const novelty = (text: string, known: ReadonlySet<string>): number =>
  [...tellingStems(text)].filter((stem) => !known.has(stem)).length

/**
 * A text, word for word, in at most `max` characters and the marks for what is left out: of several sentences, those with
 * the most words that `other` has not.
 */
export function excerpt(text: string, other: string, max: number): string {
  if (text.length <= max) return text
  const known = tellingStems(other)
  const sentences = text.split(/(?<=[.;!?])\s+/)
  const runs = sentences.map((_, from) => {
    let to = from + 1
    while (to < sentences.length && sentences.slice(from, to + 1).join(' ').length <= max) to += 1
    const words = sentences.slice(from, to).join(' ')
    return { from, to, words, brings: novelty(words.slice(0, max), known) }
  })
  const best = runs.reduce((a, b) => (b.brings > a.brings ? b : a))
  const isCut = best.words.length > max || best.to < sentences.length
  const words = best.words.length > max ? wholeWords(best.words, max) : best.words
  return `${best.from > 0 ? '… ' : ''}${words}${isCut ? ' …' : ''}`
}

/** At most `max` characters, cut where the sentence pauses, if it does near the end, else between words. */
function wholeWords(text: string, max: number): string {
  const cut = text.slice(0, max)
  const pause = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf('; '), cut.lastIndexOf(': '))
  const space = cut.lastIndexOf(' ')
  const end = pause > max * 0.6 ? pause : space > max / 2 ? space : max
  return cut.slice(0, end).replace(/[\uD800-\uDBFF]$|[\s,;:]+$/u, '')
}
