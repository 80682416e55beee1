import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'

/** Thrown where a workspace is not the organisation's any more, or nothing of it waits for somebody: it is left as it is. */
export class NotTheirs extends Error {}

/**
 * What a workspace kept moves only while it is the organisation's, or was and is nobody else's: until the transaction ends
 * it stays so. A list of what is to move may be minutes old.
 */
export async function stillTheirs(trx: Db, teamId: string, organisationId: string): Promise<void> {
  const query = trx
    .selectFrom('organisation_workspace')
    .select('team_id')
    .where('team_id', '=', teamId)
    .where('organisation_id', '=', organisationId)
  if (!(await lockRows(trx, query).executeTakeFirst()))
    throw new NotTheirs(`${teamId} is not ${organisationId}'s any more.`)
}
