import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { backupFile } from '../../../src/store/database/backup.ts'
import { openDb } from '../../../src/store/database/db.ts'
import { StoreError } from '../../../src/store/database/errors.ts'
import { inFile } from '../../../src/store/database/file-errors.ts'
import { restoreFile } from '../../../src/store/database/restore.ts'
import { serverError } from '../../../src/store/database/server-errors.ts'
import { openVault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { freePort } from '../../postgres.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, fill } from '../samples.ts'

/** What is said to whoever has to mend it. */
async function told(work: () => Promise<unknown>): Promise<string> {
  const error: unknown = await work().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StoreError)
  return error instanceof Error ? error.message : ''
}

describe('a file that is in the way is named, with what to do:', () => {
  const open = (path: string) => told(() => openVault(`sqlite:${path}`, testKey))
  const filled = async () => {
    const path = join(folderOf({}), 'a.db')
    const { vault } = await openVault(`sqlite:${path}`, testKey)
    await fill(vault, dana, 'a mark')
    await vault.db.destroy()
    return path
  }

  test('a folder', async () => {
    const dir = folderOf({})
    expect(await open(dir)).toBe(
      `${dir} cannot be used: it is a folder, or the program may not open it or write beside it.`,
    )
  })

  test('a path below a file', async () => {
    const dir = folderOf({ file: 'x' })
    for (const path of [join(dir, 'file', 'a.db'), join(dir, 'file', 'below', 'a.db')]) {
      expect(await open(path)).toBe(`${path} cannot be used: its path leads through a file.`)
    }
  })

  test('a database that is none', async () => {
    const dir = folderOf({ 'a.db': 'garbage '.repeat(1000) })
    expect(await open(join(dir, 'a.db'))).toContain('a.db cannot be used: it is not an SQLite database')
    expect(readFileSync(join(dir, 'a.db'), 'utf8')).toContain('garbage')
  })

  test.each([4096, 20_000, 60])('a database cut off at %i bytes', async (size) => {
    const path = await filled()
    truncateSync(path, size)
    expect(await open(path)).toContain(`${path} cannot be used: it is damaged; put a backup`)
  })

  test('people’s keys that are none', async () => {
    const path = await filled()
    writeFileSync(path.replace('a.db', 'a.keys.db'), 'garbage '.repeat(1000))
    expect(await open(path)).toContain('a.keys.db cannot be used: it is not an SQLite database')
  })

  test('a database that another program keeps locked', async () => {
    const path = join(folderOf({}), 'a.db')
    const [holder, other] = [new Database(path), new Database(path, { timeout: 0 })]
    holder.exec('begin exclusive')
    expect(await told(async () => inFile(path, () => other.exec('begin exclusive')))).toBe(
      `${path} cannot be used: another program keeps it locked; end that one first.`,
    )
    holder.close()
    other.close()
  })

  test.each([
    ['that is a folder', { 'a.key/b': '' }, 'a.key', 'it is a folder, and should be a file'],
    ['below a file', { b: '' }, 'b/a.key', 'its path leads through a file'],
  ])('a key file %s', async (_, files, name, reason) => {
    const dir = folderOf(files)
    const source = { kind: 'file', path: join(dir, name) } as const
    const message = await told(() => openVault(`sqlite:${join(dir, 'a.db')}`, source))
    expect(message).toBe(`${source.path} cannot be used: ${reason}.`)
  })

  test('a backup into a folder that is not there, or of what is none', async () => {
    const path = await filled()
    const dir = folderOf({ 'none.db': 'garbage '.repeat(1000) })
    const missing = join(dir, 'missing')
    expect(await told(() => backupFile(path, join(missing, 'copy')))).toBe(
      `There is no folder ${missing}: make it first.`,
    )
    expect(await told(() => backupFile(path, join(dir, 'none.db', 'copy')))).toContain(
      'copy cannot be used: its path leads through a file.',
    )
    expect(await told(() => backupFile(join(dir, 'none.db'), join(dir, 'copy')))).toContain(
      'none.db cannot be used: it is not an SQLite database',
    )
    mkdirSync(missing)
    expect(await told(() => backupFile(missing, join(dir, 'copy')))).toContain(`${missing} cannot be used`)
    expect(await told(() => restoreFile(missing, path, new Date()))).toContain(`${missing} cannot be used`)
  })
})

describe('PostgreSQL that cannot be used is named, and its password is not:', () => {
  const open = async (url: string) => {
    const message = await told(() => openDb(url))
    expect(message).not.toContain('hunter2')
    return message
  }

  test('nobody answers', async () => {
    const host = `127.0.0.1:${await freePort()}`
    expect(await open(`postgres://dana:hunter2@${host}/levels`)).toContain(
      `PostgreSQL at ${host}/levels cannot be used: nothing answers there;`,
    )
  })

  test('an unknown host', async () => {
    expect(await open('postgres://dana:hunter2@nowhere.invalid/levels')).toBe(
      'PostgreSQL at nowhere.invalid/levels cannot be used: there is no host of that name.',
    )
  })

  test('a missing database', async () => {
    const url = `${inject('postgres').replace('postgres@', 'postgres:hunter2@')}/nothing`
    expect(await open(url)).toContain('/nothing cannot be used: it has no database of that name; create it')
  })

  // The server of the tests asks for no password.
  test.each([
    ['a wrong password', { code: '28P01' }],
    ['no password', { message: 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string' }],
  ])('%s', (_, fields) => {
    const error = serverError('postgres://dana:hunter2@host/levels', Object.assign(new Error(), fields))
    expect(error).toBeInstanceOf(StoreError)
    expect(String(error)).toBe(
      'Error: PostgreSQL at host/levels cannot be used: it refuses the user or the password.',
    )
  })

  test('an unknown user', async () => {
    const url = inject('postgres').replace('postgres@', 'nobody:hunter2@')
    expect(await open(`${url}/postgres`)).toContain('cannot be used: it refuses the user or the password.')
  })

  test('a user who may not make tables', async () => {
    const client = new Client({ connectionString: `${inject('postgres')}/postgres` })
    await client.connect()
    await client.query('drop role if exists reader')
    await client.query('create role reader login')
    await client.end()
    const url = inject('postgres').replace('postgres@', 'reader:hunter2@')
    expect(await open(`${url}/postgres`)).toContain('the user may not make tables')
  })

  test.each([
    'postgres://dana:hun/hunter2@host/levels',
    'postgres://dana:12/hunter2@host/levels',
    'postgres://dana:12#hunter2@host/levels',
    'postgres://dana:12?hunter2@host/levels',
  ])('an address that is none: %s', async (url) => {
    const gone = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    const error = serverError(url, gone)
    expect(error).toBeInstanceOf(StoreError)
    expect(String(error)).toContain('DATABASE_URL cannot be used')
  })

  test('what is our own mistake is left whole', () => {
    const ours = Object.assign(new Error('syntax error at or near "selec"'), { code: '42601' })
    expect(serverError('postgres://host/levels', ours)).toBe(ours)
  })
})
