import { addMilliseconds } from '../../domain/dates.ts'
import { type Draft, draftHours, draftSchema, mostDrafts } from '../../domain/published/draft.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import {
  type Opened,
  type Owner,
  openOwner,
  ownedBy,
  type Vault,
  withNewOwner,
  withOwner,
} from '../people/owner.ts'

/** A draft as it is kept; `at` changes with all that is changed in it. */
export type KeptDraft = { readonly id: string; readonly at: Date; readonly draft: Draft }

/** Keeps it in the place of what it was before, at a later moment than that; with one too many the oldest goes. */
export function saveDraft(vault: Vault, owner: Owner, kept: KeptDraft): Promise<KeptDraft> {
  const save = (trx: Db, opened: Opened) => put(trx, opened, kept)
  return withNewOwner(vault, owner, kept.at, save, { repeatable: true })
}

/**
 * Keeps the next state of a draft; undefined where it is not in the state `before` any more. It may have been published,
 * discarded or forgotten while it was read, and is not to come back then.
 */
export function changeDraft(
  vault: Vault,
  owner: Owner,
  before: KeptDraft,
  { at, draft }: Pick<KeptDraft, 'at' | 'draft'>,
): Promise<KeptDraft | undefined> {
  return withOwner(vault, owner, async (trx, opened) => {
    const { id } = before
    const row = await lockRows(trx, of(trx, opened).select('at').where('id', '=', id)).executeTakeFirst()
    return row?.at === before.at.toISOString() ? put(trx, opened, { id, at, draft }) : undefined
  })
}

async function put(trx: Db, opened: Opened, { id, at: now, draft }: KeptDraft): Promise<KeptDraft> {
  const before = await of(trx, opened).select('at').where('id', '=', id).executeTakeFirst()
  const at = later(now, before && new Date(before.at))
  const kept = {
    at: at.toISOString(),
    ends_at: addMilliseconds(at, draftHours * 3_600_000).toISOString(),
    sealed: seal(opened.key, JSON.stringify(draft), additionalDataOfDraft(opened, id)),
  }
  await trx
    .insertInto('draft')
    .values({ ...ownedBy(opened), id, ...kept })
    .onConflict((conflict) => conflict.columns(['team_id', 'person_id', 'id']).doUpdateSet(kept))
    .execute()
  const rows = await of(trx, opened).select('id').orderBy('at', 'desc').execute()
  const over = rows.slice(mostDrafts).map((row) => row.id)
  if (over.length > 0) await removed(trx, opened).where('id', 'in', over).execute()
  return { id, at, draft }
}

/** Two states within one millisecond would pass for one. */
const later = (now: Date, before: Date | undefined): Date =>
  before && before >= now ? addMilliseconds(before, 1) : now

export async function findDraft(
  vault: Vault,
  owner: Owner,
  id: string,
  now: Date,
): Promise<KeptDraft | undefined> {
  return (await draftsOf(vault, owner, now)).find((each) => each.id === id)
}

/** A person's drafts that have not ended, the newest first. */
export async function draftsOf(vault: Vault, owner: Owner, now: Date): Promise<KeptDraft[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await of(vault.db, opened)
    .select(['id', 'at', 'sealed'])
    .where('ends_at', '>', now.toISOString())
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.flatMap(({ id, at, sealed }) => {
    const text = unseal(opened.key, sealed, additionalDataOfDraft(opened, id)).toString()
    // What an older program kept may lack what is asked for today.
    const { data } = draftSchema.safeParse(JSON.parse(text))
    return data ? [{ id, at: new Date(at), draft: data }] : []
  })
}

export async function removeDraft({ db }: Pick<Vault, 'db'>, owner: Owner, id: string): Promise<void> {
  await removed(db, owner).where('id', '=', id).execute()
}

/** Forgets drafts that have ended; returns how many. */
export async function pruneDrafts(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('draft')
    .where('ends_at', '<=', now.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const of = (db: Db, owner: Owner) => db.selectFrom('draft').where((is) => is.and(ownedBy(owner)))

const removed = (db: Db, owner: Owner) => db.deleteFrom('draft').where((is) => is.and(ownedBy(owner)))

const additionalDataOfDraft = ({ teamId, personId }: Opened, id: string): string =>
  additionalData('draft', teamId, personId, id)
