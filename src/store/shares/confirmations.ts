import { type Confirmation, confirmationSchema } from '../../domain/shares/confirmation.ts'
import type { Db } from '../database/db.ts'
import { KeyError } from '../database/errors.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Order, takesStep } from '../events/order.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withNewOwner } from '../people/owner.ts'
import { openAsk } from './asks.ts'
import { addNotice } from './notices.ts'

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

/** What a colleague said to one request of the owner's, by its id. */
export async function findConfirmation(
  vault: Vault,
  owner: Owner,
  id: string,
): Promise<Confirmation | undefined> {
  const row = await vault.db
    .selectFrom('confirmation')
    .selectAll()
    .where('team_id', '=', owner.teamId)
    .where('id', '=', id)
    .where('asker_id', '=', owner.personId)
    .executeTakeFirst()
  return row && toConfirmation(vault, row)
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

/** Undefined where it can't be read: one whose key is lost hides no other. */
async function toConfirmation(vault: Vault, row: Tables['confirmation']): Promise<Confirmation | undefined> {
  const colleague = { teamId: row.team_id, personId: row.person_id }
  const opened = await openOwner(vault, colleague).catch((error: unknown) => {
    if (!(error instanceof KeyError)) throw error
  })
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

/**
 * A colleague takes back what they said; false where they said nothing under this id. What they say once an earlier
 * attempt at the same order took it back stays.
 */
export function withdraw(db: Db, colleague: Owner, id: string, order?: Order): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    if (!(await takesStep(trx, order, `withdraw ${id}`))) return true
    const { numDeletedRows } = await trx
      .deleteFrom('confirmation')
      .where((is) => is.and(ownedBy(colleague)))
      .where('id', '=', id)
      .executeTakeFirst()
    return numDeletedRows > 0n
  })
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
