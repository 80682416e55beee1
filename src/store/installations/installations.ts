import type { Db } from '../database/db.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { followingKey } from '../keys/follow.ts'
import { lockAppKey, type Owner, type Vault } from '../people/owner.ts'
import { leaveSilent, type Member, servedBy, setMembersIn } from './organisations.ts'
import {
  type Installation,
  installationColumns,
  sealTokens,
  type Tokens,
  toInstallation,
  tokensOf,
} from './rows.ts'

export type { Installation, Tokens } from './rows.ts'

/** What comes of an installation in the chat product. */
export type Installing = Pick<
  Installation,
  | 'teamId'
  | 'enterpriseId'
  | 'name'
  | 'appId'
  | 'botId'
  | 'botUserId'
  | 'scopes'
  | 'installedBy'
  | 'expiresAt'
> & { readonly tokens: Tokens }

/** Thrown where the data of an earlier installation is being destroyed right now. */
export class BeingDestroyed extends Error {}

/**
 * Installed, for the first time or anew: whatever was to be destroyed stays. `members`: of an organisation. A workspace that
 * its organisation brings the bot to gets none of its own.
 */
export async function saveInstallation(
  vault: Vault,
  installing: Installing,
  now: Date,
  members?: readonly Member[],
): Promise<void> {
  const { teamId, tokens, expiresAt, enterpriseId } = installing
  await inTransaction(
    vault.db,
    async (trx) => {
      const keyId = await lockAppKey(trx)
      // Where its organisation brings it already, a second token would only lie there.
      if (members === undefined && (await servedBy(trx, teamId, 'live')) !== teamId) return
      const row = {
        team_id: teamId,
        enterprise_id: enterpriseId ?? null,
        name: installing.name,
        app_id: installing.appId,
        bot_id: installing.botId,
        bot_user_id: installing.botUserId,
        scopes: installing.scopes.join(','),
        installed_by: installing.installedBy,
        installed_at: now.toISOString(),
        ...live(now),
        expires_at: expiresAt?.toISOString() ?? null,
        lease: null,
        lease_ends_at: null,
        ...sealTokens({ id: keyId, key: vault.ring.find(keyId) }, teamId, tokens),
      }
      const saved = await trx
        .insertInto('installation')
        .values({ ...row, version: 1 })
        .onConflict((conflict) =>
          conflict
            .column('team_id')
            .doUpdateSet((is) => ({ ...row, version: is('installation.version', '+', 1) }))
            .where('installation.state', '!=', 'destroying'),
        )
        .returning('version')
        .executeTakeFirst()
      if (!saved) throw new BeingDestroyed(`The data of ${teamId} is being destroyed.`)
      await leaveSilent(trx, teamId)
      if (members) await setMembersIn(trx, teamId, members, now)
      await oweScrub(trx)
    },
    { repeatable: true },
  )
  await scrub(vault.db)
}

const live = (now: Date) =>
  ({ state: 'live', state_at: now.toISOString(), reason: null, destroy_at: null }) as const

export async function findInstallation(db: Db, teamId: string): Promise<Installation | undefined> {
  const row = await db
    .selectFrom('installation')
    .select(installationColumns)
    .where('team_id', '=', teamId)
    .executeTakeFirst()
  return row && toInstallation(row)
}

/** Of every workspace, whatever became of it, by their ids. */
export async function listInstallations(db: Db): Promise<Installation[]> {
  const rows = await db.selectFrom('installation').select(installationColumns).orderBy('team_id').execute()
  return rows.map(toInstallation)
}

/** Undefined where nothing is installed any more. */
export function readTokens({ db, ring }: Vault, teamId: string): Promise<Tokens | undefined> {
  const read = () =>
    db
      .selectFrom('installation')
      .select(['team_id', 'sealed', 'sealed_by'])
      .where('team_id', '=', teamId)
      .executeTakeFirst()
  return followingKey(read, (row) => row && tokensOf(ring, row), { keyIdOf: (row) => row?.sealed_by })
}

/**
 * Nothing goes to the workspace any more, and nothing of it is lost; with `version`, only if nothing changed since:
 * what Slack says of a token holds for no other one. False where it was so already.
 */
export const quieten = (
  db: Db,
  which: Which,
  { reason, now }: { readonly reason: string; readonly now: Date },
): Promise<boolean> => move(db, which, ['live'], { state: 'quiet', state_at: now.toISOString(), reason })

/**
 * Taken out of the workspace: quiet at once, and its data is destroyed then. Said again, the first time counts; with
 * `version`, only if nothing changed since.
 */
export const markRemoved = (
  db: Db,
  which: Which,
  { now, destroyAt }: { readonly now: Date; readonly destroyAt: Date },
): Promise<boolean> =>
  move(db, which, ['live', 'quiet'], {
    state: 'removed',
    state_at: now.toISOString(),
    reason: 'app_uninstalled',
    destroy_at: destroyAt.toISOString(),
  })

/** Slack takes its token after all. */
export const revive = (
  db: Db,
  { teamId, version }: Pick<Installation, 'teamId' | 'version'>,
  now: Date,
): Promise<boolean> => move(db, { teamId, version }, ['quiet', 'removed'], live(now))

type Which = { readonly teamId: string; readonly version?: number }
type State = Tables['installation']['state']

/** False where it is in none of these states, or another version by now. */
async function move(
  db: Db,
  { teamId, version }: Which,
  from: readonly State[],
  to: Partial<Tables['installation']>,
): Promise<boolean> {
  const update = db
    .updateTable('installation')
    .set((is) => ({ ...to, version: is('version', '+', 1) }))
    .where('team_id', '=', teamId)
    .where('state', 'in', from)
  const { numUpdatedRows } = await (version === undefined
    ? update
    : update.where('version', '=', version)
  ).executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Who it was deleted everything of theirs: the installation stays, and their id goes. */
export async function forgetInstaller(trx: Db, { teamId, personId }: Owner): Promise<void> {
  await trx
    .updateTable('installation')
    .set({ installed_by: '' })
    .where('team_id', '=', teamId)
    .where('installed_by', '=', personId)
    .execute()
}

/** How many workspaces are in each state. */
export async function countInstallations(db: Db): Promise<ReadonlyMap<State, number>> {
  const rows = await db
    .selectFrom('installation')
    .select((select) => ['state', select.fn.countAll().as('count')])
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, Number(count)]))
}
