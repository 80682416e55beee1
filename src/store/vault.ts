import { sql } from 'kysely'
import { type AppKey, type KeySource, makeKeys, readKeys } from './app-key.ts'
import { connect, type Db, fileOf, migrate } from './db.ts'
import { isSqlite } from './dialect.ts'
import { KeyError } from './errors.ts'
import { noteCache } from './note-cache.ts'
import type { Vault } from './owner.ts'
import { ringOf } from './ring.ts'
import { about, SealError, seal, unseal } from './seal.ts'
import { keysLost, keysPath } from './sqlite.ts'

export type { Owner, Vault } from './owner.ts'

/**
 * Opens the database at `url` with the application key of `source`, both made when there are none; `madeKey` is
 * the file of a key that was made now. Throws a KeyError, with nothing changed, when the key is wrong or missing.
 */
export async function openVault(
  url: string,
  source: KeySource,
): Promise<{ readonly vault: Vault; readonly madeKey: string | undefined }> {
  const given = readKeys(source)
  const db = await connect(url)
  try {
    await checkKeys(db, url, source, given)
    await migrate(db)
    const { keys, made } =
      given.length > 0 || source.kind === 'given' ? { keys: given, made: false } : makeKeys(source.path)
    await sealCheck(db, keys)
    // Another process may have been first.
    await checkKeys(db, url, source, keys)
    await dropDestroyed(db)
    return {
      vault: { db, ring: ringOf(source, keys), cache: noteCache() },
      madeKey: made && source.kind === 'file' ? source.path : undefined,
    }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** Forgets people whose keys were destroyed, as an old backup or a crash may leave them; returns how many. */
export async function dropDestroyed(db: Db): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('person')
    .where('key_id', 'in', (query) => query.selectFrom('keys.destroyed_key').select('id'))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const checked = 'Level Guide'

export const sealedCheck = ({ id, key }: AppKey) => ({ id, sealed: seal(key, checked, about('check', id)) })

async function sealCheck(db: Db, [key]: readonly AppKey[]): Promise<void> {
  if (!key) return
  await db
    .insertInto('keys.app_key')
    .values({ name: 'current', ...sealedCheck(key) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function checkKeys(db: Db, url: string, source: KeySource, keys: readonly AppKey[]): Promise<void> {
  const current = (await hasTable(db, 'keys', 'app_key'))
    ? await db.selectFrom('keys.app_key').select(['id', 'sealed']).executeTakeFirst()
    : undefined
  if (!current) {
    if (await hasPeople(db)) throw keysLost(placeOfKeys(url))
    return
  }
  const key = keys.find(({ id }) => id === current.id)
  if (key && opens(key, current.sealed)) return
  throw keys.length === 0 ? missing(source) : wrong(source)
}

function opens({ id, key }: AppKey, sealed: Buffer): boolean {
  try {
    return unseal(key, sealed, about('check', id)).toString() === checked
  } catch (error) {
    if (error instanceof SealError) return false
    throw error
  }
}

const nameOf = (source: KeySource): string => (source.kind === 'given' ? 'LEVEL_GUIDE_KEY' : source.path)

const missing = (source: KeySource): KeyError =>
  new KeyError(
    `The application key is missing: the database was made with one, and ${nameOf(source)} is not there. ` +
      'Put the file back from its backup, or set LEVEL_GUIDE_KEY. Nothing was changed.',
  )

const wrong = (source: KeySource): KeyError =>
  new KeyError(
    `The application key in ${nameOf(source)} is not the one that this database was made with. ` +
      'Put the right one back (level-guide rotate-key is the way to change it). Nothing was changed.',
  )

function placeOfKeys(url: string): string {
  const file = fileOf(url)
  return file === undefined ? 'the schema "keys"' : keysPath(file)
}

async function hasPeople(db: Db): Promise<boolean> {
  if (!(await hasTable(db, 'main', 'person'))) return false
  return (await db.selectFrom('person').select('team_id').limit(1).executeTakeFirst()) !== undefined
}

/** `main` is the schema of everything but the keys, whatever PostgreSQL calls it. */
async function hasTable(db: Db, schema: 'main' | 'keys', name: string): Promise<boolean> {
  const master = sql.table(schema === 'keys' ? 'keys.sqlite_master' : 'sqlite_master')
  const query = isSqlite(db)
    ? sql<{ name: string }>`select name from ${master} where type = 'table' and name = ${name}`
    : sql<{
        name: string
      }>`select name from (select to_regclass(${schema === 'keys' ? `keys.${name}` : name})::text as name) as it where name is not null`
  return (await query.execute(db)).rows.length > 0
}
