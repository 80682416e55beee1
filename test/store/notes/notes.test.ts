import { describe, expect, test } from 'vitest'
import type { Note } from '../../../src/domain/own/note.ts'
import { deleteNote, purgeDeleted, undoDelete } from '../../../src/store/notes/deleting.ts'
import { listNotes, notesAsOf, notesAt } from '../../../src/store/notes/note-list.ts'
import { editNote, findNote, noteVersions, saveNote } from '../../../src/store/notes/notes.ts'
import { openVault } from '../../../src/store/vault.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, eli, later, note, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

const minutes = 60

onEachVault((vault, url) => {
  const save = (id: string, changes: Partial<Note> = {}, at = now) =>
    saveNote(vault(), dana, { ...note, ...changes }, { id, origin: `origin of ${id}`, now: at })

  describe('saving', () => {
    test('gives the note back, and again when it is read', async () => {
      const kept = { ...note, id: 'n1', createdAt: now, at: now }
      expect(await save('n1')).toEqual({ note: kept, fresh: true, deleted: false })
      expect(await findNote(vault(), dana, 'n1')).toEqual(kept)
      expect(await listNotes(vault(), dana)).toEqual([kept])
    })

    test('the same origin a second time gives the first note', async () => {
      await save('n1')
      const again = await saveNote(vault(), dana, note, {
        id: 'n2',
        origin: 'origin of n1',
        now: later(1),
      })
      expect(again).toEqual({
        note: { ...note, id: 'n1', createdAt: now, at: now },
        fresh: false,
        deleted: false,
      })
      expect(await listNotes(vault(), dana)).toHaveLength(1)
    })

    test('a double click saves once when two connections race, for one who is new here', async () => {
      const other = (await openVault(url(), testKey)).vault
      const saves = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          saveNote(index % 2 ? other : vault(), dana, note, { id: `n${index}`, origin: 'click', now }),
        ),
      )
      await other.db.destroy()
      expect(saves.filter(({ fresh }) => fresh)).toHaveLength(1)
      expect(new Set(saves.map(({ note: { id } }) => id)).size).toBe(1)
      expect(await listNotes(vault(), dana)).toHaveLength(1)
    })

    test('many at once from two connections are all there', async () => {
      const other = (await openVault(url(), testKey)).vault
      await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          saveNote(index % 2 ? other : vault(), dana, note, { id: `n${index}`, origin: `o${index}`, now }),
        ),
      )
      await other.db.destroy()
      expect(await listNotes(vault(), dana)).toHaveLength(60)
    })
  })

  test('notes are listed newest day first, and of one day the newest first', async () => {
    await save('old', { happenedOn: '2026-01-02' })
    await save('morning', {}, now)
    await save('noon', {}, later(7200))
    await save('new', { happenedOn: '2026-11-21' })
    expect((await listNotes(vault(), dana)).map(({ id }) => id)).toEqual(['new', 'noon', 'morning', 'old'])
  })

  describe('editing', () => {
    test('keeps what the note was', async () => {
      await save('n1')
      const edited = { ...note, what: 'Cut it to 30 min', id: 'n1', createdAt: now, at: later(60) }
      expect(
        await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Cut it to 30 min' }), later(60)),
      ).toEqual(edited)
      await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Cut it to 20 min' }), later(90))
      expect(await findNote(vault(), dana, 'n1')).toMatchObject({ what: 'Cut it to 20 min', createdAt: now })
      expect(await noteVersions(vault(), dana, 'n1')).toEqual([
        { ...note, id: 'n1', createdAt: now, at: now },
        edited,
      ])
    })

    test('leaves what it said at each moment to be found, for its owner alone', async () => {
      await save('n1')
      await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Cut it to 30 min' }), later(60))
      await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Cut it to 20 min' }), later(90))
      const asOf = async (at: Date, owner = dana) =>
        (await notesAsOf(vault(), owner, [{ id: 'n1', at: at.toISOString() }])).get('n1')?.what
      expect([await asOf(now), await asOf(later(60))]).toEqual([note.what, 'Cut it to 30 min'])
      const at = async (moment: Date, owner = dana) =>
        (await notesAt(vault(), owner, ['n1', 'n2'], moment)).get('n1')?.what
      expect([await at(now), await at(later(70)), await at(later(-1)), await at(now, eli)]).toEqual([
        note.what,
        'Cut it to 30 min',
        undefined,
        undefined,
      ])
      expect([await asOf(later(90)), await asOf(later(1)), await asOf(now, eli)]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    })

    test('to the same words changes nothing', async () => {
      await save('n1')
      const kept = { ...note, id: 'n1', createdAt: now, at: now }
      expect(await editNote(vault(), dana, 'n1', () => note, later(60))).toEqual(kept)
      expect(await noteVersions(vault(), dana, 'n1')).toEqual([])
    })

    test('from two connections at once loses no version', async () => {
      await save('n1')
      const other = (await openVault(url(), testKey)).vault
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          editNote(
            index % 2 ? other : vault(),
            dana,
            'n1',
            ({ dimensions }) => ({
              ...note,
              what: `Words ${index}`,
              dimensions: [...dimensions, `d-${index}`],
            }),
            later(index),
          ),
        ),
      )
      await other.db.destroy()
      const versions = (await noteVersions(vault(), dana, 'n1')) ?? []
      const last = await findNote(vault(), dana, 'n1')
      expect(last?.dimensions).toHaveLength(note.dimensions.length + 10)
      const words = [...versions, last].map((version) => version?.what)
      expect(new Set(words)).toEqual(
        new Set([note.what, ...Array.from({ length: 10 }, (_, index) => `Words ${index}`)]),
      )
    })
  })

  describe('deleting', () => {
    test('hides a note, with its versions, from everything', async () => {
      await save('n1')
      await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Other words' }), later(1))
      expect(await deleteNote(vault(), dana, 'n1', now)).toBe(true)
      expect(await deleteNote(vault(), dana, 'n1', now)).toBe(false)
      expect(await listNotes(vault(), dana)).toEqual([])
      expect(await findNote(vault(), dana, 'n1')).toBeUndefined()
      expect(await noteVersions(vault(), dana, 'n1')).toBeUndefined()
      expect(await editNote(vault(), dana, 'n1', () => note, now)).toBeUndefined()
    })

    test.each([
      [10 * minutes, true],
      [10 * minutes + 1, false],
    ])('is undone after %i seconds: %s', async (seconds, undone) => {
      await save('n1')
      await deleteNote(vault(), dana, 'n1', now)
      expect(await undoDelete(vault(), dana, 'n1', later(seconds))).toBe(undone)
      expect(await listNotes(vault(), dana)).toHaveLength(undone ? 1 : 0)
    })

    test('there is nothing to undo for a note that was not deleted', async () => {
      await save('n1')
      expect(await undoDelete(vault(), dana, 'n1', now)).toBe(false)
    })

    test('is for good once purged, and spares what was deleted later', async () => {
      await save('n1')
      await save('n2')
      await save('n3')
      await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Other words' }), now)
      await deleteNote(vault(), dana, 'n1', now)
      await deleteNote(vault(), dana, 'n2', later(1))
      expect(await purgeDeleted(vault().db, later(1))).toBe(1)
      const rows = await vault().db.selectFrom('note').select('id').orderBy('id').execute()
      expect(rows).toEqual([{ id: 'n2' }, { id: 'n3' }])
      expect(await vault().db.selectFrom('note_version').selectAll().execute()).toEqual([])
    })
  })
})
