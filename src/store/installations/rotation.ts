import type { Db } from '../database/db.ts'
import type { AppKey } from '../keys/app-key.ts'
import type { Ring } from '../keys/ring.ts'
import { bytesOf, sealBytes } from './rows.ts'

/** Seals all tokens with another application key, which nobody changes meanwhile: whoever saves some waits. */
export async function resealInstallations(db: Db, ring: Ring, next: AppKey): Promise<void> {
  const rows = await db
    .selectFrom('installation')
    .select(['team_id', 'sealed', 'sealed_by'])
    .where('sealed_by', '!=', next.id)
    .execute()
  for (const row of rows) {
    await db
      .updateTable('installation')
      .set(sealBytes(next, row.team_id, bytesOf(ring, row)))
      .where('team_id', '=', row.team_id)
      .where('sealed_by', '=', row.sealed_by)
      .execute()
  }
}
