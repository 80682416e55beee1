import type { Db } from '../database/db.ts'
import { type Owner, ownedBy } from './owner.ts'

/** How many were added, and how many there was no room for. */
export type Added = { readonly added: number; readonly left: number }

/** Those that are not there yet, as many as there is room for. */
export async function withRoom<T extends { readonly id: string }>(
  trx: Db,
  owner: Owner,
  table: 'note' | 'rating',
  things: readonly T[],
  most: number,
): Promise<{ readonly fresh: readonly T[]; readonly there: readonly T[]; readonly left: number }> {
  const rows = await trx
    .selectFrom(table)
    .select('id')
    .where((is) => is.and(ownedBy(owner)))
    .where(
      'id',
      'in',
      things.map(({ id }) => id),
    )
    .execute()
  const ids = new Set(rows.map(({ id }) => id))
  const fresh = things.filter(({ id }) => !ids.has(id))
  const room = fresh.length === 0 ? 0 : Math.max(0, most - (await countOf(trx, owner, table)))
  return {
    fresh: fresh.slice(0, room),
    there: things.filter(({ id }) => ids.has(id)),
    left: Math.max(0, fresh.length - room),
  }
}

export async function countOf(
  trx: Db,
  owner: Owner,
  table: 'note' | 'rating' | 'note_version',
): Promise<number> {
  const { count } = await trx
    .selectFrom(table)
    .select((select) => select.fn.countAll().as('count'))
    .where((is) => is.and(ownedBy(owner)))
    .executeTakeFirstOrThrow()
  return Number(count)
}
