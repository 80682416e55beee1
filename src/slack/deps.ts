import type { Bot } from '../bot/ask.ts'
import type { Db } from '../store/db.ts'
import type { Log } from './log.ts'

/** What the listeners work with. */
export type Deps = {
  readonly bot: Bot
  readonly db: Db
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
}
