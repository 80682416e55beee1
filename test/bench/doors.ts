import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, type Program, startChild, usageOf } from './child.ts'
import { type App, type Round, report } from './doors-report.ts'
import { quantile } from './figures.ts'
import { load } from './load.ts'
import { emptyProgram, oursProgram, portOf, type Slack, startSlack } from './programs.ts'
import { openSink, type Sink } from './sink.ts'

type Running = { readonly name: string; readonly answers: boolean; readonly child: Child }
type Length = { readonly warmUp: number; readonly ms: number; readonly rounds: number }

const fixed = 'Both levels plan the work; the higher one plans it for several teams.'

/** A signed slash command to its 200, and to its answer at the response_url. */
export async function benchDoors(quick: boolean): Promise<string> {
  const length = quick ? { warmUp: 300, ms: 300, rounds: 1 } : { warmUp: 2000, ms: 1200, rounds: 9 }
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  const slack = await startSlack()
  const sink = await openSink()
  const running = await startApps(slack, dir)
  try {
    const one = await inTurn(running, 1, length, sink)
    const many = await inTurn(running, 32, length, sink)
    return report(length, [
      { connections: 1, apps: one },
      { connections: 32, apps: many },
    ])
  } finally {
    for (const { child } of running) await child.stop()
    sink.close()
    await slack.stop()
    rmSync(dir, { recursive: true })
  }
}

/** The second one is what the others are compared to. */
async function startApps(slack: Slack, dir: string): Promise<Running[]> {
  const start = async (name: string, answers: boolean, program: Program): Promise<Running> => ({
    name,
    answers,
    child: await startChild(program),
  })
  return [
    await start('ours', true, oursProgram(slack, 'http', dir)),
    await start('empty, fixed answer', true, emptyProgram(slack, 'http', { answer: fixed })),
    await start('empty, no answer', false, emptyProgram(slack, 'http', {})),
  ]
}

async function inTurn(
  running: readonly Running[],
  connections: number,
  { warmUp, ms, rounds }: Length,
  sink: Sink,
): Promise<App[]> {
  for (const app of running) await measure(app, connections, warmUp, sink)
  const taken: { app: Running; figures: Round }[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const app of running) taken.push({ app, figures: await measure(app, connections, ms, sink) })
  }
  return running.map((app) => ({
    ...app,
    rounds: taken.filter((one) => one.app === app).map(({ figures }) => figures),
  }))
}

async function measure(app: Running, connections: number, ms: number, sink: Sink): Promise<Round> {
  const before = await usageOf(app.child)
  const target = { port: portOf(app.child), answers: app.answers }
  const { acked, answered, perSecond } = await load(target, connections, ms, sink)
  const after = await usageOf(app.child)
  return {
    ack: quantile(acked, 0.5),
    ackLate: quantile(acked, 0.99),
    answer: quantile(answered, 0.5),
    answerLate: quantile(answered, 0.99),
    perSecond,
    cpu: (after.cpu - before.cpu) / acked.length,
  }
}
