import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileOf } from '../../../src/store/database/db.ts'
import { scrub } from '../../../src/store/database/scrubbing.ts'
import { keysPath } from '../../../src/store/database/sqlite.ts'
import { purgeDeleted } from '../../../src/store/notes/deleting.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { scratchSqlite } from '../databases.ts'
import { dana, fill, now } from '../samples.ts'
import { folderBytes, holds } from './bytes.ts'
import { testKey } from './test-key.ts'

let url: string
let file: string
let vault: Vault
let reader: Database.Database
/** Dana's own key, as it is kept. */
let key: Buffer

beforeEach(async () => {
  url = await scratchSqlite()
  file = fileOf(url) ?? ''
  vault = (await openVault(url, testKey)).vault
  await fill(vault, dana, 'a mark')
  key = (await vault.db.selectFrom('keys.person_key').select('sealed').executeTakeFirstOrThrow()).sealed
  reader = new Database(keysPath(file), { readonly: true })
  reader.exec('begin')
  reader.prepare('select count(*) from person_key').get()
})
afterEach(async () => {
  reader.close()
  await vault.db.destroy()
})

const isThere = () => holds(folderBytes(dirname(file)), key)

test('a key that was destroyed while somebody read is gone from the logs by the next minute’s tidying', async () => {
  await deletePerson(vault, dana)
  expect(isThere()).toBe(true)
  reader.exec('commit')
  await purgeDeleted(vault.db, now)
  expect(isThere()).toBe(false)
  expect(await vault.db.selectFrom('keys.scrub').selectAll().execute()).toEqual([])
})

test('it stays owed as long as somebody reads', async () => {
  await deletePerson(vault, dana)
  expect(await scrub(vault.db)).toBe(false)
  reader.exec('commit')
  expect(await scrub(vault.db)).toBe(true)
  expect(isThere()).toBe(false)
})

test('a key is gone after the next start when the process died while it was destroyed', async () => {
  const child = spawn(process.execPath, ['test/store/keys/forgetting-process.ts', url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const destroyed = () => vault.db.selectFrom('keys.destroyed_key').selectAll().executeTakeFirst()
  while (!(await destroyed())) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  await exited
  expect(isThere()).toBe(true)
  reader.exec('commit')
  // The first one runs on, as another process would: so its logs are not removed with the last connection.
  const next = await openVault(url, testKey)
  expect(isThere()).toBe(false)
  await next.vault.db.destroy()
})
