import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { restore } from '../../../src/cli/restore.ts'
import { backupFile } from '../../../src/store/database/backup.ts'
import { keysPath } from '../../../src/store/database/sqlite.ts'
import { saveInstallation } from '../../../src/store/installations/installations.ts'
import { rotateAppKey } from '../../../src/store/keys/rotation.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { ended } from '../../shell.ts'
import { databases } from '../databases.ts'
import { bytesOf, folderBytes, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, danaElsewhere, eli, fill, installing, now } from '../samples.ts'

let dir: string
let file: string
let copy: string
let vault: Vault

beforeEach(async () => {
  dir = folderOf({})
  file = join(dir, 'level-guide.db')
  copy = join(folderOf({}), 'copy.db')
  vault = (await openVault(`sqlite:${file}`, testKey)).vault
  await fill(vault, dana, 'the-words-of-dana')
  await fill(vault, eli, 'the-words-of-eli')
  await backupFile(file, copy)
})
afterEach(() => vault.db.destroy())

const tried = (...args: readonly string[]) =>
  ended(restore, ['--dry-run', ...args], { DATABASE_URL: `sqlite:${file}`, LEVEL_GUIDE_KEY: testKey.text })

test('a backup is proved while the bot runs: all of it is opened, and nothing is there that was not before', async () => {
  const before = readdirSync(dir)
  const bytes = await vault.db.selectFrom('note').selectAll().execute()
  const { code, out } = await tried(copy)
  expect(out).toMatch(
    /^4 people, 4 notes, \d+ ratings?, (?:1 case|[02-9] cases), (?:1 share|[02-9] shares)\.\nAll of it could be opened\./,
  )
  expect(code).toBe(0)
  expect(readdirSync(dir)).toEqual(before)
  expect(await vault.db.selectFrom('note').selectAll().execute()).toEqual(bytes)
})

test('with a copy of the keys, that copy is proved, too', async () => {
  const keys = join(folderOf({}), 'keys.db')
  await backupFile(keysPath(file), keys)
  expect((await tried(copy, keys)).code).toBe(0)
  const older = new Database(keys)
  older.prepare('delete from person_key where person_id = ?').run(eli.personId)
  older.close()
  const { code, out } = await tried(copy, keys)
  expect(out).toContain('Not all that is kept for U2 in T1 can be opened.\nThis backup isn’t complete')
  expect(code).toBe(1)
})

test('a copy of the keys from before the application key was changed is said to be that', async () => {
  const keys = join(folderOf({}), 'keys.db')
  await backupFile(keysPath(file), keys)
  const LEVEL_GUIDE_KEY = Buffer.alloc(32, 9).toString('base64')
  await rotateAppKey(vault, { kind: 'given', text: `${LEVEL_GUIDE_KEY},${testKey.text}` })
  const env = { DATABASE_URL: `sqlite:${file}`, LEVEL_GUIDE_KEY }
  await expect(ended(restore, ['--dry-run', copy, keys], env)).rejects.toThrow(
    `${keys} was made with another application key: copies of the people’s keys from before npm run rotate-key`,
  )
  // Its tokens are still sealed with the key of before.
  const { code, out } = await ended(restore, ['--dry-run', copy], env)
  expect(out).toContain(
    'What people keep could be opened, but the tokens couldn’t: make a backup after npm run rotate-key.',
  )
  expect(code).toBe(1)
})

test('one changed byte of a note is found', async () => {
  const changed = new Database(copy)
  changed.exec(
    'update note set sealed = zeroblob(length(sealed)) where rowid = (select min(rowid) from note)',
  )
  changed.close()
  expect(await tried(copy)).toMatchObject({ code: 1, out: expect.stringContaining('Not all that is kept') })
})

test('of many workspaces, the one whose tokens or people’s keys open nothing is named, and no other', async () => {
  await fill(vault, danaElsewhere, 'the-words-of-another-dana')
  for (const owner of [dana, danaElsewhere]) await saveInstallation(vault, installing(owner), now)
  await backupFile(file, `${copy}.new`)
  const running = () => [file, keysPath(file)].map((path) => readFileSync(path))
  const before = running()
  expect((await tried(`${copy}.new`)).code).toBe(0)
  expect(running()).toEqual(before)
  const changed = new Database(`${copy}.new`)
  changed.exec(`update installation set sealed = zeroblob(length(sealed)) where team_id = 'T2'`)
  changed.exec(`update note set sealed = zeroblob(length(sealed)) where team_id = 'T2'`)
  changed.close()
  const { code, out } = await tried(`${copy}.new`)
  expect(out.trimEnd().split('\n').slice(1)).toEqual([
    'Not all that is kept for U1 in T2 can be opened.',
    'The tokens of workspace T2 can’t be opened.',
    'This backup isn’t complete: use another one.',
  ])
  expect(code).toBe(1)
})

test('who has deleted everything since is not counted, and their words are not laid open', async () => {
  await deletePerson(vault, dana)
  const { code, out } = await tried(copy)
  expect(code).toBe(0)
  expect(out).toContain('1 people in it have since deleted everything: a restore removes them again.')
  expect(holds(folderBytes(dir), 'the-words-of-dana')).toBe(false)
})

test('two dumps in a PostgreSQL database are proved there, and nothing is written to it', async () => {
  const { url, drop } = await databases.postgres()
  const { vault: restored } = await openVault(url, testKey)
  for (const owner of [dana, danaElsewhere]) await fill(restored, owner, 'the-words')
  const prove = () => ended(restore, ['--dry-run'], { DATABASE_URL: url, LEVEL_GUIDE_KEY: testKey.text })
  const before = await bytesOf(restored, url)
  expect(await prove()).toMatchObject({ code: 0, out: expect.stringContaining('4 people, 4 notes,') })
  expect((await bytesOf(restored, url)).equals(before)).toBe(true)
  await restored.db
    .updateTable('note')
    .set({ sealed: Buffer.alloc(40) })
    .where('team_id', '=', 'T2')
    .execute()
  const { code, out } = await prove()
  expect(out).toContain('Not all that is kept for U1 in T2 can be opened.\nThis backup isn’t complete')
  expect(code).toBe(1)
  await restored.db.destroy()
  await drop()
})

test.each([
  [[], {}, 'Say which backup'],
  [['x'], { DATABASE_URL: 'postgres://h/n' }, 'createdb trial'],
])('%j with %j says what to do', async (args, env, said) => {
  const settings = { DATABASE_URL: `sqlite:${file}`, LEVEL_GUIDE_KEY: testKey.text, ...env }
  await expect(ended(restore, ['--dry-run', ...args], settings)).rejects.toThrow(said)
})
