import type { Db } from '../database/db.ts'
import { isSqlite, lockRows, unhurriedIn } from '../database/dialect.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import { lockAppKey, type Opened, type Owner, openOwner, ownedBy, type Vault } from '../people/owner.ts'
import { additionalDataOfKey } from '../people/owner-row.ts'
import { addApart } from './apart.ts'
import { addRows, bytesIn, type OfTeam, type Row, readRows, removeRows, textIn } from './rows.ts'
import { bringShares } from './shares.ts'
import { stillTheirs } from './standing.ts'
import { howOf, tableNames } from './tables.ts'

/** A person of a workspace, and of the organisation that it joined. */
export type Joining = { readonly from: Owner; readonly to: Owner }

/** `apart`: they keep something in both, and are asked. `none`: nothing is kept of them any more. */
export type Brought = 'moved' | 'apart' | 'none'

/**
 * All that a person keeps in a workspace becomes theirs in its organisation, sealed anew, in one transaction: whatever
 * stops it, it is in the one place or in the other. The key's id stays: what an old backup brings back is gone once they
 * delete everything. Where they keep something in both, what is between them and others moves, and the rest waits for
 * their answer.
 */
export async function bringPerson(vault: Vault, { from, to }: Joining, now: Date): Promise<Brought> {
  const brought = await inTransaction(
    vault.db,
    async (trx) => {
      if (!isSqlite(trx)) await unhurriedIn(trx)
      await stillTheirs(trx, from.teamId, to.teamId)
      const within = { ...vault, db: trx }
      await lockPerson(trx, from)
      const appKeyId = await lockAppKey(trx)
      const opened = await openOwner(within, from)
      if (!opened) return 'none'
      const there = await openOwner(within, to)
      const theirs = there ?? { ...to, keyId: opened.keyId, key: opened.key }
      if (!there) await rename(trx, opened, theirs)
      await bringRows(trx, there ? betweenPeople : tableNames, opened, theirs)
      await bringShares(within, { from, to }, appKeyId)
      if (there) await addApart(trx, { from, to }, now)
      else {
        await removeRows(trx, 'person', ownedBy(from))
        await rewrap(within, { from, to: theirs }, appKeyId)
      }
      await oweScrub(trx)
      return there ? 'apart' : 'moved'
    },
    { repeatable: true },
  )
  await scrub(vault.db)
  return brought
}

/** What others see of them, or wait for. */
const betweenPeople = ['confirmation', 'ask', 'unasked'] as const satisfies readonly OfTeam[]

/** Until the transaction ends nobody else changes what is theirs. */
export const lockPerson = (trx: Db, owner: Owner) =>
  lockRows(
    trx,
    trx
      .selectFrom('person')
      .select('key_id')
      .where((is) => is.and(ownedBy(owner))),
  ).execute()

/** No two may have one key: the old row gives it up, and goes once nothing hangs on it. */
async function rename(trx: Db, from: Opened, to: Opened): Promise<void> {
  const [row] = await readRows(trx, 'person', ownedBy(from))
  await trx
    .updateTable('person')
    .set({ key_id: `${from.keyId} moved` })
    .where((is) => is.and(ownedBy(from)))
    .execute()
  // One whose key was destroyed can come back with an old backup, and is nothing.
  await trx
    .deleteFrom('person')
    .where((is) => is.and(ownedBy(to)))
    .where('key_id', 'in', (query) => query.selectFrom('keys.destroyed_key').select('id'))
    .execute()
  if (row) await addRows(trx, 'person', [{ ...row, ...ownedBy(to) }])
  const there = await trx
    .selectFrom('person')
    .select('key_id')
    .where((is) => is.and(ownedBy(to)))
    .executeTakeFirst()
  if (there?.key_id !== to.keyId)
    throw new Error('They began to keep something there meanwhile: tried again.')
}

/** Rows of one person; what is sealed opens there with their key. None goes before all are there: some hang on others. */
export async function bringRows(trx: Db, names: readonly OfTeam[], from: Opened, to: Opened): Promise<void> {
  const moving = names.filter((table) => howOf(table) !== 'other' && isOwned(table))
  for (const table of moving) {
    const how = howOf(table)
    if (how === 'gone') continue
    const rows = await readRows(trx, table, ownedBy(from))
    const anew = rows.map((row) => ({
      ...row,
      ...ownedBy(to),
      ...(typeof how === 'object' && sealedAnew(how.sealed, row, from, to)),
    }))
    await addRows(trx, table, anew)
  }
  for (const table of moving.toReversed()) await removeRows(trx, table, ownedBy(from))
}

/** In these every row is of somebody, or once was. */
const isOwned = (table: OfTeam): boolean => !ofTeams.has(table)
const ofTeams: ReadonlySet<OfTeam> = new Set([
  'nudge_pace',
  'unanswered',
  'share_view',
  'usage_open',
  'usage_month',
  'keys.usage_key',
])

function sealedAnew(
  [of, ...columns]: readonly [string, ...string[]],
  row: Row,
  from: Opened,
  to: Opened,
): Row {
  const sealed = bytesIn(row, 'sealed')
  if (!sealed) return {}
  const parts = columns.map((column) => textIn(row, column))
  const as = ({ teamId, personId }: Owner) => additionalData(of, teamId, personId, ...parts)
  return { sealed: seal(to.key, unseal(from.key, sealed, as(from)), as(to)) }
}

/** The same key, for another owner. One that was made for them, and sealed nothing yet, gives way. */
async function rewrap(
  { db: trx, ring }: Vault,
  { from, to }: { readonly from: Owner; readonly to: Opened },
  appKeyId: string,
): Promise<void> {
  const row = await trx
    .selectFrom('keys.person_key')
    .selectAll()
    .where((is) => is.and({ ...ownedBy(from), id: to.keyId }))
    .executeTakeFirst()
  if (!row) return
  const bytes = unseal(ring.find(row.sealed_by), row.sealed, additionalDataOfKey(from, row.id))
  for (const owner of [from, to]) await removeRows(trx, 'keys.person_key', ownedBy(owner))
  const sealed = seal(ring.find(appKeyId), bytes, additionalDataOfKey(to, row.id))
  await trx
    .insertInto('keys.person_key')
    .values({ ...ownedBy(to), id: row.id, sealed_by: appKeyId, sealed })
    .execute()
}
