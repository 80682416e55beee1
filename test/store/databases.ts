import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, inject } from 'vitest'
import { type Db, openDb } from '../../src/store/db.ts'

export type Fresh = { readonly url: string; readonly drop: () => Promise<void> }

let count = 0

async function freshSqlite(): Promise<Fresh> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-sqlite-'))
  return { url: `sqlite:${join(dir, 'test.db')}`, drop: async () => rmSync(dir, { recursive: true }) }
}

async function freshPostgres(): Promise<Fresh> {
  const server = inject('postgres')
  const name = `test_${process.pid}_${Date.now()}_${count++}`
  const run = async (sql: string) => {
    const client = new Client({ connectionString: `${server}/postgres` })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await run(`create database ${name}`)
  return { url: `${server}/${name}`, drop: () => run(`drop database ${name} with (force)`) }
}

export const databases = { sqlite: freshSqlite, postgres: freshPostgres } as const

/** The same tests on a fresh SQLite file and on a fresh PostgreSQL database. */
export function onEachDatabase(tests: (open: () => Db, url: () => string) => void): void {
  describe.each(Object.entries(databases))('on %s', (_, fresh) => {
    let made: Fresh
    let db: Db
    beforeEach(async () => {
      made = await fresh()
      db = await openDb(made.url)
    })
    afterEach(async () => {
      await db.destroy()
      await made.drop()
    })
    tests(
      () => db,
      () => made.url,
    )
  })
}
