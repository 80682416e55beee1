import { pickDimensions, pickLevels } from '../../../domain/library/library.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { Days } from '../../notes/period.ts'
import type { Me } from '../../person/me.ts'

/** Which notes a person asks to see; what is absent or empty leaves all in. */
export type Filter = {
  readonly dimensions?: readonly string[]
  readonly levels?: readonly string[]
  /** Every one of these stands in the note. */
  readonly words?: readonly string[]
  readonly days?: Days | undefined
}

export const matches =
  ({ dimensions = [], levels = [], words = [], days }: Filter) =>
  (note: KeptNote): boolean => {
    const text = [note.what, note.result, note.confirm, note.link, ...note.principles]
      .join('\n')
      .toLowerCase()
    return (
      (dimensions.length === 0 || dimensions.some((id) => note.dimensions.includes(id))) &&
      (levels.length === 0 || levels.some((id) => note.level === id)) &&
      (days === undefined || isWithin(days, note.happenedOn)) &&
      words.every((word) => text.includes(word))
    )
  }

const isWithin = ({ since, until }: Days, day: string): boolean =>
  day >= since && (until === undefined || day <= until)

/** The filter in words: ` on Leadership with “offsite” since 1 Jul 2026`. */
export function filterText(
  { dimensions = [], levels = [], words = [], days }: Filter,
  { guideline }: Me,
): string {
  const named = [...pickDimensions(guideline, dimensions), ...pickLevels(guideline, levels)]
  return [
    named.length > 0 && ` on ${named.map(({ short }) => short).join(', ')}`,
    words.length > 0 && ` with ${words.map((word) => `“${word}”`).join(', ')}`,
    days && ` ${days.said}`,
  ]
    .filter(Boolean)
    .join('')
}
