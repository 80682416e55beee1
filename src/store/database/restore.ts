import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { countOwed } from '../nudges/plan.ts'
import { dropDestroyed } from '../people/deleting.ts'
import { checkIntegrity, hasTable, openFile } from './backup.ts'
import { openDb } from './db.ts'
import { codeOf, StoreError } from './errors.ts'
import { inFile } from './file-errors.ts'
import { migrations } from './migrations.ts'
import { refuseNewer } from './newer.ts'
import { putInPlace, syncFolder, withPart } from './parts.ts'
import { keysLost, keysPath } from './sqlite.ts'

export type Restored = {
  /** Where the database from before is now, if there was one. */
  readonly aside: string | undefined
  /** People whom the backup still held and who have since deleted everything: removed again. */
  readonly removed: number
  /** Nudges and reminders whose moment came after the backup: they may have been sent by what was there before. */
  readonly owed: number
}

/** Puts a backup in the place of the database; throws, with all as it was, when that cannot be right or fails. */
export async function restoreFile(from: string, to: string, now: Date): Promise<Restored> {
  await checkBackup(from, keysPath(to))
  const aside = `${to}.before-restore`
  if (existsSync(aside)) throw new StoreError(`${aside} is there already: move it away first.`)
  await checkUnused(to)
  inFile(to, () => mkdirSync(dirname(to), { recursive: true }))
  return withPart(to, to, async (part) => {
    copyTo(from, part, to)
    // Copying takes a while: somebody may have started the bot meanwhile.
    await checkUnused(to)
    const before = setAside(to, aside)
    try {
      inFile(to, () => putInPlace(part, to))
      return { aside: before ? aside : undefined, ...(await bringUpToDate(to, now)) }
    } catch (error) {
      putBack(to, aside, before, error)
      throw error
    }
  })
}

async function bringUpToDate(path: string, now: Date): Promise<Omit<Restored, 'aside'>> {
  const db = await openDb(`sqlite:${path}`)
  try {
    const removed = await dropDestroyed(db)
    return { removed, owed: await countOwed(db, now) }
  } finally {
    await db.destroy()
  }
}

/** Puts a backup of people's keys where there are none. */
export async function restoreKeysFile(from: string, to: string): Promise<void> {
  const path = keysPath(to)
  if (existsSync(path)) {
    throw new StoreError(
      `${path} is there: an older copy would lose newer people's keys and bring deleted ones back. ` +
        'Move it away first if you are sure.',
    )
  }
  const database = await openBackup(from)
  try {
    checkIntegrity(database, from)
    if (!hasTable(database, 'person_key')) throw new StoreError(`${from} is not a backup of people's keys.`)
  } finally {
    database.close()
  }
  inFile(path, () => mkdirSync(dirname(path), { recursive: true }))
  await withPart(path, path, async (part) => {
    copyTo(from, part, path)
    inFile(path, () => putInPlace(part, path))
  })
}

/** A copy for its owner alone. */
export const copyTo = (from: string, part: string, to: string): void =>
  inFile(to, () => {
    copyFileSync(from, part)
    chmodSync(part, 0o600)
  })

const logs = ['-wal', '-shm'] as const

/** Gives what is there a second name, so that at no moment there is no database; false when there is none. */
function setAside(to: string, aside: string): boolean {
  // Only of a damaged one: else they went when it was looked whether it is in use.
  for (const log of logs) if (existsSync(`${to}${log}`)) renameSync(`${to}${log}`, `${aside}${log}`)
  if (!existsSync(to)) return false
  try {
    linkSync(to, aside)
  } catch {
    // Some file systems have no hard links.
    renameSync(to, aside)
  }
  syncFolder(to)
  return true
}

/** All as it was before; an error says what is left to be done where that fails too. */
function putBack(to: string, aside: string, before: boolean, why: unknown): void {
  try {
    for (const path of [to, ...logs.map((log) => `${to}${log}`)]) rmSync(path, { force: true })
    for (const name of before ? ['', ...logs] : logs)
      if (existsSync(`${aside}${name}`)) renameSync(`${aside}${name}`, `${to}${name}`)
    syncFolder(to)
  } catch (error) {
    throw new StoreError(
      `${messageOf(why)} What was there before is in ${aside}, and could not be put back ` +
        `(${messageOf(error)}): rename it to ${to}, and each ${aside}-… beside it to ${to}-….`,
    )
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Throws where it can't be restored beside these keys: damaged, of something else or a newer version, or no keys. */
export async function checkBackup(from: string, keys: string): Promise<void> {
  const database = await openBackup(from)
  try {
    checkIntegrity(database, from)
    if (!hasTable(database, 'kysely_migration')) {
      throw new StoreError(`${from} is not a backup of Level Guide's database.`)
    }
    const names = database.prepare<[], { name: string }>('select name from kysely_migration').all()
    refuseNewer(
      names.map(({ name }) => name),
      migrations,
    )
    const people = hasTable(database, 'person') && database.prepare('select 1 from person').get()
    if (people && !existsSync(keys)) throw keysLost(keys)
  } finally {
    database.close()
  }
}

async function openBackup(path: string): Promise<Database> {
  if (!existsSync(path)) throw new StoreError(`There is no file ${path}.`)
  return openFile(path, { readonly: true })
}

/** Leaving WAL needs the file for itself alone, so it fails while any other connection is open. */
async function checkUnused(path: string): Promise<void> {
  if (!existsSync(path)) return
  const database = await openFile(path)
  try {
    database.pragma('busy_timeout = 500')
    database.pragma('journal_mode = DELETE')
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_BUSY')) return
    throw new StoreError(`${path} is in use: stop the bot first.`)
  } finally {
    database.close()
  }
}
