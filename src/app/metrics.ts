import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client'
import type { Metrics } from './metrics-types.ts'

const prefix = 'level_guide_'
/** In seconds. */
const fast = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const slow = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const long = [1, 5, 15, 60, 300, 900, 1_800, 3_600, 3 * 3_600, 6 * 3_600]

/** Of Slack's methods so many are told apart: that all of ours are, and that nobody can make up more. */
const mostMethods = 60

/** All that is counted in this process. Labels have few values, known beforehand: no names, no ids, no words of anybody. */
export function metricsOf(version: string): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `${prefix}${name}`, help, labelNames, registers })
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `${prefix}${name}`, help, labelNames, registers })
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: Label[] = [],
  ) => new Histogram({ name: `${prefix}${name}`, help, labelNames, buckets, registers })

  const info = gauge('info', 'The version that runs; always 1.', ['version'])
  const isReady = gauge('ready', 'Whether people can be answered, as /readyz says.')
  const way = gauge('slack_way_ok', 'What Slack said last of each way in and out: 1 is good.', ['way'])
  const age = gauge('queue_oldest_seconds', 'How long the oldest waits, over all processes.', ['queue'])
  const workspaces = gauge('workspaces', 'Workspaces by what became of them, over all processes.', ['state'])
  const answers = counter('answers_total', 'Answers, by what was asked for and what came of it.', [
    'kind',
    'outcome',
  ])
  const failures = counter('failures_total', 'People who were told that it did not work.', ['door'])
  const acks = histogram('ack_seconds', 'Until Slack was told that something arrived.', fast, ['door'])
  const times = histogram('answer_seconds', 'Until what came in was answered.', slow, ['door'])
  const requests = counter('http_requests_total', 'Requests to Slack’s way in, by status.', ['status'])
  const nudges = counter('nudges_total', 'Nudges that were taken in hand, by what came of it.', ['outcome'])
  const lag = histogram('nudge_lag_seconds', 'From the moment a nudge was due at until it was sent.', long)
  const calls = histogram('slack_call_seconds', 'Calls to Slack.', slow, ['method', 'outcome'])
  const waits = histogram('slack_wait_seconds', 'How long calls waited for Slack’s limits.', long, ['method'])
  const queries = histogram('database_seconds', 'Statements to the database.', fast, ['verb', 'ok'])

  info.set({ version }, 1)
  const known = new Set<string>()
  const told = (method: string) => {
    if (known.size < mostMethods) known.add(method)
    return known.has(method) ? method : 'other'
  }

  return {
    slack: {
      cameIn: (door) => ({
        acknowledged: acks.startTimer({ door }),
        done: times.startTimer({ door }),
      }),
      failed: (door) => failures.inc({ door }),
      requested: (status) => requests.inc({ status }),
      calling: (method) => {
        const ended = calls.startTimer({ method: told(method) })
        return (outcome) => void ended({ outcome })
      },
      waiting: (method) => waits.startTimer({ method: told(method) }),
    },
    answered: (kind, outcome) => answers.inc({ kind, outcome }),
    nudged: (outcome, ms) => {
      nudges.inc({ outcome })
      if (outcome === 'sent') lag.observe(Math.max(0, ms / 1000))
    },
    asked: (verb, took, ok) => queries.observe({ verb, ok: String(ok) }, took),
    text: async ({ ready, ways, standing }) => {
      isReady.set(ready ? 1 : 0)
      for (const { name, ok } of ways) way.set({ way: name }, ok ? 1 : 0)
      // What is not known is not told: an old number would look like a new one.
      age.reset()
      workspaces.reset()
      for (const [queue, seconds] of Object.entries(standing?.queues ?? {})) age.set({ queue }, seconds)
      for (const [state, count] of standing?.workspaces ?? []) workspaces.set({ state }, count)
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}
