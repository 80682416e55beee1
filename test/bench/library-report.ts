import { aims, figure, median, quantile, table } from './figures.ts'

export type Row = {
  readonly what: string
  readonly ms: number
  readonly answered: readonly number[]
  readonly mb: number
}

type Figures = {
  readonly count: number
  readonly connections: number
  readonly loads: readonly number[]
  readonly starts: readonly { readonly ms: number; readonly mb: number }[]
  readonly rows: readonly Row[]
}

export function reportLibrary({ count, connections, loads, starts, rows }: Figures): string {
  // The first start makes the database and keeps every guideline in it.
  const [first = { ms: Number.NaN, mb: Number.NaN }, ...later] = starts
  const late = rows.flatMap(({ what, answered }) =>
    what.startsWith('reload') ? [quantile(answered, 0.99)] : [],
  )
  return [
    `library: ${count} guidelines of 7 dimensions × 4 levels × 8 expectations; ${connections} connections`,
    `reading the files alone takes ${figure(median(loads))} ms; the first start ${figure(first.ms)} ms and ${figure(first.mb)} MB`,
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
      { what: 'start to ready, ms', aim: 3000, got: median(later.map(({ ms }) => ms)) },
      { what: 'resident at ready, MB', aim: 300, got: median(later.map(({ mb }) => mb)) },
      { what: 'p99 of answers during a reload, ms', aim: 20, got: Math.max(...late) },
    ]),
  ].join('\n')
}
