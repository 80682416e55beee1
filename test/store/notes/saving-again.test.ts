import { expect, test } from 'vitest'
import { deleteNote, purgeDeleted } from '../../../src/store/notes/deleting.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote, noteVersions, saveNote } from '../../../src/store/notes/notes.ts'
import { openVault } from '../../../src/store/vault.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, later, note, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

onEachVault((vault, url) => {
  let seconds = 0
  /** Saves words that come from the same form each time. */
  const save = async (id: string, what: string, into = vault()) => {
    const saving = { id, origin: 'the form', now: later(seconds++) }
    const saved = await saveNote(into, dana, { ...note, what }, saving)
    return { id: saved.note.id, what: saved.note.what, fresh: saved.fresh }
  }
  const words = async () => (await listNotes(vault(), dana)).map(({ what }) => what)

  test('other words of the same origin change the first note, which keeps what it was', async () => {
    await save('n1', 'First')
    expect(await save('n2', 'Second')).toEqual({ id: 'n1', what: 'Second', fresh: false })
    expect(await words()).toEqual(['Second'])
    expect((await noteVersions(vault(), dana, 'n1'))?.map(({ what }) => what)).toEqual(['First'])
  })

  test('the same words, coming late, undo no change', async () => {
    await save('n1', 'First')
    await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Changed' }), now)
    expect(await save('n2', 'First')).toEqual({ id: 'n1', what: 'Changed', fresh: false })
    expect(await words()).toEqual(['Changed'])
  })

  test('the same words, coming after the note was deleted, do not bring it back', async () => {
    await save('n1', 'First')
    await deleteNote(vault(), dana, 'n1', now)
    expect(await save('n2', 'First')).toEqual({ id: 'n1', what: 'First', fresh: false })
    expect(await words()).toEqual([])
  })

  test('other words, coming after the note was deleted, are a new note, and once', async () => {
    await save('n1', 'First')
    await deleteNote(vault(), dana, 'n1', now)
    expect(await save('n2', 'Second')).toEqual({ id: 'n2', what: 'Second', fresh: true })
    expect(await save('n3', 'Second')).toEqual({ id: 'n2', what: 'Second', fresh: false })
    expect(await save('n4', 'Third')).toEqual({ id: 'n2', what: 'Third', fresh: false })
    await deleteNote(vault(), dana, 'n2', now)
    expect(await save('n5', 'Fourth')).toEqual({ id: 'n5', what: 'Fourth', fresh: true })
    expect(await words()).toEqual(['Fourth'])
  })

  test('words are saved, whatever is purged and saved at the same time', async () => {
    const other = (await openVault(url(), testKey)).vault
    for (let round = 0; round < 10; round += 1) {
      await save('n', `Before ${round}`)
      const [first] = await listNotes(vault(), dana)
      if (first) await deleteNote(vault(), dana, first.id, now)
      const [saved, again] = await Promise.all([
        save(`n${round}`, `After ${round}`),
        save(`m${round}`, `After ${round}`, other),
        purgeDeleted(other.db, later(1)),
      ])
      expect([saved.what, again.what]).toEqual([`After ${round}`, `After ${round}`])
      expect(await words()).toContain(`After ${round}`)
    }
    await other.db.destroy()
  })
})
