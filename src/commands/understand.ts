import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { type Labels, labelsOf } from '../bot/intent.ts'
import { readIntent } from '../bot/reading/read.ts'
import { type Vocabulary, vocabularyOf } from '../bot/reading/vocabulary.ts'
import { readConfig } from '../config.ts'
import { openLibrary } from './library.ts'
import type { Command } from './shell.ts'

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  intent: z.string(),
  levels: z.array(z.string()),
  dimensions: z.array(z.string()),
  sections: z.array(z.string()),
})

export type Line = z.infer<typeof lineSchema>
type Result = { readonly line: Line; readonly wanted: string; readonly got: string }

/** Scores the reading on labelled lines; misses are listed, but for files that are held out from tuning. */
export const understand: Command = async ({ args, env, out }) => {
  const vocabulary = vocabularyOf(openLibrary(readConfig(env).data))
  for (const path of args.length > 0 ? args : labelledFiles()) {
    const results = linesOf(path).map((line) => resultOf(vocabulary, line))
    out(report(path, results))
  }
  return 0
}

const labelledFiles = (): string[] =>
  [
    ...readdirSync('test/conversation')
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `test/conversation/${name}`),
    '../shared/conversation/utterances.dev.jsonl',
  ].filter((path) => existsSync(path))

export const linesOf = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)))

export function resultOf(vocabulary: Vocabulary, line: Line): Result {
  const got = labelsOf(readIntent(vocabulary, line.text).intent)
  return { line, wanted: asWords(line), got: asWords(got) }
}

/** For a search the dimensions do not count. */
function asWords({ intent, levels, dimensions, sections }: Labels): string {
  const ids = [...new Set([...levels, ...(intent === 'search' ? [] : dimensions), ...sections])]
  return [intent, ...ids.sort()].join(' ')
}

function report(path: string, results: readonly Result[]): string {
  const misses = results.filter(({ wanted, got }) => wanted !== got)
  const kinds = [...new Set(results.map(({ line }) => line.intent))].sort()
  const table = kinds.map((kind) => {
    const of = results.filter(({ line }) => line.intent === kind)
    return `  ${kind.padEnd(14)} ${of.filter(({ wanted, got }) => wanted === got).length} of ${of.length}`
  })
  const listed = basename(path).startsWith('held-out') ? [] : misses
  const lines = listed.map(
    ({ line, wanted, got }) => `  ${line.id} ${cut(line.text)}\n       ${wanted} → ${got}`,
  )
  return [`${path}: ${results.length - misses.length} of ${results.length}`, ...table, ...lines, ''].join(
    '\n',
  )
}

const cut = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 150)
