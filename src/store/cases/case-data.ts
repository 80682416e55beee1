import { caseDraftSchema } from '../../domain/case/draft.ts'
import { mostKept, type PersonData } from '../../domain/own/person-data.ts'
import type { Db } from '../database/db.ts'
import { type Opened, ownedBy, type Vault } from '../people/owner.ts'
import { recordChange } from '../undo/changes.ts'
import { aboutOf, casesOf, parseCase, sealedCase, toCase } from './case-rows.ts'

type CaseData = PersonData['cases'][number]

/** All cases with what they were before, the one that was changed last first. */
export async function exportCases(db: Db, opened: Opened): Promise<CaseData[]> {
  const rows = await casesOf(db, opened).orderBy('at', 'desc').orderBy('id', 'desc').execute()
  const versions = await db
    .selectFrom('promotion_case_version')
    .selectAll()
    .where((is) => is.and(ownedBy(opened)))
    .orderBy('version')
    .execute()
  const byCase = Map.groupBy(versions, ({ id }) => id)
  return rows.map((row) => {
    const { version: _, ...kept } = toCase(opened, row)
    const before = (byCase.get(row.id) ?? []).map((each) => ({
      ...parseCase(opened, each),
      at: new Date(each.at),
    }))
    return { ...kept, versions: before }
  })
}

/** Adds those that are not there, while there is room, and says how many; of two open ones for one level the kept one stays. */
export async function addCases(
  vault: Vault,
  trx: Db,
  opened: Opened,
  cases: readonly CaseData[],
): Promise<number> {
  let [added, room] = [0, mostKept.cases - (await casesOf(trx, opened).execute()).length]
  for (const { id, createdAt, at, versions, ...given } of cases) {
    if (room <= 0) break
    const draft = caseDraftSchema.parse(given)
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('promotion_case')
      .values({
        ...ownedBy(opened),
        id,
        about: aboutOf(opened, id, draft),
        created_at: createdAt.toISOString(),
        at: at.toISOString(),
        ...sealedCase(opened, id, versions.length + 1, draft),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) continue
    for (const [index, { at: writtenAt, ...before }] of versions.entries())
      await trx
        .insertInto('promotion_case_version')
        .values({
          ...ownedBy(opened),
          id,
          at: writtenAt.toISOString(),
          ...sealedCase(opened, id, index + 1, before),
        })
        .execute()
    await recordChange(vault, trx, opened, { kind: 'case', id, after: draft })
    added += 1
    room -= 1
  }
  return added
}
