import { setTimeout } from 'node:timers/promises'
import { chunk } from 'es-toolkit/array/chunk'
import { sql } from 'kysely'
import type { PersonData } from '../../domain/own/person-data.ts'
import type { Db } from '../database/db.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import { dropEvents } from '../events/events.ts'
import { type NoteRow, newestFirst, notesOf, parseNote, toNote } from '../notes/note-rows.ts'
import { addSchedules, listSchedules } from '../nudges/schedules.ts'
import {
  lockAppKey,
  type Opened,
  type Owner,
  openOwner,
  ownedBy,
  type Vault,
  withNewOwner,
  withOwner,
} from './owner.ts'
import { type Added, addNotes, addProfile, addRatings } from './person-rows.ts'
import { readProfile } from './profiles.ts'
import { listRatings } from './ratings.ts'

/** All that the owner did not delete. */
export async function exportPerson(vault: Vault, owner: Owner): Promise<PersonData> {
  const opened = await openOwner(vault, owner)
  if (!opened) return { profile: undefined, notes: [], ratings: [], schedules: [] }
  const rows = await notesOf(vault.db, owner).selectAll().execute()
  const versions = await versionsByNote(vault.db, owner)
  const notes = rows.map((row) => ({
    ...toNote(opened, row),
    versions: (versions.get(row.id) ?? []).map((version) => ({
      ...parseNote(opened, version),
      at: new Date(version.at),
    })),
  }))
  return {
    profile: await readProfile(vault, owner),
    notes: notes.sort(newestFirst),
    ratings: await listRatings(vault, owner),
    schedules: (await listSchedules(vault, owner)).map(({ schedule, nextAt }) => ({
      ...schedule,
      nextAt: nextAt ?? null,
    })),
  }
}

type VersionRow = Pick<NoteRow, 'id' | 'version' | 'at' | 'sealed'>

async function versionsByNote(db: Db, owner: Owner): Promise<Map<string, VersionRow[]>> {
  const rows = await db
    .selectFrom('note_version')
    .select(['id', 'version', 'at', 'sealed'])
    .where((is) => is.and(ownedBy(owner)))
    .orderBy('version')
    .execute()
  return Map.groupBy(rows, ({ id }) => id)
}

/** How many were added; what was there already is not counted. `left`: what there was no room for, if there was any. */
export type Imported = {
  readonly left?: number
  readonly profile: number
  readonly notes: number
  readonly ratings: number
  readonly schedules: number
}

/**
 * Adds what an export holds and the owner has not; what they have, and confirmed, stays as it is. In small steps, so
 * that nobody else waits: what is cut off in the middle is made whole by the same file.
 */
export async function importPerson(
  vault: Vault,
  owner: Owner,
  data: PersonData,
  now: Date,
): Promise<Imported> {
  const begin = async (trx: Db, opened: Opened) => ({
    keyId: opened.keyId,
    profile: data.profile ? await addProfile(vault, trx, opened, { profile: data.profile, now }) : 0,
    schedules: await addSchedules(vault, trx, opened, { schedules: data.schedules, now }),
  })
  const repeatable = { repeatable: true }
  const first = await withNewOwner(vault, owner, now, begin, repeatable)
  const inSteps = async <T>(
    steps: readonly (readonly T[])[],
    add: (vault: Vault, trx: Db, opened: Opened, some: readonly T[]) => Promise<Added>,
  ): Promise<Added> => {
    const sum = { added: 0, left: 0 }
    for (const some of steps) {
      // Who deletes everything meanwhile wants nothing of it back.
      const step = async (trx: Db, opened: Opened) =>
        opened.keyId === first.keyId ? add(vault, trx, opened, some) : undefined
      const done = await withOwner(vault, owner, step, repeatable)
      sum.added += done?.added ?? 0
      sum.left += done?.left ?? 0
      // A turn of the event loop would give others but one of their many steps.
      await setTimeout(1)
    }
    return sum
  }
  const notes = await inSteps(notesInSteps(data.notes), addNotes)
  const ratings = await inSteps(chunk(data.ratings, rowsInStep), addRatings)
  const left = notes.left + ratings.left
  const { profile, schedules } = first
  return { profile, notes: notes.added, ratings: ratings.added, schedules, ...(left > 0 && { left }) }
}

/** So many rows are added at once: some milliseconds. */
const rowsInStep = 100

/** Notes with their versions: each step is full, and more only where one note alone is. */
function notesInSteps(notes: PersonData['notes']): PersonData['notes'][] {
  const steps: PersonData['notes'][] = []
  let room = 0
  for (const note of notes) {
    const rows = 1 + note.versions.length
    if (rows > room) {
      steps.push([])
      room = rowsInStep
    }
    steps.at(-1)?.push(note)
    room -= rows
  }
  return steps
}

const places = {
  profile: { table: 'profile', time: 'at', only: sql`true` },
  notes: { table: 'note', time: 'created_at', only: sql`deleted_at is null` },
  'deleted-notes': { table: 'note', time: 'created_at', only: sql`deleted_at is not null` },
  'note-versions': { table: 'note_version', time: 'at', only: sql`true` },
  ratings: { table: 'rating', time: 'at', only: sql`true` },
  schedules: { table: 'schedule', time: 'at', only: sql`true` },
  nudges: { table: 'nudge', time: 'created_at', only: sql`true` },
  shares: { table: 'share', time: 'shared_at', only: sql`true` },
  news: { table: 'news', time: 'at', only: sql`true` },
  conversations: { table: 'conversation', time: 'at', only: sql`true` },
  feedback: { table: 'feedback', time: 'at', only: sql`true` },
  'unanswered-words': { table: 'unanswered_words', time: 'at', only: sql`true` },
  'word-consent': { table: 'word_consent', time: 'at', only: sql`true` },
  greeting: { table: 'greeting', time: 'at', only: sql`true` },
  undo: { table: 'undo', time: 'at', only: sql`true` },
  'in-hand': { table: 'seen_event', time: 'seen_at', only: sql`true` },
} as const

/** How much of one kind of data is kept of a person. */
export type Holding = {
  readonly kind: keyof typeof places
  readonly count: number
  readonly oldest: Date | undefined
}

/** Every kind of data, also those of which there is none. */
export function holdings({ db }: Pick<Vault, 'db'>, owner: Owner): Promise<Holding[]> {
  return Promise.all([
    holding(db, owner, 'profile'),
    holding(db, owner, 'notes'),
    holding(db, owner, 'deleted-notes'),
    holding(db, owner, 'note-versions'),
    holding(db, owner, 'ratings'),
    holding(db, owner, 'schedules'),
    holding(db, owner, 'nudges'),
    holding(db, owner, 'shares'),
    holding(db, owner, 'news'),
    holding(db, owner, 'conversations'),
    holding(db, owner, 'feedback'),
    holding(db, owner, 'unanswered-words'),
    holding(db, owner, 'word-consent'),
    holding(db, owner, 'greeting'),
    holding(db, owner, 'undo'),
    holding(db, owner, 'in-hand'),
  ])
}

async function holding(db: Db, { teamId, personId }: Owner, kind: Holding['kind']): Promise<Holding> {
  const { table, time, only } = places[kind]
  const { rows } = await sql<{ count: number | string; oldest: string | null }>`
    select count(*) as count, min(${sql.ref(time)}) as oldest from ${sql.table(table)}
    where team_id = ${teamId} and person_id = ${personId} and ${only}`.execute(db)
  const [row] = rows
  return { kind, count: Number(row?.count ?? 0), oldest: row?.oldest ? new Date(row.oldest) : undefined }
}

/** Removes all that is kept of a person, and destroys their key, so that no backup brings it back. */
export async function deletePerson(vault: Vault, owner: Owner): Promise<Holding[]> {
  const { db } = vault
  // The key goes first: after a crash between the two, what is left cannot be read, and goes at the next start.
  await destroyKeys(vault, owner)
  const counts = await inTransaction(db, async (trx) => {
    const held = await holdings({ db: trx }, owner)
    await dropEvents(trx, owner)
    for (const table of [
      'share',
      'conversation',
      'feedback',
      'word_consent',
      'greeting',
      'person',
    ] as const) {
      await trx
        .deleteFrom(table)
        .where((is) => is.and(ownedBy(owner)))
        .execute()
    }
    await oweScrub(trx)
    return held
  })
  await scrub(db)
  return counts
}

/** Their ids are kept, for an old backup may bring back what they sealed. */
async function destroyKeys({ db }: Vault, owner: Owner): Promise<void> {
  await inTransaction(db, async (trx) => {
    // Nobody makes a key meanwhile: one made between two steps would be removed and not known as destroyed.
    await lockAppKey(trx)
    const keys = trx
      .selectFrom('keys.person_key')
      .select('id')
      .where((is) => is.and(ownedBy(owner)))
    const used = trx
      .selectFrom('person')
      .select('key_id')
      .where((is) => is.and(ownedBy(owner)))
    for (const ids of [keys, used]) {
      await trx
        .insertInto('keys.destroyed_key')
        .columns(['id'])
        .expression(ids)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    await trx
      .deleteFrom('keys.person_key')
      .where((is) => is.and(ownedBy(owner)))
      .execute()
    await oweScrub(trx)
  })
}
