import { type AgendaDraft, agendaSchema, joinedAgenda, noAgenda } from '../../domain/agenda/agenda.ts'
import type { Change } from '../../domain/own/change.ts'
import { takenBack } from '../../domain/own/taken-back.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import type { Tables } from '../database/tables.ts'
import { openStep } from '../events/order.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withNewOwner } from '../people/owner.ts'
import type { Added } from '../people/room.ts'
import { recordChange } from '../undo/changes.ts'

/** What a person keeps for their 1:1; undefined where they kept nothing yet. */
export async function readAgenda(vault: Vault, owner: Owner): Promise<AgendaDraft | undefined> {
  const opened = await openOwner(vault, owner)
  return opened && exportAgenda(vault.db, opened)
}

export async function exportAgenda(db: Db, opened: Opened): Promise<AgendaDraft | undefined> {
  const row = await its(db, opened).executeTakeFirst()
  return row && parseAgenda(opened, row)
}

/**
 * Makes of it what `change` makes of it, as it is by then; what gives nothing changes nothing. What an earlier attempt at
 * the same order changed is as it is.
 */
export function changeAgenda(
  vault: Vault,
  owner: Owner,
  change: (kept: AgendaDraft) => AgendaDraft | undefined,
  now: Date,
): Promise<AgendaDraft> {
  const save = async (trx: Db, opened: Opened) => {
    const row = await lockAgenda(trx, opened)
    const before = row && parseAgenda(opened, row)
    const kept = before ?? noAgenda
    const take = await openStep(trx, vault.order, 'agenda')
    const after = take && change(kept)
    if (!after || textOf(after) === textOf(kept)) return kept
    const version = (row?.version ?? 0) + 1
    if (row) await put(trx, opened, { version, agenda: after, now })
    else if (!(await add(trx, opened, after, now))) return save(trx, opened)
    await take()
    await recordChange(vault, trx, opened, { kind: 'agenda', before, after })
    return agendaSchema.parse(after)
  }
  return withNewOwner(vault, owner, now, save, { repeatable: vault.order === undefined })
}

/** From a file, beside what is kept. `left`: questions that there was no room for. */
export async function addAgenda(
  vault: Vault,
  trx: Db,
  opened: Opened,
  { agenda: file, now }: { readonly agenda: AgendaDraft; readonly now: Date },
): Promise<Added> {
  const row = await lockAgenda(trx, opened)
  const before = row && parseAgenda(opened, row)
  const { agenda: after, left } = joinedAgenda(before ?? noAgenda, file)
  if (before && textOf(after) === textOf(before)) return { added: 0, left }
  if (row) await put(trx, opened, { version: row.version + 1, agenda: after, now })
  else if (!(await add(trx, opened, after, now))) return addAgenda(vault, trx, opened, { agenda: file, now })
  await recordChange(vault, trx, opened, { kind: 'agenda', before, after })
  return { added: 1, left }
}

type AgendaChange = Extract<Change, { kind: 'agenda' }>

/** What was changed is as it was before; false where nothing of it is left to take back. */
export async function takeBackAgenda(
  trx: Db,
  opened: Opened,
  { before, after }: AgendaChange,
  now: Date,
): Promise<boolean> {
  const row = await lockAgenda(trx, opened)
  if (!row) return false
  const back = takenBack({ before: before ?? noAgenda, after, now: parseAgenda(opened, row) })
  if (!back) return false
  await put(trx, opened, { version: row.version + 1, agenda: agendaSchema.parse(back), now })
  return true
}

/** Nobody else changes it until the transaction ends. */
export const lockAgenda = (trx: Db, opened: Opened) => lockRows(trx, its(trx, opened)).executeTakeFirst()

const its = (db: Db, owner: Owner) =>
  db
    .selectFrom('agenda')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))

async function add(trx: Db, opened: Opened, agenda: AgendaDraft, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('agenda')
    .values({ ...ownedBy(opened), ...sealed(opened, { version: 1, agenda, now }) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type Put = { readonly version: number; readonly agenda: AgendaDraft; readonly now: Date }

const put = (trx: Db, opened: Opened, what: Put) =>
  trx
    .updateTable('agenda')
    .set(sealed(opened, what))
    .where((is) => is.and(ownedBy(opened)))
    .execute()

const sealed = (opened: Opened, { version, agenda, now }: Put) => ({
  at: now.toISOString(),
  version,
  sealed: seal(opened.key, textOf(agenda), additionalDataOf(opened, version)),
})

const parseAgenda = (opened: Opened, { version, sealed }: Pick<Tables['agenda'], 'version' | 'sealed'>) =>
  agendaSchema.parse(JSON.parse(unseal(opened.key, sealed, additionalDataOf(opened, version)).toString()))

const textOf = (agenda: AgendaDraft): string => JSON.stringify(agendaSchema.parse(agenda))

/** The version too, so that an earlier text cannot be put back in the place of a later one. */
const additionalDataOf = ({ teamId, personId }: Owner, version: number): string =>
  additionalData('agenda', teamId, personId, version)
