import { uniqBy } from 'es-toolkit/array/uniqBy'
import { type Change, changeSchema } from '../../domain/own/change.ts'
import { takenBack } from '../../domain/own/taken-back.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { additionalData, mark, seal, unseal } from '../keys/seal.ts'
import { type Act, type Opened, type Owner, ownedBy, type Vault } from '../people/owner.ts'

/** For so long what was changed can be taken back. */
export const undoMinutes = 10

/** The same store, in which every change is kept as part of this act until it can be undone no more. */
export const actingIn = (vault: Vault, act: Act): Vault => ({ ...vault, act })

/** The same store for what nobody asked for, and so takes back; nor is it a step of what they ask for. */
export const unrecorded = ({ act: _act, order: _order, ...vault }: Vault): Vault => vault

/** To be done in the transaction of the change; nothing outside of an act, and nothing where all is as it was. */
export async function recordChange(
  { act }: Pick<Vault, 'act'>,
  trx: Db,
  opened: Opened,
  change: Change,
): Promise<void> {
  if (!act || changesNothing(change)) return
  const its = { ...ownedBy(opened), act: act.id, thing: thingMark(opened, change) }
  const sealedAs = (whole: Change) =>
    seal(opened.key, JSON.stringify(whole), additionalDataOfChange(opened, its))
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('undo')
    .values({ ...its, at: act.at.toISOString(), sealed: sealedAs(change) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return
  const before = trx
    .selectFrom('undo')
    .selectAll()
    .where((is) => is.and(its))
  const first = await lockRows(trx, before).executeTakeFirst()
  // Taken back between the two.
  if (!first) return recordChange({ act }, trx, opened, change)
  const whole = joined(openChange(opened, first), change)
  await (changesNothing(whole)
    ? trx.deleteFrom('undo').where((is) => is.and(its))
    : trx
        .updateTable('undo')
        .set({ sealed: sealedAs(whole) })
        .where((is) => is.and(its))
  ).execute()
}

/** Two changes of one thing in one act. */
function joined(first: Change, second: Change): Change {
  if (first.kind === 'rating' || second.kind === 'rating') return second
  if (first.kind === 'import' || second.kind === 'import') {
    if (first.kind !== 'import' || second.kind !== 'import') return second
    const notes = uniqBy([...second.notes, ...first.notes], ({ id }) => id)
    return { ...second, notes, ratings: [...new Set([...second.ratings, ...first.ratings])] }
  }
  return changeSchema.parse(JSON.parse(JSON.stringify({ ...second, before: first.before })))
}

/** When a schedule is due next follows from the rest of it. */
function changesNothing(change: Change): boolean {
  if (change.kind === 'rating') return false
  if (change.kind === 'import') return change.notes.length + change.ratings.length === 0
  const { before, after } =
    change.kind === 'schedule'
      ? { before: change.before?.schedule, after: change.after?.schedule }
      : { before: change.before, after: change.after }
  if (!before || !after) return before === after
  return takenBack({ before, after, now: after }) === undefined
}

/** Forgets what can be taken back no more; returns how many changes. */
export async function pruneUndo(db: Db, now: Date): Promise<number> {
  const count = await inTransaction(db, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('undo')
      .where('at', '<', undoableSince(now))
      .executeTakeFirst()
    if (numDeletedRows > 0n) await oweScrub(trx)
    return Number(numDeletedRows)
  })
  await scrub(db)
  return count
}

/** A keyed hash: tells two things apart without telling what they are. */
const thingMark = ({ key }: Opened, change: Change): string =>
  mark(key, `undo ${change.kind} ${'id' in change ? change.id : ''}`)

export const openChange = (opened: Opened, row: Tables['undo']): Change =>
  changeSchema.parse(
    JSON.parse(unseal(opened.key, row.sealed, additionalDataOfChange(opened, row)).toString()),
  )

type Place = Pick<Tables['undo'], 'act' | 'thing'>

const additionalDataOfChange = ({ teamId, personId }: Owner, { act, thing }: Place): string =>
  additionalData('undo', teamId, personId, act, thing)

/** From when on changes can be taken back. */
export const undoableSince = (now: Date): string =>
  new Date(now.getTime() - undoMinutes * 60_000).toISOString()
