import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { codeOf, StoreError } from './errors.ts'
import { fileError, inFile } from './file-errors.ts'
import { putInPlace, withPart } from './parts.ts'

/** Copies an SQLite file that may be in use, whole as of one moment, and checks the copy. */
export async function backupFile(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new StoreError(`${to} is there already: give another name.`)
  await copyFile(from, to)
}

/** The same of people's keys, over an earlier copy of them: of keys, only the newest is to be kept. */
export async function backupKeys(from: string, to: string): Promise<void> {
  if (existsSync(to) && existsSync(from)) {
    const [mine, theirs] = [await keysIdOf(from), await keysIdOf(to)]
    if (isSame(from, to) || mine === undefined || mine !== theirs)
      throw new StoreError(`${to} is there already, and no copy of these keys: give another name.`)
  }
  await copyFile(from, to)
}

const isSame = (one: string, other: string): boolean => {
  const [first, second] = [statSync(one), statSync(other)]
  return first.ino === second.ino && first.dev === second.dev
}

/** The id that a file of keys shares with its database; undefined for what is none, or has no id yet. */
async function keysIdOf(path: string): Promise<string | undefined> {
  const file = await openFile(path, { readonly: true })
  try {
    if (!hasTable(file, 'person_key') || !hasTable(file, 'database')) return undefined
    return file.prepare<[], { id: string }>('select id from database').get()?.id
  } catch {
    return undefined
  } finally {
    file.close()
  }
}

async function copyFile(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new StoreError(`There is no database at ${from}.`)
  if (!existsSync(dirname(to))) throw new StoreError(`There is no folder ${dirname(to)}: make it first.`)
  const database = await openFile(from, { readonly: true })
  try {
    inFile(from, () => hasTable(database, ''))
    await withPart(from, to, async (part) => {
      inFile(to, () => closeSync(openSync(part, 'wx', 0o600)))
      try {
        // All pages in one step: a copy in several begins anew whenever the bot writes between them.
        await database.backup(part, { progress: () => 0x7fffffff })
        await checkCopy(part)
        putInPlace(part, to)
      } catch (error) {
        throw fileError(to, error)
      }
    })
  } finally {
    database.close()
  }
}

async function checkCopy(part: string): Promise<void> {
  const copy = await openFile(part)
  try {
    // One file that needs no others beside it.
    copy.pragma('journal_mode = DELETE')
    checkIntegrity(copy, part)
    dropBegun(copy)
    dropOpenMonth(copy)
  } finally {
    copy.close()
  }
}

/** What is in hand now is done by the time that a backup is needed: restored, it would be done again. */
function dropBegun(copy: Database): void {
  const isKept = copy.prepare(`select 1 from pragma_table_info('seen_event') where name = 'sealed'`).get()
  if (!isKept) return
  copy.pragma('secure_delete = ON')
  copy.exec(`
    update seen_event set person_id = null, sealed = null, sealed_by = null, order_id = null, ready_at = null,
      lease = null, steps = null
    where ready_at > '' or order_id is not null`)
}

/** Who did what in a month that is not over, by a key, and that key: neither outlives the month anywhere. */
function dropOpenMonth(copy: Database): void {
  copy.pragma('secure_delete = ON')
  for (const name of ['usage_open', 'usage_key']) if (hasTable(copy, name)) copy.exec(`delete from ${name}`)
}

export function checkIntegrity(database: Database, path: string): void {
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

export const hasTable = (database: Database, name: string): boolean =>
  database.prepare(`select 1 from sqlite_master where type = 'table' and name = ?`).get(name) !== undefined

export async function openFile(path: string, options: { readonly?: boolean } = {}): Promise<Database> {
  const { default: Database } = await import('better-sqlite3')
  return inFile(path, () => new Database(path, { ...options, fileMustExist: true }))
}
