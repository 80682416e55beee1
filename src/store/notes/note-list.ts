import type { KeptNote, Note } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { type Owner, openOwner, ownedBy, type Vault } from '../people/owner.ts'
import { newestFirst, notesOf, parseNote, toNote } from './note-rows.ts'

/** All that the owner did not delete, newest `happenedOn` first. */
export async function listNotes(vault: Vault, owner: Owner): Promise<readonly KeptNote[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await notesOf(vault.db, owner)
    .select(['id', 'version', 'created_at', 'at', 'sealed'])
    .execute()
  return rows.map((row) => toNote(opened, row)).sort(newestFirst)
}

/** What notes said in earlier versions of them, each known by the moment at which it was written; by their ids. */
export async function notesAsOf(
  vault: Vault,
  owner: Owner,
  versions: readonly { readonly id: string; readonly at: string }[],
): Promise<ReadonlyMap<string, Note>> {
  const opened = versions.length > 0 ? await openOwner(vault, owner) : undefined
  if (!opened) return new Map()
  const wanted = new Map(versions.map(({ id, at }) => [id, at]))
  const rows = await vault.db
    .selectFrom('note_version')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .where('id', 'in', [...wanted.keys()])
    .where('at', 'in', [...wanted.values()])
    .orderBy('version')
    .execute()
  return new Map(
    rows.filter(({ id, at }) => wanted.get(id) === at).map((row) => [row.id, parseNote(opened, row)]),
  )
}

/** What these notes said at a moment, by their ids, of those that were changed since and were there then. */
export async function notesAt(
  vault: Vault,
  owner: Owner,
  ids: readonly string[],
  moment: Date,
): Promise<ReadonlyMap<string, Note>> {
  const opened = ids.length > 0 ? await openOwner(vault, owner) : undefined
  if (!opened) return new Map()
  const rows = await vault.db
    .selectFrom('note_version')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .where('id', 'in', ids)
    .where('at', '<=', moment.toISOString())
    .orderBy('version')
    .execute()
  const last = new Map(rows.map((row) => [row.id, row]))
  return new Map([...last].map(([id, row]) => [id, parseNote(opened, row)]))
}

/** How many that are. */
export async function countNotes(db: Db, owner: Owner): Promise<number> {
  const { count } = await notesOf(db, owner)
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
