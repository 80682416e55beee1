const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.)]?\s+(\p{Lu}[^\n]*)$/u

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()

/**
 * Lines that a text counts as its parts, `2. Senior Baker` and in it `2.1 Craft`, as headings: the words without their number,
 * and how deep they stand, from 1. Nothing where the parts have none
 * inside, and are not all in capitals.
 */
export function numberedParts(
  lines: readonly string[],
): ReadonlyMap<string, { text: string; depth: number }> {
  const found = lines.flatMap((line) => {
    const [, number, text] = numbered.exec(line) ?? []
    return number === undefined || text === undefined
      ? []
      : [{ line, number, text, depth: number.split('.').length }]
  })
  const numbers = new Set(found.map(({ number }) => number))
  const inside = found.filter(({ number, depth }) => depth > 1 && numbers.has(number.replace(/\.\d+$/, '')))
  const over = new Set(inside.map(({ number }) => number.replace(/\.\d+$/, '')))
  const counted = found.filter(({ text }) => isCapitals(text))
  if (counted.length > 1 && counted.every(({ number }, at) => number === `${at + 1}`))
    return new Map(counted.map(({ line, text }) => [line, { text, depth: 1 }]))
  if (over.size < 2 || numbers.size < found.length) return new Map()
  // A point may be counted as well: sentences are no headings.
  const isHeading = ({ number, text }: (typeof found)[number]) =>
    over.has(number) || (!/[.!?;,]$/.test(text) && text.split(/\s+/).length <= 8)
  const parts = found.filter(
    (each) => (each.depth === 1 ? over.has(each.number) : inside.includes(each)) && isHeading(each),
  )
  return new Map(parts.map(({ line, text, depth }) => [line, { text, depth }]))
}
