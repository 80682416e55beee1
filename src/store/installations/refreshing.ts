import type { Db } from '../database/db.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import { lockAppKey, type Vault } from '../people/owner.ts'
import { sealTokens, type Tokens } from './rows.ts'

// Whoever exchanges a refresh token ends it: of all processes, one may. The lock is a lease and no transaction, for
// Slack may take its time.

type Which = { readonly teamId: string; readonly version: number }

/** Whether these tokens are this process's to exchange, until then. */
export async function leaseTokens(
  db: Db,
  { teamId, version }: Which,
  { now, lease, until }: { readonly now: Date; readonly lease: string; readonly until: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('installation')
    .set({ lease, lease_ends_at: until.toISOString() })
    .where('team_id', '=', teamId)
    .where('version', '=', version)
    .where('state', '=', 'live')
    .where((is) => is.or([is('lease_ends_at', 'is', null), is('lease_ends_at', '<=', now.toISOString())]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** It did not get through: another one may try. */
export async function leaveTokens(
  db: Db,
  { teamId, lease }: { teamId: string; lease: string },
): Promise<void> {
  await db
    .updateTable('installation')
    .set({ lease: null, lease_ends_at: null })
    .where('team_id', '=', teamId)
    .where('lease', '=', lease)
    .execute()
}

/** The new ones count; false where the workspace was installed anew meanwhile, with others. */
export async function replaceTokens(
  vault: Vault,
  { teamId, lease }: { readonly teamId: string; readonly lease: string },
  { tokens, expiresAt }: { readonly tokens: Tokens; readonly expiresAt: Date | undefined },
): Promise<boolean> {
  const replaced = await inTransaction(
    vault.db,
    async (trx) => {
      const keyId = await lockAppKey(trx)
      const { numUpdatedRows } = await trx
        .updateTable('installation')
        .set((is) => ({
          ...sealTokens({ id: keyId, key: vault.ring.find(keyId) }, teamId, tokens),
          expires_at: expiresAt?.toISOString() ?? null,
          lease: null,
          lease_ends_at: null,
          version: is('version', '+', 1),
        }))
        .where('team_id', '=', teamId)
        .where('lease', '=', lease)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await oweScrub(trx)
      return numUpdatedRows > 0n
    },
    // Slack ended the old ones: of a connection that is lost at the commit, nobody knows whether these are kept.
    { repeatable: true },
  )
  await scrub(vault.db)
  return replaced
}
