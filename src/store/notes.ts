import { type KeptNote, type Note, noteSchema } from '../domain/note.ts'
import type { Db } from './db.ts'
import { lockRows, scrub } from './dialect.ts'
import { kept, notesOf, originOf, parseNote, sealedNote, textOf, toNote } from './note-rows.ts'
import { type Owner, openOwner, ownedBy, type Vault, withNewOwner, withOwner } from './owner.ts'

export { listNotes } from './note-list.ts'

export type Saving = {
  readonly id: string
  /** What set it off, as a modal's or a message's id: the same one saves once. */
  readonly origin: string
  readonly now: Date
}

export type SavedNote = { readonly note: KeptNote; readonly fresh: boolean }

/** Saves a note; `fresh` is false when the same origin saved before, and the note is that first one. */
export function saveNote(
  vault: Vault,
  owner: Owner,
  note: Note,
  { id, origin, now }: Saving,
): Promise<SavedNote> {
  return withNewOwner(vault, owner, now, async (trx, opened) => {
    const row = {
      id,
      created_at: now.toISOString(),
      at: now.toISOString(),
      origin: originOf(opened, origin),
      ...sealedNote(opened, id, 1, note),
    }
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('note')
      .values({ ...ownedBy(owner), ...row })
      .onConflict((conflict) => conflict.columns(['team_id', 'person_id', 'origin']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) return { note: kept(row, note), fresh: true }
    const first = await trx
      .selectFrom('note')
      .selectAll()
      .where('team_id', '=', owner.teamId)
      .where('person_id', '=', owner.personId)
      .where('origin', '=', row.origin)
      .executeTakeFirstOrThrow()
    return { note: toNote(opened, first), fresh: false }
  })
}

/** The owner's note; undefined when they have none with this id, or deleted it. */
export async function findNote(vault: Vault, owner: Owner, id: string): Promise<KeptNote | undefined> {
  const opened = await openOwner(vault, owner)
  const row = opened && (await notesOf(vault.db, owner).selectAll().where('id', '=', id).executeTakeFirst())
  return row && toNote(opened, row)
}

/** The note as changed, or as it was when nothing changed; undefined when the owner has none with this id. */
export function editNote(
  vault: Vault,
  owner: Owner,
  id: string,
  note: Note,
  now: Date,
): Promise<KeptNote | undefined> {
  return withOwner(vault, owner, async (trx, opened) => {
    const row = await lockRows(trx, notesOf(trx, owner).selectAll().where('id', '=', id)).executeTakeFirst()
    if (!row) return undefined
    const { version, at, sealed } = row
    if (textOf(parseNote(opened, row)) === textOf(noteSchema.parse(note))) return toNote(opened, row)
    await trx
      .insertInto('note_version')
      .values({ ...ownedBy(owner), id, version, at, sealed })
      .execute()
    const changed = { at: now.toISOString(), ...sealedNote(opened, id, version + 1, note) }
    await trx
      .updateTable('note')
      .set(changed)
      .where('team_id', '=', owner.teamId)
      .where('person_id', '=', owner.personId)
      .where('id', '=', id)
      .execute()
    return kept({ ...row, ...changed }, note)
  })
}

/** What the note was before its changes, oldest first; undefined when the owner has none with this id. */
export async function noteVersions(
  vault: Vault,
  owner: Owner,
  id: string,
): Promise<readonly KeptNote[] | undefined> {
  const opened = await openOwner(vault, owner)
  const row = opened && (await notesOf(vault.db, owner).selectAll().where('id', '=', id).executeTakeFirst())
  if (!row) return undefined
  const versions = await vault.db
    .selectFrom('note_version')
    .selectAll()
    .where('team_id', '=', owner.teamId)
    .where('person_id', '=', owner.personId)
    .where('id', '=', id)
    .orderBy('version')
    .execute()
  return versions.map((version) => toNote(opened, { ...version, created_at: row.created_at }))
}

/** Takes a note out of sight, until `purgeDeleted` removes it; false when the owner has none with this id. */
export async function deleteNote({ db }: Vault, owner: Owner, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('note')
    .set({ deleted_at: now.toISOString() })
    .where('team_id', '=', owner.teamId)
    .where('person_id', '=', owner.personId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Brings a note back that was deleted within the last ten minutes; false when there is none. */
export async function undoDelete({ db }: Vault, owner: Owner, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('note')
    .set({ deleted_at: null })
    .where('team_id', '=', owner.teamId)
    .where('person_id', '=', owner.personId)
    .where('id', '=', id)
    .where('deleted_at', '>=', undoableSince(now))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes a note that was first saved within the last ten minutes, for good; false when there is none. */
export async function undoSave({ db }: Vault, owner: Owner, id: string, now: Date): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('note')
    .where('team_id', '=', owner.teamId)
    .where('person_id', '=', owner.personId)
    .where('id', '=', id)
    .where('created_at', '>=', undoableSince(now))
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Removes everybody's notes that were deleted before `before`, for good; returns how many. */
export async function purgeDeleted(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('note')
    .where('deleted_at', '<', before.toISOString())
    .executeTakeFirst()
  if (numDeletedRows > 0n) await scrub(db)
  return Number(numDeletedRows)
}

/** For so long what was saved or deleted can be taken back. */
export const undoMinutes = 10

const undoableSince = (now: Date): string => new Date(now.getTime() - undoMinutes * 60_000).toISOString()
