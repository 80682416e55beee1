import { describe, expect, test } from 'vitest'
import { deleteNote, undoDelete } from '../../../src/store/notes/deleting.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote, saveNote } from '../../../src/store/notes/notes.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { exportPerson, importPerson } from '../../../src/store/people/people-data.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, danaElsewhere, note, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

const saved = { id: 'n2', origin: 'o2', now }

const changes: Readonly<Record<string, (vault: Vault) => Promise<unknown>>> = {
  'a note that is saved': (vault) => saveNote(vault, dana, note, saved),
  'a note that is edited': (vault) =>
    editNote(vault, dana, 'n1', () => ({ ...note, what: 'Otherwise' }), now),
  'other words under the same origin': (vault) =>
    saveNote(vault, dana, { ...note, what: 'Otherwise' }, { ...saved, origin: 'o1' }),
  'a note that is deleted': (vault) => deleteNote(vault, dana, 'n1', now),
  'a deletion that is undone': (vault) => undoDelete(vault, dana, 'gone', now),
  'an import': async (vault) => {
    await saveNote(vault, danaElsewhere, note, saved)
    return importPerson(vault, dana, await exportPerson(vault, danaElsewhere), now)
  },
  'all being deleted': (vault) => deletePerson(vault, dana),
}

onEachVault((vault, url) => {
  describe('a list that was made before shows', () => {
    test.each(Object.entries(changes))('%s by another process', async (_, change) => {
      await saveNote(vault(), dana, note, { id: 'n1', origin: 'o1', now })
      await saveNote(vault(), dana, note, { id: 'gone', origin: 'gone', now })
      await deleteNote(vault(), dana, 'gone', now)
      const before = await listNotes(vault(), dana)
      const other = (await openVault(url(), testKey)).vault
      await change(other)
      const after = await listNotes(vault(), dana)
      expect(after).not.toEqual(before)
      expect(after).toEqual(await listNotes(other, dana))
      await other.db.destroy()
    })
  })
})
