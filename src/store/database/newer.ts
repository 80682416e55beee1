import { sql } from 'kysely'
import type { Db } from './db.ts'
import { isSqlite } from './dialect.ts'
import { StoreError } from './errors.ts'

/**
 * A migration that a program of the version before can live with, while it runs and when it starts: it makes tables, indexes and
 * columns that may be left out, and changes nothing else.
 */
export const isAdditive = (name: string): boolean => name.endsWith('-additive')

/** Throws when something was applied that this program neither knows nor can live with. */
export function refuseNewer(applied: readonly string[], known: Readonly<Record<string, unknown>>): void {
  const unknown = applied.find((name) => !(name in known) && !isAdditive(name))
  if (unknown === undefined) return
  throw new StoreError(
    `The database was made by a newer version (it has "${unknown}"): ` +
      'upgrade the program, or restore an older backup.',
  )
}

/** How the connections of this program name themselves to a server: by the newest migration that they know. */
export const programName = (known: Readonly<Record<string, unknown>>): string =>
  `${program}${Object.keys(known).at(-1) ?? ''}`

const program = 'level-guide '

/** Throws when a program runs that can't live with what is about to be applied; in an SQLite file nobody knows. */
export async function refuseOlderPrograms(db: Db, pending: readonly string[]): Promise<void> {
  const breaking = pending.findLast((name) => !isAdditive(name))
  if (breaking === undefined || isSqlite(db)) return
  const { rows } = await sql<{ name: string }>`
    select distinct application_name as name from pg_stat_activity
    where datname = current_database() and application_name like ${`${program}%`}`.execute(db)
  if (rows.every(({ name }) => name.slice(program.length) >= breaking)) return
  throw new StoreError(
    `An older version still runs on this database, and can’t go on once it is brought up to date (by "${breaking}"): ` +
      'stop all its processes, then start this one again. Nothing was changed.',
  )
}
