import { chunk } from 'es-toolkit/array/chunk'
import type { Note } from '../../domain/own/note.ts'
import { mostKept, type PersonData } from '../../domain/own/person-data.ts'
import type { Db } from '../database/db.ts'
import { leftState, originOf, sealedNote } from '../notes/note-rows.ts'
import { type ImportChange, recordImport } from './import-undo.ts'
import { type Opened, type Owner, ownedBy, type Vault } from './owner.ts'
import { type Added, countOf, withRoom } from './room.ts'

/** `origin`: where it came from, if not from an export. */
type NoteData = PersonData['notes'][number] & { readonly origin?: string }

export async function addNotes(
  vault: Vault,
  trx: Db,
  opened: Opened,
  notes: readonly NoteData[],
): Promise<Added> {
  const { fresh, there, left } = await withRoom(trx, opened, 'note', notes, mostKept.notes)
  const room = mostKept.versions - (await countOf(trx, opened, 'note_version'))
  const { kept, cut } = cutVersions(fresh, room)
  const inserted = kept.length === 0 ? [] : await insertNotes(trx, opened, kept)
  const ids = new Set(inserted.map(({ id }) => id))
  const added = kept.filter(({ id }) => ids.has(id))
  await addVersions(trx, opened, added)
  const back = await bringBack(trx, opened, there)
  await recordImport(vault, trx, opened, { notes: [...added.map((note) => leftBy(opened, note)), ...back] })
  return { added: added.length + back.length, left: left + cut }
}

const insertNotes = (trx: Db, opened: Opened, notes: readonly NoteData[]) =>
  trx
    .insertInto('note')
    .values(notes.map((note) => noteRow(opened, note)))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()

/** Of each note the newest versions that there is room for. */
function cutVersions(notes: readonly NoteData[], most: number) {
  let room = Math.max(0, most)
  let cut = 0
  const kept = notes.map((note) => {
    const versions = note.versions.slice(Math.max(0, note.versions.length - room))
    room -= versions.length
    cut += note.versions.length - versions.length
    return { ...note, versions }
  })
  return { kept, cut }
}

async function addVersions(trx: Db, opened: Opened, notes: readonly NoteData[]): Promise<void> {
  const rows = notes.flatMap(({ id, versions }) =>
    versions.map(({ at, ...note }, index) => ({
      ...ownedBy(opened),
      id,
      at: at.toISOString(),
      ...sealedNote(opened, id, index + 1, note),
    })),
  )
  for (const some of chunk(rows, batchSize)) await trx.insertInto('note_version').values(some).execute()
}

/** Who deletes notes and then imports them wants them back. */
async function bringBack(trx: Db, owner: Owner, notes: readonly NoteData[]): Promise<ImportChange['notes']> {
  if (notes.length === 0) return []
  return trx
    .updateTable('note')
    .set({ deleted_at: null })
    .where((is) => is.and(ownedBy(owner)))
    .where(
      'id',
      'in',
      notes.map(({ id }) => id),
    )
    .where('deleted_at', 'is not', null)
    .returning(['id', 'version'])
    .execute()
}

const noteRow = (opened: Opened, data: NoteData) => ({
  ...ownedBy(opened),
  id: data.id,
  created_at: data.createdAt.toISOString(),
  at: data.at.toISOString(),
  origin: originOf(opened, data.origin ?? `import ${data.id}`),
  ...sealedNote(opened, data.id, versionOf(data), noteIn(data)),
})

const noteIn = ({
  id: _id,
  createdAt: _createdAt,
  at: _at,
  versions: _versions,
  origin: _origin,
  ...note
}: NoteData): Note => note

const versionOf = ({ versions }: NoteData): number => versions.length + 1

const leftBy = (opened: Opened, data: NoteData): ImportChange['notes'][number] => {
  const { version, words } = leftState(opened, versionOf(data), noteIn(data))
  return { id: data.id, version, words }
}

/** Databases take a limited number of values in one statement. */
const batchSize = 100
