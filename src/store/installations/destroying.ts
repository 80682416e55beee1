import type { Db } from '../database/db.ts'
import { isSqlite, lockRows, unhurriedIn } from '../database/dialect.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { lockAppKey, type Vault } from '../people/owner.ts'
import { membersOf } from './organisations.ts'

/** Every table with rows of a workspace, in the order in which they go: what goes with its person need not be named. */
type OfTeam = {
  [Name in keyof Tables]: Tables[Name] extends { team_id: string } ? Name : never
}[keyof Tables]

const tables = {
  seen_event: true,
  post: true,
  conversation: true,
  feedback: true,
  unanswered: true,
  word_consent: true,
  greeting: true,
  share_view: true,
  notice: true,
  told: true,
  got: true,
  share: true,
  share_comment: true,
  share_rating: true,
  ask: true,
  confirmation: true,
  unasked: true,
  canvas: true,
  draft: true,
  published: true,
  publishing: true,
  nudge: true,
  nudge_pace: true,
  schedule: true,
  undo: true,
  unanswered_words: true,
  agenda: true,
  news: true,
  promotion_case_version: true,
  promotion_case: true,
  rating: true,
  note_version: true,
  note: true,
  profile: true,
  person: true,
  departure: true,
  usage_open: true,
  usage_month: true,
  apart: true,
  // The keys went first. As long as the installation is there, the rest can be done again.
  'keys.person_key': false,
  'keys.share_key': false,
  'keys.usage_key': false,
  installation: false,
  organisation_workspace: false,
} as const satisfies Record<OfTeam, boolean>

type Emptied = { [Name in OfTeam]: (typeof tables)[Name] extends true ? Name : never }[OfTeam]

const isEmptied = (name: OfTeam): name is Emptied => tables[name]

/** Workspaces whose time is over, claimed: from then on they can't be installed until all of theirs is gone. */
export async function claimRemovals(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .updateTable('installation')
    .set({ state: 'destroying' })
    .where('destroy_at', '<=', now.toISOString())
    .where('state', 'in', ['removed', 'destroying'])
    .returning('team_id')
    .execute()
  return rows.map(({ team_id }) => team_id)
}

/**
 * All data of a claimed workspace: the keys first, so that nothing can be read whatever happens next. Of an organisation
 * with what its workspaces still have of their own. Done again, it is the same.
 */
export async function destroyWorkspace({ db }: Vault, teamId: string): Promise<void> {
  const members = await membersOf(db, teamId, 'ever')
  for (const each of [...members.map((member) => member.teamId), teamId]) await destroyData(db, each)
  await inTransaction(
    db,
    async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('installation')
        .where('team_id', '=', teamId)
        .where('state', '=', 'destroying')
        .executeTakeFirst()
      if (numDeletedRows > 0n)
        await trx.deleteFrom('organisation_workspace').where('organisation_id', '=', teamId).execute()
      await oweScrub(trx)
    },
    { repeatable: true },
  )
  await scrub(db)
}

async function destroyData(db: Db, teamId: string): Promise<void> {
  await inTransaction(db, (trx) => destroyKeysOf(trx, teamId), { repeatable: true })
  for (const name of Object.keys(tables).filter(isTable).filter(isEmptied)) {
    await inTransaction(
      db,
      async (trx) => {
        if (!isSqlite(trx)) await unhurriedIn(trx)
        if (await isClaimed(trx, teamId)) await trx.deleteFrom(name).where('team_id', '=', teamId).execute()
      },
      { repeatable: true },
    )
  }
}

/**
 * Until the transaction ends it stays so: who was slower than another process must not delete what is new, after the bot
 * was added again.
 */
async function isClaimed(trx: Db, teamId: string): Promise<boolean> {
  const query = trx
    .selectFrom('installation')
    .select('team_id')
    .where((is) =>
      is.or([
        is('team_id', '=', teamId),
        is(
          'team_id',
          'in',
          is.selectFrom('organisation_workspace').select('organisation_id').where('team_id', '=', teamId),
        ),
      ]),
    )
    .where('state', '=', 'destroying')
  return (await lockRows(trx, query).executeTakeFirst()) !== undefined
}

const isTable = (name: string): name is OfTeam => Object.hasOwn(tables, name)

/** Their ids stay: an old backup may bring back what they sealed. */
async function destroyKeysOf(trx: Db, teamId: string): Promise<void> {
  // Nobody makes a key meanwhile.
  await lockAppKey(trx)
  if (!(await isClaimed(trx, teamId))) return
  const ids = [
    trx.selectFrom('keys.person_key').select('id').where('team_id', '=', teamId),
    trx.selectFrom('person').select('key_id as id').where('team_id', '=', teamId),
    trx.selectFrom('keys.share_key').select('id').where('team_id', '=', teamId),
    trx.selectFrom('share').select('key_id as id').where('team_id', '=', teamId),
  ]
  for (const some of ids) {
    await trx
      .insertInto('keys.destroyed_key')
      .columns(['id'])
      .expression(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  // By their ids, too: a backup from before they moved may have been put back.
  const people = trx.selectFrom('person').select('key_id').where('team_id', '=', teamId)
  const shares = trx.selectFrom('share').select('key_id').where('team_id', '=', teamId)
  for (const table of ['keys.person_key', 'keys.share_key'] as const) {
    await trx
      .deleteFrom(table)
      .where((is) =>
        is.or([is('team_id', '=', teamId), is('id', 'in', table === 'keys.person_key' ? people : shares)]),
      )
      .execute()
  }
  await trx.deleteFrom('keys.usage_key').where('team_id', '=', teamId).execute()
  await oweScrub(trx)
}
