import type { Db } from './database/db.ts'
import { lockRows } from './database/dialect.ts'
import { takesStep } from './events/order.ts'
import { mark } from './keys/seal.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withOwner } from './people/owner.ts'

// That a person saw what is new in a guideline. Which guideline and version stands there as marks alone.

/** A version of a guideline, by its digest, and those that the person may have seen before. */
export type Newest = {
  readonly guideline: string
  readonly digest: string
  readonly earlier: readonly string[]
}

/** What the person saw last before this version; undefined when they never saw any. */
export type Since = { readonly digest: string | undefined }

/** Whether the person was told of this version, with what they knew before. */
export async function readNews(
  vault: Vault,
  owner: Owner,
  newest: Newest,
  now: Date,
): Promise<{ readonly told: boolean; readonly since: Since } | undefined> {
  const opened = await openOwner(vault, owner)
  if (!opened) return undefined
  const row = await rowOf(vault.db, opened, newest).executeTakeFirst()
  const known = row && row.seen === seenMark(opened, newest.guideline, newest.digest)
  return {
    told: known === true && !(row.again_at !== null && row.again_at <= now.toISOString()),
    since: { digest: digestBehind(opened, newest, known ? row.before : row?.seen) },
  }
}

/** Marks this version as told: true for the one who may tell it, false when it was told, or is told just now. */
export async function claimNews(vault: Vault, owner: Owner, newest: Newest, now: Date): Promise<boolean> {
  const claimed = await withOwner(vault, owner, async (trx, opened) => {
    const seen = seenMark(opened, newest.guideline, newest.digest)
    const at = now.toISOString()
    const { numInsertedOrUpdatedRows = 0n } = await trx
      .insertInto('news')
      .values({ ...ownedBy(opened), about: aboutMark(opened, newest.guideline), at, seen })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) return true
    const row = await lockRows(trx, rowOf(trx, opened, newest)).executeTakeFirst()
    if (!row) return false
    const again = row.again_at !== null && row.again_at <= at
    if (row.seen === seen && !again) return false
    await update(trx, opened, newest, {
      at,
      seen,
      again_at: null,
      before: row.seen === seen ? row.before : row.seen,
    })
    return true
  })
  return claimed ?? false
}

/** When it is to be told once more; undefined for never. */
export async function tellAgain(
  vault: Vault,
  owner: Owner,
  newest: Newest,
  again: Date | undefined,
): Promise<void> {
  await withOwner(vault, owner, async (trx, opened) => {
    if (await takesStep(trx, vault.order, 'news'))
      await update(trx, opened, newest, { again_at: again?.toISOString() ?? null })
  })
}

const rowOf = (db: Db, opened: Opened, { guideline }: Newest) =>
  db
    .selectFrom('news')
    .selectAll()
    .where((is) => is.and(ownedBy(opened)))
    .where('about', '=', aboutMark(opened, guideline))

type Changed = { at?: string; seen?: string; before?: string | null; again_at: string | null }

const update = (trx: Db, opened: Opened, { guideline }: Newest, changed: Changed) =>
  trx
    .updateTable('news')
    .set(changed)
    .where((is) => is.and(ownedBy(opened)))
    .where('about', '=', aboutMark(opened, guideline))
    .execute()

const aboutMark = ({ key }: Opened, guideline: string): string => mark(key, `news ${guideline}`)

const seenMark = ({ key }: Opened, guideline: string, digest: string): string =>
  mark(key, `news ${guideline} ${digest}`)

const digestBehind = (opened: Opened, { guideline, earlier }: Newest, seen: string | null | undefined) =>
  earlier.find((digest) => seenMark(opened, guideline, digest) === seen)
