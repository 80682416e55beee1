import type { Source } from '../documents/bytes.ts'
import type { Pieces } from '../domain/import/pieces.ts'
import type { Library } from '../domain/library/library.ts'
import type { Asked, Understood } from '../importing/understand.ts'
import type { NudgeSettings } from '../nudges/deps.ts'
import type { Learned } from '../reading/learned/model.ts'
import type { Connection } from '../slack/client.ts'
import type { Connected } from '../slack/connect.ts'
import type { Keeping } from '../slack/intake/settings.ts'
import type { Log } from '../slack/log.ts'
import type { NamedOwner } from '../slack/publishers.ts'
import type { Ways } from '../slack/ways.ts'
import type { Vault } from '../store/vault.ts'
import type { AssistantSettings } from './assistants.ts'
import type { Health } from './health.ts'
import type { Metrics } from './metrics-types.ts'

export type Parts = {
  readonly library: Library
  /** What the reading learned, whatever the data. */
  readonly learned: Learned
  readonly vault: Vault
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  readonly slack: Connection
  /** Who may publish documents beside the workspace's admins and owners. */
  readonly owners?: readonly NamedOwner[]
  /** So long after a person left, what is theirs is destroyed. */
  readonly leftDays?: number
  /** How a document is read, where it is not the usual way. */
  readonly understand?: (asked: Asked) => Promise<Understood>
  readonly readPieces?: (source: Source) => Promise<Pieces>
  /** How nudges are sent, where it is not the usual way. */
  readonly nudges?: Partial<NudgeSettings>
  /** How what came in is kept, where it is not the usual way. */
  readonly keeping?: Partial<Keeping>
  /** Where is told what is done, for those who watch. */
  readonly metrics?: Metrics | undefined
  /** What Slack said last of each way to it. */
  readonly ways?: Ways | undefined
  readonly health?: Pick<Health, 'open'> | undefined
  /** Which assistants may ask over HTTP; none, without it. */
  readonly assistants?: AssistantSettings | undefined
}

export type App = Connected & {
  /** Answers from another library from now on; answers under way are finished on the one before. */
  readonly use: (library: Library) => Promise<void>
}
