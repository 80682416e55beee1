import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import type { Labels } from './labels.ts'

/** Labelled lines of a file, a JSON object each. */
export const readLabelled = <T>(path: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))

/** How a line was read: right, asked back about, or wrong with confidence. */
export type Outcome = 'right' | 'asked' | 'wrong'

type Scored = { readonly outcome: Outcome }

/** Labels as words to compare. For a search the dimensions do not count. */
export function asWords({ intent, levels, dimensions, sections }: Labels): string {
  const ids = [...new Set([...levels, ...(intent === 'search' ? [] : dimensions), ...sections])]
  return [intent, ...ids.sort()].join(' ')
}

export function countsOf(results: readonly Scored[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length
  return { right: count('right'), asked: count('asked'), wrong: count('wrong') }
}

/** A row of a table: a name, and whole numbers under headings that end where they do. */
export const countRow = (name: string, counts: readonly number[]): string =>
  `  ${name.padEnd(14)}${counts.map((count) => String(count).padStart(7)).join('')}`

/** All of them, then how many were right, asked back about, and wrong. */
export function scoreRow(name: string, results: readonly Scored[]): string {
  const { right, asked, wrong } = countsOf(results)
  return countRow(name, [results.length, right, asked, wrong])
}

/** So much of a line as fits into a report. */
export const cut = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 150)
