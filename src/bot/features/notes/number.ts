import type { Note } from '../../../domain/own/note.ts'

/**
 * The one number of a note that another one can stand in the place of: in what came of it, or else in what happened; of
 * the same kind, or the only one. Undefined where nothing tells which.
 */
export function numberLike(
  said: string,
  { what, result = '' }: Pick<Note, 'what' | 'result'>,
): string | undefined {
  const [kind = ''] = numbersIn(said).map(kindOf)
  const bare = kind === ''
  const [all = []] = [result, what].map(numbersIn).filter(({ length }) => length > 0)
  const [only, ...more] = all
  const [alike, ...others] = all.filter((each) => kindOf(each) === kind)
  const isOnly = only && more.length === 0 && (bare || kindOf(only) === '')
  const found = alike && others.length === 0 ? alike : isOnly ? only : undefined
  return found && (bare ? found.digits : found.whole)
}

type Counted = {
  readonly whole: string
  readonly digits: string
  readonly sign: string
  readonly unit: string
}

const numbersIn = (text: string): Counted[] =>
  [...text.matchAll(counted)].map(([whole, before = '', digits = '', after = '', unit = '']) => ({
    // "14 partners": what is counted stays, but for units.
    whole: kinds.some(([, each]) => each.test(unit))
      ? whole
      : whole.slice(0, whole.length - unit.length).trimEnd(),
    digits,
    sign: `${before}${after}`,
    unit,
  }))
const counted =
  /(?<![\p{L}\p{N}])([€$£] ?)?(\d[\d.,]*\d|\d)( ?(?:%|percent\b|k\b|m\b|bn\b|million\b|thousand\b))?(?: ?(\p{L}+))?/giu

const kinds: readonly (readonly [string, RegExp])[] = [
  ['time', /^(?:h|hrs?|hours?|min|mins|minutes?|days?|weeks?|months?|years?)$/i],
]
const kindOf = ({ sign, unit }: Counted): string => {
  if (/%|percent/i.test(sign)) return 'percent'
  if (/\S/.test(sign)) return 'amount'
  return kinds.find(([, each]) => each.test(unit))?.[0] ?? ''
}
