import { mostQuestions } from '../../domain/agenda/agenda.ts'
import { dayIn } from '../../domain/days.ts'
import { mostKept, type PersonData } from '../../domain/own/person-data.ts'
import { mostSchedules } from '../../domain/schedule/schedule.ts'
import type { Db } from '../database/db.ts'
import { oweScrub, scrub } from '../database/scrubbing.ts'
import { inTransaction } from '../database/transaction.ts'
import { ForgottenError } from '../events/order.ts'
import { lockAppKey, type Opened, type Owner, openOwner, ownedBy, type Vault } from '../people/owner.ts'
import { exportPerson, importPerson } from '../people/people-data.ts'
import { countOf } from '../people/room.ts'
import { listApart, stillApart } from './apart.ts'
import { bringRows, type Joining, lockPerson } from './person.ts'
import { removeRows } from './rows.ts'
import { NotTheirs, stillTheirs } from './standing.ts'

/** `no-room`: there would be more than is kept of anybody; nothing of it is lost, and it stays apart. */
export type Together = 'done' | 'no-room' | 'nothing'

/**
 * What a person keeps in a workspace beside what they keep in its organisation comes to that, as from an export: what is
 * there stays. Their word for it is kept first, so that whoever finds it goes on where this stops.
 */
export async function putTogether(vault: Vault, owner: Owner, now: Date): Promise<Together> {
  const teams = await listApart(vault.db, owner)
  if (teams.length === 0) return 'nothing'
  await vault.db
    .updateTable('apart')
    .set({ together_at: now.toISOString() })
    .where((is) => is.and(ownedBy(owner)))
    .execute()
  let done = true
  for (const { teamId } of teams)
    done = (await finish(vault, { from: { ...owner, teamId }, to: owner }, now)) && done
  return done ? 'done' : 'no-room'
}

/** False where there is no room for all of it: then it stays apart, whole, until they want it again. Done again, it is the same. */
export const finish = (vault: Vault, joining: Joining, now: Date): Promise<boolean> =>
  finished(vault, joining, now).catch((error: unknown) => {
    // Somebody else finished it, or the workspace is another's by now.
    if (error instanceof NotTheirs) return true
    throw error
  })

async function finished(vault: Vault, { from, to }: Joining, now: Date): Promise<boolean> {
  const there = await openOwner(vault, to)
  // They deleted everything: this goes with it.
  if (!there) return true
  const still = async (trx: Db, { keyId }: Opened) => {
    if (keyId !== there.keyId) throw new ForgottenError('Its owner deleted everything.')
    await stillTheirs(trx, from.teamId, to.teamId)
    await stillApart(trx, { from, to })
  }
  const plain = { db: vault.db, ring: vault.ring, still }
  const theirs = await exportPerson(plain, from)
  const mine = await exportPerson(plain, to)
  if (!(await hasRoom(vault.db, to, mine, theirs))) return notNow(vault.db, { from, to })
  const imported = await importPerson(plain, to, { ...theirs, cases: withClosed(theirs, mine, now) }, now)
  const after = await exportPerson(plain, to)
  if ((imported.left ?? 0) > 0 || !hasAll(after, theirs)) return notNow(vault.db, { from, to })
  await inTransaction(vault.db, (trx) => end({ ...plain, db: trx }, { from, to }), { repeatable: true })
  await scrub(vault.db)
  return true
}

/** It stays apart until they want it again. */
async function notNow(db: Db, { from, to }: Joining): Promise<false> {
  await db
    .updateTable('apart')
    .set({ together_at: null })
    .where((is) => is.and({ ...ownedBy(to), from_team_id: from.teamId }))
    .execute()
  return false
}

/**
 * Nothing is brought where not all would find room: what they delete to make some would come back with the rest. What they
 * deleted lately takes room, too.
 */
async function hasRoom(db: Db, owner: Owner, mine: PersonData, theirs: PersonData): Promise<boolean> {
  const notes = await idsIn(db, owner, 'note')
  const fresh = theirs.notes.filter(({ id }) => !notes.has(id))
  const versions = fresh.reduce((sum, note) => sum + note.versions.length, 0)
  const ratings = await idsIn(db, owner, 'rating')
  const all = (
    one: readonly { readonly id: string }[] = [],
    other: readonly { readonly id: string }[] = [],
  ) => new Set([...one, ...other].map(({ id }) => id)).size
  return (
    notes.size + fresh.length <= mostKept.notes &&
    versions + (await countOf(db, owner, 'note_version')) <= mostKept.versions &&
    ratings.size + theirs.ratings.filter(({ id }) => !ratings.has(id)).length <= mostKept.ratings &&
    all(mine.schedules, theirs.schedules) <= mostSchedules &&
    all(mine.cases, theirs.cases) <= mostKept.cases &&
    all(mine.agenda?.questions, theirs.agenda?.questions) <= mostQuestions
  )
}

async function idsIn(db: Db, owner: Owner, table: 'note' | 'rating'): Promise<Set<string>> {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where((is) => is.and(ownedBy(owner)))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Of two open ones for one level, the organisation's stays open. */
function withClosed(theirs: PersonData, mine: PersonData, now: Date): PersonData['cases'] {
  const open = mine.cases.filter(({ closedOn }) => !closedOn)
  const isOpen = (each: PersonData['cases'][number]) =>
    open.some(
      ({ id, guideline, target }) => id !== each.id && guideline === each.guideline && target === each.target,
    )
  return theirs.cases.map((each) =>
    !each.closedOn && isOpen(each) ? { ...each, closedOn: dayIn('UTC', now) } : each,
  )
}

function hasAll(after: PersonData, theirs: PersonData): boolean {
  const isThere = (kept: readonly { readonly id: string }[], others: readonly { readonly id: string }[]) => {
    const ids = new Set(kept.map(({ id }) => id))
    return others.every(({ id }) => ids.has(id))
  }
  return isThere(after.cases, theirs.cases) && isThere(after.schedules, theirs.schedules)
}

/** What no export holds comes along, and the rest goes with its key. */
async function end(vault: Vault, { from, to }: Joining): Promise<void> {
  const { db: trx } = vault
  await lockPerson(trx, from)
  await lockAppKey(trx)
  const opened = await openOwner(vault, from)
  const theirs = await openOwner(vault, to)
  if (opened && theirs) {
    await vault.still?.(trx, theirs)
    await bringRows(trx, besideExports, opened, theirs)
    await destroyKey(trx, from, opened.keyId)
    await removeRows(trx, 'person', ownedBy(from))
  }
  await trx
    .deleteFrom('apart')
    .where((is) => is.and({ ...ownedBy(to), from_team_id: from.teamId }))
    .execute()
  await oweScrub(trx)
}

const besideExports = [
  'confirmation',
  'ask',
  'news',
  'feedback',
  'unanswered_words',
  'draft',
  'departure',
] as const

async function destroyKey(trx: Db, owner: Owner, id: string): Promise<void> {
  await trx
    .insertInto('keys.destroyed_key')
    .values({ id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trx
    .deleteFrom('keys.person_key')
    .where((is) => is.or([is.and(ownedBy(owner)), is('id', '=', id)]))
    .execute()
}
