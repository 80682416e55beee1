import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { meaningOf } from '../bot/meaning/meaning.ts'
import { type Mind, mindOf } from '../bot/mind.ts'
import type { Hint } from '../reading/hint.ts'
import { type Line, parseLines } from '../reading/training/lines.ts'
import { dialogueTurns, reportDialogues, takenTurns } from './dialogues.ts'
import { harmlessLines, harmsOf, obeyedOf, orderLines } from './harmless.ts'
import { reportHarms, reportNudged, reportObeyed } from './harmless-report.ts'
import { labelsOf } from './labels.ts'
import { openLibrary } from './library.ts'
import { shippedModel } from './model.ts'
import { asWords, countsOf, cut, type Outcome, scoreRow } from './scoring.ts'
import { foundBy, reportSearches, searchLines } from './searches.ts'
import type { Command } from './shell.ts'
import { rooms } from './talk.ts'

export type Result = {
  readonly line: Line
  readonly wanted: string
  readonly got: string
  readonly confidence: number
  readonly outcome: Outcome
}

/**
 * `understand [--data DIR] [--guideline ID] [--counts] [FILE…]`: scores the reading on labelled lines. Misses are
 * listed, but with `--counts` and for files that are held out from tuning. Lines of files that are called `harmless…`
 * must change nothing, and those of `orders…` must do what they say; `dialogues…` are had with a bot, turn by turn, and
 * what `searches…` ask for must be among what is shown.
 */
export const understand: Command = async ({ args, out, now }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      guideline: { type: 'string' },
      counts: { type: 'boolean', default: false },
    },
  })
  const library = openLibrary(dataOf(values.data))
  const mind = mindOf({ library, learned: shippedModel(), now })
  const hint = values.guideline === undefined ? {} : { guideline: values.guideline }
  for (const path of positionals.length > 0 ? positionals : labelledFiles()) {
    const name = basename(path)
    const isListed = !values.counts && !name.includes('held-out')
    if (name.startsWith('harmless')) {
      const lines = harmlessLines(path)
      const [plain, nudged] = [
        await harmsOf(library, lines, { now: now() }),
        await harmsOf(library, lines, { now: now(), nudged: true }),
      ]
      out(reportHarms(path, plain, isListed))
      out(reportNudged(nudged, isListed))
    } else if (name.startsWith('orders')) {
      out(reportObeyed(path, obeyedOf(library, orderLines(path), now()), isListed))
    } else if (name.startsWith('dialogues')) {
      out(reportDialogues(path, await takenTurns(library, dialogueTurns(path), now), isListed))
    } else if (name.startsWith('searches')) {
      out(reportSearches(path, await foundBy(mind, searchLines(path)), isListed))
    } else {
      const results = linesOf(path).map((line) => resultOf(mind, line, hint))
      out(report(path, results, isListed))
    }
  }
  return 0
}

/** A folder that is named is the only one; without one it is the shipped data, which the lines here are about. */
const dataOf = (own: string | undefined) => ({ own, shipped: own === undefined })

const labelledFiles = (): string[] =>
  [
    ...readdirSync('data/reading')
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `data/reading/${name}`),
    '../shared/conversation/utterances.dev.jsonl',
  ].filter((path) => existsSync(path))

export const linesOf = (path: string): Line[] => parseLines(readFileSync(path, 'utf8'))

/** Read as `ask` reads it: what is only offered is no intent. */
export function resultOf(mind: Mind, line: Line, hint: Hint = {}): Result {
  const { intent, confidence } = meaningOf(mind, line.text, {
    room: rooms[line.surface],
    context: hint,
  }).decided
  const [wanted, got] = [asWords(line), asWords(labelsOf(intent, mind))]
  const outcome = wanted === got ? 'right' : intent.kind === 'unclear' ? 'asked' : 'wrong'
  return { line, wanted, got: intent.kind === 'unclear' ? 'unclear' : got, confidence, outcome }
}

function report(path: string, results: readonly Result[], isListed: boolean): string {
  const kinds = [...new Set(results.map(({ line }) => line.intent))].sort()
  const table = kinds.map((kind) =>
    scoreRow(
      kind,
      results.filter(({ line }) => line.intent === kind),
    ),
  )
  const misses = isListed ? results.filter(({ outcome }) => outcome !== 'right') : []
  const lines = misses.map(
    ({ line, wanted, got, confidence }) =>
      `  ${line.id} ${cut(line.text)}\n       ${wanted} → ${got} (${confidence.toFixed(2)})`,
  )
  return [path, heading, ...table, scoreRow('all', results), `  ${shares(results)}`, ...lines, ''].join('\n')
}

const heading = `${' '.repeat(16)}  lines  right  asked  wrong`

function shares(results: readonly Result[]): string {
  const { right, asked, wrong } = countsOf(results)
  const share = (count: number) => `${((100 * count) / results.length).toFixed(1)} %`
  return `right ${share(right)}, asked back ${share(asked)}, wrong with confidence ${share(wrong)}`
}
