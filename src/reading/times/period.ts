import { z } from 'zod'
import { quotesIn } from '../quotes.ts'
import type { Saying } from '../saying.ts'
import { wordSet } from '../words/word-set.ts'

const units = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Unit = (typeof units)[number]
const unit = z.enum(units)

const daySchema = z.iso.date()

/** A time as it was said; which days it means, the day decides on which it is asked. */
export const periodSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('this'), unit }),
  /** One: the whole unit before this one. Several: so many that end today. */
  z.object({ kind: z.literal('last'), unit, count: z.number().int().min(1) }),
  z.object({ kind: z.literal('since'), day: daySchema }),
  z.object({ kind: z.literal('since-last'), unit }),
  z.object({ kind: z.literal('since-month'), month: z.number().int().min(1).max(12) }),
  /** A year, or a quarter or month of it by its name; without a year, the one that has begun last. */
  z.object({
    kind: z.literal('in'),
    year: z.number().int().min(2000).max(2099).optional(),
    quarter: z.number().int().min(1).max(4).optional(),
    month: z.number().int().min(1).max(12).optional(),
  }),
])

export type Period = z.infer<typeof periodSchema>

/** The time that is asked about, as it was said outside of quotes: "last quarter", "since 2026-07-01". */
export function periodIn({ text, words }: Saying): { period?: Period } {
  const quotes = quotesIn(text)
  const isQuoted = (at: number) => quotes.some(({ from, to }) => at > from && at < to)
  const open = words.filter(({ word, from }) => word !== 'the' && !isQuoted(from))
  const said = open.map(({ plain }) => plain)
  const found = said.flatMap((word, at) => {
    if (word !== 'since') return spanAt(said, at) ?? namedAt(said, at) ?? []
    return dayAt(text.slice(open[at + 1]?.from ?? text.length)) ?? sinceAt(said, at + 1) ?? []
  })
  return found[0] === undefined ? {} : { period: found[0] }
}

function dayAt(text: string): Period | undefined {
  const day = daySchema.safeParse(/^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0])
  return day.success ? { kind: 'since', day: day.data } : undefined
}

type Span = Extract<Period, { kind: 'this' | 'last' }>

const these = wordSet('this current')
const before = wordSet('last previous past')
/** What "the past month" counts, in days. */
const lengths: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 }

function spanAt(said: readonly string[], at: number): Span | undefined {
  const [word = '', next = '', then = ''] = said.slice(at, at + 3)
  if (word === 'today') return { kind: 'this', unit: 'day' }
  if (word === 'yesterday') return { kind: 'last', unit: 'day', count: 1 }
  const [one, more] = [unitOf(next), unitOf(then)]
  if (these.has(word) || (word === 'my' && !goesOn(then))) return one && { kind: 'this', unit: one }
  if (!before.has(word)) return undefined
  if (one && word === 'past') return { kind: 'last', unit: 'day', count: lengths[one] }
  if (one) return { kind: 'last', unit: one, count: 1 }
  const count = /^\d{1,3}$/.test(next) ? Number(next) : 0
  return more && count > 0 ? { kind: 'last', unit: more, count } : undefined
}

/** "My quarter", "my month so far"; "my year end" is none. */
const goesOn = (then: string): boolean => then !== '' && !behind.has(then)
const behind = wordSet('so for in please pls and')

const unitOf = (word: string): Unit | undefined => units.find((unit) => unit === word)

const months = `january february march april may june july august september october november december`.split(
  ' ',
)

/** "since last month", "since July". */
function sinceAt(said: readonly string[], at: number): Period | undefined {
  const span = spanAt(said, at)
  if (span?.kind === 'last' && span.count === 1) return { kind: 'since-last', unit: span.unit }
  const word = said[at] ?? ''
  const month = monthOf(word)
  if (month !== undefined) return { kind: 'since-month', month }
  // A date that is none is no year either.
  const [quarter, year] = [quarterOf(word), /^\d/.test(said[at + 1] ?? '') ? undefined : yearOf(word)]
  if (year !== undefined) return { kind: 'since', day: `${year}-01-01` }
  if (quarter === undefined) return span
  return { kind: 'since-month', month: 3 * quarter - 2 }
}

/** "In Q3", "Q3 2025", "in 2025", "in July 2025". */
function namedAt(said: readonly string[], at: number): Period | undefined {
  const [before = '', word = '', next = '', then = ''] = [said[at - 1], ...said.slice(at, at + 3)]
  if (before === 'since') return undefined
  const year = yearOf(next === 'of' ? then : next)
  const ofYear = year === undefined ? {} : { year }
  const quarter = quarterOf(word)
  if (quarter !== undefined) {
    const ahead = yearOf(before)
    return { kind: 'in', ...(ahead === undefined ? ofYear : { year: ahead }), quarter }
  }
  if (!(leading.has(before) || (before === 'up' && said[at - 2] === 'sum'))) return undefined
  const month = monthOf(word)
  if (month !== undefined) return { kind: 'in', ...ofYear, month }
  const whole = quarterOf(next) === undefined ? yearOf(word) : undefined
  return whole === undefined ? undefined : { kind: 'in', year: whole }
}

const leading = wordSet('in from for during of my note notes recap summarize summarise')
const quarterOf = (word: string): number | undefined =>
  /^q[1-4]$/.test(word) ? Number(word.charAt(1)) : undefined
const yearOf = (word: string): number | undefined => (/^20\d\d$/.test(word) ? Number(word) : undefined)
function monthOf(word: string): number | undefined {
  const month = word.length < 3 ? -1 : months.findIndex((name) => name.startsWith(word))
  return month < 0 ? undefined : month + 1
}

/** Whether a word is the name of a quarter or a year. */
export const namesTime = (word: string): boolean =>
  quarterOf(word) !== undefined || yearOf(word) !== undefined || months.includes(word)
