import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKeys } from '../../../src/store/keys/app-key.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { saveNote } from '../../../src/store/notes/notes.ts'
import { openVault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { databases } from '../databases.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, note, now } from '../samples.ts'

const sourceIn = (dir: string) => ({ kind: 'file', path: join(dir, 'a.key') }) as const

/** So many processes that open a database at the same moment, as often as asked; what each said that went wrong. */
function starters(count: number) {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ['test/store/database/starting-process.ts']),
  )
  const heard = () =>
    Promise.all(
      children.map(
        (child) =>
          new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data)))),
      ),
    )
  return {
    ready: heard(),
    end: () => children.forEach((child) => void child.kill('SIGKILL')),
    open: async (url: string, path: string) => {
      const said = heard()
      for (const child of children) child.stdin.write(`${JSON.stringify({ url, path })}\n`)
      return said
    },
  }
}

let four: ReturnType<typeof starters>
beforeAll(() => {
  four = starters(4)
})
afterAll(() => four.end())

describe.each(Object.entries(databases))('an empty database on %s', (_, fresh) => {
  test('takes four processes that start at once', async () => {
    const { ready, open } = four
    await ready
    for (let round = 0; round < 3; round += 1) {
      const { url, drop } = await fresh()
      expect(await open(url, sourceIn(folderOf({})).path)).toEqual(Array(4).fill('opened\n'))
      await drop()
    }
  }, 60_000)

  test('takes four connections that start at once, of which one makes the key', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { url, drop } = await fresh()
      const source = sourceIn(folderOf({}))
      const opened = await Promise.all(Array.from({ length: 4 }, () => openVault(url, source)))
      expect(opened.filter(({ madeKey }) => madeKey)).toHaveLength(1)
      for (const { vault } of opened) {
        await saveNote(vault, dana, note, { id: 'n1', origin: 'o1', now })
        expect(await listNotes(vault, dana)).toHaveLength(1)
        await vault.db.destroy()
      }
      await drop()
    }
  })

  test('puts a key in the place of an empty key file', async () => {
    const { url, drop } = await fresh()
    const source = sourceIn(folderOf({ 'a.key': '' }))
    const first = await openVault(url, source)
    expect(first.madeKey).toBe(source.path)
    expect(statSync(source.path).mode & 0o777).toBe(0o600)
    await saveNote(first.vault, dana, note, { id: 'n1', origin: 'o1', now })
    await first.vault.db.destroy()
    const { vault } = await openVault(url, source)
    expect(await listNotes(vault, dana)).toHaveLength(1)
    await vault.db.destroy()
    await drop()
  })
})

test('a key file whose writing is cut off is not there', async () => {
  const dir = folderOf({})
  const path = join(dir, 'a.key')
  const script = `(await import('./src/store/keys/app-key.ts')).makeKeys(${JSON.stringify(path)})`
  // A process that may write no byte into any file.
  const limited = ['-c', 'ulimit -f 0; exec "$0" --input-type=module -e "$1"', process.execPath, script]
  const code = await new Promise((resolve) => spawn('sh', limited).on('close', resolve))
  expect(code).not.toBe(0)
  expect(existsSync(path)).toBe(false)
  expect(makeKeys(path)).toMatchObject({ made: true })
})

test('a key file is made once, and leaves nothing beside it', () => {
  const dir = folderOf({})
  const path = join(dir, 'a.key')
  const first = makeKeys(path)
  const text = readFileSync(path, 'utf8')
  expect(makeKeys(path)).toMatchObject({ made: false, keys: [{ id: first.keys[0]?.id }] })
  expect(readFileSync(path, 'utf8')).toBe(text)
  expect(readdirSync(dir)).toEqual(['a.key'])
})

describe('the files of SQLite are for their owner alone', () => {
  const modes = (dir: string) =>
    readdirSync(dir)
      .sort()
      .map((name) => `${name} ${(statSync(join(dir, name)).mode & 0o777).toString(8)}`)
  const own = ['a.db', 'a.db-shm', 'a.db-wal', 'a.keys.db', 'a.keys.db-shm', 'a.keys.db-wal']

  test('when they are made', async () => {
    const dir = folderOf({})
    const { vault } = await openVault(`sqlite:${join(dir, 'a.db')}`, testKey)
    await saveNote(vault, dana, note, { id: 'n1', origin: 'o1', now })
    expect(modes(dir)).toEqual(own.map((name) => `${name} 600`))
    await vault.db.destroy()
  })

  test('and when an earlier version made them for everybody', async () => {
    const dir = folderOf({})
    for (const name of ['a.db', 'a.keys.db']) {
      writeFileSync(join(dir, name), '', { mode: 0o644 })
      const database = new Database(join(dir, name))
      database.pragma('journal_mode = WAL')
      database.close()
    }
    expect(modes(dir)).toEqual(['a.db 644', 'a.keys.db 644'])
    const { vault } = await openVault(`sqlite:${join(dir, 'a.db')}`, testKey)
    expect(modes(dir)).toEqual(own.map((name) => `${name} 600`))
    await vault.db.destroy()
  })
})
