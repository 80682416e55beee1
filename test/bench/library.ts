import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { tellToReload } from '../../src/cli/control.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { type Child, type Program, startChild, usageOf } from './child.ts'
import { generatedGuidelines } from './guidelines.ts'
import { type Row, reportLibrary, type Start } from './library-report.ts'
import { type Ask, load } from './load.ts'
import { oursProgram, portOf, startSlack } from './programs.ts'
import { openSink, type Sink } from './sink.ts'

const count = 100
const connections = 4
/** Each answered in one message, whatever is loaded. */
const texts = [
  'levels',
  'dimensions',
  'compare cloud-support-engineer',
  'search escalations',
  'help',
] as const

const askOf = (index: number): Ask => ({
  teamId: 'T0BENCH',
  personId: 'U0BENCH',
  text: texts[index % texts.length] ?? '',
})

/** `npm start` with 100 guidelines: how long and large it starts, beside one with the shipped data, and how it answers while it reads them anew. */
export async function benchLibrary(quick: boolean): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  const slack = await startSlack()
  const sink = await openSink()
  try {
    write(dir, '1')
    const loads = timesOf(quick ? 1 : 5, () => loadLibrary(dir))
    const base = oursProgram(slack, 'http', dir)
    const program: Program = { ...base, env: { ...base.env, DATA_DIR: dir, SHIPPED_DATA: 'off' } }
    const shipped: Start[] = []
    const url = program.env?.DATABASE_URL ?? ''
    const starts: Start[] = []
    for (let round = 0; round < (quick ? 2 : 6); round += 1) {
      shipped.push(await start({ ...base, env: { ...base.env, DATABASE_URL: `sqlite:${dir}/shipped.db` } }))
      starts.push(await start(program))
    }
    const child = await startChild(program)
    const asked = (what: string, work: () => Promise<void>) => measured(what, child, sink, work)
    try {
      // What is asked for the first time takes longer, with or without a reload.
      await asked('', () => wait(quick ? 500 : 3000))
      const rows = [
        await asked('no reload', () => wait(quick ? 500 : 3000)),
        await asked('reload, nothing changed', () => reload(url)),
      ]
      for (let round = 0; round < (quick ? 1 : 3); round += 1) {
        write(dir, `${round + 2}`)
        rows.push(await asked('reload, every file changed', () => reload(url)))
      }
      return reportLibrary({ count, connections, loads, shipped, starts, rows })
    } finally {
      await child.stop()
    }
  } finally {
    sink.close()
    await slack.stop()
    rmSync(dir, { recursive: true })
  }
}

async function start(program: Program): Promise<Start> {
  const child = await startChild(program)
  const started = { ms: child.readyIn, mb: await megabytes(child) }
  await child.stop()
  return started
}

const megabytes = async (child: Child): Promise<number> => (await usageOf(child)).rss / 2 ** 20

/** The times of answers while some work is done. */
async function measured(what: string, child: Child, sink: Sink, work: () => Promise<void>): Promise<Row> {
  const startedAt = performance.now()
  const target = { port: portOf(child), answers: true }
  const answered: number[] = []
  let ms: number | undefined
  const done = work().then(() => {
    ms = performance.now() - startedAt
  })
  while (ms === undefined) answered.push(...(await load(target, connections, 100, sink, askOf)).answered)
  await done
  return { what, ms, answered, mb: await megabytes(child) }
}

async function reload(url: string): Promise<void> {
  const [told] = await tellToReload(url)
  if (!told?.done) throw new Error(`The reload failed: ${told?.lines.at(-1)}`)
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function write(dir: string, version: string): void {
  mkdirSync(join(dir, 'guidelines'), { recursive: true })
  for (const guideline of generatedGuidelines(count)) {
    writeFileSync(join(dir, 'guidelines', `${guideline.id}.yaml`), stringify({ ...guideline, version }))
  }
}

function timesOf(rounds: number, work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const startedAt = performance.now()
    work()
    return performance.now() - startedAt
  })
}
