import type { Answered } from '../bot/counted.ts'
import type { NudgeDeps } from '../nudges/deps.ts'
import type { SlackMetrics } from '../slack/metrics.ts'
import type { Way } from '../slack/ways.ts'
import type { Asked } from '../store/database/db.ts'
import type { QueueAges } from '../store/queues.ts'

/** What the database tells of all processes that share it. */
export type Standing = {
  readonly queues: QueueAges
  readonly workspaces: ReadonlyMap<string, number>
}

/** What is so at the moment of asking; without `standing`, the database did not tell. */
type Moment = {
  readonly ready: boolean
  readonly ways: readonly Way[]
  readonly standing: Standing | undefined
}

/** What each room tells of, and all of it as text for Prometheus. */
export type Metrics = {
  readonly slack: SlackMetrics
  readonly answered: Answered
  readonly nudged: NonNullable<NudgeDeps['nudged']>
  readonly asked: Asked
  readonly text: (moment: Moment) => Promise<{ readonly type: string; readonly text: string }>
}
