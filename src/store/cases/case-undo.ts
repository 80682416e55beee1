import { type CaseDraft, caseDraftSchema } from '../../domain/case/draft.ts'
import type { Change } from '../../domain/own/change.ts'
import { takenBack } from '../../domain/own/taken-back.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { type Opened, ownedBy, type Vault } from '../people/owner.ts'
import { aboutOf, casesOf, parseCase, sealedCase, textOf } from './case-rows.ts'
import { putCase } from './cases.ts'

type CaseChange = Extract<Change, { kind: 'case' }>

/** Keeps a case as it is until the transaction ends. */
export const lockCase = (trx: Db, opened: Opened, id: string) =>
  lockRows(trx, casesOf(trx, opened).where('id', '=', id)).executeTakeFirst()

/** What was changed is as it was before; a case that was begun is gone. False where nothing of it is left to take back. */
export async function takeBackCase(
  vault: Vault,
  trx: Db,
  opened: Opened,
  { id, before, after }: CaseChange,
  now: Date,
): Promise<boolean> {
  const row = await lockCase(trx, opened, id)
  if (!row) return false
  if (!before) {
    await trx
      .deleteFrom('promotion_case')
      .where((is) => is.and({ ...ownedBy(opened), id }))
      .execute()
    return true
  }
  const fields = takenBack({ before, after, now: parseCase(opened, row) })
  if (!fields) return false
  const draft = caseDraftSchema.parse(fields)
  // Who closed one and began the next for the same level has that one.
  const other = await casesOf(trx, opened)
    .where('about', '=', aboutOf(opened, id, draft))
    .where('id', '!=', id)
    .executeTakeFirst()
  if (other) return false
  const earlier = await versionThatSays(trx, opened, id, draft)
  if (!earlier) {
    await putCase(vault, trx, opened, row, { draft, now })
    return true
  }
  await trx
    .deleteFrom('promotion_case_version')
    .where((is) => is.and({ ...ownedBy(opened), id }))
    .where('version', '>=', earlier.version)
    .execute()
  // A number never stands for other words than before.
  const back = { at: earlier.at, ...sealedCase(opened, id, row.version + 1, draft) }
  await trx
    .updateTable('promotion_case')
    .set({ about: aboutOf(opened, id, draft), ...back })
    .where((is) => is.and({ ...ownedBy(opened), id }))
    .execute()
  return true
}

/** The newest version before this one, where it says just this: then it stands again, and what came after it is gone. */
async function versionThatSays(trx: Db, opened: Opened, id: string, draft: CaseDraft) {
  const newest = await trx
    .selectFrom('promotion_case_version')
    .selectAll()
    .where((is) => is.and({ ...ownedBy(opened), id }))
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return newest && textOf(parseCase(opened, newest)) === textOf(draft) ? newest : undefined
}
