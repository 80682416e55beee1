import type { KeptNote } from '../domain/note.ts'
import type { Unsealed } from './note-cache.ts'
import { kept, type NoteRow, newestFirst, notesOf, parseNote } from './note-rows.ts'
import { type Opened, type Owner, openOwner, type Vault } from './owner.ts'

/** All that the owner did not delete, newest `happenedOn` first. The notes are not to be changed. */
export async function listNotes(vault: Vault, owner: Owner): Promise<KeptNote[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await rowsOf(vault, opened)
  const notes: Unsealed = new Map(rows.map(({ id, version, note }) => [id, { version, note }]))
  vault.cache.set(opened.keyId, notes)
  return rows.map((row) => kept(row, row.note)).sort(newestFirst)
}

/** With this many to unseal it is quicker to read all rows than to ask for each. */
const many = 50

async function rowsOf({ db, cache }: Vault, opened: Opened) {
  const known = cache.get(opened.keyId)
  const unsealed = (row: NoteRow) => ({ ...row, note: parseNote(opened, row) })
  const all = notesOf(db, opened).select([...columns, 'sealed'])
  if (!known) return (await all.execute()).map(unsealed)
  const heads = await notesOf(db, opened).select(columns).execute()
  const noteOf = ({ id, version }: { id: string; version: number }) => {
    const found = known.get(id)
    return found?.version === version ? found.note : undefined
  }
  const missing = heads.filter((head) => !noteOf(head)).map(({ id }) => id)
  const rows =
    missing.length === 0 ? [] : await (missing.length > many ? all : all.where('id', 'in', missing)).execute()
  // What changed between the two queries is as the second one saw it.
  const fresh = new Map(rows.map((row) => [row.id, row]))
  return heads.flatMap((head) => {
    const note = noteOf(head)
    if (note) return [{ ...head, note }]
    const row = fresh.get(head.id)
    return row ? [unsealed(row)] : []
  })
}

const columns = ['id', 'version', 'created_at', 'at'] as const
