import { sql } from 'kysely'
import type { Db } from './db.ts'
import { isSqlite } from './dialect.ts'

/** How often the clocks are compared, and how long the database may take for that, in milliseconds. */
const everyMinute = 60_000
const longest = 1_000

/**
 * The database's clock, as far as this machine's tells of it: machines whose clocks are minutes apart would take from each
 * other what they have in hand, and send early or late. An SQLite file is used by one machine, whose clock it is.
 */
export async function clockOf(db: Db, now: () => Date): Promise<() => Date> {
  if (isSqlite(db)) return now
  let ahead: number | undefined
  let comparedAt = now().getTime()
  const compare = async () => {
    const before = now().getTime()
    const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db)
    const after = now().getTime()
    const isClear = Math.abs(after - before) <= longest
    for (const { at } of rows)
      if (isClear || ahead === undefined) ahead = Math.round(at.getTime() - (before + after) / 2)
  }
  await compare()
  return () => {
    const at = now().getTime()
    if (Math.abs(at - comparedAt) >= everyMinute) {
      comparedAt = at
      // Where the database is away, the last difference holds.
      void compare().catch(() => undefined)
    }
    return new Date(at + (ahead ?? 0))
  }
}
