import type { KeptNote } from '../../domain/own/note.ts'
import { codeOf } from '../database/errors.ts'
import { type Opened, type Owner, openOwner, type Vault } from '../people/owner.ts'
import type { Known, KnownNote } from './note-cache.ts'
import { readPacks, writePacks } from './note-packs.ts'
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
  const notes = known ? (await current(vault, opened, known.versions)).notes : await packed(vault, opened)
  return {
    notesChanged: opened.notesChanged,
    notes: notes.map(({ note }) => note).sort(newestFirst),
    versions: new Map(notes.map((one) => [one.note.id, one])),
  }
}

/** With this many to unseal it is quicker to read all rows than to ask for each, and worth a pack. */
const many = 50

/** The notes by way of the packs; what these lack is packed too when it is much. */
async function packed(vault: Vault, opened: Opened): Promise<readonly KnownNote[]> {
  const { versions, whole } = await readPacks(vault.db, opened)
  if (whole) return [...versions.values()]
  const { notes, fresh } = await current(vault, opened, versions)
  if (fresh.length > many) await writePacks(vault, opened, fresh).catch(unlessNoRoom)
  return notes
}

/** Packs make the next list faster, and no more: a disk that is full or busy is no reason not to show this one. */
function unlessNoRoom(error: unknown): void {
  // Those of PostgreSQL that begin with 53 say that something ran out.
  if (!/^(SQLITE_(FULL|BUSY|IOERR|READONLY)|53)/.test(codeOf(error))) throw error
}

type Head = Pick<NoteRow, 'id' | 'version' | 'at'>

/** All notes, `fresh` those that were not known as they are now. */
async function current({ db }: Vault, opened: Opened, known: Known['versions']) {
  const unsealed = (row: NoteRow): KnownNote => ({ version: row.version, note: toNote(opened, row) })
  const all = notesOf(db, opened).select(['id', 'version', 'created_at', 'at', 'sealed'])
  if (known.size === 0) {
    const notes = (await all.execute()).map(unsealed)
    return { notes, fresh: notes }
  }
  const heads = await notesOf(db, opened).select(['id', 'version', 'at']).execute()
  const knownOf = ({ id, version, at }: Head) => {
    const found = known.get(id)
    // A note that was removed and comes back from a file begins to count its versions anew.
    return found?.version === version && found.note.at.getTime() === Date.parse(at) ? found : undefined
  }
  const missing = heads.filter((head) => !knownOf(head)).map(({ id }) => id)
  const rows =
    missing.length === 0 ? [] : await (missing.length > many ? all : all.where('id', 'in', missing)).execute()
  // What changed between the two queries is as the second one saw it.
  const found = new Map(rows.map((row) => [row.id, row]))
  const fresh = missing.flatMap((id) => {
    const row = found.get(id)
    return row ? [unsealed(row)] : []
  })
  const freshOf = new Map(fresh.map((one) => [one.note.id, one]))
  return { notes: heads.flatMap((head) => knownOf(head) ?? freshOf.get(head.id) ?? []), fresh }
}
