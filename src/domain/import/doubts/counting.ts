import { spelledOut } from '../levels/level-names.ts'
import type { Draft } from './doubts.ts'

type Level = Draft['levels'][number]
type Dimension = Draft['dimensions'][number]

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

export const statementsAt = ({ cells }: Dimension, { id }: Level): string[] =>
  (cells[id] ?? []).map(({ text }) => text)

export const wordsAt = (dimension: Dimension, level: Level): number =>
  statementsAt(dimension, level).reduce((sum, text) => sum + wordsIn(text).length, 0)

/** How many words all statements have. */
export const wordsStated = ({ levels, dimensions }: Draft): number =>
  dimensions.reduce(
    (sum, dimension) => sum + levels.reduce((all, level) => all + wordsAt(dimension, level), 0),
    0,
  )

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A title as it is meant, whatever its spelling: plurals, short words and signs don't count. */
const meant = (title: string): string =>
  wordsIn(spelledOut(title))
    .filter((word) => !['and', 'the', 'of', 'a'].includes(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')

/** Those that mean the same as another one. */
export const alike = <T extends { readonly title: string }>(things: readonly T[]): T[] =>
  things.filter((one) => things.some((other) => other !== one && meant(other.title) === meant(one.title)))

/** Two longer titles that differ by one letter: another, one more, one less, or two that changed places. */
export function isLetterApart(one: string, other: string): boolean {
  const [short = '', long = ''] = [meant(one), meant(other)].toSorted((a, b) => a.length - b.length)
  if (short.length < 5 || short === long || long.length - short.length > 1) return false
  const at = [...long].findIndex((letter, index) => letter !== short[index])
  const [rest, whole] = [short.slice(at + 1), long.slice(at + 1)]
  const swapped = `${long.charAt(at + 1)}${long.charAt(at)}${long.slice(at + 2)}`
  return long.length > short.length
    ? short.slice(at) === whole
    : rest === whole || short.slice(at) === swapped
}
