import type { Change } from '../../domain/own/change.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { KeptRating } from '../../domain/own/rating.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import { lockAgenda, takeBackAgenda } from '../agenda/agenda.ts'
import { lockCase, takeBackCase } from '../cases/case-undo.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { oweScrub } from '../database/scrubbing.ts'
import type { Tables } from '../database/tables.ts'
import { openStep, type Take } from '../events/order.ts'
import { lockNote, takeBackNote } from '../notes/note-undo.ts'
import { takeBackSchedule } from '../nudges/schedule-undo.ts'
import { lockSchedule } from '../nudges/schedules.ts'
import { type ImportTakenBack, isTakenBack, takeBackImport } from '../people/import-undo.ts'
import { type Opened, type Owner, ownedBy, type Vault, withOwner } from '../people/owner.ts'
import { lockProfile, takeBackProfile } from '../people/profiles.ts'
import { takeBackRating } from '../people/ratings.ts'
import { openChange, undoableSince, unrecorded } from './changes.ts'

/** What became of one change: `done` unless the thing was changed since, in whatever way. */
export type Outcome =
  /** `note`: as the change left it; `became`: as it is now. */
  | (Extract<Change, { kind: 'note' }> & {
      readonly done: boolean
      readonly note: KeptNote | undefined
      readonly became?: KeptNote | undefined
    })
  | (Extract<Change, { kind: 'rating' }> & {
      readonly done: boolean
      readonly rating: KeptRating | undefined
    })
  /** `schedule`: as it is now, if it is there. */
  | (Extract<Change, { kind: 'schedule' }> & {
      readonly done: boolean
      readonly schedule: Schedule | undefined
    })
  | (Extract<Change, { kind: 'profile' }> & { readonly done: boolean })
  | (Extract<Change, { kind: 'case' | 'agenda' }> & { readonly done: boolean })
  | ({ readonly kind: 'import'; readonly done: boolean } & ImportTakenBack)

/** The newest act, where it is not one of those that were asked for. */
export type OtherAct = { readonly act: string; readonly at: string; readonly changes: readonly Change[] }

type Suits = (changes: readonly Change[]) => boolean

type Undone = readonly Outcome[] | 'before' | undefined

/** Takes back the owner's newest act if it suits; else nothing, and says which one that is. */
export const undoNewest = (vault: Vault, owner: Owner, suits: Suits, now: Date): Promise<Undone | OtherAct> =>
  withOwner(vault, owner, async (trx, opened) => {
    const take = await openStep(trx, vault.order, 'undo')
    if (!take) return 'before'
    const act = await newestAct(vault, trx, owner, now)
    const rows = await rowsOf(trx, owner, act, now)
    const changes = rows.map((row) => openChange(opened, row))
    const [first] = rows
    if (first && !suits(changes)) return { act: first.act, at: first.at, changes }
    return takeBackAll(unrecorded(vault), trx, opened, rows, { take, now })
  })

/**
 * Takes back what the owner did: the act with this id, or their newest one. Once, within ten minutes, and only where
 * nothing newer changed the same thing; undefined when there is nothing, `before` when an earlier attempt at the same
 * order took it back.
 */
export const undoAct = (vault: Vault, owner: Owner, id: string | undefined, now: Date): Promise<Undone> =>
  withOwner(vault, owner, async (trx, opened) => {
    const take = await openStep(trx, vault.order, 'undo')
    if (!take) return 'before'
    const rows = await rowsOf(trx, owner, id ?? (await newestAct(vault, trx, owner, now)), now)
    return takeBackAll(unrecorded(vault), trx, opened, rows, { take, now })
  })

async function rowsOf(trx: Db, owner: Owner, act: string | undefined, now: Date): Promise<Tables['undo'][]> {
  if (act === undefined) return []
  const query = actRows(trx, owner, act).selectAll().where('at', '>=', undoableSince(now)).orderBy('thing')
  return lockRows(trx, query).execute()
}

/** All of one act. */
async function takeBackAll(
  vault: Vault,
  trx: Db,
  opened: Opened,
  rows: readonly Tables['undo'][],
  { take, now }: { readonly take: Take; readonly now: Date },
): Promise<readonly Outcome[] | undefined> {
  const outcomes: Outcome[] = []
  for (const row of rows) outcomes.push(await takeBack(vault, trx, opened, row, now))
  const [first] = rows
  if (first && outcomes.some(({ done }) => done)) {
    await take()
    // Not all that the act has by now: what another step of it brought meanwhile is taken back another time.
    const things = rows.map(({ thing }) => thing)
    await trx
      .deleteFrom('undo')
      .where((is) => is.and({ ...ownedBy(opened), act: first.act }))
      .where('thing', 'in', things)
      .execute()
    // What was taken back is not to be read in the logs either; whoever scrubs next does it.
    await oweScrub(trx)
  }
  return outcomes.length > 0 ? outcomes : undefined
}

/** Whether anything that this act changed can be taken back. */
export async function isUndoable({ db }: Vault, owner: Owner, act: string): Promise<boolean> {
  return (await actRows(db, owner, act).select('act').executeTakeFirst()) !== undefined
}

/** Whether all that this act changed is as it left it; false where that is not known any more. */
export async function isAsLeft({ db }: Vault, owner: Owner, act: string, now: Date): Promise<boolean> {
  const rows = await actRows(db, owner, act).selectAll().where('at', '>=', undoableSince(now)).execute()
  const newest = await Promise.all(rows.map((row) => isNewest(db, row)))
  return rows.length > 0 && newest.every((is) => is)
}

const actRows = (db: Db, owner: Owner, act: string) =>
  db.selectFrom('undo').where((is) => is.and({ ...ownedBy(owner), act }))

/** None for an order that is attempted again after something newer was done: that was not meant by it. */
async function newestAct({ order }: Vault, trx: Db, owner: Owner, now: Date): Promise<string | undefined> {
  const row = await trx
    .selectFrom('undo')
    .select('act')
    .where((is) => is.and(ownedBy(owner)))
    .where('at', '>=', undoableSince(now))
    .orderBy('at', 'desc')
    .orderBy('act', 'desc')
    .executeTakeFirst()
  // Ids of acts and orders count up with the time.
  const isNewer = row !== undefined && order !== undefined && order.attempt > 1 && row.act > order.id
  return isNewer ? undefined : row?.act
}

async function takeBack(
  vault: Vault,
  trx: Db,
  opened: Opened,
  row: Tables['undo'],
  now: Date,
): Promise<Outcome> {
  const change = openChange(opened, row)
  switch (change.kind) {
    case 'note': {
      const note = await lockNote(trx, opened, change.id)
      const done =
        note !== undefined && (await isNewest(trx, row)) && (await takeBackNote(trx, opened, change, now))
      return { ...change, done, note, became: done ? await lockNote(trx, opened, change.id) : note }
    }
    case 'rating': {
      const rating = await takeBackRating(trx, opened, change.id)
      return { ...change, done: rating !== undefined, rating }
    }
    case 'schedule': {
      const kept = await lockSchedule(trx, opened, change.id)
      if (!(await isNewest(trx, row))) return { ...change, done: false, schedule: kept?.schedule }
      return { ...change, ...(await takeBackSchedule(trx, opened, change, now)) }
    }
    case 'import': {
      const taken = await takeBackImport(trx, opened, change, now)
      return { kind: 'import', done: isTakenBack(taken), ...taken }
    }
    case 'case': {
      await lockCase(trx, opened, change.id)
      const done = (await isNewest(trx, row)) && (await takeBackCase(vault, trx, opened, change, now))
      return { ...change, done }
    }
    case 'agenda': {
      await lockAgenda(trx, opened)
      const done = (await isNewest(trx, row)) && (await takeBackAgenda(trx, opened, change, now))
      return { ...change, done }
    }
    case 'profile': {
      await lockProfile(trx, opened)
      return {
        ...change,
        done: (await isNewest(trx, row)) && (await takeBackProfile(trx, opened, change, now)),
      }
    }
  }
}

/** Whether no other act changed the thing since; to be asked once the thing is locked. */
async function isNewest(trx: Db, { team_id, person_id, act, at, thing }: Tables['undo']): Promise<boolean> {
  const newer = await trx
    .selectFrom('undo')
    .select('act')
    .where((is) => is.and({ team_id, person_id, thing }))
    .where((is) => is.or([is('at', '>', at), is.and([is('at', '=', at), is('act', '>', act)])]))
    .executeTakeFirst()
  return newer === undefined
}
