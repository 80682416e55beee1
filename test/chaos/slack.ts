import { fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import type { FaultPlan } from '../../src/sandbox/server/faults.ts'

const address = z.object({
  apiUrl: z.string(),
  botToken: z.string(),
  appToken: z.string(),
  teamId: z.string(),
})
export type Address = z.infer<typeof address>

const posted = z.array(
  z.object({ channel: z.string(), metadata: z.record(z.string(), z.unknown()).optional() }),
)

/** A local workspace in a process of its own, with so many people: `P00001` and on, in `D00001`. */
export type Slack = {
  readonly address: Address
  readonly setFaults: (plan: Partial<FaultPlan>) => Promise<void>
  readonly dropSockets: () => Promise<void>
  /** How many messages were posted so far. */
  readonly count: () => Promise<number>
  /** How many calls were answered with a 429. */
  readonly limited: () => Promise<number>
  /** What the app posted. */
  readonly record: () => Promise<z.infer<typeof posted>>
  readonly close: () => void
}

export async function startSlack(crowd: number): Promise<Slack> {
  const child = fork('test/chaos/slack-process.ts', [String(crowd)], { execArgv: [] })
  const ask = async <T>(what: object, schema: z.ZodType<T>): Promise<T> => {
    const answered = once(child, 'message')
    child.send(what)
    return schema.parse((await answered)[0])
  }
  // One question after another: an answer does not say what it answers.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(what: object, schema: z.ZodType<T>): Promise<T> => {
    const answer = last.then(() => ask(what, schema))
    last = answer.catch(() => undefined)
    return answer
  }
  const done = z.literal(true)
  return {
    address: address.parse((await once(child, 'message'))[0]),
    setFaults: async (plan) => void (await inTurn({ kind: 'faults', plan }, done)),
    dropSockets: async () => void (await inTurn({ kind: 'drop' }, done)),
    count: () => inTurn({ kind: 'count' }, z.number()),
    limited: () => inTurn({ kind: 'limits' }, z.number()),
    record: () => inTurn({ kind: 'record' }, posted),
    close: () => void child.kill('SIGKILL'),
  }
}
