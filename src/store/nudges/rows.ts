import type { Selectable } from 'kysely'
import type { Db } from '../database/db.ts'
import { isSqlite } from '../database/dialect.ts'
import type { NudgeState, Tables } from '../database/tables.ts'
import type { Owner } from '../people/owner.ts'

/** One moment of one person's schedule, and what became of it. */
export type Nudge = Owner & {
  readonly id: string
  readonly scheduleId: string
  readonly dueAt: Date
  readonly state: NudgeState
  /** How often a call was made for it, and failed so far as is known. */
  readonly attempts: number
  /** Why it was skipped, waits or failed, in one word. */
  readonly reason: string | undefined
  /** Where it is in Slack, once it is known to be there. */
  readonly message: { readonly channel: string; readonly ts: string } | undefined
  readonly createdAt: Date
  readonly endedAt: Date | undefined
}

/** One that is in our hands until its lease ends. */
export type Taken = Nudge & { readonly lease: string }

/** SQLite returns no `nudge.*`. */
export const nudgeColumns = [
  'nudge.team_id',
  'nudge.person_id',
  'nudge.id',
  'nudge.schedule_id',
  'nudge.due_at',
  'nudge.state',
  'nudge.ready_at',
  'nudge.lease',
  'nudge.attempts',
  'nudge.reason',
  'nudge.channel',
  'nudge.ts',
  'nudge.created_at',
  'nudge.ended_at',
] as const

export const toNudge = (row: Selectable<Tables['nudge']>): Nudge => ({
  teamId: row.team_id,
  personId: row.person_id,
  id: row.id,
  scheduleId: row.schedule_id,
  dueAt: new Date(row.due_at),
  state: row.state,
  attempts: row.attempts,
  reason: row.reason ?? undefined,
  message: row.channel !== null && row.ts !== null ? { channel: row.channel, ts: row.ts } : undefined,
  createdAt: new Date(row.created_at),
  endedAt: row.ended_at === null ? undefined : new Date(row.ended_at),
})

/** The row of one nudge, as long as it is in the hands of who has this lease. */
export const heldBy = ({ teamId, personId, id, lease }: Taken) => ({
  team_id: teamId,
  person_id: personId,
  id,
  lease,
})

export const keyOf = ({ teamId, personId, id }: Owner & { readonly id: string }) => ({
  team_id: teamId,
  person_id: personId,
  id,
})

/** Skips rows that another transaction has locked; in SQLite there is no other. */
export const unlocked = <T extends { forUpdate: () => T; skipLocked: () => T }>(db: Db, query: T): T =>
  isSqlite(db) ? query : query.forUpdate().skipLocked()
