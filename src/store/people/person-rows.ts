import { isDeepStrictEqual } from 'node:util'
import { chunks } from '../../domain/chunks.ts'
import type { PersonData } from '../../domain/own/person-data.ts'
import type { Profile } from '../../domain/own/profile.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { originOf, sealedNote, tellChange } from '../notes/note-rows.ts'
import { type Opened, type Owner, ownedBy } from './owner.ts'
import { parseProfile, profileRow } from './profiles.ts'
import type { ratingRow } from './ratings.ts'

// Each adds what is not there yet and returns how many that were.

/** In the place of one that the owner did not confirm, too. */
export async function addProfile(trx: Db, opened: Opened, profile: Profile, now: Date): Promise<number> {
  const row = profileRow(opened, profile, now)
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('profile')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return 1
  const mine = trx
    .selectFrom('profile')
    .select('sealed')
    .where((is) => is.and(ownedBy(opened)))
  const { sealed } = await lockRows(trx, mine).executeTakeFirstOrThrow()
  const old = parseProfile(opened, sealed)
  if (old.confirmed || isDeepStrictEqual(old, profile)) return 0
  await trx
    .updateTable('profile')
    .set({ at: row.at, sealed: row.sealed })
    .where((is) => is.and(ownedBy(opened)))
    .execute()
  return 1
}

export async function addRatings(trx: Db, rows: readonly ReturnType<typeof ratingRow>[]): Promise<number> {
  const counts: number[] = []
  for (const chunk of chunks(rows, together)) {
    const { numInsertedOrUpdatedRows = 0n } = await trx
      .insertInto('rating')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    counts.push(Number(numInsertedOrUpdatedRows))
  }
  return counts.reduce((sum, count) => sum + count, 0)
}

type NoteData = PersonData['notes'][number]

export async function addNotes(trx: Db, opened: Opened, notes: readonly NoteData[]): Promise<number> {
  const had = await trx
    .selectFrom('note')
    .select((select) => select.fn.countAll().as('count'))
    .where((is) => is.and(ownedBy(opened)))
    .executeTakeFirstOrThrow()
  let added = 0
  for (const chunk of chunks(notes, together)) {
    if (Number(had.count) + added >= mostNotes) break
    const inserted = await trx
      .insertInto('note')
      .values(chunk.map((note) => noteRow(opened, note)))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    added += inserted.length
    const fresh = new Set(inserted.map(({ id }) => id))
    await addVersions(
      trx,
      opened,
      chunk.filter(({ id }) => fresh.has(id)),
    )
    added += await bringBack(
      trx,
      opened,
      chunk.filter(({ id }) => !fresh.has(id)),
    )
  }
  if (added > 0) await tellChange(trx, opened)
  return added
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
  for (const chunk of chunks(rows, together)) await trx.insertInto('note_version').values(chunk).execute()
}

/** Who deletes notes and then imports them wants them back. */
async function bringBack(trx: Db, owner: Owner, notes: readonly NoteData[]): Promise<number> {
  if (notes.length === 0) return 0
  const { numUpdatedRows } = await trx
    .updateTable('note')
    .set({ deleted_at: null })
    .where((is) => is.and(ownedBy(owner)))
    .where(
      'id',
      'in',
      notes.map(({ id }) => id),
    )
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const noteRow = (opened: Opened, { id, createdAt, at, versions, ...note }: NoteData) => ({
  ...ownedBy(opened),
  id,
  created_at: createdAt.toISOString(),
  at: at.toISOString(),
  origin: originOf(opened, `import ${id}`),
  ...sealedNote(opened, id, versions.length + 1, note),
})

/** More than anybody writes; a file can hold any number, and all others wait while they are listed. */
export const mostNotes = 10_000

/** Databases take a limited number of values in one statement. */
const together = 100
