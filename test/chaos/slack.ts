import { fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import type { FaultPlan } from '../../src/sandbox/server/faults.ts'
import type { Timing } from '../../src/sandbox/world.ts'
import type { Sent } from './talk.ts'

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

const sent = z.array(
  z.object({
    kind: z.enum(['dm', 'mention', 'command']),
    personId: z.string(),
    token: z.string(),
    acknowledged: z.boolean(),
    refused: z.boolean(),
    answers: z.number(),
  }),
) satisfies z.ZodType<Sent[]>

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
  /** Lets the crowd talk to the app from now on. */
  readonly talk: (count: number, perSecond: number) => Promise<void>
  readonly talked: () => Promise<number>
  /** How many of them do not know yet what became of it, and how many Slack may still repeat. */
  readonly left: () => Promise<{ readonly unanswered: number; readonly pending: number }>
  readonly outcome: () => Promise<Sent[]>
  readonly close: () => void
}

export async function startSlack(crowd: number, timing: Partial<Timing> = {}): Promise<Slack> {
  const args = [String(crowd), JSON.stringify(timing)]
  const child = fork('test/chaos/slack-process.ts', args, { execArgv: [] })
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
    talk: async (count, perSecond) => void (await inTurn({ kind: 'talk', count, perSecond }, done)),
    talked: () => inTurn({ kind: 'talked' }, z.number()),
    left: () => inTurn({ kind: 'left' }, z.object({ unanswered: z.number(), pending: z.number() })),
    outcome: () => inTurn({ kind: 'outcome' }, sent),
    record: () => inTurn({ kind: 'record' }, posted),
    close: () => void child.kill('SIGKILL'),
  }
}
