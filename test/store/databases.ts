import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, inject } from 'vitest'
import { type Db, openDb } from '../../src/store/database/db.ts'

export type Fresh = { readonly url: string; readonly drop: () => Promise<void> }

let count = 0

async function emptySqlite(): Promise<Fresh> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-sqlite-'))
  return { url: `sqlite:${join(dir, 'test.db')}`, drop: async () => rmSync(dir, { recursive: true }) }
}

async function emptyPostgres(): Promise<Fresh> {
  const server = inject('postgres')
  const name = `test_${process.pid}_${Date.now()}_${count++}`
  await run(`${server}/postgres`, `create database ${name}`)
  const drop = () => run(`${server}/postgres`, `drop database ${name} with (force)`)
  return { url: `${server}/${name}`, drop }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

async function valueFrom(client: Client, sql: string): Promise<string | undefined> {
  const results = [await client.query(sql)].flat()
  return results.at(-1)?.rows[0]?.value
}

/** Databases that have never been opened. */
export const databases = { sqlite: emptySqlite, postgres: emptyPostgres } as const

const prepared: { sqlite?: Promise<string>; postgres?: Promise<Prepared> | undefined } = {}
type Prepared = Fresh & { readonly shape: string; readonly client: Client }

/** A copy of a folder with an SQLite database that has its tables. */
async function freshSqlite(): Promise<Fresh> {
  prepared.sqlite ??= prepareSqlite()
  const fresh = await emptySqlite()
  cpSync(await prepared.sqlite, join(fresh.url.slice('sqlite:'.length), '..'), { recursive: true })
  return fresh
}

async function prepareSqlite(): Promise<string> {
  const { url, drop } = await emptySqlite()
  const db = await openDb(url)
  await db.destroy()
  process.once('exit', drop)
  return join(url.slice('sqlite:'.length), '..')
}

/** A PostgreSQL database with its tables, emptied after each test; a test that changes the tables had the last of it. */
async function freshPostgres(): Promise<Fresh> {
  prepared.postgres ??= preparePostgres()
  const { url, shape, client, drop } = await prepared.postgres
  return {
    url,
    drop: async () => {
      if ((await valueFrom(client, `${emptied};${shapeOf}`)) === shape) return
      prepared.postgres = undefined
      await client.end()
      await drop()
    },
  }
}

async function preparePostgres(): Promise<Prepared> {
  const fresh = await emptyPostgres()
  const db = await openDb(fresh.url)
  await db.destroy()
  const client = new Client({ connectionString: fresh.url })
  // It stays open until the server ends.
  client.on('error', () => undefined)
  await client.connect()
  return { ...fresh, client, shape: (await valueFrom(client, shapeOf)) ?? '' }
}

/** Every table and index, and every migration. */
const shapeOf = `
  select string_agg(name, ' ' order by name) as value from (
    select relnamespace::regnamespace || '.' || relname as name from pg_class
      where relnamespace in ('public'::regnamespace, 'keys'::regnamespace)
    union all select name from kysely_migration
    union all select name from keys.migration
  ) as all_of_it`

/** A table takes longer to truncate than its few rows to delete. */
const emptied = `
  set session_replication_role = replica;
  do $$ declare name text; begin
    for name in select format('%I.%I', schemaname, tablename) from pg_tables
      where schemaname in ('public', 'keys') and tablename not like '%migration%'
    loop execute 'delete from ' || name; end loop;
  end $$`

const fresh = { sqlite: freshSqlite, postgres: freshPostgres } as const

/** The same tests on an SQLite file and on a PostgreSQL database with its tables, which nobody has used yet. */
export function onEachFresh(tests: (url: () => string) => void): void {
  describe.each(Object.entries(fresh))('on %s', (_, make) => {
    let made: Fresh
    beforeEach(async () => {
      made = await make()
      return () => made.drop()
    })
    tests(() => made.url)
  })
}

/** The same tests on a fresh SQLite file and on a fresh PostgreSQL database. */
export function onEachDatabase(tests: (open: () => Db, url: () => string) => void): void {
  onEachFresh((url) => {
    let db: Db
    beforeEach(async () => {
      db = await openDb(url())
    })
    afterEach(() => db.destroy())
    tests(() => db, url)
  })
}
