import { codeIn, withoutCode } from '../levels/titles.ts'
import { plainKey } from '../sentence-keys.ts'

/** Words of the source that may name something. */
export type Name = {
  readonly text: string
  readonly at: string
  /** What it is there: a heading of some depth, a label, a cell. */
  readonly kind: string
  readonly depth: number
  /** As it is compared: as a whole, and without what stands around it. */
  readonly keys: readonly string[]
}

export const nameOf = (text: string, place: Omit<Name, 'text' | 'keys'>): Name => ({
  ...place,
  text,
  keys: nameKeys(text),
})

const longestName = 120

/** The ways to say a title: whole, its first line, without its code, without its bracket; the code alone. */
export function nameKeys(text: string): string[] {
  const lines = text
    .trim()
    .split(/\s*\n\s*/)
    .filter((line) => line.length <= longestName)
  const said = lines.flatMap((line) => [
    line,
    withoutCode(line),
    codeIn(line) ?? '',
    line.replace(/\s*[([][^)\]]*[)\]]\s*$/, ''),
  ])
  return [...new Set(said.map(titleKey))].filter((key) => key !== '')
}

/** Singular or plural: `A Senior Nurse`, `Senior Nurses`. */
export const titleKey = (title: string): string =>
  plainKey(title)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
    .join(' ')
