import { existsSync } from 'node:fs'
import { z } from 'zod'
import { type Child, startChild } from './child.ts'
import { aims, figure, median, medianRatio, quantile, table, times } from './figures.ts'

const sizes = [1, 50, 500] as const
const labelled = ['../shared/conversation/utterances.dev.jsonl', 'data/reading/tuning.jsonl']

type Round = {
  readonly build: number
  /** The slowest question to a bot that is new: it makes what later ones find made. */
  readonly first: number
  readonly middle: number
  readonly late: number
}
type Size = { readonly count: number; readonly child: Child; readonly rounds: Round[] }

/** `ask()` alone, in a process of its own for each number of guidelines. */
export async function benchAsk(quick: boolean): Promise<string> {
  const path = labelled.find((file) => existsSync(file)) ?? ''
  const passes = quick ? 2 : 30
  const bots: Size[] = []
  try {
    for (const count of sizes) {
      const child = await startChild({ script: 'test/bench/ask-process.ts', args: [path, `${count}`] })
      bots.push({ count, child, rounds: [] })
    }
    for (const bot of bots) await measure(bot, passes)
    for (let round = 0; round < (quick ? 1 : 9); round += 1) {
      for (const bot of bots) bot.rounds.push(await measure(bot, passes))
    }
    return report(path, passes, bots)
  } finally {
    for (const { child } of bots) await child.stop()
  }
}

async function measure({ child }: Size, passes: number): Promise<Round> {
  const [build = Number.NaN] = await timesOf(child, 'build')
  const first = await timesOf(child, 'ask')
  const later: number[] = []
  for (let pass = 0; pass < passes; pass += 1) later.push(...(await timesOf(child, 'ask')))
  return { build, first: Math.max(...first), middle: quantile(later, 0.5), late: quantile(later, 0.99) }
}

const timesOf = (child: Child, what: string) => child.request(what, z.array(z.number()))

function report(path: string, passes: number, sizes: readonly Size[]): string {
  const [smallest] = sizes
  const columns = ['middle', 'late', 'first', 'build'] as const
  const values = (size: Size | undefined, what: keyof Round) => size?.rounds.map((round) => round[what]) ?? []
  const row = (size: Size) => [
    `${size.count}`,
    ...columns.flatMap((what) => [
      figure(median(values(size, what))),
      size === smallest ? '' : times(medianRatio(values(size, what), values(smallest, what))),
    ]),
  ]
  const largest = sizes.at(-1)
  return [
    `ask: in ms, median of ${smallest?.rounds.length} rounds of ${passes} passes over ${path}`,
    table([['guidelines', 'p50', '', 'p99', '', 'slowest first', '', 'build', ''], ...sizes.map(row)]),
    aims([{ what: `p99 at ${largest?.count}`, aim: 5, got: median(values(largest, 'late')) }]),
  ].join('\n')
}
