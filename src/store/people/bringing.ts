import { chunk } from 'es-toolkit/array/chunk'
import type { Note } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { takesStep } from '../events/order.ts'
import { originOf } from '../notes/note-rows.ts'
import { addNotes } from './note-adding.ts'
import { type Opened, type Owner, ownedBy, type Vault, withNewOwner } from './owner.ts'
import type { Added } from './room.ts'

/** A note from a document; the same origin is the same note. */
export type Brought = { readonly note: Note; readonly id: string; readonly origin: string }

/**
 * Saves those that are not there yet, and brings back those that were deleted lately; undo takes all of them back. What
 * an earlier attempt at the same order saved is as it is.
 */
export async function bringNotes(
  vault: Vault,
  owner: Owner,
  notes: readonly Brought[],
  now: Date,
): Promise<Added> {
  const sum = { added: 0, left: 0 }
  for (const [index, some] of chunk(notes, rowsInStep).entries()) {
    const step = async (trx: Db, opened: Opened) =>
      (await takesStep(trx, vault.order, `bring ${index}`))
        ? addSome(vault, trx, opened, some, now)
        : { added: 0, left: 0 }
    const done = await withNewOwner(vault, owner, now, step, { repeatable: true })
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
