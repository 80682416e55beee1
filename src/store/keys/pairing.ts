import { randomBytes } from 'node:crypto'
import type { Db } from '../database/db.ts'

// Keys and database are apart, so that a backup of one does not hold the other. An id that both have says that they
// belong together. Without it, a database that is empty could not be told from one whose people are lost.

/**
 * Gives both the same id where one lacks it, to be done when nobody else does; false, with nothing changed, when they
 * do not belong together.
 */
export async function pair(trx: Db): Promise<boolean> {
  const mine = await trx.selectFrom('database').select('id').executeTakeFirst()
  const theirs = await trx.selectFrom('keys.database').select('id').executeTakeFirst()
  if (mine && theirs) return mine.id === theirs.id
  const people = await trx.selectFrom('person').select('key_id').limit(1).executeTakeFirst()
  const keys = await trx.selectFrom('keys.person_key').select('id').limit(1).executeTakeFirst()
  // An old backup may have no id, but then it has people.
  if (!mine && keys && !people) return false
  const id = mine?.id ?? theirs?.id ?? randomBytes(12).toString('base64url')
  if (!mine) await trx.insertInto('database').values({ id }).execute()
  if (!theirs) await trx.insertInto('keys.database').values({ id }).execute()
  return true
}
