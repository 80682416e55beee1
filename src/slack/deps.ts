import type { Bot } from '../bot/bot.ts'
import type { PublishingMeans } from '../bot/person/publishing.ts'
import type { Sharing } from '../bot/question.ts'
import type { Db } from '../store/database/db.ts'
import type { Vault } from '../store/vault.ts'
import type { Client } from './client.ts'
import type { Log } from './log.ts'
import type { SlackMetrics } from './metrics.ts'
import type { People } from './people.ts'
import type { Room } from './shared.ts'
import type { Workspace } from './workspace.ts'

/** What the listeners work with. */
export type Deps = {
  readonly bot: Bot
  /** A client that never sends a call twice. */
  readonly once: Client
  /** Where the bot is installed. */
  readonly workspace: Workspace
  readonly people: People
  /** Whether somebody may publish documents, as Slack says right now. */
  readonly mayPublish: PublishingMeans['mayPublish']
  /** What can be shared in a channel. */
  readonly sharingIn: (room: Room) => Promise<Sharing>
  /** So many days after somebody left, what is theirs is destroyed. */
  readonly leftDays: number
  readonly db: Db
  readonly vault: Vault
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  readonly metrics?: SlackMetrics | undefined
}
