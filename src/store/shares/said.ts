import { type Marks, marksSchema, type ShareComment, type ShareRatings } from '../../domain/shares/share.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { inTransaction } from '../database/transaction.ts'
import { seal, unseal } from '../keys/seal.ts'
import { lockAppKey, type Owner } from '../people/owner.ts'
import { addSpacedNotice } from './limits.ts'
import { additionalDataOf, type OpenShare, sidesOf } from './rows.ts'

// What owner and reader say of a share is sealed with its key, and gone with it.

/** Who says something of it; `id`: of what they say, and of what tells the other one: nothing is told of twice. */
type Saying = { readonly by: Owner; readonly id: string; readonly now: Date }

/**
 * Keeps a comment on one block, in the place of what was said under its id; false where the share was taken back
 * meanwhile.
 */
export function addComment(
  db: Db,
  open: OpenShare,
  { block, text, ...saying }: Saying & { readonly block: string; readonly text: string },
): Promise<boolean> {
  const { by, id } = saying
  const kept = {
    block,
    at: saying.now.toISOString(),
    sealed: seal(
      open.key.key,
      text,
      additionalDataOf('comment', sidesOf(open.row), open.share.id, id, block, by.personId),
    ),
  }
  return sayingOf(db, open, saying, async (trx) => {
    await trx
      .insertInto('share_comment')
      .values({ ...placeOf(open, by), id, ...kept })
      .onConflict((conflict) =>
        conflict
          .columns(['team_id', 'share_id', 'id'])
          .doUpdateSet(kept)
          .where('share_comment.person_id', '=', by.personId),
      )
      .execute()
  })
}

/** Keeps one side's marks in the place of what they were; false as above. */
export function saveMarks(
  db: Db,
  open: OpenShare,
  { marks, blind, ...saying }: Saying & { readonly marks: Marks; readonly blind: boolean },
): Promise<boolean> {
  const { by } = saying
  return sayingOf(db, open, saying, async (trx) => {
    const kept = {
      at: saying.now.toISOString(),
      blind: blind ? 1 : 0,
      sealed: seal(
        open.key.key,
        JSON.stringify(marksSchema.parse(marks)),
        additionalDataOfMarks(open, by.personId),
      ),
    }
    await trx
      .insertInto('share_rating')
      .values({ ...placeOf(open, by), ...kept })
      .onConflict((conflict) => conflict.columns(['team_id', 'share_id', 'person_id']).doUpdateSet(kept))
      .execute()
  })
}

/** Only while the copy stands that was looked at. */
async function sayingOf(
  db: Db,
  { row }: OpenShare,
  { by, id, now }: Saying,
  say: (trx: Db) => Promise<void>,
): Promise<boolean> {
  return inTransaction(
    db,
    async (trx) => {
      // One after the other, as what is shown: the messages of both are counted.
      await lockAppKey(trx)
      const its = trx
        .selectFrom('share')
        .select(['key_id'])
        .where('team_id', '=', row.team_id)
        .where('id', '=', row.id)
      const now_ = await lockRows(trx, its.where('ends_at', '>', now.toISOString())).executeTakeFirst()
      if (now_?.key_id !== row.key_id) return false
      await say(trx)
      const other = by.personId === row.person_id ? row.reader_id : row.person_id
      const told = { teamId: row.team_id, by: by.personId, to: other }
      await addSpacedNotice(trx, { ...told, id, shareId: row.id, kind: 'answered' }, now)
      return true
    },
    { repeatable: true },
  )
}

const placeOf = ({ row }: OpenShare, { personId }: Owner) => ({
  team_id: row.team_id,
  share_id: row.id,
  person_id: personId,
})

const additionalDataOfMarks = ({ row }: OpenShare, by: string) =>
  additionalDataOf('marks', sidesOf(row), row.id, by)

/** Oldest first. */
export async function commentsOn(db: Db, open: OpenShare): Promise<ShareComment[]> {
  const { row, key } = open
  const rows = await db
    .selectFrom('share_comment')
    .selectAll()
    .where('team_id', '=', row.team_id)
    .where('share_id', '=', row.id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, person_id: by, block, at, sealed }) => ({
    id,
    by,
    block,
    at: new Date(at),
    text: unseal(
      key.key,
      sealed,
      additionalDataOf('comment', sidesOf(row), row.id, id, block, by),
    ).toString(),
  }))
}

/** Of both sides: who may see which, `visibleTo` says. */
export async function ratingsOn(db: Db, open: OpenShare): Promise<ShareRatings[]> {
  const { row, key } = open
  const rows = await db
    .selectFrom('share_rating')
    .selectAll()
    .where('team_id', '=', row.team_id)
    .where('share_id', '=', row.id)
    .execute()
  return rows.map(({ person_id: by, at, blind, sealed }) => ({
    by,
    at: new Date(at),
    blind: blind === 1,
    marks: marksSchema.parse(JSON.parse(unseal(key.key, sealed, additionalDataOfMarks(open, by)).toString())),
  }))
}

/** Takes back one of one's own comments; false where there is none with this id. */
export async function removeComment(db: Db, by: Owner, shareId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('share_comment')
    .where('team_id', '=', by.teamId)
    .where('share_id', '=', shareId)
    .where('id', '=', id)
    .where('person_id', '=', by.personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
