import { chunk } from 'es-toolkit/array/chunk'
import type { Note } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { originOf } from '../notes/note-rows.ts'
import { type Opened, type Owner, ownedBy, type Vault, withNewOwner, withOwner } from './owner.ts'
import { type Added, addNotes } from './person-rows.ts'

/** A note from a document; the same origin is the same note. */
export type Brought = { readonly note: Note; readonly id: string; readonly origin: string }

/** Saves those that are not there yet, and brings back those that were deleted lately; undo takes all of them back. */
export async function bringNotes(
  vault: Vault,
  owner: Owner,
  notes: readonly Brought[],
  now: Date,
): Promise<Added> {
  const [first = [], ...rest] = chunk(notes, rowsInStep)
  const add = async (trx: Db, opened: Opened) => ({
    keyId: opened.keyId,
    ...(await addSome(vault, trx, opened, first, now)),
  })
  const repeatable = { repeatable: true }
  const begun = await withNewOwner(vault, owner, now, add, repeatable)
  const sum = { added: begun.added, left: begun.left }
  for (const some of rest) {
    // Who deletes everything meanwhile wants nothing of it back.
    const step = async (trx: Db, opened: Opened) =>
      opened.keyId === begun.keyId ? addSome(vault, trx, opened, some, now) : undefined
    const done = await withOwner(vault, owner, step, repeatable)
    sum.added += done?.added ?? 0
    sum.left += done?.left ?? 0
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
