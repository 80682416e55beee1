import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, inject } from 'vitest'
import { connect, type Db, openDb } from '../../src/store/database/db.ts'
import { scratchFolder } from '../scratch.ts'

export type Fresh = { readonly url: string; readonly drop: () => Promise<void> }

let count = 0

async function emptySqlite(): Promise<Fresh> {
  const dir = scratchFolder('sqlite')
  return { url: `sqlite:${join(dir, 'test.db')}`, drop: async () => rmSync(dir, { recursive: true }) }
}

/** One that is dropped is emptied and given out again: to make one takes longer than most tests. */
async function emptyPostgres(): Promise<OnServer> {
  const { url, client } = unused.pop() ?? (await makePostgres())
  const drop = async () => {
    await client.query(asNew)
    unused.push({ url, client })
  }
  return { url, client, drop }
}

type Made = { readonly url: string; readonly client: Client }
type OnServer = Fresh & Made

const unused: Made[] = []

async function makePostgres(): Promise<Made> {
  const server = inject('postgres')
  const name = `test_${process.pid}_${Date.now()}_${count++}`
  const maker = new Client({ connectionString: `${server}/postgres` })
  await maker.connect()
  await maker.query(`create database ${name} strategy file_copy`)
  await maker.end()
  const url = `${server}/${name}`
  const client = new Client({ connectionString: url })
  // It stays open until the server ends.
  client.on('error', () => undefined)
  await client.connect()
  return { url, client }
}

/** Nobody else is connected, and nothing is in it. */
const asNew = `
  select pg_terminate_backend(pid, 10000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid();
  drop schema if exists keys cascade;
  drop schema public cascade;
  create schema public`

async function valueFrom(client: Client, sql: string): Promise<string | undefined> {
  const results = [await client.query(sql)].flat()
  return results.at(-1)?.rows[0]?.value
}

/** Databases that have never been opened. */
export const databases = { sqlite: emptySqlite, postgres: emptyPostgres } as const

const prepared: { sqlite?: Promise<string>; postgres?: Promise<Prepared> | undefined } = {}
type Prepared = OnServer & { readonly shape: string }

/** An SQLite database with its tables, copied: to make them takes three times as long. */
async function freshSqlite(): Promise<Fresh> {
  const fresh = await emptySqlite()
  await copyTo(join(fresh.url.slice('sqlite:'.length), '..'))
  return fresh
}

/** The address of one that goes when the run ends. */
export async function scratchSqlite(): Promise<string> {
  const dir = mkdtempSync(join(inject('scratch'), 'vault-'))
  await copyTo(dir)
  return `sqlite:${join(dir, 'test.db')}`
}

async function copyTo(dir: string): Promise<void> {
  prepared.sqlite ??= prepareSqlite()
  cpSync(await prepared.sqlite, dir, { recursive: true })
}

async function prepareSqlite(): Promise<string> {
  const dir = mkdtempSync(join(inject('scratch'), 'sqlite-'))
  const db = await openDb(`sqlite:${join(dir, 'test.db')}`)
  await db.destroy()
  return dir
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
      await drop()
    },
  }
}

async function preparePostgres(): Promise<Prepared> {
  const fresh = await emptyPostgres()
  const db = await openDb(fresh.url)
  await db.destroy()
  return { ...fresh, shape: (await valueFrom(fresh.client, shapeOf)) ?? '' }
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

const connected = new Map<string, Db>()

/** On a server the connections serve one test after another: to make them takes longer than most tests. */
export async function connectedTo(url: string): Promise<Db> {
  const db = connected.get(url) ?? (await connect(url))
  if (!url.startsWith('sqlite:')) connected.set(url, db)
  return db
}

export async function closeAfterTest(db: Db, url: string): Promise<void> {
  if (!connected.has(url)) await db.destroy()
}

/** The same tests on a fresh SQLite file and on a fresh PostgreSQL database. */
export function onEachDatabase(tests: (open: () => Db, url: () => string) => void): void {
  onEachFresh((url) => {
    let db: Db
    beforeEach(async () => {
      db = await connectedTo(url())
    })
    afterEach(() => closeAfterTest(db, url()))
    tests(() => db, url)
  })
}
