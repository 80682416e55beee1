import { chunks } from '../../domain/chunks.ts'
import type { Note } from '../../domain/own/note.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { about, seal, unseal } from '../keys/seal.ts'
import { type Opened, type Owner, ownedBy, type Vault } from '../people/owner.ts'
import type { KnownNote } from './note-cache.ts'

// A pack holds some hundred notes of one owner once more, sealed as one: to unseal and check each for itself takes
// five times as long. What is in a pack is not deleted, and is true of its version of a note for ever.

/** To be raised when a note has other fields: packs of another form are not read, and go. */
const form = 1

const packSize = 500

type Pack = Pick<Tables['note_pack'], 'notes_changed' | 'first_id' | 'last_id' | 'sealed'>

/** A note as it lies in a pack, its times in milliseconds: it was checked when its own row was read. */
type Packed = readonly [version: number, createdAt: number, at: number, id: string, note: Note]

/** What the packs hold; `whole` when that is all, and there was no change since. */
export async function readPacks(db: Db, opened: Opened) {
  // In one statement: the packs are as they were when the number was.
  const packs = await db
    .selectFrom('note_pack as k')
    .innerJoin('person as p', (join) =>
      join.onRef('p.team_id', '=', 'k.team_id').onRef('p.person_id', '=', 'k.person_id'),
    )
    .select(['p.notes_changed as now', 'k.notes_changed', 'k.first_id', 'k.last_id', 'k.sealed'])
    .where('k.team_id', '=', opened.teamId)
    .where('k.person_id', '=', opened.personId)
    .where('k.form', '=', form)
    .orderBy('k.notes_changed')
    .execute()
  const versions = new Map<string, KnownNote>()
  // A later pack has the later version.
  for (const pack of packs) for (const known of unpack(opened, pack)) versions.set(known.note.id, known)
  return { versions, whole: packs.some((pack) => pack.notes_changed === pack.now) }
}

function unpack(opened: Opened, pack: Pack): KnownNote[] {
  const packed: readonly Packed[] = JSON.parse(
    unseal(opened.key, pack.sealed, aboutPack(opened, pack)).toString(),
  )
  return packed.map(([version, createdAt, at, id, note]) => ({
    version,
    note: Object.assign(note, { id, createdAt: new Date(createdAt), at: new Date(at) }),
  }))
}

/** Packs these beside those that are there; nothing when the owner's notes changed since `opened`. */
export async function writePacks({ db }: Vault, opened: Opened, notes: readonly KnownNote[]): Promise<void> {
  const rows = packsOf(notes).map((pack) => packRow(opened, pack))
  await inTransaction(db, async (trx) => {
    const unchanged = trx
      .selectFrom('person')
      .select('key_id')
      .where((is) => is.and({ ...ownedBy(opened), key_id: opened.keyId, notes_changed: opened.notesChanged }))
    // Who deletes a note meanwhile waits here, and then drops these packs too.
    if (!(await lockRows(trx, unchanged).executeTakeFirst())) return
    await trx
      .deleteFrom('note_pack')
      .where((is) => is.and(ownedBy(opened)))
      .where('form', '!=', form)
      .execute()
    for (const row of rows) {
      await trx
        .insertInto('note_pack')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  })
}

/** To be done in the transaction in which a note is deleted, after its change was told. */
export async function dropPacks(trx: Db, owner: Owner, id: string): Promise<void> {
  const packs = await trx
    .selectFrom('note_pack')
    .select(['notes_changed', 'first_id', 'last_id'])
    .where((is) => is.and(ownedBy(owner)))
    .execute()
  // Compared here, where they were sorted: databases have orders of their own.
  for (const { first_id, last_id, notes_changed } of packs) {
    if (id < first_id || last_id < id) continue
    await trx
      .deleteFrom('note_pack')
      .where((is) => is.and({ ...ownedBy(owner), notes_changed, first_id }))
      .execute()
  }
}

/** By id, so that a deletion costs one pack. */
const packsOf = (notes: readonly KnownNote[]): KnownNote[][] =>
  chunks(
    notes.toSorted((a, b) => (a.note.id < b.note.id ? -1 : 1)),
    packSize,
  )

function packRow(opened: Opened, notes: readonly KnownNote[]) {
  const ids = { first_id: notes[0]?.note.id ?? '', last_id: notes.at(-1)?.note.id ?? '' }
  const place = { notes_changed: opened.notesChanged, ...ids }
  const oldest = Math.min(...notes.map(({ note }) => note.createdAt.getTime()))
  const sealed = seal(opened.key, JSON.stringify(notes.map(packed)), aboutPack(opened, place))
  return { ...ownedBy(opened), ...place, form, at: new Date(oldest).toISOString(), sealed }
}

const packed = ({ version, note: { id, createdAt, at, ...note } }: KnownNote): Packed => [
  version,
  createdAt.getTime(),
  at.getTime(),
  id,
  note,
]

const aboutPack = ({ teamId, personId }: Owner, pack: Omit<Pack, 'sealed'>): string =>
  about('pack', teamId, personId, form, pack.notes_changed, pack.first_id, pack.last_id)
