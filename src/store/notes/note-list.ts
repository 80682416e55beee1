import type { KeptNote } from '../../domain/own/note.ts'
import { type Opened, type Owner, openOwner, type Vault } from '../people/owner.ts'
import type { Known } from './note-cache.ts'
import { type NoteRow, newestFirst, notesOf, toNote } from './note-rows.ts'

/** All that the owner did not delete, newest `happenedOn` first. The notes are not to be changed. */
export async function listNotes(vault: Vault, owner: Owner): Promise<readonly KeptNote[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const known = vault.cache.get(opened.keyId)
  // Set again, for who comes by is forgotten last.
  const listed = known?.notesChanged === opened.notesChanged ? known : await list(vault, opened, known)
  vault.cache.set(opened.keyId, listed)
  return listed.notes
}

/** What changes meanwhile is in it or not; either way its number is older, and the next one lists again. */
async function list(vault: Vault, opened: Opened, known: Known | undefined): Promise<Known> {
  const rows = await rowsOf(vault, opened, known)
  return {
    notesChanged: opened.notesChanged,
    notes: rows.map(({ note }) => note).sort(newestFirst),
    versions: new Map(rows.map((row) => [row.note.id, row])),
  }
}

/** With this many to unseal it is quicker to read all rows than to ask for each. */
const many = 50

async function rowsOf({ db }: Vault, opened: Opened, known: Known | undefined) {
  const unsealed = (row: NoteRow) => ({ version: row.version, note: toNote(opened, row) })
  const all = notesOf(db, opened).select(['id', 'version', 'created_at', 'at', 'sealed'])
  if (!known) return (await all.execute()).map(unsealed)
  const heads = await notesOf(db, opened).select(['id', 'version']).execute()
  const knownOf = ({ id, version }: { id: string; version: number }) => {
    const found = known.versions.get(id)
    return found?.version === version ? found : undefined
  }
  const missing = heads.filter((head) => !knownOf(head)).map(({ id }) => id)
  const rows =
    missing.length === 0 ? [] : await (missing.length > many ? all : all.where('id', 'in', missing)).execute()
  // What changed between the two queries is as the second one saw it.
  const fresh = new Map(rows.map((row) => [row.id, row]))
  return heads.flatMap((head) => {
    const row = fresh.get(head.id)
    return knownOf(head) ?? (row ? [unsealed(row)] : [])
  })
}
