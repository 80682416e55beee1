import type { Db } from '../database/db.ts'
import { inTransaction } from '../database/transaction.ts'
import { ForgottenError, takesStep } from '../events/order.ts'
import { type Owner, ownedBy, type Vault } from '../people/owner.ts'

/** A page in the chat product that was made for its owner, without its words. */
export type Canvas = { readonly id: string; readonly url: string; readonly at: Date }

type Begun = {
  readonly id: string
  /** It has this one where it is nobody's. */
  readonly spareId: string
  /** What the chat product calls it. */
  readonly pageId: string
  readonly now: Date
  /** Where it is not finished by then, it is removed. */
  readonly until: Date
}

/**
 * To be kept before a word is in it. False where an earlier attempt at the same order began one, or its owner deleted
 * everything meanwhile: then it is nobody's, and to be removed. Nobody is known anew by it.
 */
export function beginCanvas({ db, order }: Vault, owner: Owner, begun: Begun): Promise<boolean> {
  const { id, spareId, pageId, now, until } = begun
  return inTransaction(db, async (trx) => {
    const isFirst = await takesStep(trx, order, 'canvas').catch((error: unknown) => {
      // The page stands there, and has to go: for nobody.
      if (error instanceof ForgottenError) return false
      throw error
    })
    const whose = isFirst
      ? { ...ownedBy(owner), id, remove_at: until.toISOString() }
      : { team_id: owner.teamId, person_id: null, id: spareId, remove_at: now.toISOString() }
    await trx
      .insertInto('canvas')
      .values({ ...whose, page_id: pageId, at: now.toISOString(), url: null, attempts: 0 })
      .execute()
    return isFirst
  })
}

export type BegunCanvas = { readonly pageId: string; readonly made: Canvas | undefined }

/** The one with this id: `made`, where it is finished and stays. */
export async function findCanvas(db: Db, owner: Owner, id: string): Promise<BegunCanvas | undefined> {
  const row = await db
    .selectFrom('canvas')
    .selectAll()
    .where((is) => is.and({ ...ownedBy(owner), id }))
    .executeTakeFirst()
  if (!row) return undefined
  const { url, at, remove_at, page_id: pageId } = row
  return { pageId, made: url !== null && remove_at === null ? { id, url, at: new Date(at) } : undefined }
}

/** It stays until its owner wants it gone; false where they did meanwhile, or it is being removed. */
export async function finishCanvas(db: Db, owner: Owner, id: string, url: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('canvas')
    .set({ url, remove_at: null })
    .where((is) => is.and({ ...ownedBy(owner), id }))
    .where('url', 'is', null)
    .where('attempts', '=', 0)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Those that its owner has, the newest first. */
export async function listCanvases(db: Db, owner: Owner): Promise<Canvas[]> {
  const rows = await db
    .selectFrom('canvas')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .where('remove_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, url, at }) => ({ id, url: url ?? '', at: new Date(at) }))
}

/** It is to be removed as soon as that is possible, with all attempts before it; false where they have none with this id. */
export async function dropCanvas(db: Db, owner: Owner, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('canvas')
    .set({ remove_at: now.toISOString(), attempts: 0 })
    .where((is) => is.and({ ...ownedBy(owner), id }))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether it is known of still: what could not be removed yet is. */
export async function isCanvasKept(db: Db, owner: Owner, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('canvas')
    .select('id')
    .where((is) => is.and({ ...ownedBy(owner), id }))
    .executeTakeFirst()
  return row !== undefined
}

/** In the transaction that deletes a person: all of theirs is to be removed, and is nobody's until then. */
export async function forgetCanvases(trx: Db, owner: Owner): Promise<void> {
  await trx
    .updateTable('canvas')
    .set({ person_id: null, remove_at: new Date(0).toISOString() })
    .where((is) => is.and(ownedBy(owner)))
    .execute()
}

export type CanvasToRemove = { readonly id: string; readonly pageId: string; readonly attempts: number }

/** Those that are to be removed now; where that fails they wait, after so many attempts, until `until`. */
export async function canvasesToRemove(
  db: Db,
  teamId: string,
  {
    now,
    until,
    limit,
  }: {
    readonly now: Date
    readonly until: (attempts: number, now: Date) => Date
    readonly limit: number
  },
): Promise<CanvasToRemove[]> {
  const due = await db
    .selectFrom('canvas')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('remove_at', '<=', now.toISOString())
    .orderBy('remove_at')
    .limit(limit)
    .execute()
  const taken: CanvasToRemove[] = []
  for (const { id, page_id: pageId, attempts, remove_at: before } of due) {
    const { numUpdatedRows } = await db
      .updateTable('canvas')
      .set({ remove_at: until(attempts + 1, now).toISOString(), attempts: attempts + 1 })
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .where('remove_at', '=', before)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) taken.push({ id, pageId, attempts: attempts + 1 })
  }
  return taken
}

export async function canvasRemoved(db: Db, teamId: string, id: string): Promise<void> {
  await db.deleteFrom('canvas').where('team_id', '=', teamId).where('id', '=', id).execute()
}
