import { sql } from 'kysely'
import { isSqlite } from '../../src/store/database/dialect.ts'
import type { Vault } from '../../src/store/vault.ts'

/** How many rows of a workspace there are in each table of the database that has any. */
export async function countsOf({ db }: Vault, teamId: string): Promise<Record<string, number>> {
  const names = isSqlite(db)
    ? sql<{ name: string }>`
        select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'team_id' where m.type = 'table'
        union all select 'keys.' || m.name from keys.sqlite_master m where m.name like '%_key' and m.type = 'table'`
    : sql<{ name: string }>`
        select table_schema || '.' || table_name as name from information_schema.columns
        where column_name = 'team_id' and table_schema in ('public', 'keys')`
  const counts: Record<string, number> = {}
  for (const { name } of (await names.execute(db)).rows.filter(
    (row) => !/(app|destroyed)_key$/.test(row.name),
  )) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(name)} where team_id = ${teamId}`.execute(db)
    const count = Number(rows[0]?.count)
    if (count > 0) counts[name.replace('public.', '')] = count
  }
  return counts
}
