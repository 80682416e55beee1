import { monthNumber, plusDays } from '../../domain/days.ts'
import { endOfMonths, month, monthOrder } from './months.ts'

/** The months that headings name, by their numbers; `end`: the last day of them that lies behind; `words`: who says so. */
export type Span = {
  readonly from: number
  readonly to: number
  readonly end: string
  readonly words: string
}

/** What headings say together, the outermost first: "2025", then "May". Undefined where none names a time that lies behind. */
export function spanOf(headings: readonly string[], today: string): Span | undefined {
  let found: Named | undefined
  for (const words of headings) {
    const own = namedIn(words)
    if (own) found = { ...own, year: own.year ?? found?.year, words }
  }
  if (!found) return undefined
  const { year, first = 0, last = 11, date, words } = found
  const now = monthNumber(today)
  const begun = Math.floor((now - first) / 12)
  const of = (year ?? begun) * 12
  const [from, to] = [of + first, of + (last < first ? last + 12 : last)]
  const end = endOfMonths(from, to, today)
  if (end === undefined) return undefined
  const day = date === undefined ? undefined : plusDays(`${end.slice(0, 7)}-01`, date - 1)
  return { from, to, words, end: day !== undefined && day <= end ? day : end }
}

type Named = {
  readonly year: number | undefined
  readonly first?: number
  readonly last?: number
  readonly date?: number
  readonly words: string
}

const part = /\b(?:q([1-4])|h([12]))(?:[\s,/’'–—-]*(20\d\d|\d\d)\b)?/i
const fullYear = /(?<![\d.,-])(20\d\d)(?![\d.,]\d)|[’'](\d\d)\b/
const aloneMonth = new RegExp(`\\b${month}\\b`, 'gi')
const ofPeriod = new RegExp(
  `^(?:week|of|the|early|mid|late|to|and|in|${month}|\\d{1,2}(?:st|nd|rd|th)?|20\\d\\d|\\d\\d-\\d\\d)$`,
  'i',
)
const dayBeside = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? ${month}\\b|\\b${month}\\.? (\\d{1,2})(?!\\d)`,
  'i',
)
const isoDay = /\b(20\d\d)-(\d\d)(?:-(\d\d))?\b/

function namedIn(words: string): Named | undefined {
  const [, isoYear, isoMonth, isoDate] = isoDay.exec(words) ?? []
  if (isoYear && Number(isoMonth) >= 1 && Number(isoMonth) <= 12) {
    const at = Number(isoMonth) - 1
    return { year: Number(isoYear), first: at, last: at, ...(isoDate && { date: Number(isoDate) }), words }
  }
  const [, quarter, half, short] = part.exec(words) ?? []
  const [, full, two] = fullYear.exec(words) ?? []
  const said = full ?? two ?? short
  const year = said === undefined ? undefined : Number(said) + (said.length === 2 ? 2000 : 0)
  if (quarter) return { year, first: 3 * Number(quarter) - 3, last: 3 * Number(quarter) - 1, words }
  if (half) return { year, first: 6 * Number(half) - 6, last: 6 * Number(half) - 1, words }
  const months = monthsIn(words)
  const [first, last] = [months[0], months.at(-1)]
  if (first !== undefined && last !== undefined) {
    const [, before, after] = dayBeside.exec(words) ?? []
    const date = months.length === 1 ? Number(before ?? after ?? 0) : 0
    return { year, first, last, ...(date > 0 && date <= 31 && { date }), words }
  }
  return full === undefined ? undefined : { year, words }
}

/** "May" and "march" are other words too: in a heading of more than a time, a month begins with a capital. */
function monthsIn(words: string): number[] {
  const isAlone = words
    .split(/[\s,.:/’'–—-]+/)
    .filter(Boolean)
    .every((word) => ofPeriod.test(word))
  return [...words.matchAll(aloneMonth)]
    .filter(([name]) => isAlone || /^\p{Lu}/u.test(name))
    .map(([name]) => monthOrder(name))
}
