import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { noteSchema } from '../../../src/domain/own/note.ts'
import { backupFile } from '../../../src/store/database/backup.ts'
import { fileOf } from '../../../src/store/database/db.ts'
import { rotateAppKey } from '../../../src/store/keys/rotation.ts'
import { SealError } from '../../../src/store/keys/seal.ts'
import { noteCache } from '../../../src/store/notes/note-cache.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { readPacks, writePacks } from '../../../src/store/notes/note-packs.ts'
import { deleteNote, editNote, purgeDeleted, saveNote, undoDelete } from '../../../src/store/notes/notes.ts'
import { openOwner } from '../../../src/store/people/owner.ts'
import { deletePerson, exportPerson, importPerson } from '../../../src/store/people/people-data.ts'
import { actingIn } from '../../../src/store/undo/changes.ts'
import { undoAct } from '../../../src/store/undo/undo.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { onEachFresh } from '../databases.ts'
import { bytesOf, holds } from '../keys/bytes.ts'
import { dana, danaElsewhere, eli, later, note, now, packAll } from '../samples.ts'

const appKeys = [7, 8].map((byte) => Buffer.alloc(32, byte).toString('base64'))
const given = (first: number) => ({ kind: 'given', text: `${appKeys[first]},${appKeys[1 - first]}` }) as const

/** As a process sees it that was just started. */
const cold = (vault: Vault): Vault => ({ ...vault, cache: noteCache() })

/** Enough of them that they are packed when they are listed. */
const many = (mark: string) =>
  Array.from({ length: 120 }, (_, index) => ({
    ...note,
    id: `${mark} ${String(index).padStart(3, '0')}`,
    what: `Note ${index} of ${mark}`,
    createdAt: later(index),
    at: later(index),
    versions: [],
  }))

const imported = (vault: Vault, mark: string) =>
  importPerson(vault, dana, { profile: undefined, notes: many(mark), ratings: [], schedules: [] }, now)

/** Row by row, past all that is packed or in memory. */
const rowByRow = async (vault: Vault) =>
  (await exportPerson(vault, dana)).notes.map(({ versions: _, ...kept }) => kept)

const packedIds = async (vault: Vault): Promise<string[]> => {
  const opened = await openOwner(vault, dana)
  return opened ? [...(await readPacks(vault.db, opened)).versions.keys()] : []
}

const packs = (vault: Vault) => vault.db.selectFrom('note_pack').selectAll().execute()

const which = fc.nat({ max: 9 })
const deeds = fc.oneof(
  fc.record({ kind: fc.constant('list' as const) }),
  fc.record({ kind: fc.constant('save' as const), which }),
  fc.record({ kind: fc.constant('edit' as const), which, what: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constantFrom('delete', 'undo', 'restore', 'race' as const), which }),
  fc.record({ kind: fc.constantFrom('purge', 'export', 'import', 'more', 'forget', 'rotate' as const) }),
)
type Deed = typeof deeds extends fc.Arbitrary<infer Value> ? Value : never

onEachFresh((url) => {
  let vaults: readonly [Vault, Vault]
  let current = 0
  let made = 0
  beforeEach(async () => {
    const open = async () => (await openVault(url(), given(0))).vault
    vaults = [await open(), await open()]
    current = 0
  })
  afterEach(async () => {
    for (const { db } of vaults) await db.destroy()
  })

  test('show the same as the notes row by row, whatever two processes do', async () => {
    let round = 0
    const run = fc.array(fc.tuple(fc.boolean(), deeds), { minLength: 5, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(run, async (steps) => {
        round += 1
        const state = { mark: `r${round}`, kept: await exportPerson(vaults[0], dana) }
        await deletePerson(vaults[0], dana)
        await imported(vaults[0], state.mark)
        await listNotes(cold(vaults[1]), dana)
        for (const [second, deed] of steps) {
          await carryOut(second ? [vaults[1], vaults[0]] : vaults, deed, state)
          const rows = await rowByRow(vaults[0])
          expect((await packedIds(vaults[0])).filter((id) => !rows.some((row) => row.id === id))).toEqual([])
          for (const vault of [cold(vaults[0]), vaults[0], vaults[1]]) {
            expect(await listNotes(vault, dana)).toEqual(rows)
          }
        }
      }),
      { numRuns: 5 },
    )
  })

  type State = { mark: string; kept: Awaited<ReturnType<typeof exportPerson>> }

  async function carryOut([vault, other]: readonly [Vault, Vault], deed: Deed, state: State) {
    const listed = await listNotes(vault, dana)
    const id = 'which' in deed ? (listed[deed.which * 13]?.id ?? `${state.mark} 005`) : ''
    switch (deed.kind) {
      case 'list':
        return listNotes(cold(vault), dana)
      case 'save':
        return saveNote(vault, dana, note, { id: `new ${made++}`, origin: `o${made}`, now })
      case 'edit':
        return editNote(vault, dana, id, () => ({ ...note, what: `Edited ${deed.what}` }), later(500))
      case 'delete':
        return deleteNote(vault, dana, id, now)
      case 'undo':
        await editNote(
          actingIn(vault, { id: 'act', at: now }),
          dana,
          id,
          () => ({ ...note, what: 'Taken back' }),
          now,
        )
        return undoAct(vault, dana, 'act', now)
      case 'restore':
        return undoDelete(vault, dana, id, now)
      case 'race':
        return Promise.all([deleteNote(vault, dana, id, now), listNotes(cold(other), dana)])
      case 'purge':
        return purgeDeleted(vault.db, later(1000))
      case 'export':
        state.kept = await exportPerson(vault, dana)
        return
      case 'import':
        return importPerson(vault, dana, state.kept, now)
      case 'more':
        return imported(vault, `${state.mark} ${made++}`)
      case 'forget':
        return deletePerson(vault, dana)
      case 'rotate':
        current = 1 - current
        return rotateAppKey(vault, given(current))
    }
  }

  test('are made when many notes are listed, and then read alone', async () => {
    const [vault] = vaults
    await imported(vault, 'a')
    expect(await packs(vault)).toEqual([])
    const listed = await listNotes(cold(vault), dana)
    expect(await packedIds(vault)).toHaveLength(120)
    // Without their rows, which nobody asks for any more.
    await vault.db
      .updateTable('note')
      .set({ sealed: Buffer.from('none') })
      .execute()
    expect(await listNotes(cold(vault), dana)).toEqual(listed)
  })

  test('are not made by a list that is older than a deletion', async () => {
    const [vault, other] = vaults
    await imported(vault, 'a')
    const opened = await openOwner(vault, dana)
    if (!opened) throw new Error('nobody')
    const notes = (await rowByRow(vault)).map((one) => ({ version: 1, note: one }))
    await deleteNote(other, dana, 'a 050', now)
    await writePacks(vault, opened, notes)
    expect(await packs(vault)).toEqual([])
  })

  describe('after a deletion', () => {
    test('are nowhere in the database, its logs or a backup', async () => {
      const [vault] = vaults
      await imported(vault, 'a')
      await listNotes(cold(vault), dana)
      const slices = (await packs(vault)).flatMap(({ sealed }) =>
        [100, 5000, 12_000].map((from) => sealed.subarray(from, from + 48)),
      )
      const found = async (bytes: Buffer) => slices.filter((slice) => holds(bytes, slice)).length
      expect(await found(await bytesOf(vault, url()))).toBe(slices.length)
      await deleteNote(vault, dana, 'a 050', now)
      expect(await packedIds(vault)).toEqual([])
      await purgeDeleted(vault.db, later(1000))
      expect(await found(await bytesOf(vault, url()))).toBe(0)
      await listNotes(cold(vault), dana)
      expect(await packedIds(vault)).toHaveLength(119)
      const file = fileOf(url())
      if (file === undefined) return
      const copy = join(folderOf({}), 'copy.db')
      await backupFile(file, copy)
      expect(await found(await bytesOf(vault, `sqlite:${copy}`))).toBe(0)
    })

    test('are gone where the note was, and stay elsewhere', async () => {
      const [vault] = vaults
      const notes = Array.from({ length: 5 }, (_, index) => many(`m${index}`)).flat()
      await importPerson(vault, dana, { profile: undefined, notes, ratings: [], schedules: [] }, now)
      await listNotes(cold(vault), dana)
      expect(await packs(vault)).toHaveLength(2)
      await deleteNote(vault, dana, 'm0 001', now)
      expect(await packedIds(vault)).toHaveLength(100)
      await listNotes(cold(vault), dana)
      expect(await packedIds(vault)).toHaveLength(599)
    })
  })

  test.each(['a 000', 'a 001', 'a 118', 'a 119'])(
    'are gone when %s is deleted, wherever it lay',
    async (id) => {
      const [vault] = vaults
      await imported(vault, 'a')
      await listNotes(cold(vault), dana)
      expect(await packedIds(vault)).toContain(id)
      await deleteNote(vault, dana, id, now)
      expect(await packs(vault)).toEqual([])
    },
  )

  test('of another person stay when a note of the same id is deleted', async () => {
    const [vault] = vaults
    for (const owner of [dana, eli, danaElsewhere]) {
      await saveNote(vault, owner, note, { id: 'n1', origin: 'o1', now })
      await packAll(vault, owner)
    }
    await deleteNote(vault, dana, 'n1', now)
    expect((await packs(vault)).map(({ team_id, person_id }) => `${team_id} ${person_id}`).sort()).toEqual([
      'T1 U2',
      'T2 U1',
    ])
  })

  test('of another form are not read, and go', async () => {
    const [vault] = vaults
    await imported(vault, 'a')
    await listNotes(cold(vault), dana)
    await vault.db.updateTable('note_pack').set({ form: 0, notes_changed: 0 }).execute()
    expect(await packedIds(vault)).toEqual([])
    expect(await listNotes(cold(vault), dana)).toEqual(await rowByRow(vault))
    expect((await packs(vault)).map(({ form }) => form)).toEqual([1])
  })

  test('of another person, or an earlier one put in the place of a later one, do not open', async () => {
    const [vault] = vaults
    for (const owner of [dana, eli]) {
      await saveNote(vault, owner, note, { id: 'n1', origin: 'o1', now })
      await packAll(vault, owner)
    }
    const [mine, theirs] = await packs(vault)
    const put = (row: object) =>
      vault.db.updateTable('note_pack').set(row).where('person_id', '=', 'U1').execute()
    await put({ sealed: theirs?.sealed })
    await expect(listNotes(cold(vault), dana)).rejects.toThrow(SealError)
    await put({ sealed: mine?.sealed, notes_changed: 2 })
    await expect(listNotes(cold(vault), dana)).rejects.toThrow(SealError)
  })
})

test('their form is of the note as it is now: with another note, raise it, and then change this', () => {
  expect(JSON.stringify(z.toJSONSchema(noteSchema))).toMatchInlineSnapshot(
    `"{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"what":{"type":"string","maxLength":3000},"result":{"type":"string","maxLength":3000},"dimensions":{"default":[],"maxItems":100,"type":"array","items":{"type":"string","maxLength":150}},"expectation":{"type":"string","maxLength":150},"level":{"type":"string","maxLength":150},"scope":{"type":"string","enum":["team","teams","organisation"]},"confirm":{"type":"string","maxLength":3000},"link":{"type":"string","maxLength":3000},"happenedOn":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$"},"principles":{"default":[],"maxItems":100,"type":"array","items":{"type":"string","maxLength":150}},"guideline":{"type":"string","maxLength":150},"version":{"type":"string","maxLength":150}},"required":["what","dimensions","happenedOn","principles","guideline","version"],"additionalProperties":false}"`,
  )
})
