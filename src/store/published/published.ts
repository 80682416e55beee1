import { type Document, type DocumentName, nameOf } from '../../domain/published/published.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { prepared, type Value } from '../database/prepared.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Order, openStep } from '../events/order.ts'
import type { Owner } from '../people/owner.ts'
import { named, type Published, packed, type Release, standing, toPublished, toRelease } from './rows.ts'

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

/** Publishes a version, unless another one came since its publisher looked. */
export async function publish(
  db: Db,
  { teamId, personId }: Owner,
  document: Document,
  { base, draftId, now }: Publishing,
): Promise<Outcome> {
  const name = nameOf(document)
  return changing(db, teamId, async (trx) => {
    const before = await newest(trx, teamId, name)
    const again = await numbersOf(trx, teamId, name).where('draft_id', '=', draftId).executeTakeFirst()
    if (again && before) return { outcome: done(before), changed: false }
    if (again || (before?.release.number ?? 0) !== base) return behind(before)
    const last = await numbersOf(trx, teamId, name).orderBy('number', 'desc').executeTakeFirst()
    const row = {
      id: name.id,
      number: (last?.number ?? 0) + 1,
      at: now.toISOString(),
      published_by: personId,
      version: document.value.version,
    }
    await trx
      .insertInto('published')
      .values({ ...row, kind: name.kind, team_id: teamId, draft_id: draftId, content: packed(document) })
      .execute()
    const release = toRelease(row, document)
    return { outcome: done({ release, document }), changed: true }
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

const done = (standing: Published): Outcome => ({ kind: 'done', release: standing.release, standing })

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

/** The version that stands now. */
export async function newest(db: Db, teamId: string, name: DocumentName): Promise<Published | undefined> {
  return (await versionsOf(db, teamId, name, 1))[0]
}

/** A version by its number, taken back or not. */
export async function findRelease(
  db: Db,
  teamId: string,
  { kind, id, number }: DocumentName & { readonly number: number },
): Promise<Published | undefined> {
  const row = await db
    .selectFrom('published')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && toPublished(row)
}

/** What was made of a draft, once it is published. */
export async function releaseOfDraft(
  db: Db,
  teamId: string,
  draftId: string,
): Promise<Published | undefined> {
  const row = await db
    .selectFrom('published')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('draft_id', '=', draftId)
    .executeTakeFirst()
  return row && toPublished(row)
}

/** Every version of a document that was not taken back, the newest first. */
export async function versionsOf(
  db: Db,
  teamId: string,
  name: DocumentName,
  limit = 1_000,
): Promise<Published[]> {
  const rows = await named(db, teamId, name).selectAll().limit(limit).execute()
  return rows.flatMap((row) => toPublished(row) ?? [])
}

const numbersOf = (db: Db, teamId: string, { kind, id }: DocumentName) =>
  db
    .selectFrom('published')
    .select('number')
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('id', '=', id)

/** Changes with everything that is published or taken back in the workspace; 0 where nothing ever was. */
export async function revisionOf(db: Db, teamId: string): Promise<number> {
  const { rows } = await db.executeQuery(revisionQuery(db, { teamId }))
  return rows[0]?.revision ?? 0
}

const revisionQuery = prepared((db, value: Value<{ teamId: string }>) =>
  db.selectFrom('publishing').select('revision').where('team_id', '=', value('teamId')),
)

/** A version that stands, and that this program can't read. */
export type Unreadable = DocumentName & { readonly number: number }

type Standing = { readonly published: readonly Published[]; readonly unreadable: readonly Unreadable[] }

/** All that stands published in a workspace, the document that was first published first. */
export async function standingIn(db: Db, teamId: string): Promise<Standing> {
  const rows = await standing(db, teamId).selectAll().orderBy('number', 'desc').execute()
  const firstOf = await db
    .selectFrom('published')
    .select(({ fn }) => ['kind', 'id', fn.min('at').as('at')])
    .where('team_id', '=', teamId)
    .groupBy(['kind', 'id'])
    .execute()
  const since = new Map(firstOf.map(({ kind, id, at }) => [`${kind} ${id}`, at]))
  const newestOf = [...Map.groupBy(rows, ({ kind, id }) => `${kind} ${id}`).values()].flatMap(
    ([row]) => row ?? [],
  )
  const read = newestOf
    .toSorted((a, b) => timeOf(since, a).localeCompare(timeOf(since, b)) || a.id.localeCompare(b.id))
    .map((row) => ({ row, published: toPublished(row) }))
  return {
    published: read.flatMap(({ published }) => published ?? []),
    unreadable: read.flatMap(({ row: { kind, id, number }, published }) =>
      published ? [] : [{ kind, id, number }],
    ),
  }
}

export const listPublished = async (db: Db, teamId: string): Promise<readonly Published[]> =>
  (await standingIn(db, teamId)).published

const timeOf = (since: ReadonlyMap<string, string>, { kind, id }: { kind: string; id: string }): string =>
  since.get(`${kind} ${id}`) ?? ''

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
