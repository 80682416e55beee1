import { setTimeout } from 'node:timers/promises'
import { chunk } from 'es-toolkit/array/chunk'
import type { PersonData } from '../../domain/own/person-data.ts'
import { addAgenda, exportAgenda } from '../agenda/agenda.ts'
import { addCases, exportCases } from '../cases/case-data.ts'
import type { Db } from '../database/db.ts'
import { takesStep } from '../events/order.ts'
import { type NoteRow, newestFirst, notesOf, parseNote, toNote } from '../notes/note-rows.ts'
import { addSchedules, listSchedules } from '../nudges/schedules.ts'
import { addNotes } from './note-adding.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withNewOwner } from './owner.ts'
import { addProfile, addRatings } from './person-rows.ts'
import { readProfile } from './profiles.ts'
import { listRatings } from './ratings.ts'
import type { Added } from './room.ts'

/** All that the owner did not delete. */
export async function exportPerson(vault: Vault, owner: Owner): Promise<PersonData> {
  const opened = await openOwner(vault, owner)
  if (!opened) return { profile: undefined, notes: [], ratings: [], schedules: [], cases: [] }
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
    cases: await exportCases(vault.db, opened),
    agenda: await exportAgenda(vault.db, opened),
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
  /** Where it was any. */
  readonly cases?: number
  /** What is kept for their 1:1, where any of it was. */
  readonly agenda?: true
}

/**
 * Adds what an export holds and the owner has not; what they have, and confirmed, stays as it is. In small steps, so
 * that nobody else waits: what is cut off in the middle is made whole by the same file. What an earlier attempt at the
 * same order added is as it is.
 */
export async function importPerson(
  vault: Vault,
  owner: Owner,
  data: PersonData,
  now: Date,
): Promise<Imported> {
  const begin = async (trx: Db, opened: Opened) => {
    if (!(await takesStep(trx, vault.order, 'import')))
      return { profile: 0, schedules: 0, cases: 0, agenda: none }
    return {
      profile: data.profile ? await addProfile(vault, trx, opened, { profile: data.profile, now }) : 0,
      schedules: await addSchedules(vault, trx, opened, { schedules: data.schedules, now }),
      cases: await addCases(vault, trx, opened, data.cases),
      agenda: data.agenda ? await addAgenda(vault, trx, opened, { agenda: data.agenda, now }) : none,
    }
  }
  const repeatable = { repeatable: true }
  const first = await withNewOwner(vault, owner, now, begin, repeatable)
  const inSteps = async <T>(
    name: string,
    steps: readonly (readonly T[])[],
    add: (vault: Vault, trx: Db, opened: Opened, some: readonly T[]) => Promise<Added>,
  ): Promise<Added> => {
    const sum = { added: 0, left: 0 }
    for (const [index, some] of steps.entries()) {
      const step = async (trx: Db, opened: Opened) =>
        (await takesStep(trx, vault.order, `import ${name} ${index}`)) ? add(vault, trx, opened, some) : none
      const done = await withNewOwner(vault, owner, now, step, repeatable)
      sum.added += done.added
      sum.left += done.left
      // A turn of the event loop would give others but one of their many steps.
      await setTimeout(1)
    }
    return sum
  }
  const notes = await inSteps('notes', notesInSteps(data.notes), addNotes)
  const ratings = await inSteps('ratings', chunk(data.ratings, rowsInStep), addRatings)
  const left = notes.left + ratings.left + first.agenda.left
  const { profile, schedules, cases, agenda } = first
  return {
    profile,
    notes: notes.added,
    ratings: ratings.added,
    schedules,
    ...(cases > 0 && { cases }),
    ...(agenda.added > 0 && { agenda: true }),
    ...(left > 0 && { left }),
  }
}

const none: Added = { added: 0, left: 0 }

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
