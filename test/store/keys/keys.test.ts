import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { fileOf } from '../../../src/store/database/db.ts'
import { KeyError } from '../../../src/store/database/errors.ts'
import { keysPath } from '../../../src/store/database/sqlite.ts'
import { rotateAppKey } from '../../../src/store/keys/rotation.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { saveNote } from '../../../src/store/notes/notes.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { lockAppKey } from '../../../src/store/people/owner.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { dana, eli, fill, note, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'
import { bytesOf } from './bytes.ts'
import { testKey } from './test-key.ts'

const base64 = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const given = (text: string) => ({ kind: 'given', text }) as const
const oldKey = testKey.text
const newKey = base64(8)

onEachVault((vault, url) => {
  const opened = async <T>(source: Parameters<typeof openVault>[1], work: (other: Vault) => Promise<T>) => {
    const other = (await openVault(url(), source)).vault
    return work(other).finally(() => other.db.destroy())
  }
  const filled = async () => {
    await fill(vault(), dana, 'a mark')
    const file = fileOf(url())
    // Closing empties SQLite's logs, so that the files are the same unless something is written.
    if (file !== undefined) await vault().db.destroy()
    return file === undefined
      ? bytesOf(vault(), url())
      : Buffer.concat([readFileSync(file), readFileSync(keysPath(file))])
  }
  const bytesNow = async () => {
    const file = fileOf(url())
    return file === undefined
      ? bytesOf(vault(), url())
      : Buffer.concat([readFileSync(file), readFileSync(keysPath(file))])
  }

  describe('opening harms nothing, and says what to do,', () => {
    const missing = join(folderless(), 'missing.key')
    test.each([
      ['with a wrong key', given(newKey), 'LEVEL_GUIDE_KEY is not the one that this database was made with'],
      ['without the key file', { kind: 'file', path: missing } as const, 'missing.key is not there'],
      ['with a key of the wrong length', given(base64(7).slice(4)), 'should hold 32 bytes'],
      ['with something else', given('hunter2!'), 'should hold 32 bytes'],
    ])('%s', async (_, source, message) => {
      const before = await filled()
      await expect(openVault(url(), source)).rejects.toThrow(KeyError)
      await expect(openVault(url(), source)).rejects.toThrow(message)
      expect((await bytesNow()).equals(before)).toBe(true)
      expect(existsSync(missing)).toBe(false)
      await opened(testKey, async (other) => expect(await listNotes(other, dana)).toHaveLength(2))
    })

    test('with an empty key file', async () => {
      const before = await filled()
      const path = join(folderOf({ 'a.key': '# nothing\n' }), 'a.key')
      await expect(openVault(url(), { kind: 'file', path })).rejects.toThrow('a.key holds no key')
      expect((await bytesNow()).equals(before)).toBe(true)
    })

    test('without the people’s keys', async () => {
      await fill(vault(), dana, 'a mark')
      const file = fileOf(url())
      if (file === undefined) {
        await vault().db.schema.dropTable('keys.app_key').execute()
        await expect(openVault(url(), testKey)).rejects.toThrow(
          'people\'s keys are missing (the schema "keys"): put them back from their backup (pg_restore ',
        )
        return
      }
      await vault().db.destroy()
      rmSync(keysPath(file))
      const before = readFileSync(file)
      await expect(openVault(url(), testKey)).rejects.toThrow('test.keys.db')
      expect(existsSync(keysPath(file))).toBe(false)
      expect(readFileSync(file).equals(before)).toBe(true)
    })
  })

  test('a key may be written in hexadecimal too', async () => {
    await fill(vault(), dana, 'a mark')
    await opened(given(Buffer.alloc(32, 7).toString('hex')), async (other) =>
      expect(await listNotes(other, dana)).toHaveLength(2),
    )
  })

  test('a person’s key that is missing stops what needs it, and nothing else', async () => {
    await fill(vault(), dana, 'a mark')
    await fill(vault(), eli, 'a mark')
    await vault().db.deleteFrom('keys.person_key').where('person_id', '=', 'U1').execute()
    await expect(listNotes(vault(), dana)).rejects.toThrow('older than the database')
    const saving = { id: 'n9', origin: 'o9', now }
    await expect(saveNote(vault(), dana, note, saving)).rejects.toThrow(KeyError)
    expect(await listNotes(vault(), eli)).toHaveLength(2)
    expect(
      await vault().db.selectFrom('note').selectAll().where('person_id', '=', 'U1').execute(),
    ).toHaveLength(3)
  })

  test('what a destroyed key had sealed is nothing, and gone after the next opening', async () => {
    await fill(vault(), dana, 'a mark')
    const kept = await vault().db.selectFrom('person').selectAll().executeTakeFirstOrThrow()
    const notes = await vault().db.selectFrom('note').selectAll().execute()
    await deletePerson(vault(), dana)
    // As an old backup would bring it back.
    await vault().db.insertInto('person').values(kept).execute()
    await vault().db.insertInto('note').values(notes).execute()
    expect(await listNotes(vault(), dana)).toEqual([])
    await opened(testKey, async (other) => {
      expect(await other.db.selectFrom('note').selectAll().execute()).toEqual([])
    })
    await vault().db.insertInto('person').values(kept).execute()
    await vault().db.insertInto('note').values(notes).execute()
    await saveNote(vault(), dana, note, { id: 'new', origin: 'o', now })
    expect((await listNotes(vault(), dana)).map(({ id }) => id)).toEqual(['new'])
  })

  describe('rotating the key', () => {
    // Each of them has a colleague who shows them something.
    test('keeps every note, and only the new key opens', async () => {
      await fill(vault(), dana, 'a mark')
      await fill(vault(), eli, 'a mark')
      const before = await exportPerson(vault(), dana)
      await opened(given(`${newKey},${oldKey}`), async (other) => {
        expect(await rotateAppKey(other, given(`${newKey},${oldKey}`))).toBe(4)
        expect(await exportPerson(other, dana)).toEqual(before)
      })
      await expect(openVault(url(), given(oldKey))).rejects.toThrow('is not the one')
      await opened(given(newKey), async (other) => expect(await exportPerson(other, dana)).toEqual(before))
    })

    test('asks for a new key when the first is in use', async () => {
      await fill(vault(), dana, 'a mark')
      await expect(rotateAppKey(vault(), given(`${oldKey},${newKey}`))).rejects.toThrow('NEW,OLD')
      expect(await listNotes(vault(), dana)).toHaveLength(2)
    })

    test('of more people than one page holds', async () => {
      const people = Array.from({ length: 25 }, (_, index) => ({ teamId: 'T1', personId: `U${index}` }))
      await Promise.all(
        people.map((person) => saveNote(vault(), person, note, { id: 'n', origin: 'o', now })),
      )
      const both = given(`${newKey},${oldKey}`)
      await opened(both, async (other) => expect(await rotateAppKey(other, both, 10)).toBe(25))
      const left = await vault().db.selectFrom('keys.person_key').select('sealed_by').distinct().execute()
      expect(left).toHaveLength(1)
      await opened(given(newKey), async (other) => {
        const found = await Promise.all(people.map((person) => listNotes(other, person)))
        expect(found.map(({ length }) => length)).toEqual(people.map(() => 1))
      })
    })

    test('waits for a key that is being added', async () => {
      await fill(vault(), dana, 'a mark')
      const both = given(`${newKey},${oldKey}`)
      await opened(both, async (command) => {
        const rotating = await vault()
          .db.transaction()
          .execute(async (trx) => {
            await lockAppKey(trx)
            const done = rotateAppKey(command, both).then(() => 'done')
            expect(await Promise.race([done, setTimeout(100, 'waiting')])).toBe('waiting')
            return { done }
          })
        expect(await rotating.done).toBe('done')
      })
    })

    test('goes on while others save, who are started with both', async () => {
      const both = given(`${newKey},${oldKey}`)
      await opened(both, (bot) =>
        opened(both, async (command) => {
          const saving = Array.from({ length: 60 }, async (_, index) => {
            if (index === 20) await rotateAppKey(command, both)
            const owner = { teamId: 'T1', personId: `U${index % 23}` }
            return saveNote(bot, owner, note, { id: `n${index}`, origin: `o${index}`, now })
          })
          await Promise.all(saving)
        }),
      )
      const left = await vault().db.selectFrom('keys.person_key').select('sealed_by').distinct().execute()
      expect(left).toHaveLength(1)
      const counts = await opened(given(newKey), (other) =>
        Promise.all(
          Array.from({ length: 23 }, async (_, index) =>
            listNotes(other, { teamId: 'T1', personId: `U${index}` }),
          ),
        ),
      )
      expect(counts.flat()).toHaveLength(60)
    })
  })
})

describe('a key file', () => {
  const place = () => {
    const dir = folderOf({})
    return {
      url: `sqlite:${join(dir, 'test.db')}`,
      source: { kind: 'file', path: join(dir, 'a.key') } as const,
    }
  }

  test('is made at the first start, for its owner alone, and used at the next', async () => {
    const { url, source } = place()
    const first = await openVault(url, source)
    expect(first.madeKey).toBe(source.path)
    expect(statSync(source.path).mode & 0o777).toBe(0o600)
    await fill(first.vault, dana, 'a mark')
    await first.vault.db.destroy()
    const second = await openVault(url, source)
    expect(second.madeKey).toBeUndefined()
    expect(await listNotes(second.vault, dana)).toHaveLength(2)
    await second.vault.db.destroy()
  })

  test('is one when two processes start at once', async () => {
    const { url, source } = place()
    const both = await Promise.all([openVault(url, source), openVault(url, source)])
    expect(both.filter(({ madeKey }) => madeKey)).toHaveLength(1)
    for (const { vault } of both) await fill(vault, both[0]?.vault === vault ? dana : eli, 'a mark')
    for (const { vault } of both) expect(await listNotes(vault, dana)).toHaveLength(2)
    for (const { vault } of both) await vault.db.destroy()
  })

  test('is changed by a rotation, which a running bot follows', async () => {
    const { url, source } = place()
    const bot = (await openVault(url, source)).vault
    await fill(bot, dana, 'a mark')
    const before = readFileSync(source.path, 'utf8')
    const command = (await openVault(url, source)).vault
    expect(await rotateAppKey(command, source)).toBe(2)
    await command.db.destroy()
    const after = readFileSync(source.path, 'utf8')
    expect(after.split('\n').filter((line) => line && !line.startsWith('#'))).toHaveLength(1)
    expect(after).not.toBe(before)
    expect(statSync(source.path).mode & 0o777).toBe(0o600)
    expect(await listNotes(bot, dana)).toHaveLength(2)
    await fill(bot, eli, 'a mark')
    await bot.db.destroy()
    const later = (await openVault(url, source)).vault
    expect(await listNotes(later, eli)).toHaveLength(2)
    await later.db.destroy()
  })

  test('holds both keys when a rotation was cut off, and either state opens', async () => {
    const { url, source } = place()
    const bot = (await openVault(url, source)).vault
    await fill(bot, dana, 'a mark')
    await bot.db.destroy()
    const text = readFileSync(source.path, 'utf8')
    writeFileSync(source.path, `${newKey}\n${text}`)
    const again = (await openVault(url, source)).vault
    expect(await listNotes(again, dana)).toHaveLength(2)
    expect(await rotateAppKey(again, source)).toBe(2)
    expect(await listNotes(again, dana)).toHaveLength(2)
    expect(readFileSync(source.path, 'utf8')).not.toContain(newKey)
    await again.db.destroy()
  })
})

function folderless(): string {
  return join('/nonexistent', 'level-guide')
}
