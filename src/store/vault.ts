import { type Asked, type Db, fileOf, migrate, opening, openingToRead } from './database/db.ts'
import { hasTable, isSqlite, unhurriedIn, withAdvisoryLock } from './database/dialect.ts'
import { KeyError, OtherKeyError, StoreError } from './database/errors.ts'
import { dropUnfinished } from './database/parts.ts'
import { scrub } from './database/scrubbing.ts'
import { databaseLost, keysLost, keysPath } from './database/sqlite.ts'
import type { Tables } from './database/tables.ts'
import { type AppKey, dropKeyParts, isEmpty, type KeySource, makeKeys, readKeys } from './keys/app-key.ts'
import { followingKey } from './keys/follow.ts'
import { pair } from './keys/pairing.ts'
import { ringOf } from './keys/ring.ts'
import { additionalData, SealError, seal, unseal } from './keys/seal.ts'
import { dropDestroyed } from './people/deleting.ts'
import { lockAppKey, type Vault } from './people/owner.ts'

export type { Owner, Vault } from './people/owner.ts'

/**
 * Opens the database at `url` with the application key of `source`, both made when there are none; `madeKey` is
 * the file of a key that was made now. Throws a KeyError, with nothing changed, when the key is wrong or missing,
 * and a StoreError when something else has to be mended first.
 */
export async function openVault(url: string, source: KeySource, asked?: Asked): Promise<OpenedVault> {
  // What cannot be a key is refused before there is a database.
  if (!isEmpty(source)) readKeys(source)
  const file = fileOf(url)
  if (file !== undefined) for (const near of [file, keysPath(file)]) await dropUnfinished(near)
  return opening(url, (db) => vaultOn(db, url, source), asked)
}

type OpenedVault = { readonly vault: Vault; readonly madeKey: string | undefined }

/** The same on the database at `url`, which is open already. */
export async function vaultOn(db: Db, url: string, source: KeySource): Promise<OpenedVault> {
  await checkKeys(db, url, source)
  await migrate(db)
  const { keys, made } = await settleKeys(db, url, source)
  await dropDestroyed(db)
  await scrub(db)
  return {
    vault: { db, ring: ringOf(source, keys) },
    madeKey: made && source.kind === 'file' ? source.path : undefined,
  }
}

/** Reads a vault that is there, of this program's form and key, and changes nothing; throws as `openVault` does. */
export function openVaultToRead(url: string, source: KeySource): Promise<Vault> {
  return openingToRead(url, async (db) => {
    const check = await readCheck(db)
    if (!check) throw new StoreError('No bot has used the database yet.')
    return { db, ring: ringOf(source, await keysIn(db, source)) }
  })
}

/** Opens a copy as the start after a restore would, and makes no key. Throws as `openVault` does. */
export function openCopy(url: string, source: KeySource): Promise<Vault & { readonly removed: number }> {
  return opening(url, async (db) => {
    await migrate(db)
    if (!(await db.transaction().execute(pair))) throw databaseLost(placeOf(url), placeOfKeys(url))
    const removed = await dropDestroyed(db)
    return { db, ring: ringOf(source, await keysIn(db, source)), removed }
  })
}

const checked = 'Level Guide'

export const sealedCheck = ({ id, key }: AppKey) => ({
  id,
  sealed: seal(key, checked, additionalData('check', id)),
})

type Check = Pick<Tables['keys.app_key'], 'id' | 'sealed'>

/** Throws unless the database is new, or the source has its key. */
async function checkKeys(db: Db, url: string, source: KeySource): Promise<void> {
  // Asked in this order: what another process makes meanwhile is there before what needs it.
  const people = await hasPeople(db)
  if (!people && !(await hasTable(db, 'main', 'kysely_migration')) && (await hasKeys(db))) {
    throw databaseLost(placeOf(url), placeOfKeys(url))
  }
  const check = (await hasTable(db, 'keys', 'app_key')) ? await readCheck(db) : undefined
  if (check) await keysIn(db, source)
  else if (people) throw keysLost(placeOfKeys(url), fileOf(url) === undefined ? restoringKeys : undefined)
}

type Settled = { readonly keys: readonly AppKey[]; readonly made: boolean }

/** The keys of the source, made when a new database has none; of processes that start together, one makes them. */
function settleKeys(db: Db, url: string, source: KeySource): Promise<Settled> {
  return withAdvisoryLock(db, () =>
    db.transaction().execute(async (trx) => {
      if (!isSqlite(trx)) await unhurriedIn(trx)
      if (!(await pair(trx))) throw databaseLost(placeOf(url), placeOfKeys(url))
      const isKept = (await readCheck(trx)) !== undefined
      // What a rotation that was killed left of its key file; one that runs is waited for.
      if (isKept) await lockAppKey(trx)
      if (isKept && source.kind === 'file') dropKeyParts(source.path)
      const check = await readCheck(trx)
      if (check) return { keys: keysFor(check, source), made: false }
      const found = isEmpty(source) ? [] : readKeys(source)
      const settled =
        found.length > 0 || source.kind === 'given' ? { keys: found, made: false } : makeKeys(source.path)
      for (const key of settled.keys.slice(0, 1)) {
        await trx
          .insertInto('keys.app_key')
          .values({ name: 'current', ...sealedCheck(key) })
          .execute()
      }
      return settled
    }),
  )
}

const readCheck = (db: Db): Promise<Check | undefined> =>
  db.selectFrom('keys.app_key').select(['id', 'sealed']).executeTakeFirst()

/** The same as of now, whoever changes the key meanwhile. */
const keysIn = (db: Db, source: KeySource): Promise<AppKey[]> =>
  followingKey(
    () => readCheck(db),
    (check) => (check ? keysFor(check, source) : []),
    { keyIdOf: (check) => check?.id },
  )

/** Read after the check, which another process may just have made with a new key. */
function keysFor(check: Check, source: KeySource): AppKey[] {
  const keys = readKeys(source)
  const key = keys.find(({ id }) => id === check.id)
  if (key && opens(key, check.sealed)) return keys
  throw keys.length === 0 ? missing(source) : wrong(source)
}

function opens({ id, key }: AppKey, sealed: Buffer): boolean {
  try {
    return unseal(key, sealed, additionalData('check', id)).toString() === checked
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
  new OtherKeyError(
    `The application key in ${nameOf(source)} is not the one that this database was made with. ` +
      'Put the right one back (npm run rotate-key is the way to change it; a copy of the people’s keys from before ' +
      'that takes the key of then). Nothing was changed.',
  )

const restoringKeys = 'pg_restore --dbname="$DATABASE_URL" KEYS_FILE'

const placeOf = (url: string): string => fileOf(url) ?? 'PostgreSQL'

function placeOfKeys(url: string): string {
  const file = fileOf(url)
  return file === undefined ? 'the schema "keys"' : keysPath(file)
}

async function hasPeople(db: Db): Promise<boolean> {
  if (!(await hasTable(db, 'main', 'person'))) return false
  return (await db.selectFrom('person').select('team_id').limit(1).executeTakeFirst()) !== undefined
}

async function hasKeys(db: Db): Promise<boolean> {
  if (!(await hasTable(db, 'keys', 'person_key'))) return false
  return (await db.selectFrom('keys.person_key').select('id').limit(1).executeTakeFirst()) !== undefined
}
