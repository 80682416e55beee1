import { type KeptNote, type Note, noteSchema } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { openStep } from '../events/order.ts'
import {
  type Opened,
  type Owner,
  openOwner,
  ownedBy,
  type Vault,
  withNewOwner,
  withOwner,
} from '../people/owner.ts'
import { recordChange } from '../undo/changes.ts'
import {
  kept,
  leftState,
  type NoteRow,
  notesOf,
  originOf,
  parseNote,
  sealedNote,
  textOf,
  toNote,
} from './note-rows.ts'

export type Saving = {
  readonly id: string
  /** What set it off, as a modal's or a message's id: the same one saves once. */
  readonly origin: string
  readonly now: Date
}

export type SavedNote = {
  readonly note: KeptNote
  readonly fresh: boolean
  /** The same words were saved before, and undone or deleted since. */
  readonly deleted: boolean
}

/**
 * Saves a note; `fresh` is false when the same origin saved before, and the note is that first one. With other
 * words than it ever had, it is changed to them; if it was deleted meanwhile, they are a new note.
 */
export function saveNote(vault: Vault, owner: Owner, note: Note, saving: Saving): Promise<SavedNote> {
  const save = (trx: Db, opened: Opened) => saveOnce(vault, trx, opened, note, saving)
  return withNewOwner(vault, owner, saving.now, save, { repeatable: true })
}

async function saveOnce(
  vault: Vault,
  trx: Db,
  opened: Opened,
  note: Note,
  saving: Saving,
): Promise<SavedNote> {
  const { id, now } = saving
  const row = {
    id,
    created_at: now.toISOString(),
    at: now.toISOString(),
    origin: originOf(opened, saving.origin),
    ...sealedNote(opened, id, 1, note),
  }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('note')
    .values({ ...ownedBy(opened), ...row })
    .onConflict((conflict) => conflict.columns(['team_id', 'person_id', 'origin']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) {
    await recordChange(vault, trx, opened, { kind: 'note', id, after: leftState(opened, 1, note) })
    return { note: kept(row, note), fresh: true, deleted: false }
  }
  const query = trx
    .selectFrom('note')
    .selectAll()
    .where((is) => is.and(ownedBy(opened)))
    .where('origin', '=', row.origin)
  const first = await lockRows(trx, query).executeTakeFirst()
  // Purged between the insert and this query.
  if (!first) return saveOnce(vault, trx, opened, note, saving)
  // Earlier versions count too: a late repeat of the first words must not undo a change made since.
  const said = [first, ...(await versionRows(trx, opened, first.id))].map((each) => parseNote(opened, each))
  const deleted = first.deleted_at !== null
  if (said.some((each) => sameWords(each, note)))
    return { note: toNote(opened, first), fresh: false, deleted }
  if (!deleted) return { note: await putVersion(vault, trx, opened, first, note, now), fresh: false, deleted }
  return saveOnce(vault, trx, opened, note, { ...saving, origin: `${saving.origin} after ${first.id}` })
}

/** The owner's note; undefined when they have none with this id, or deleted it. */
export async function findNote(vault: Vault, owner: Owner, id: string): Promise<KeptNote | undefined> {
  const opened = await openOwner(vault, owner)
  const row = opened && (await notesOf(vault.db, owner).selectAll().where('id', '=', id).executeTakeFirst())
  return row && toNote(opened, row)
}

/** The note that an origin saved, also when it was deleted since; undefined when it saved none. */
export async function findSaved(
  vault: Vault,
  owner: Owner,
  origin: string,
): Promise<Omit<SavedNote, 'fresh'> | undefined> {
  const opened = await openOwner(vault, owner)
  const row =
    opened &&
    (await vault.db
      .selectFrom('note')
      .selectAll()
      .where((is) => is.and(ownedBy(owner)))
      .where('origin', '=', originOf(opened, origin))
      .executeTakeFirst())
  return row && { note: toNote(opened, row), deleted: row.deleted_at !== null }
}

/** Why a note is left as it is. */
export type Refusal<R> = { readonly refused: R }

/**
 * Makes of the owner's note, as it is by then, what `edit` makes of it, or leaves it, as `edit` says; undefined when
 * they have none with this id. What an earlier attempt at the same order changed is as it is.
 */
export function editNote<R extends Refusal<unknown>>(
  vault: Vault,
  owner: Owner,
  id: string,
  edit: (kept: Note) => Note | R,
  now: Date,
): Promise<KeptNote | R | undefined> {
  const change = async (trx: Db, opened: Opened) => {
    const row = await lockRows(trx, notesOf(trx, owner).selectAll().where('id', '=', id)).executeTakeFirst()
    if (!row) return undefined
    const take = await openStep(trx, vault.order, `edit ${id}`)
    if (!take) return toNote(opened, row)
    const kept = parseNote(opened, row)
    const edited = edit(kept)
    if (isRefusal(edited)) return edited
    const note = noteSchema.parse(edited)
    if (sameWords(kept, note)) return toNote(opened, row)
    await take()
    return putVersion(vault, trx, opened, row, note, now)
  }
  // A form says all that it changes: the same twice. Of words, more can come of doing them twice: the next attempt knows.
  return withOwner(vault, owner, change, { repeatable: vault.order === undefined })
}

const isRefusal = <R extends Refusal<unknown>>(made: Note | R): made is R => 'refused' in made

const sameWords = (kept: Note, note: Note): boolean => textOf(kept) === textOf(noteSchema.parse(note))

/** The note as changed; what it was stays as a version. */
async function putVersion(
  vault: Vault,
  trx: Db,
  opened: Opened,
  row: NoteRow,
  note: Note,
  now: Date,
): Promise<KeptNote> {
  const { id, version, at, sealed } = row
  await trx
    .insertInto('note_version')
    .values({ ...ownedBy(opened), id, version, at, sealed })
    .execute()
  const changed = { at: now.toISOString(), ...sealedNote(opened, id, version + 1, note) }
  await trx
    .updateTable('note')
    .set(changed)
    .where((is) => is.and(ownedBy(opened)))
    .where('id', '=', id)
    .execute()
  const [before, after] = [{ version, deleted: false }, leftState(opened, version + 1, note)]
  await recordChange(vault, trx, opened, { kind: 'note', id, before, after })
  return kept({ ...row, ...changed }, note)
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
  const versions = await versionRows(vault.db, opened, id)
  return versions.map((version) => toNote(opened, { ...version, created_at: row.created_at }))
}

const versionRows = (db: Db, owner: Owner, id: string) =>
  db
    .selectFrom('note_version')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .where('id', '=', id)
    .orderBy('version')
    .execute()
