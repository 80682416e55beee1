import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { codeOf, StoreError } from './errors.ts'
import { inFile } from './file-errors.ts'

// A file is written beside its place, and put there when it is whole and on the disk. What a process that is killed
// leaves of it can be anywhere: so a small file beside the database says where, locked as long as its process lives.

const ending = '.unfinished'

/**
 * Does `work`, which makes a file at the path that it gets, near `target`; what is left there goes when it fails. The
 * next start with the database at `near` removes it should this process be killed.
 */
export async function withPart<T>(
  near: string,
  target: string,
  work: (part: string) => Promise<T>,
): Promise<T> {
  const part = `${target}.part`
  const forget = await remember(near, part)
  try {
    inFile(target, () => removePart(part))
    return await work(part)
  } catch (error) {
    cleanUp(part, error)
    throw error
  } finally {
    forget()
  }
}

/** Puts a whole file in its place, with all of it on the disk. */
export function putInPlace(part: string, target: string): void {
  sync(part)
  leaveToOwner(part, target)
  renameSync(part, target)
  syncFolder(target)
}

/** What root makes is for whom the file before belongs to, or the folder: the bot runs as somebody else. */
export function leaveToOwner(part: string, target: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(existsSync(target) ? target : dirname(target))
  if (uid !== 0) chownSync(part, uid, gid)
}

/** Removes what processes that were killed left unfinished near the database at `near`. */
export async function dropUnfinished(near: string): Promise<void> {
  const { default: Database } = await import('better-sqlite3')
  const dir = dirname(near)
  const names = existsSync(dir) ? inFile(near, () => readdirSync(dir)) : []
  for (const name of names.filter((each) => each.startsWith(`${basename(near)}.`) && each.endsWith(ending))) {
    const path = join(dir, name)
    const part = await leftBy(() => new Database(path, { timeout: 0, fileMustExist: true }))
    if (part === 'in use') continue
    if (part !== undefined) removePart(part)
    for (const suffix of ['', '-journal']) rmSync(`${path}${suffix}`, { force: true })
  }
}

/** The path that the file names; `in use` while its process lives, undefined when it was killed before it wrote one. */
async function leftBy(open: () => Database): Promise<string | 'in use' | undefined> {
  let database: Database | undefined
  try {
    database = open()
    database.exec('begin exclusive')
    return database.prepare<[], { path: string }>('select path from part').get()?.path
  } catch (error) {
    return codeOf(error).startsWith('SQLITE_BUSY') ? 'in use' : undefined
  } finally {
    database?.close()
  }
}

/** Returns what forgets it again. */
async function remember(near: string, part: string): Promise<() => void> {
  const { default: Database } = await import('better-sqlite3')
  const path = `${near}.${randomBytes(4).toString('hex')}${ending}`
  let database: Database | undefined
  try {
    database = new Database(path)
    database.pragma('journal_mode = MEMORY')
    // The lock is taken at the first write and kept until the file is closed.
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('create table part (path text not null)')
    database.prepare('insert into part values (?)').run(part)
  } catch (error) {
    // On a full disk the note cannot be written; a backup to another disk matters all the more.
    if (!codeOf(error).startsWith('SQLITE_')) throw error
  }
  return () => {
    database?.close()
    rmSync(path, { force: true })
  }
}

function cleanUp(part: string, why: unknown): void {
  try {
    removePart(part)
  } catch {
    const reason = why instanceof Error ? why.message : String(why)
    throw new StoreError(`${reason} ${part} is left: remove it.`, { cause: why })
  }
}

/** Removes a file that nobody needs, with what SQLite lays beside it. */
export function removePart(part: string): void {
  for (const path of ['', '-journal', '-wal', '-shm'].map((suffix) => `${part}${suffix}`))
    if (existsSync(path)) rmSync(path)
}

function sync(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The name of a file is on the disk when its folder is; Windows cannot be asked for that. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const dir = openSync(dirname(path), 'r')
  fsyncSync(dir)
  closeSync(dir)
}
