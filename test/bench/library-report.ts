import { aims, figure, median, quantile, table } from './figures.ts'

export type Row = {
  readonly what: string
  readonly ms: number
  readonly answered: readonly number[]
  readonly mb: number
}

export type Start = { readonly ms: number; readonly mb: number }

type Figures = {
  readonly count: number
  readonly connections: number
  readonly loads: readonly number[]
  /** With the data that comes with the program. */
  readonly shipped: readonly Start[]
  readonly starts: readonly Start[]
  readonly rows: readonly Row[]
}

export function reportLibrary({ count, connections, loads, shipped, starts, rows }: Figures): string {
  // The first start makes the database and keeps every guideline in it.
  const [first = { ms: Number.NaN, mb: Number.NaN }, ...later] = starts
  const shippedMb = median(shipped.map(({ mb }) => mb))
  const meanwhile = rows.flatMap(({ what, answered }) => (what.startsWith('reload') ? answered : []))
  return [
    `library: ${count} guidelines of 7 dimensions × 4 levels × 8 expectations; ${connections} connections`,
    `reading the files alone takes ${figure(median(loads))} ms; the first start ${figure(first.ms)} ms and ${figure(first.mb)} MB`,
    `with the shipped data: ${figure(median(shipped.map(({ ms }) => ms)))} ms and ${figure(shippedMb)} MB`,
    table([
      ['while', 'takes ms', 'answers', 'p50 ms', 'p99 ms', 'slowest', 'resident MB'],
      ...rows.map(({ what, ms, answered, mb }) => [
        what,
        figure(ms),
        `${answered.length}`,
        figure(median(answered)),
        figure(quantile(answered, 0.99)),
        figure(Math.max(...answered)),
        figure(mb),
      ]),
    ]),
    aims([
      { what: 'start to ready, ms', aim: 2000, got: median(later.map(({ ms }) => ms)) },
      {
        what: 'resident at ready, MB more than with the shipped data',
        aim: 150,
        got: median(later.map(({ mb }) => mb)) - shippedMb,
      },
      { what: 'p99 of answers during reloads, ms', aim: 100, got: quantile(meanwhile, 0.99) },
    ]),
  ].join('\n')
}
