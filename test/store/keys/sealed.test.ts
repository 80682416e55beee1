import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tables } from '../../../src/store/database/tables.ts'
import { additionalData, SealError, seal, toKey, unseal } from '../../../src/store/keys/seal.ts'
import { deleteNote } from '../../../src/store/notes/deleting.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote, findNote, noteVersions, saveNote } from '../../../src/store/notes/notes.ts'
import { holdings } from '../../../src/store/people/holdings.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import { readProfile } from '../../../src/store/people/profiles.ts'
import { listRatings } from '../../../src/store/people/ratings.ts'
import { claimPost } from '../../../src/store/posts.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { character } from '../../characters.ts'
import { dana, eli, fill, note, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'
import { bytesOf, holds } from './bytes.ts'
import { testKey } from './test-key.ts'

/** Any text that JavaScript knows: every script, emoji, control characters, halves of emoji. */
const anyText = fc.oneof(
  fc.string({ unit: character, maxLength: 3000 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
)

describe('a seal', () => {
  const key = toKey(Buffer.alloc(32, 1))

  test('opens under the same words, and under no others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), fc.string(), (bytes, said, other) => {
        const sealed = seal(key, Buffer.from(bytes), said)
        expect(unseal(key, sealed, said)).toEqual(Buffer.from(bytes))
        if (said !== other) expect(() => unseal(key, sealed, other)).toThrow(SealError)
      }),
    )
  })

  test('does not open when any byte was changed or cut off', () => {
    const sealed = seal(key, 'words', 'said')
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(sealed.readUInt8(at) ^ 1, at)
      expect(() => unseal(key, changed, 'said')).toThrow(SealError)
      expect(() => unseal(key, sealed.subarray(0, at), 'said')).toThrow(SealError)
    }
  })

  test('of the same words is never the same', () => {
    expect(seal(key, 'words', 'said').equals(seal(key, 'words', 'said'))).toBe(false)
  })

  test('takes its parts apart', () => {
    expect(additionalData('a', 'b', 1)).not.toBe(additionalData('a', 'b1'))
  })
})

onEachVault((vault, url) => {
  const again = async <T>(work: (fresh: Vault) => Promise<T>): Promise<T> => {
    const fresh = (await openVault(url(), testKey)).vault
    return work(fresh).finally(() => fresh.db.destroy())
  }

  test('holds no words of anybody, at a save, after an edit, after a deletion', async () => {
    await claimPost(vault().db, { ...dana, id: 'in the open' }, now)
    expect(holds(await bytesOf(vault(), url()), 'in the open')).toBe(true)
    const mark = 'the-words-of-dana'
    const words = [
      mark,
      'First',
      'ops-excellence',
      'Europe/',
      'mgr-iii',
      'leadership',
      '2026-11-20',
      'origin of',
    ]
    const scan = async () => {
      const bytes = await bytesOf(vault(), url())
      expect(words.filter((word) => holds(bytes, word))).toEqual([])
    }
    await fill(vault(), dana, mark)
    await scan()
    await editNote(vault(), dana, 'n3', () => ({ ...note, what: `Once more ${mark}` }), now)
    await scan()
    await deleteNote(vault(), dana, 'n3', now)
    await scan()
  })

  test('keeps every text exactly', async () => {
    let count = 0
    await fc.assert(
      // Half a character comes in by no door: what is read is made whole.
      fc.asyncProperty(anyText.map(whole), anyText.map(whole), async (what, result) => {
        const written = {
          ...note,
          what: whole(`.${what}`.slice(0, 3000)),
          result,
          link: result,
          confirm: what,
        }
        const id = `n${count++}`
        await saveNote(vault(), dana, written, { id, origin: id, now })
        expect(await findNote(vault(), dana, id)).toEqual({ ...written, id, createdAt: now, at: now })
      }),
      { numRuns: 40 },
    )
    expect(await listNotes(vault(), dana)).toHaveLength(count)
    expect(await again((fresh) => listNotes(fresh, dana))).toEqual(await listNotes(vault(), dana))
  })

  test('keeps fields of 3,000 characters, pasted tables and what looks like SQL', async () => {
    const written = {
      ...note,
      what: '👩🏽‍🚀'.repeat(400),
      result: 'a\tb\r\n1\t2\n'.repeat(300),
      confirm: `'; drop table note; -- \u0000 %s $1 ? \\ "`,
      link: 'ʻOkina العربية עברית 漢字 ไทย 🏳️‍🌈 \u202e\ufeff'.padEnd(3000, '漢'),
    }
    await saveNote(vault(), dana, written, { id: 'n1', origin: 'o', now })
    expect(await again((fresh) => listNotes(fresh, dana))).toEqual([
      { ...written, id: 'n1', createdAt: now, at: now },
    ])
  })

  describe('refuses what was tampered with:', () => {
    const set = (table: 'note' | 'rating' | 'profile' | 'note_version', sealed: Buffer, id?: string) =>
      vault()
        .db.updateTable(table)
        .set({ sealed })
        .where((is) => is.and({ team_id: 'T1', person_id: 'U1', ...(id && { id }) }))
        .execute()
    const sealedOf = async (
      table: keyof Pick<Tables, 'note' | 'rating' | 'profile' | 'note_version'>,
      personId: string,
      id?: string,
    ) =>
      (
        await vault()
          .db.selectFrom(table)
          .select('sealed')
          .where((is) => is.and({ team_id: 'T1', person_id: personId, ...(id && { id }) }))
          .executeTakeFirstOrThrow()
      ).sealed

    test('a changed byte in each kind', async () => {
      await fill(vault(), dana, 'a mark')
      for (const table of ['note', 'rating', 'profile', 'note_version'] as const) {
        const sealed = await sealedOf(table, 'U1')
        sealed.writeUInt8(sealed.readUInt8(40) ^ 1, 40)
        await set(table, sealed)
      }
      await again(async (fresh) => {
        await expect(listNotes(fresh, dana)).rejects.toThrow(SealError)
        await expect(findNote(fresh, dana, 'n1')).rejects.toThrow(SealError)
        await expect(noteVersions(fresh, dana, 'n1')).rejects.toThrow(SealError)
        await expect(listRatings(fresh, dana)).rejects.toThrow(SealError)
        await expect(readProfile(fresh, dana)).rejects.toThrow(SealError)
        await expect(exportPerson(fresh, dana)).rejects.toThrow(SealError)
      })
    })

    test.each([
      ['another note of the same person', 'note', 'U1', 'n3', 'n4'],
      ['another person’s note with the same id', 'note', 'U2', 'n1', 'n1'],
      ['an earlier version of the note', 'note_version', 'U1', 'n1', 'n1'],
      ['a rating', 'rating', 'U1', 'r1', 'n1'],
    ] as const)('%s in the place of a note', async (_, table, personId, id, at) => {
      await fill(vault(), dana, 'a mark')
      await fill(vault(), eli, 'a mark')
      await saveNote(vault(), dana, note, { id: 'n4', origin: 'o4', now })
      await set('note', await sealedOf(table, personId, id), at)
      await expect(again((fresh) => findNote(fresh, dana, at))).rejects.toThrow(SealError)
    })

    test('another person’s key', async () => {
      await fill(vault(), dana, 'a mark')
      await fill(vault(), eli, 'a mark')
      const keys = vault().db.selectFrom('keys.person_key').selectAll()
      const theirs = await keys.where('person_id', '=', 'U2').executeTakeFirstOrThrow()
      await vault()
        .db.updateTable('keys.person_key')
        .set({ sealed: theirs.sealed })
        .where('person_id', '=', 'U1')
        .execute()
      await expect(again((fresh) => listNotes(fresh, dana))).rejects.toThrow('another key: key T1 U1')
    })

    test('and says no words of it', async () => {
      await fill(vault(), dana, 'a mark')
      await set('note', await sealedOf('note', 'U1', 'n3'), 'n1')
      const error: unknown = await again((fresh) => listNotes(fresh, dana)).catch((reason) => reason)
      expect(String(error)).toBe(
        'Error: Sealed bytes were changed, moved, or need another key: note T1 U1 n1 2.',
      )
    })
  })

  test('what another process changed is seen at once', async () => {
    await fill(vault(), dana, 'a mark')
    expect(await listNotes(vault(), dana)).toHaveLength(2)
    await again(async (fresh) => {
      await editNote(fresh, dana, 'n1', () => ({ ...note, what: 'Changed elsewhere' }), now)
      await saveNote(fresh, dana, { ...note, what: 'New elsewhere' }, { id: 'n4', origin: 'o4', now })
      await deleteNote(fresh, dana, 'n3', now)
      expect(await listNotes(vault(), dana)).toEqual(await listNotes(fresh, dana))
    })
    expect((await listNotes(vault(), dana)).map(({ what }) => what).sort()).toEqual([
      'Changed elsewhere',
      'New elsewhere',
    ])
    expect((await holdings(vault(), dana)).find(({ kind }) => kind === 'notes')?.count).toBe(2)
  })
})

const whole = (text: string): string => text.toWellFormed()
