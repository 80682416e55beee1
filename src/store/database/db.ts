import { Kysely, type LogEvent } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { migrateKeys } from '../keys/key-migrations.ts'
import { hasTable, isSqlite, unhurriedIn, withAdvisoryLock } from './dialect.ts'
import { StoreError } from './errors.ts'
import { fileError } from './file-errors.ts'
import { migrations } from './migrations.ts'
import { programName, refuseNewer, refuseOlderPrograms } from './newer.ts'
import { type Bounds, postgres } from './postgres.ts'
import { serverError } from './server-errors.ts'
import { sqlite, sqliteToRead } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

/** Told of each statement: what it does, how long it took, in seconds, and whether it worked. */
export type Asked = (
  verb: 'select' | 'insert' | 'update' | 'delete' | 'other',
  took: number,
  ok: boolean,
) => void

/**
 * Opens the database at `url` (`sqlite:PATH`, `sqlite::memory:` or `postgres://…`) and brings it up to date.
 * Throws a StoreError when the database cannot be opened, or was made by a newer version of the program.
 */
export function openDb(url: string): Promise<Db> {
  return opening(url, async (db) => {
    await migrate(db)
    return db
  })
}

/** Does `work` with the database, which is closed again when it fails; a StoreError says what can be mended. */
export function opening<T>(url: string, work: (db: Db) => Promise<T>, asked?: Asked): Promise<T> {
  return using(url, () => connect(url, { asked }), work)
}

/**
 * The same with a database that nothing can be written to; a StoreError when it is not of this program's form: it is
 * for the bot to bring it up to date.
 */
export function openingToRead<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  return using(
    url,
    () => connectToRead(url),
    async (db) => {
      const applied = await appliedMigrations(db)
      refuseNewer(applied, migrations)
      if (Object.keys(migrations).some((name) => !applied.includes(name))) {
        throw new StoreError(
          'The database is older than this program, or empty: start the bot once, and it is brought up to date.',
        )
      }
      return work(db)
    },
  )
}

async function using<T>(url: string, connected: () => Promise<Db>, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await connected()
  try {
    return await work(db)
  } catch (error) {
    await db.destroy()
    const file = fileOf(url)
    throw file === undefined ? serverError(url, error) : fileError(file, error)
  }
}

/** The database as it lies there; a server is waited for within bounds. */
export async function connect(url: string, { bounds, asked }: Connecting = {}): Promise<Db> {
  const file = fileOf(url)
  const dialect = await (file === undefined
    ? postgres(url, { bounds, name: programName(migrations) })
    : sqlite(file))
  return new Kysely<Tables>({ dialect, ...(asked && { log: (event) => tell(asked, event) }) })
}

type Connecting = { readonly bounds?: Bounds | undefined; readonly asked?: Asked | undefined }

const verbs = {
  SelectQueryNode: 'select',
  InsertQueryNode: 'insert',
  UpdateQueryNode: 'update',
  DeleteQueryNode: 'delete',
} as const
const verbOf: Readonly<Record<string, (typeof verbs)[keyof typeof verbs]>> = verbs

const tell = (asked: Asked, { query, queryDurationMillis, level }: LogEvent): void =>
  asked(verbOf[query.query.kind] ?? 'other', queryDurationMillis / 1000, level === 'query')

async function connectToRead(url: string): Promise<Db> {
  const file = fileOf(url)
  const readOnly = '-c default_transaction_read_only=on'
  return new Kysely<Tables>({
    dialect: await (file === undefined
      ? postgres(url, { options: readOnly, name: 'level-guide, to read' })
      : sqliteToRead(file)),
  })
}

/** The file of an SQLite url; undefined for PostgreSQL. */
export const fileOf = (url: string): string | undefined =>
  url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : undefined

/** Brings the tables up to date; throws, with nothing changed, when they are newer than this program. */
export async function migrate(db: Db): Promise<void> {
  // Processes that start together come one after another.
  await withAdvisoryLock(db, async () => {
    const applied = await appliedMigrations(db)
    refuseNewer(applied, migrations)
    const pending = Object.keys(migrations).filter((name) => !applied.includes(name))
    if (applied.length > 0) await refuseOlderPrograms(db, pending)
    // The keys first: a migration that removes people's words notes the scrub that it owes in their schema.
    await migrateKeys(db)
    // Kysely's migrator asks a server for all its tables, several times, also when there is nothing to do.
    if (pending.length > 0) await migrateTables(db)
  })
}

/** Throws when a newer version changed the tables, while this one runs, in a way that it can't go on with. */
export async function refuseNewerTables(db: Db): Promise<void> {
  refuseNewer(await appliedMigrations(db), migrations)
}

async function migrateTables(db: Db): Promise<void> {
  const provider = { getMigrations: async () => patientMigrations(db) }
  const migrator = new Migrator({ db, provider })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** Large tables take their time; in PostgreSQL all migrations are in one transaction. */
function patientMigrations(db: Db): Record<string, Migration> {
  const patiently = ({ up }: Migration): Migration => ({
    up: async (trx) => {
      await unhurriedIn(trx)
      await up(trx)
    },
  })
  return isSqlite(db)
    ? { ...migrations }
    : Object.fromEntries(Object.entries(migrations).map(([name, migration]) => [name, patiently(migration)]))
}

/** Whether the tables are as this program knows them; throws where the database does not answer. */
export async function tablesOf(db: Db): Promise<'current' | 'newer' | 'older'> {
  const applied = await appliedMigrations(db)
  if (Object.keys(migrations).some((name) => !applied.includes(name))) return 'older'
  return applied.every((name) => name in migrations) ? 'current' : 'newer'
}

async function appliedMigrations(db: Db): Promise<string[]> {
  if (!(await hasTable(db, 'main', 'kysely_migration'))) return []
  const rows = await db.selectFrom('kysely_migration').select('name').execute()
  return rows.map(({ name }) => name)
}
