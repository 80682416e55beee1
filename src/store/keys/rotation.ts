import type { Db } from '../database/db.ts'
import { KeyError } from '../database/errors.ts'
import type { OwnerColumns } from '../database/owner-columns.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import { resealEvents } from '../events/rotation.ts'
import { resealInstallations } from '../installations/rotation.ts'
import { lockAppKey, type Vault } from '../people/owner.ts'
import { additionalDataOfKey } from '../people/owner-row.ts'
import { rewrapShareKeys } from '../shares/keys.ts'
import { rewrapUsageKeys } from '../usage/keys.ts'
import { sealedCheck } from '../vault.ts'
import { type AppKey, type KeySource, newAppKey, readKeys, replaceKeys } from './app-key.ts'
import { seal, unseal } from './seal.ts'

/**
 * Wraps every person's key with another application key, in one transaction; returns how many. With a key file:
 * a new key, which others that run find in the file. With given keys: the first of them, and a KeyError when
 * that is in use already. Of so many people at once.
 */
export async function rotateAppKey(vault: Vault, source: KeySource, pageSize = 200): Promise<number> {
  const { count, next } = await vault.db.transaction().execute(async (trx) => {
    const currentId = await lockAppKey(trx)
    const next = nextKey(source, currentId)
    const count = await rewrap({ ...vault, db: trx }, next, pageSize)
    await rewrapShareKeys({ ...vault, db: trx }, next, pageSize)
    await rewrapUsageKeys({ ...vault, db: trx }, next)
    await trx.updateTable('keys.app_key').set(sealedCheck(next)).where('name', '=', 'current').execute()
    await oweScrub(trx)
    return { count, next }
  })
  await finish(vault, source, next)
  await scrub(vault.db)
  return count
}

/** In the file before the database needs it, beside the one in use, so that no moment is without its key. */
function nextKey(source: KeySource, currentId: string): AppKey {
  if (source.kind === 'file') {
    const next = newAppKey()
    replaceKeys(source.path, [next, ...readKeys(source)])
    return next
  }
  const [next] = readKeys(source)
  if (next && next.id !== currentId) return next
  throw new KeyError(
    'LEVEL_GUIDE_KEY begins with the key that is in use. To change it:\n' +
      '  1. Make a new one (openssl rand -base64 32) and set LEVEL_GUIDE_KEY to NEW,OLD wherever the bot runs.\n' +
      '  2. Start the bot again: it knows both now.\n' +
      '  3. Run rotate-key with the same LEVEL_GUIDE_KEY, while the bot runs.\n' +
      '  4. Take OLD out when it suits you.',
  )
}

/**
 * What others began while the key was changed is sealed with it too, and the old ones are forgotten: only while no other
 * process changes it. One that has changed it again since has all the keys, and does this itself.
 */
async function finish({ db, ring }: Vault, source: KeySource, next: AppKey): Promise<void> {
  await inTransaction(db, async (trx) => {
    if ((await lockAppKey(trx)) !== next.id) return
    await resealEvents(trx, ring, next)
    await resealInstallations(trx, ring, next)
    if (source.kind === 'file') replaceKeys(source.path, [next])
  })
}

async function rewrap({ db, ring }: Vault, next: AppKey, pageSize: number): Promise<number> {
  let count = 0
  for (let last = { team_id: '', person_id: '' }; ; ) {
    const page = await pageAfter(db, last, pageSize)
    const rows = page.map((row) => {
      const additional = additionalDataOfKey({ teamId: row.team_id, personId: row.person_id }, row.id)
      const bytes = unseal(ring.find(row.sealed_by), row.sealed, additional)
      return { ...row, sealed_by: next.id, sealed: seal(next.key, bytes, additional) }
    })
    const end = rows.at(-1)
    if (!end) return count
    await db
      .insertInto('keys.person_key')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['team_id', 'person_id']).doUpdateSet((row) => ({
          sealed_by: row.ref('excluded.sealed_by'),
          sealed: row.ref('excluded.sealed'),
        })),
      )
      .execute()
    count += rows.length
    last = { team_id: end.team_id, person_id: end.person_id }
  }
}

const pageAfter = (db: Db, last: OwnerColumns, size: number) =>
  db
    .selectFrom('keys.person_key')
    .selectAll()
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('team_id', 'person_id'), '>', tuple(last.team_id, last.person_id)),
    )
    .orderBy('team_id')
    .orderBy('person_id')
    .limit(size)
    .execute()
