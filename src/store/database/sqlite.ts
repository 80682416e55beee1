import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, format, parse } from 'node:path'
import type { Database } from 'better-sqlite3'
import { type Dialect, SqliteDialect, SqliteDriver, type SqliteStatement } from 'kysely'
import { LRUCache } from 'lru-cache'
import { codeOf, KeyError } from './errors.ts'
import { fileError, inFile } from './file-errors.ts'
import { leaveToOwner } from './parts.ts'
import { patientDriver, patiently } from './patience.ts'

/** The file of people's keys, beside that of the database: `level-guide.db` → `level-guide.keys.db`. */
export function keysPath(path: string): string {
  if (path === ':memory:') return path
  const { dir, name, ext } = parse(path)
  return format({ dir, name: `${name}.keys`, ext })
}

/** The file at `path` as the schema `main`, the file of keys as the schema `keys`. */
export async function sqlite(path: string): Promise<Dialect> {
  const { default: Database } = await import('better-sqlite3')
  const keys = keysPath(path)
  if (isNew(path) && existsSync(keys) && keysOfPeople(inFile(keys, () => new Database(keys)))) {
    throw databaseLost(path, keys)
  }
  const database = inFile(path, () => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    makeOwn(path)
    return new Database(path)
  })
  try {
    await prepare(database, path)
  } catch (error) {
    database.close()
    throw error
  }
  return dialectOf(database)
}

/** The same two files, where they are, to which nothing is written. */
export async function sqliteToRead(path: string): Promise<Dialect> {
  const { default: Database } = await import('better-sqlite3')
  const keys = keysPath(path)
  if (!existsSync(keys)) throw keysLost(keys)
  // What is attached is opened the same way.
  const database = inFile(path, () => new Database(path, { readonly: true }))
  try {
    inFile(keys, () => database.prepare('attach ? as keys').run(keys))
  } catch (error) {
    database.close()
    throw error
  }
  return dialectOf(database)
}

function dialectOf(database: Database): Dialect {
  const config = { database: withStatements(database) }
  const dialect = new SqliteDialect(config)
  return {
    // SQLite can undo changes of tables, which Kysely does not count on: so a migration is whole, and made once.
    createAdapter: () =>
      Object.defineProperty(dialect.createAdapter(), 'supportsTransactionalDdl', { value: true }),
    createDriver: () => patientDriver(new SqliteDriver(config), database),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

async function prepare(database: Database, path: string): Promise<void> {
  const keys = keysPath(path)
  database.pragma('busy_timeout = 10000')
  // In this order: the file of keys is made before the first person is saved.
  if (inFile(path, () => hasPeople(database)) && !existsSync(keys)) throw keysLost(keys)
  // Overwrites deleted content with zeros. Set before the keys are attached, so that it holds for them too.
  database.pragma('secure_delete = ON')
  database.pragma('foreign_keys = ON')
  inFile(keys, () => {
    makeOwn(keys)
    database.prepare('attach ? as keys').run(keys)
  })
  // SQLite's own wait blocks the event loop: from now on `patiently` waits instead.
  database.pragma('busy_timeout = 20')
  for (const [schema, file] of Object.entries({ main: path, keys })) {
    // SQLite's busy timeout does not cover two processes that switch to WAL at the same moment.
    await patiently(() => database.pragma(`${schema}.journal_mode = WAL`)).catch((error) => {
      throw fileError(file, error)
    })
    // better-sqlite3 defaults to NORMAL in WAL, which may lose the last commits in a power cut.
    database.pragma(`${schema}.synchronous = FULL`)
    for (const log of ['', '-wal', '-shm']) keepOwn(`${file}${log}`)
  }
  // In KiB. One person's notes may lie on thousands of pages, and each page read again costs.
  database.pragma('cache_size = -65536')
}

const isNew = (path: string): boolean =>
  path !== ':memory:' && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0

/** Whether people have keys in the file, which is closed again. */
function keysOfPeople(keys: Database): boolean {
  try {
    const table = keys.prepare(`select 1 from sqlite_master where name = 'person_key'`).get()
    return table !== undefined && keys.prepare('select 1 from person_key limit 1').get() !== undefined
  } catch {
    // A broken file is reported when it is used.
    return false
  } finally {
    keys.close()
  }
}

/** A new file for its owner alone; SQLite gives its logs the same rights. */
function makeOwn(path: string): void {
  if (path === ':memory:') return
  try {
    closeSync(openSync(path, 'wx', 0o600))
    leaveToOwner(path, dirname(path))
  } catch (error) {
    // An existing file must not even be opened here: closing it would drop the POSIX locks that SQLite holds on it.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Takes away the rights of others, which files made by an earlier version still give. */
function keepOwn(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && found.mode & 0o077 && found.uid === process.getuid?.()) chmodSync(path, 0o600)
}

function hasPeople(database: Database): boolean {
  const table = database.prepare(`select 1 from sqlite_master where type = 'table' and name = 'person'`).get()
  return table !== undefined && database.prepare('select 1 from person limit 1').get() !== undefined
}

/** Without people's keys nothing that they wrote can be read; the database must not go on without. */
export const keysLost = (where: string, by = 'npm run restore -- --keys FILE'): KeyError =>
  new KeyError(
    `The people's keys are missing (${where}): put them back from their backup (${by}), ` +
      'or start with an empty database.',
  )

/** People have keys, and what they wrote is not there: it must not be taken for a beginning. */
export const databaseLost = (database: string, keys: string): KeyError =>
  new KeyError(
    `People have keys (${keys}), but the database is empty (${database}), or another one: it may have been moved, ` +
      'or a restore was cut off. Put it back from where it is, or from a backup (npm run restore -- FILE). To begin ' +
      'anew, without what they wrote, move the keys away first. Nothing was changed.',
  )

/**
 * The part of a database that Kysely needs, with two changes: a transaction takes the write lock when it begins,
 * so that it waits for others instead of failing half-way, and a statement is compiled once.
 */
function withStatements(database: Database) {
  // Queries of our own are few; a list of values of any length is not.
  const statements = new LRUCache<string, SqliteStatement>({ max: 500 })
  return {
    close: () => database.close(),
    prepare: (sql: string): SqliteStatement => {
      const known = statements.get(sql)
      if (known) return known
      const statement = database.prepare<unknown[]>(sql === 'begin' ? 'begin immediate' : sql)
      statements.set(sql, statement)
      return statement
    },
  }
}
