import { chunk } from 'es-toolkit/array/chunk'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'

// Whole rows of any table, whatever columns it has by now.

/** Every table with rows of a workspace. */
export type OfTeam = {
  [Name in keyof Tables]: Tables[Name] extends { team_id: string } ? Name : never
}[keyof Tables]

export type Row = Readonly<Record<string, unknown>>

/** The values that the columns have. */
export type Where = Readonly<Record<string, string>>

export async function readRows(trx: Db, table: OfTeam, where: Where): Promise<Row[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${matching(where)}`.execute(trx)
  return rows
}

/** What is there already stays as it is. */
export async function addRows(trx: Db, table: OfTeam, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (const some of chunk(rows, rowsAtOnce)) {
    const values = some.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)} on conflict do nothing`.execute(trx)
  }
}

export async function removeRows(trx: Db, table: OfTeam, where: Where): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${matching(where)}`.execute(trx)
}

/** Databases take a limited number of values in one statement. */
const rowsAtOnce = 50

const matching = (where: Where): RawBuilder<unknown> =>
  sql.join(
    Object.entries(where).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql` and `,
  )

export const textIn = (row: Row, column: string): string => String(row[column])

export function bytesIn(row: Row, column: string): Buffer | undefined {
  const value = row[column]
  return value instanceof Uint8Array ? Buffer.from(value) : undefined
}
