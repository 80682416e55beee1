/** `II` is the second. */
export const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** The number in a level's name: `Mgr III` -> 3, `L5` -> 5. */
export function digits(name: string): number | undefined {
  const number = /(?:^|[^\d.])(\d{1,2})(?![\d.])/.exec(name)?.[1]
  if (number !== undefined) return Number(number)
  const at = numerals.indexOf(/\b([IVX]+)\b/.exec(name)?.[1] ?? '')
  return at < 0 ? undefined : at + 1
}
