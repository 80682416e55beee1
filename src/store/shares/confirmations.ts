import { subDays } from '../../domain/dates.ts'
import { askLimit, type Confirmation, confirmationSchema } from '../../domain/shares/confirmation.ts'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import {
  lockAppKey,
  type Opened,
  type Owner,
  openOwner,
  ownedBy,
  type Vault,
  withNewOwner,
  withOwner,
} from '../people/owner.ts'
import { addNotice } from './notices.ts'

/** A request, and nothing of what became of it: who is not asked, refuses or ignores it looks alike. */
export type Ask = { readonly id: string; readonly colleagueId: string; readonly at: Date }

type Asking = {
  /** The copy of the words, not sent yet: the request has its id. */
  readonly id: string
  readonly noteId: string
  readonly notice: string
  readonly now: Date
}

/**
 * Asks the reader of a drafted copy to confirm it. `held`: they don't want to be asked, or were asked often enough this
 * week; the asker is not to learn of it. `limit`: the asker asked often enough. Undefined where the copy is gone.
 */
export function askToConfirm(
  vault: Vault,
  owner: Owner,
  { id, noteId, notice, now }: Asking,
): Promise<'asked' | 'held' | 'limit' | undefined> {
  const since = subDays(now, askLimit.days).toISOString()
  const ask = async (trx: Db) => {
    // One after the other: who is asked by two at once is asked no more often.
    await lockAppKey(trx)
    const share = await trx
      .selectFrom('share')
      .select(['reader_id', 'sent_at'])
      .where('team_id', '=', owner.teamId)
      .where('person_id', '=', owner.personId)
      .where('id', '=', id)
      .where('kind', '=', 'confirmation')
      .executeTakeFirst()
    const before = await trx
      .selectFrom('ask')
      .select('told')
      .where('team_id', '=', owner.teamId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (before) return before.told === 1 ? ('asked' as const) : ('held' as const)
    if (!share) return undefined
    if ((await countAsks(trx, owner, since)) >= askLimit.count) return 'limit' as const
    const colleague = { teamId: owner.teamId, personId: share.reader_id }
    const told =
      !(await wantsNoAsking(trx, colleague)) && (await countTold(trx, colleague, since)) < askLimit.count
    const at = now.toISOString()
    await trx
      .insertInto('ask')
      .values({
        ...ownedBy(owner),
        id,
        colleague_id: share.reader_id,
        note_id: noteId,
        at,
        told: told ? 1 : 0,
      })
      .execute()
    if (!told) return 'held' as const
    await trx
      .updateTable('share')
      .set({ sent_at: at })
      .where('team_id', '=', owner.teamId)
      .where('id', '=', id)
      .execute()
    await addNotice(
      trx,
      { teamId: owner.teamId, id: notice, personId: share.reader_id, shareId: id, kind: 'confirm' },
      now,
    )
    return 'asked' as const
  }
  return withOwner(vault, owner, ask, { repeatable: true })
}

async function countAsks(db: Db, owner: Owner, since: string): Promise<number> {
  const { count } = await db
    .selectFrom('ask')
    .select((select) => select.fn.countAll().as('count'))
    .where((is) => is.and(ownedBy(owner)))
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function countTold(db: Db, { teamId, personId }: Owner, since: string): Promise<number> {
  const { count } = await db
    .selectFrom('ask')
    .select((select) => select.fn.countAll().as('count'))
    .where('team_id', '=', teamId)
    .where('colleague_id', '=', personId)
    .where('at', '>', since)
    .where('told', '=', 1)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function hasAsked(db: Db, owner: Owner, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('ask')
    .select('id')
    .where((is) => is.and(ownedBy(owner)))
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Whom the owner asked since a moment, and who said nothing. */
export async function openAsks({ db }: Pick<Vault, 'db'>, owner: Owner, since: Date): Promise<Ask[]> {
  const rows = await db
    .selectFrom('ask as a')
    .leftJoin('confirmation as c', (join) =>
      join
        .onRef('c.team_id', '=', 'a.team_id')
        .onRef('c.person_id', '=', 'a.colleague_id')
        .onRef('c.id', '=', 'a.id'),
    )
    .select(['a.id', 'a.colleague_id', 'a.at'])
    .where('a.team_id', '=', owner.teamId)
    .where('a.person_id', '=', owner.personId)
    .where('a.at', '>', since.toISOString())
    .where('c.id', 'is', null)
    .orderBy('a.at')
    .execute()
  return rows.map(({ id, colleague_id, at }) => ({ id, colleagueId: colleague_id, at: new Date(at) }))
}

/** Whom the owner asked about a note. */
export async function asksAbout(db: Db, owner: Owner, noteId: string): Promise<Ask[]> {
  const rows = await db
    .selectFrom('ask')
    .select(['id', 'colleague_id', 'at'])
    .where((is) => is.and(ownedBy(owner)))
    .where('note_id', '=', noteId)
    .orderBy('at')
    .execute()
  return rows.map(({ id, colleague_id, at }) => ({ id, colleagueId: colleague_id, at: new Date(at) }))
}

type Said = { readonly id: string; readonly notice: string; readonly now: Date } & Pick<
  Confirmation,
  'answer' | 'line'
>

/** Keeps what a colleague says, sealed with a key of their own; false where they are not asked, or not any more. */
export function confirm(
  vault: Vault,
  colleague: Owner,
  { id, notice, now, answer, line }: Said,
): Promise<boolean> {
  const keep = async (trx: Db, opened: Opened) => {
    const ask = await openAsk(trx, colleague, id, now)
    if (!ask) return false
    const text = JSON.stringify(confirmationSchema.parse({ answer, line }))
    const kept = { at: now.toISOString(), sealed: seal(opened.key, text, additionalDataOf(colleague, id)) }
    await trx
      .insertInto('confirmation')
      .values({
        ...ownedBy(colleague),
        id,
        asker_id: ask.person_id,
        note_id: ask.note_id,
        asked_at: ask.at,
        ...kept,
      })
      .onConflict((conflict) => conflict.columns(['team_id', 'person_id', 'id']).doUpdateSet(kept))
      .execute()
    const told = { teamId: colleague.teamId, id: notice, personId: ask.person_id, shareId: ask.note_id }
    await addNotice(trx, { ...told, kind: 'confirmed' }, now)
    return true
  }
  return withNewOwner(vault, colleague, now, keep, { repeatable: true })
}

/** A request to them, while the copy of its words stands. */
const openAsk = (db: Db, { teamId, personId }: Owner, id: string, now: Date) =>
  db
    .selectFrom('ask as a')
    .innerJoin('share as s', (join) => join.onRef('s.team_id', '=', 'a.team_id').onRef('s.id', '=', 'a.id'))
    .select(['a.person_id', 'a.note_id', 'a.at'])
    .where('a.team_id', '=', teamId)
    .where('a.id', '=', id)
    .where('a.colleague_id', '=', personId)
    .where('a.told', '=', 1)
    .where('s.ends_at', '>', now.toISOString())
    .executeTakeFirst()

const additionalDataOf = ({ teamId, personId }: Owner, id: string): string =>
  additionalData('confirmation', teamId, personId, id)

/** What colleagues say of these notes of the owner's, by note, oldest first; what they took back is gone. */
export async function confirmationsOf(
  vault: Vault,
  owner: Owner,
  noteIds: readonly string[],
): Promise<Map<string, Confirmation[]>> {
  const rows = await vault.db
    .selectFrom('confirmation')
    .selectAll()
    .where('team_id', '=', owner.teamId)
    .where('asker_id', '=', owner.personId)
    .orderBy('at')
    .execute()
  const wanted = new Set(noteIds)
  const its = rows.filter(({ note_id }) => wanted.has(note_id))
  const all = await Promise.all(its.map((row) => toConfirmation(vault, row)))
  return Map.groupBy(
    all.filter((one) => one !== undefined),
    ({ noteId }) => noteId,
  )
}

/** What a colleague confirmed, for themselves. */
export async function confirmationsBy(vault: Vault, colleague: Owner): Promise<Confirmation[]> {
  const rows = await vault.db
    .selectFrom('confirmation')
    .selectAll()
    .where((is) => is.and(ownedBy(colleague)))
    .orderBy('at')
    .execute()
  const all = await Promise.all(rows.map((row) => toConfirmation(vault, row)))
  return all.filter((one) => one !== undefined)
}

async function toConfirmation(vault: Vault, row: Tables['confirmation']): Promise<Confirmation | undefined> {
  const colleague = { teamId: row.team_id, personId: row.person_id }
  const opened = await openOwner(vault, colleague)
  if (!opened) return undefined
  const text = unseal(opened.key, row.sealed, additionalDataOf(colleague, row.id)).toString()
  return {
    ...confirmationSchema.parse(JSON.parse(text)),
    id: row.id,
    by: row.person_id,
    askerId: row.asker_id,
    noteId: row.note_id,
    at: new Date(row.at),
    askedAt: new Date(row.asked_at),
  }
}

/** In an export: what a person said of others' notes, whom they asked, and who confirmed theirs, whose words those are. */
export async function exportConfirmations(vault: Vault, owner: Owner) {
  const rows = await vault.db
    .selectFrom('ask')
    .select(['colleague_id', 'note_id', 'at'])
    .where((is) => is.and(ownedBy(owner)))
    .orderBy('at')
    .execute()
  const noteIds = [...new Set(rows.map(({ note_id }) => note_id))]
  const confirmed = [...(await confirmationsOf(vault, owner, noteIds)).values()].flat()
  return {
    confirmations: (await confirmationsBy(vault, owner)).map(({ askerId, at, answer, line }) => ({
      of: askerId,
      at,
      answer,
      line,
    })),
    asked: rows.map(({ colleague_id: colleague, note_id: note, at }) => ({ colleague, note, at })),
    confirmedBy: confirmed.map(({ by, noteId: note, at, answer }) => ({ by, note, at, answer })),
  }
}

/** A colleague takes back what they said; false where they said nothing under this id. */
export async function withdraw(db: Db, colleague: Owner, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('confirmation')
    .where((is) => is.and(ownedBy(colleague)))
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function wantsNoAsking(db: Db, person: Owner): Promise<boolean> {
  const row = await db
    .selectFrom('unasked')
    .select('at')
    .where((is) => is.and(ownedBy(person)))
    .executeTakeFirst()
  return row !== undefined
}

export async function setNoAsking(db: Db, person: Owner, no: boolean, now: Date): Promise<void> {
  await (no
    ? db
        .insertInto('unasked')
        .values({ ...ownedBy(person), at: now.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
    : db.deleteFrom('unasked').where((is) => is.and(ownedBy(person)))
  ).execute()
}

/** Requests that stand before a person now, by their ids. */
export async function asksTo(db: Db, { teamId, personId }: Owner): Promise<string[]> {
  const rows = await db
    .selectFrom('share')
    .select('id')
    .where('team_id', '=', teamId)
    .where('reader_id', '=', personId)
    .where('kind', '=', 'confirmation')
    .execute()
  return rows.map(({ id }) => id)
}

/** What was said of notes that are gone goes with them, and old requests. */
export async function pruneConfirmations(db: Db, teamId: string, before: Date): Promise<void> {
  await db
    .deleteFrom('confirmation')
    .where('team_id', '=', teamId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('note')
            .select('note.id')
            .whereRef('note.team_id', '=', 'confirmation.team_id')
            .whereRef('note.person_id', '=', 'confirmation.asker_id')
            .whereRef('note.id', '=', 'confirmation.note_id'),
        ),
      ),
    )
    .execute()
  await db.deleteFrom('ask').where('team_id', '=', teamId).where('at', '<', before.toISOString()).execute()
}

/** In the transaction that deletes a person: what they asked and were asked, and what others said of their notes. */
export async function forgetConfirmations(trx: Db, { teamId, personId }: Owner): Promise<void> {
  for (const side of ['person_id', 'colleague_id'] as const)
    await trx.deleteFrom('ask').where('team_id', '=', teamId).where(side, '=', personId).execute()
  await trx
    .deleteFrom('confirmation')
    .where('team_id', '=', teamId)
    .where('asker_id', '=', personId)
    .execute()
  await trx
    .deleteFrom('unasked')
    .where((is) => is.and(ownedBy({ teamId, personId })))
    .execute()
}
