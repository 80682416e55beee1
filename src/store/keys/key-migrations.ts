import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import { isSqlite } from '../database/dialect.ts'
import { refuseNewer } from '../database/newer.ts'

/**
 * The tables of people's keys, in the schema `keys`: apart from the rest, so that a backup of the database does
 * not contain them, and so with a record of their own of what was applied. Never edited once landed.
 */
const keyMigrations: Readonly<Record<string, (db: Db) => Promise<void>>> = {
  '001-keys': async (db) => {
    // One row: which application key wraps the others, and words that it sealed.
    await db.schema
      .createTable('keys.app_key')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('sealed', 'bytea', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('keys.person_key')
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('sealed_by', 'text', (column) => column.notNull())
      .addColumn('sealed', 'bytea', (column) => column.notNull())
      .addPrimaryKeyConstraint('person_key_pk', ['team_id', 'person_id'])
      .execute()
    // Ids of keys that are gone, and of nobody: what they sealed may come back with an old backup.
    await db.schema
      .createTable('keys.destroyed_key')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .execute()
  },
  '002-scrub': async (db) => {
    await db.schema
      .createTable('keys.scrub')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .execute()
  },
  '003-database': async (db) => {
    await db.schema
      .createTable('keys.database')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .execute()
  },
  '004-share-key': async (db) => {
    // Whose share it opens, too: when one of the two deletes everything, it goes, whatever became of the share.
    await db.schema
      .createTable('keys.share_key')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('reader_id', 'text', (column) => column.notNull())
      .addColumn('sealed_by', 'text', (column) => column.notNull())
      .addColumn('sealed', 'bytea', (column) => column.notNull())
      .execute()
    for (const side of ['person', 'reader']) {
      // SQLite names the schema with the index, PostgreSQL with the table.
      const [index, table] = isSqlite(db) ? ['keys.', ''] : ['', 'keys.']
      const columns = sql.raw(`(team_id, ${side}_id)`)
      await sql`create index ${sql.raw(`${index}share_key_by_${side} on ${table}share_key`)} ${columns}`.execute(
        db,
      )
    }
  },
  '005-usage-key-additive': async (db) => {
    await db.schema
      .createTable('keys.usage_key')
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('month', 'text', (column) => column.notNull())
      .addColumn('sealed_by', 'text', (column) => column.notNull())
      .addColumn('sealed', 'bytea', (column) => column.notNull())
      .addPrimaryKeyConstraint('usage_key_pk', ['team_id', 'month'])
      .execute()
    const [index, table] = isSqlite(db) ? ['keys.', ''] : ['', 'keys.']
    await sql`create index ${sql.raw(`${index}usage_key_by_month on ${table}usage_key`)} (month)`.execute(db)
  },
  // The key of who moved to their organisation is found by its id.
  '006-key-by-id-additive': async (db) => {
    const [index, table] = isSqlite(db) ? ['keys.', ''] : ['', 'keys.']
    await sql`create index ${sql.raw(`${index}person_key_by_id on ${table}person_key`)} (id)`.execute(db)
  },
}

/** To be done alone, or in SQLite. */
export async function migrateKeys(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!isSqlite(trx)) await sql`create schema if not exists keys`.execute(trx)
    await sql`create table if not exists keys.migration (name text primary key)`.execute(trx)
    const applied = await trx.selectFrom('keys.migration').select('name').execute()
    const names = applied.map(({ name }) => name)
    refuseNewer(names, keyMigrations)
    for (const [name, up] of Object.entries(keyMigrations)) {
      if (names.includes(name)) continue
      await up(trx)
      await trx.insertInto('keys.migration').values({ name }).execute()
    }
  })
}
