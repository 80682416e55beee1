import { forgetCanvases } from '../canvases/canvases.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inSteps, inTransaction } from '../database/transaction.ts'
import { dropEvents } from '../events/events.ts'
import { forgetInstaller } from '../installations/installations.ts'
import { forgetPublisher } from '../published/publishing.ts'
import { forgetConfirmations } from '../shares/confirmations.ts'
import { dropDestroyedShares, forgetShares } from '../shares/ending.ts'
import { destroyShareKeysIn, shareKeysOf } from '../shares/keys.ts'
import { countUses, forgetUses } from '../usage/counting.ts'
import { type Holding, holdings } from './holdings.ts'
import { lockAppKey, type Owner, ownedBy, type Vault } from './owner.ts'

/** Removes all that is kept of a person, and destroys their key, so that no backup brings it back. */
export async function deletePerson(vault: Vault, owner: Owner): Promise<Holding[]> {
  const { db } = vault
  // What waits beside it, in a workspace that joined, goes first: nothing would tell of it any more.
  for (const teamId of await besides(db, owner)) await deletePerson(vault, { ...owner, teamId })
  // Before the rest: where that is cut off, no more than a count is missing.
  const asked = await countUses(vault, owner)
  await forgetUses(vault, owner)
  let held: Holding[] = []
  await inSteps(db, [
    // The key first: after a crash between the two, what is left can't be read, and goes at the next start.
    async (trx) => {
      // In the order in which whoever keeps something locks: the person, then what they have in hand.
      const person = trx.selectFrom('person').select('key_id')
      await lockRows(
        trx,
        person.where((is) => is.and(ownedBy(owner))),
      ).execute()
      held = await holdings({ ...vault, db: trx }, owner)
      await destroyKeys(trx, owner)
    },
    // What they sent before goes with it: whoever has it in hand keeps nothing of it, and so makes no new key for them.
    (trx) => removeRows(trx, owner),
  ])
  await scrub(db)
  return held.map((one) => (one.kind === 'questions' ? { ...one, count: asked } : one))
}

/** Where something of theirs may be kept besides, where the owner is of an organisation: not all has moved there. */
async function besides(db: Db, { teamId, personId }: Owner): Promise<string[]> {
  const theirs = db.selectFrom('person').select('team_id').where('person_id', '=', personId)
  const rows = await db
    .selectFrom('organisation_workspace')
    .select('team_id')
    .where('organisation_id', '=', teamId)
    .where((is) => is.or([is('moved_at', 'is', null), is('team_id', 'in', theirs)]))
    .execute()
  return rows.map(({ team_id }) => team_id)
}

/**
 * Removes all of people whose keys were destroyed, as an old backup or a crash may leave it; returns how many people.
 * Who kept nothing under a key is not known as deleted, and what a backup brings back of them stays.
 */
export async function dropDestroyed(db: Db): Promise<number> {
  await dropDestroyedShares(db)
  const gone = await db
    .selectFrom('person')
    .select(['team_id', 'person_id'])
    .where('key_id', 'in', (query) => query.selectFrom('keys.destroyed_key').select('id'))
    .execute()
  for (const { team_id: teamId, person_id: personId } of gone)
    await inTransaction(db, (trx) => removeRows(trx, { teamId, personId }))
  return gone.length
}

async function removeRows(trx: Db, owner: Owner): Promise<void> {
  await dropEvents(trx, owner)
  await forgetPublisher(trx, owner)
  await forgetShares(trx, owner)
  await forgetConfirmations(trx, owner)
  await forgetCanvases(trx, owner)
  await forgetInstaller(trx, owner)
  for (const table of [
    'departure',
    'post',
    'conversation',
    'feedback',
    'word_consent',
    'greeting',
    'person',
  ] as const) {
    await trx
      .deleteFrom(table)
      .where((is) => is.and(ownedBy(owner)))
      .execute()
  }
  await oweScrub(trx)
}

/** Those of what they show and are shown, too. Their ids are kept, for an old backup may bring back what they sealed. */
async function destroyKeys(trx: Db, owner: Owner): Promise<void> {
  // Nobody makes a key meanwhile: one made between two steps would be removed and not known as destroyed.
  await lockAppKey(trx)
  const keys = trx
    .selectFrom('keys.person_key')
    .select('id')
    .where((is) => is.and(ownedBy(owner)))
  const used = trx
    .selectFrom('person')
    .select('key_id')
    .where((is) => is.and(ownedBy(owner)))
  for (const ids of [keys, used]) {
    await trx
      .insertInto('keys.destroyed_key')
      .columns(['id'])
      .expression(ids)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await trx.deleteFrom('keys.person_key').where('id', 'in', used).execute()
  await trx
    .deleteFrom('keys.person_key')
    .where((is) => is.and(ownedBy(owner)))
    .execute()
  await destroyShareKeysIn(trx, await shareKeysOf(trx, owner.teamId, owner.personId))
  await oweScrub(trx)
}
