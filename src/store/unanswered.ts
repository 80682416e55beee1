import { type Consent, consentSchema } from '../domain/consent.ts'
import type { Db } from './database/db.ts'
import type { Tables } from './database/tables.ts'
import { inTransaction } from './database/transaction.ts'
import { type Order, takesStep } from './events/order.ts'
import { additionalData, seal, unseal } from './keys/seal.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withNewOwner } from './people/owner.ts'

/** Why a question got no answer. */
const whys = ['unclear', 'adrift', 'nothing-found', 'out-of-scope'] as const
export type Why = (typeof whys)[number]

/** Counts one more of the day (UTC), and of nobody; of an order once. */
export async function countUnanswered(
  { db, order }: Pick<Vault, 'db' | 'order'>,
  teamId: string,
  why: Why,
  now: Date,
): Promise<void> {
  const day = now.toISOString().slice(0, 10)
  const count = async (trx: Db) => {
    if (!(await takesStep(trx, order, 'unanswered'))) return
    await trx
      .insertInto('unanswered')
      .values({ team_id: teamId, day, why, count: 1 })
      .onConflict((conflict) =>
        conflict.columns(['team_id', 'day', 'why']).doUpdateSet((is) => ({
          count: is('unanswered.count', '+', 1),
        })),
      )
      .execute()
  }
  await (order ? inTransaction(db, count) : count(db))
}

/** How many there were of each since the day of `since`. */
export async function unansweredCounts(db: Db, since: Date): Promise<Readonly<Record<Why, number>>> {
  const rows = await db
    .selectFrom('unanswered')
    .select(['why', 'count'])
    .where('day', '>=', since.toISOString().slice(0, 10))
    .execute()
  const of = (why: Why) => rows.reduce((sum, row) => sum + (row.why === why ? row.count : 0), 0)
  return {
    unclear: of('unclear'),
    adrift: of('adrift'),
    'nothing-found': of('nothing-found'),
    'out-of-scope': of('out-of-scope'),
  }
}

/** Undefined for one who was never asked. */
export async function readConsent(db: Db, owner: Owner): Promise<Consent | undefined> {
  const row = await db
    .selectFrom('word_consent')
    .select('words')
    .where((is) => is.and(ownedBy(owner)))
    .executeTakeFirst()
  return row && consentSchema.parse(row.words)
}

/** True the one time that somebody is to be asked. */
export async function claimAsking(db: Db, owner: Owner, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('word_consent')
    .values({ ...ownedBy(owner), at: now.toISOString(), words: 'asked' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/**
 * Keeps what they said, and tells what counts; with a no, the words that were shared before are gone. A yes that was cut
 * off and comes late is not put in the place of a newer no; a no always counts, unless an earlier attempt at the same
 * order kept it.
 */
export function saveConsent(
  db: Db,
  owner: Owner,
  words: 'yes' | 'no',
  saidAt: Date,
  order?: Order,
): Promise<'yes' | 'no'> {
  const said = { at: saidAt.toISOString(), words }
  return inTransaction(db, async (trx) => {
    if (!(await takesStep(trx, order, 'words')))
      return (await readConsent(trx, owner)) === 'yes' ? 'yes' : 'no'
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('word_consent')
      .values({ ...ownedBy(owner), ...said })
      .onConflict((conflict) => {
        const change = conflict.columns(['team_id', 'person_id']).doUpdateSet(said)
        if (words === 'no') return change
        return change.where((is) =>
          is.or([is('word_consent.words', '!=', 'no'), is('word_consent.at', '<=', said.at)]),
        )
      })
      .executeTakeFirst()
    if (words === 'yes') return numInsertedOrUpdatedRows === 1n ? 'yes' : 'no'
    await trx
      .deleteFrom('unanswered_words')
      .where((is) => is.and(ownedBy(owner)))
      .execute()
    return 'no'
  })
}

/** Keeps words that were not understood, sealed with a key of who said them; nothing without their consent. */
export async function keepWords(
  vault: Vault,
  owner: Owner,
  { id, words, now }: { readonly id: string; readonly words: string; readonly now: Date },
): Promise<void> {
  if ((await readConsent(vault.db, owner)) !== 'yes') return
  await withNewOwner(vault, owner, now, (trx, opened) =>
    trx
      .insertInto('unanswered_words')
      .values({
        ...ownedBy(owner),
        id,
        at: now.toISOString(),
        sealed: seal(opened.key, words, additionalDataOfWords(owner, id)),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}

const additionalDataOfWords = ({ teamId, personId }: Owner, id: string): string =>
  additionalData('unanswered', teamId, personId, id)

/** Everybody's shared words since a moment, in alphabetical order, which tells nothing of whose they are. */
export async function listWords(vault: Vault, since: Date): Promise<string[]> {
  const rows = await vault.db
    .selectFrom('unanswered_words')
    .selectAll()
    .where('at', '>=', since.toISOString())
    .execute()
  const words = await Promise.all(
    rows.map(async (row) => {
      const opened = await openOwner(vault, { teamId: row.team_id, personId: row.person_id })
      return opened ? [wordsIn(opened, row)] : []
    }),
  )
  return words.flat().sort()
}

/** The owner's own shared words, oldest first. */
export async function exportWords(vault: Vault, owner: Owner): Promise<string[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await vault.db
    .selectFrom('unanswered_words')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))
    .orderBy('at')
    .execute()
  return rows.map((row) => wordsIn(opened, row))
}

const wordsIn = (opened: Opened, { id, sealed }: Tables['unanswered_words']): string =>
  unseal(opened.key, sealed, additionalDataOfWords(opened, id)).toString()

/** Forgets words before `words`, and counts of days before `counts`; returns how many rows. */
export async function pruneUnanswered(
  db: Db,
  before: { readonly words: Date; readonly counts: Date },
): Promise<number> {
  const words = await db
    .deleteFrom('unanswered_words')
    .where('at', '<', before.words.toISOString())
    .executeTakeFirst()
  const counts = await db
    .deleteFrom('unanswered')
    .where('day', '<', before.counts.toISOString().slice(0, 10))
    .executeTakeFirst()
  return Number(words.numDeletedRows + counts.numDeletedRows)
}
