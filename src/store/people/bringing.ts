import { chunk } from 'es-toolkit/array/chunk'
import type { Note } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { originOf } from '../notes/note-rows.ts'
import { addNotes } from './note-adding.ts'
import { type Opened, type Owner, ownedBy, type Vault, withNewOwner, withOwner } from './owner.ts'
import type { Added } from './room.ts'

/** A note from a document; the same origin is the same note. */
export type Brought = { readonly note: Note; readonly id: string; readonly origin: string }

/** The id of the owner's key, made where they have none yet: who deletes everything from now on has another one, or none. */
export const keyIdOf = (vault: Vault, owner: Owner, now: Date): Promise<string> =>
  withNewOwner(vault, owner, now, async (_, { keyId }) => keyId)

/**
 * Saves those that are not there yet, and brings back those that were deleted lately; undo takes all of them back.
 * `since`: the id of the owner's key when they asked for it. Undefined when they deleted everything since: they want nothing of
 * it back.
 */
export async function bringNotes(
  vault: Vault,
  owner: Owner,
  notes: readonly Brought[],
  now: Date,
  since: string,
): Promise<Added | undefined> {
  const sum = { added: 0, left: 0 }
  for (const some of chunk(notes, rowsInStep)) {
    const step = async (trx: Db, opened: Opened) =>
      opened.keyId === since ? addSome(vault, trx, opened, some, now) : undefined
    const done = await withOwner(vault, owner, step, { repeatable: true })
    if (!done) return undefined
    sum.added += done.added
    sum.left += done.left
  }
  return sum
}

const rowsInStep = 100

async function addSome(
  vault: Vault,
  trx: Db,
  opened: Opened,
  some: readonly Brought[],
  now: Date,
): Promise<Added> {
  const known = await idsBy(trx, opened, some)
  const all = some.map(({ note, id, origin }) => ({
    ...note,
    id: known.get(originOf(opened, origin)) ?? id,
    createdAt: now,
    at: now,
    versions: [],
    origin,
  }))
  return addNotes(vault, trx, opened, all)
}

async function idsBy(trx: Db, opened: Opened, some: readonly Brought[]): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('note')
    .select(['id', 'origin'])
    .where((is) => is.and(ownedBy(opened)))
    .where(
      'origin',
      'in',
      some.map(({ origin }) => originOf(opened, origin)),
    )
    .execute()
  return new Map(rows.map(({ id, origin }) => [origin, id]))
}
