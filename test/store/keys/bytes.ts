import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { fileOf } from '../../../src/store/database/db.ts'
import type { Vault } from '../../../src/store/vault.ts'

/** Every byte that a database keeps: the files of SQLite with their logs, the rows of PostgreSQL. */
export async function bytesOf({ db }: Pick<Vault, 'db'>, url: string): Promise<Buffer> {
  const file = fileOf(url)
  if (file !== undefined) return folderBytes(dirname(file))
  const rows = await sql<{ all: string }>`
    select query_to_xml(format('select t::text as row from %I.%I t', schemaname, tablename), true, false, '')::text as all
    from pg_tables where schemaname in ('public', 'keys')`.execute(db)
  return Buffer.from(rows.rows.map(({ all }) => all).join('\n'))
}

export const folderBytes = (dir: string): Buffer =>
  Buffer.concat(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  )

/** Whether the bytes hold a text, also as hexadecimal digits or in base64. */
export function holds(bytes: Buffer, text: string | Buffer): boolean {
  const wanted = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) => {
    const inner = Buffer.concat([Buffer.alloc(shift), wanted]).toString('base64')
    return inner.slice(shift === 0 ? 0 : shift + 1, -4)
  })
  // A few letters of base64 turn up by chance in what is sealed.
  const forms = [wanted, wanted.toString('hex'), ...base64.filter(({ length }) => length >= chance)]
  return forms.some((form) => bytes.includes(Buffer.from(form)))
}

const chance = 7
