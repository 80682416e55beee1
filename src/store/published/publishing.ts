import { type Document, type DocumentName, nameOf } from '../../domain/published/published.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Order, openStep } from '../events/order.ts'
import type { Owner } from '../people/owner.ts'
import { findRelease, newest } from './published.ts'
import { type Published, packed, type Release, toPublished, toRelease } from './rows.ts'

/** `behind`: others published or took back meanwhile; `standing` is what there is now. */
export type Outcome =
  | { readonly kind: 'done'; readonly release: Release; readonly standing: Published | undefined }
  | { readonly kind: 'behind'; readonly standing: Published | undefined }

type Publishing = {
  /** The number of the version that its publisher saw last; 0 for none. */
  readonly base: number
  /** What it was made from: publishing it a second time changes nothing. */
  readonly draftId: string
  readonly now: Date
}

/**
 * Publishes a version, unless another one came since its publisher looked. Of what was published before, the outcome
 * tells its version and which one stands now.
 */
export async function publish(
  db: Db,
  { teamId, personId }: Owner,
  document: Document,
  { base, draftId, now }: Publishing,
): Promise<Outcome> {
  const name = nameOf(document)
  return changing(db, teamId, async (trx) => {
    const before = await newest(trx, teamId, name)
    const row = await versions(trx, teamId, name)
      .selectAll()
      .where('draft_id', '=', draftId)
      .executeTakeFirst()
    const again = row && toPublished(row)
    if (again) return { outcome: { kind: 'done', release: again.release, standing: before }, changed: false }
    if (row || (before?.release.number ?? 0) !== base) return behind(before)
    const last = await versions(trx, teamId, name)
      .select('number')
      .orderBy('number', 'desc')
      .executeTakeFirst()
    const fresh = {
      id: name.id,
      number: (last?.number ?? 0) + 1,
      at: now.toISOString(),
      published_by: personId,
      version: document.value.version,
    }
    await trx
      .insertInto('published')
      .values({ ...fresh, kind: name.kind, team_id: teamId, draft_id: draftId, content: packed(document) })
      .execute()
    const release = toRelease(fresh, document)
    return { outcome: { kind: 'done', release, standing: { release, document } }, changed: true }
  })
}

/**
 * Takes a version back, unless it stands no more; then the one before it stands again, where there is one. What another
 * attempt at the order took back is taken back.
 */
export async function takeBack(
  db: Db,
  { teamId, personId }: Owner,
  { number, ...name }: DocumentName & { readonly number: number },
  { now, order }: { readonly now: Date; readonly order?: Order | undefined },
): Promise<Outcome> {
  return changing(db, teamId, async (trx) => {
    const before = await newest(trx, teamId, name)
    const take = await openStep(trx, order, 'take back')
    const taken = take ? undefined : await findRelease(trx, teamId, { ...name, number })
    if (taken) return { outcome: { kind: 'done', release: taken.release, standing: before }, changed: false }
    if (!take || before?.release.number !== number) return behind(before)
    await take()
    await trx
      .updateTable('published')
      .set({ taken_at: now.toISOString(), taken_by: personId })
      .where('team_id', '=', teamId)
      .where('kind', '=', name.kind)
      .where('id', '=', name.id)
      .where('number', '=', number)
      .execute()
    const standing = await newest(trx, teamId, name)
    return { outcome: { kind: 'done', release: before.release, standing }, changed: true }
  })
}

const behind = (standing: Published | undefined): Worked => ({
  outcome: { kind: 'behind', standing },
  changed: false,
})

type Worked = { readonly outcome: Outcome; readonly changed: boolean }

/** One after another in each workspace; what changed something is a new revision. */
async function changing(db: Db, teamId: string, work: (trx: Db) => Promise<Worked>): Promise<Outcome> {
  return inTransaction(db, async (trx) => {
    await trx
      .insertInto('publishing')
      .values({ team_id: teamId, revision: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { revision } = await lockRows(
      trx,
      trx.selectFrom('publishing').select('revision').where('team_id', '=', teamId),
    ).executeTakeFirstOrThrow()
    const { outcome, changed } = await work(trx)
    if (changed) {
      await trx
        .updateTable('publishing')
        .set({ revision: revision + 1 })
        .where('team_id', '=', teamId)
        .execute()
    }
    return outcome
  })
}

/** All of a document, taken back or not. */
const versions = (db: Db, teamId: string, { kind, id }: DocumentName) =>
  db.selectFrom('published').where('team_id', '=', teamId).where('kind', '=', kind).where('id', '=', id)

/** Who published what stays, but for their id. */
export async function forgetPublisher(trx: Db, { teamId, personId }: Owner): Promise<void> {
  for (const column of ['published_by', 'taken_by'] as const) {
    await trx
      .updateTable('published')
      .set({ [column]: null })
      .where('team_id', '=', teamId)
      .where(column, '=', personId)
      .execute()
  }
}
