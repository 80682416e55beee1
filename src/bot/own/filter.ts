import { quarterOf, readableDay } from '../../domain/days.ts'
import { pickDimensions, pickLevels } from '../../domain/library.ts'
import type { KeptNote } from '../../domain/note.ts'
import type { Me } from './me.ts'

/** Which notes a person asks to see; what is absent or empty leaves all in. */
export type Filter = {
  readonly dimensions?: readonly string[]
  readonly levels?: readonly string[]
  /** Every one of these stands in the note. */
  readonly words?: readonly string[]
  /** The first day of the period. */
  readonly since?: string | undefined
}

export const matches =
  ({ dimensions = [], levels = [], words = [], since }: Filter) =>
  (note: KeptNote): boolean => {
    const text = [note.what, note.result, note.confirm, note.link, ...note.principles]
      .join('\n')
      .toLowerCase()
    return (
      (dimensions.length === 0 || dimensions.some((id) => note.dimensions.includes(id))) &&
      (levels.length === 0 || levels.some((id) => note.level === id)) &&
      (since === undefined || note.happenedOn >= since) &&
      words.every((word) => text.includes(word))
    )
  }

/** The filter in words: ` on Leadership with “offsite” since 1 Jul 2026`. */
export function filterText(
  { dimensions = [], levels = [], words = [], since }: Filter,
  { guideline }: Me,
): string {
  const named = [...pickDimensions(guideline, dimensions), ...pickLevels(guideline, levels)]
  return [
    named.length > 0 && ` on ${named.map(({ short }) => short).join(', ')}`,
    words.length > 0 && ` with ${words.map((word) => `“${word}”`).join(', ')}`,
    since && ` since ${readableDay(since)}`,
  ]
    .filter(Boolean)
    .join('')
}

/** Quoted words, and what follows "with" or "about" in quotes: `notes "offsite"`. */
export const quotedWords = (text: string): string[] =>
  [...text.matchAll(/["“”„«]([^"“”„«»]{2,80})["“”»]/g)].map(([, word = '']) => word.toLowerCase())

/** `since 2026-07-01`, `this quarter`, `last quarter`, `this year`, `last 30 days`; the first day of it. */
export function sinceIn(text: string, today: string): string | undefined {
  const day = /\bsince (\d{4}-\d{2}-\d{2})\b/i.exec(text)?.[1]
  if (day) return day
  const quarter = quarterOf(today) - (/\blast quarter\b/i.test(text) ? 1 : 0)
  if (/\b(this|last) quarter\b/i.test(text)) return firstDay(quarter)
  if (/\bthis year\b/i.test(text)) return `${today.slice(0, 4)}-01-01`
  if (/\bthis month\b/i.test(text)) return `${today.slice(0, 7)}-01`
  return undefined
}

const firstDay = (quarter: number): string =>
  `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`
