import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { dropDestroyed } from '../vault.ts'
import { openDb } from './db.ts'
import { codeOf, StoreError } from './errors.ts'
import { fileError, inFile } from './file-errors.ts'
import { migrations } from './migrations.ts'
import { refuseNewer } from './newer.ts'
import { keysLost, keysPath } from './sqlite.ts'

/** Copies an SQLite file that may be in use, whole as of one moment, and checks the copy. */
export async function backupFile(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new StoreError(`There is no database at ${from}.`)
  if (existsSync(to)) throw new StoreError(`${to} is there already: give another name.`)
  if (!existsSync(dirname(to))) throw new StoreError(`There is no folder ${dirname(to)}: make it first.`)
  const part = `${to}.part`
  const database = await open(from, { readonly: true })
  try {
    inFile(from, () => hasTable(database, ''))
    inFile(to, () => {
      rmSync(part, { force: true })
      closeSync(openSync(part, 'wx', 0o600))
    })
    // All pages in one step: a copy in several begins anew whenever the bot writes between them.
    await database.backup(part, { progress: () => 0x7fffffff })
  } catch (error) {
    throw fileError(from, error)
  } finally {
    database.close()
  }
  const copy = await open(part)
  try {
    // One file that needs no others beside it.
    copy.pragma('journal_mode = DELETE')
    checkIntegrity(copy, part)
  } finally {
    copy.close()
  }
  renameSync(part, to)
}

export type Restored = {
  /** Where the database from before is now, if there was one. */
  readonly aside: string | undefined
  /** People whom the backup still held and who have since deleted everything: removed again. */
  readonly removed: number
}

/** Puts a backup in the place of the database; throws, with nothing changed, when that cannot be right. */
export async function restoreFile(from: string, to: string): Promise<Restored> {
  await checkBackup(from, to)
  const aside = `${to}.before-restore`
  if (existsSync(to)) {
    if (existsSync(aside)) throw new StoreError(`${aside} is there already: move it away first.`)
    await checkUnused(to)
  }
  const moved = ['', '-wal', '-shm'].filter((suffix) => existsSync(`${to}${suffix}`))
  for (const suffix of moved) renameSync(`${to}${suffix}`, `${aside}${suffix}`)
  putFile(from, to)
  const db = await openDb(`sqlite:${to}`)
  try {
    return { aside: moved.includes('') ? aside : undefined, removed: await dropDestroyed(db) }
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
  putFile(from, path)
}

/** Whole or not at all, for its owner alone. */
function putFile(from: string, to: string): void {
  inFile(to, () => {
    mkdirSync(dirname(to), { recursive: true })
    const part = `${to}.part`
    copyFileSync(from, part)
    chmodSync(part, 0o600)
    renameSync(part, to)
  })
}

async function checkBackup(from: string, to: string): Promise<void> {
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
    if (people && !existsSync(keysPath(to))) throw keysLost(keysPath(to))
  } finally {
    database.close()
  }
}

async function openBackup(path: string): Promise<Database> {
  if (!existsSync(path)) throw new StoreError(`There is no file ${path}.`)
  return open(path, { readonly: true })
}

/** Leaving WAL needs the file for itself alone, so it fails while any other connection is open. */
async function checkUnused(path: string): Promise<void> {
  const database = await open(path)
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

function checkIntegrity(database: Database, path: string): void {
  const result = integrity(database)
  if (result !== 'ok') throw new StoreError(`${path} is damaged (${result}): use another backup.`)
}

function integrity(database: Database): string {
  try {
    return String(database.pragma('integrity_check(1)', { simple: true }))
  } catch (error) {
    if (error instanceof Error && codeOf(error)) return error.message
    throw error
  }
}

const hasTable = (database: Database, name: string): boolean =>
  database.prepare(`select 1 from sqlite_master where type = 'table' and name = ?`).get(name) !== undefined

async function open(path: string, options: { readonly?: boolean } = {}): Promise<Database> {
  const { default: Database } = await import('better-sqlite3')
  return inFile(path, () => new Database(path, { ...options, fileMustExist: true }))
}
