import { z } from 'zod'
import { type Random, seededRandom } from '../random.ts'

export type Fault = z.infer<typeof fault>
export type FaultPlan = z.infer<typeof faultPlan>

const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delay'), ms: z.number().min(0) }),
  /** Without `retryAfter` the answer has no Retry-After header. */
  z.strictObject({ kind: z.literal('ratelimited'), retryAfter: z.number().int().min(0).optional() }),
  z.strictObject({ kind: z.literal('server_error') }),
  /** Slack refuses, in its own words. */
  z.strictObject({ kind: z.literal('refusal'), error: z.string() }),
  /** Never answers. */
  z.strictObject({ kind: z.literal('hang') }),
  /** Closes the connection without an answer. */
  z.strictObject({ kind: z.literal('drop') }),
])

const rule = z.strictObject({
  /** A Web API method, or `*` for all. */
  method: z.string(),
  fault,
  probability: z.number().min(0).max(1).default(1),
  /** How often it may strike; without it, always. */
  times: z.number().int().min(1).optional(),
  /** `after`: the call takes effect, and only its answer is spoilt. */
  when: z.enum(['before', 'after']).default('before'),
})

export const faultPlan = z.strictObject({
  seed: z.number().int().default(1),
  rules: z.array(rule).default([]),
  /** How likely an event is delivered twice under one event_id. */
  duplicateEvents: z.number().min(0).max(1).default(0),
  rates: z
    .strictObject({
      /** The least time between two messages in one channel. */
      channelMs: z.number().min(0).optional(),
      perMinute: z.number().int().min(1).optional(),
      /** The least time between two looks into a conversation, and how much each shows, as for apps outside the Marketplace. */
      historyMs: z.number().min(0).optional(),
      historyMost: z.number().int().min(1).optional(),
    })
    .default({}),
})

export type Faults = {
  /** Replaces the plan and starts its random numbers anew. */
  readonly set: (plan: z.input<typeof faultPlan>) => void
  readonly plan: () => FaultPlan
  /** What befalls this call, if anything does. */
  readonly strike: (method: string) => Struck | undefined
  readonly duplicates: () => boolean
  /** Seconds to wait before the app may look into a conversation again, or nothing: then it looks now. */
  readonly historyWait: (now: number) => number | undefined
}

type Struck = { readonly fault: Fault; readonly when: 'before' | 'after' }

export function createFaults(): Faults {
  let plan = faultPlan.parse({})
  let random: Random = seededRandom(plan.seed)
  let struck = new Map<number, number>()
  let looked = Number.NEGATIVE_INFINITY
  return {
    set: (next) => {
      plan = faultPlan.parse(next)
      random = seededRandom(plan.seed)
      struck = new Map()
    },
    plan: () => plan,
    strike: (method) => {
      for (const [index, { times, probability, when, ...one }] of plan.rules.entries()) {
        const count = struck.get(index) ?? 0
        if (one.method !== '*' && one.method !== method) continue
        if (times !== undefined && count >= times) continue
        if (random() >= probability) continue
        struck.set(index, count + 1)
        return { fault: one.fault, when }
      }
      return undefined
    },
    historyWait: (now) => {
      const rest = looked + (plan.rates.historyMs ?? 0) - now
      if (rest > 0) return Math.ceil(rest / 1000)
      looked = now
      return undefined
    },
    duplicates: () => plan.duplicateEvents > 0 && random() < plan.duplicateEvents,
  }
}
