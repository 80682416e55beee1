import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../container/bundle.ts'
import { type Program, startChild, usageOf } from './child.ts'
import { aims, figure, median, medianRatio, table, times } from './figures.ts'
import { emptyProgram, oursProgram, startSlack } from './programs.ts'

type Started = { readonly ms: number; readonly mb: number; readonly cpu: number }
type App = { readonly name: string; readonly program: Program; readonly starts: Started[] }

/** From spawn to ready, and resident memory then, in Socket Mode. */
export async function benchStart(quick: boolean): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  const slack = await startSlack()
  const empty = { name: 'empty', program: emptyProgram(slack, 'socket', {}), starts: [] }
  const typed = {
    name: 'empty, in TypeScript',
    program: emptyProgram(slack, 'socket', { language: 'ts' }),
    starts: [],
  }
  const ours = { name: 'ours', program: oursProgram(slack, 'socket', dir), starts: [] }
  const script = join(dir, 'bundle', 'level-guide.mjs')
  const bundled = { name: 'ours, in a bundle', program: { ...ours.program, script }, starts: [] }
  const all = [ours, bundled, empty, typed]
  try {
    await bundle(join(dir, 'bundle'))
    // The first round fills the disk cache and makes the database; it does not count.
    await startInTurn(all, 1)
    for (const app of all) app.starts.length = 0
    await startInTurn(all, quick ? 1 : 9)
  } finally {
    await slack.stop()
    rmSync(dir, { recursive: true })
  }
  return report(ours, bundled, empty, typed)
}

async function startInTurn(apps: readonly App[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const app of apps) app.starts.push(await startOnce(app.program))
  }
}

async function startOnce(program: Program): Promise<Started> {
  const child = await startChild(program)
  const { rss, cpu } = await usageOf(child)
  await child.stop()
  return { ms: child.readyIn, mb: rss / 2 ** 20, cpu }
}

function report(ours: App, bundled: App, empty: App, typed: App): string {
  const row = (app: App) => [
    app.name,
    ...(['ms', 'mb', 'cpu'] as const).flatMap((what) => [
      figure(median(app.starts.map((start) => start[what]))),
      ...[empty, typed].map((base) => (app === base ? '' : times(ratio(app, base, what)))),
    ]),
  ]
  return [
    `start: spawn to ready in Socket Mode, median of ${ours.starts.length} rounds; × to the empty app, × to it in TypeScript`,
    table([
      ['app', 'ready ms', '', '', 'resident MB', '', '', 'CPU ms', '', ''],
      ...[ours, bundled, empty, typed].map(row),
    ]),
    aims([
      { what: 'ready, to the empty app', aim: 1.6, got: ratio(ours, empty, 'ms') },
      { what: 'resident memory, to the empty app', aim: 1.6, got: ratio(ours, empty, 'mb') },
    ]),
  ].join('\n')
}

const ratio = (app: App, base: App, what: keyof Started): number =>
  medianRatio(
    app.starts.map((start) => start[what]),
    base.starts.map((start) => start[what]),
  )
