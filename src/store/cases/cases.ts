import { type CaseDraft, caseDraftSchema, type KeptCase } from '../../domain/case/draft.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import type { Tables } from '../database/tables.ts'
import { openStep } from '../events/order.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withNewOwner } from '../people/owner.ts'
import { recordChange } from '../undo/changes.ts'
import {
  aboutOf,
  type CaseAim,
  casesOf,
  openAbout,
  parseCase,
  sealedCase,
  textOf,
  toCase,
} from './case-rows.ts'

/** The case that its owner is at work on; undefined where they decided nothing about it yet. */
export async function findOpenCase(vault: Vault, owner: Owner, aim: CaseAim): Promise<KeptCase | undefined> {
  const opened = await openOwner(vault, owner)
  const row =
    opened && (await casesOf(vault.db, owner).where('about', '=', openAbout(opened, aim)).executeTakeFirst())
  return row && toCase(opened, row)
}

export async function findCase(vault: Vault, owner: Owner, id: string): Promise<KeptCase | undefined> {
  const opened = await openOwner(vault, owner)
  const row = opened && (await casesOf(vault.db, owner).where('id', '=', id).executeTakeFirst())
  return row && toCase(opened, row)
}

/** All of them, the one that was changed last first. */
export async function listCases(vault: Vault, owner: Owner): Promise<KeptCase[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const rows = await casesOf(vault.db, owner).orderBy('at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => toCase(opened, row))
}

/** What a case was before its changes, oldest first. */
export async function caseVersions(vault: Vault, owner: Owner, id: string): Promise<KeptCase[]> {
  const opened = await openOwner(vault, owner)
  const row = opened && (await casesOf(vault.db, owner).where('id', '=', id).executeTakeFirst())
  if (!row) return []
  const versions = await vault.db
    .selectFrom('promotion_case_version')
    .selectAll()
    .where((is) => is.and({ ...ownedBy(owner), id }))
    .orderBy('version')
    .execute()
  return versions.map((version) => toCase(opened, { ...version, created_at: row.created_at }))
}

type Saving = {
  /** What a new one is called. */
  readonly id: string
  readonly now: Date
}

/**
 * Makes of the open case for this level what `change` makes of it, as it is by then, or begins it. What it was stays as a
 * version. What an earlier attempt at the same order changed is as it is.
 */
export function saveCase(
  vault: Vault,
  owner: Owner,
  aim: CaseAim,
  change: (kept: CaseDraft | undefined) => CaseDraft,
  { id, now }: Saving,
): Promise<KeptCase> {
  const save = async (trx: Db, opened: Opened): Promise<KeptCase> => {
    const its = casesOf(trx, owner).where('about', '=', openAbout(opened, aim))
    const row = await lockRows(trx, its).executeTakeFirst()
    const take = await openStep(trx, vault.order, 'case')
    if (!take) {
      const made = row ? toCase(opened, row) : await newestFor(trx, opened, aim)
      if (made) return made
    }
    if (row) {
      const kept = parseCase(opened, row)
      const draft = caseDraftSchema.parse(change(kept))
      if (textOf(kept) === textOf(draft)) return toCase(opened, row)
      await take?.()
      return putCase(vault, trx, opened, row, { draft, now })
    }
    const draft = caseDraftSchema.parse(change(undefined))
    const made = await addCase(vault, trx, opened, { draft, id, now })
    await take?.()
    // Another one was faster.
    return made ?? save(trx, opened)
  }
  return withNewOwner(vault, owner, now, save, { repeatable: vault.order === undefined })
}

/** What an earlier attempt may have closed. */
async function newestFor(
  trx: Db,
  opened: Opened,
  { guideline, target }: CaseAim,
): Promise<KeptCase | undefined> {
  const rows = await casesOf(trx, opened).orderBy('at', 'desc').orderBy('id', 'desc').execute()
  return rows
    .map((row) => toCase(opened, row))
    .find((each) => each.guideline === guideline && each.target === target)
}

async function addCase(
  vault: Vault,
  trx: Db,
  opened: Opened,
  { draft, id, now }: Saving & { readonly draft: CaseDraft },
): Promise<KeptCase | undefined> {
  const row = {
    id,
    about: aboutOf(opened, id, draft),
    created_at: now.toISOString(),
    at: now.toISOString(),
    ...sealedCase(opened, id, 1, draft),
  }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('promotion_case')
    .values({ ...ownedBy(opened), ...row })
    .onConflict((conflict) => conflict.columns(['team_id', 'person_id', 'about']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return undefined
  await recordChange(vault, trx, opened, { kind: 'case', id, after: draft })
  return toCase(opened, row)
}

/** The case as changed; what it was stays as a version. */
export async function putCase(
  vault: Vault,
  trx: Db,
  opened: Opened,
  row: Tables['promotion_case'],
  { draft, now }: { readonly draft: CaseDraft; readonly now: Date },
): Promise<KeptCase> {
  const { id, version, at, sealed } = row
  await trx
    .insertInto('promotion_case_version')
    .values({ ...ownedBy(opened), id, version, at, sealed })
    .execute()
  const changed = {
    about: aboutOf(opened, id, draft),
    at: now.toISOString(),
    ...sealedCase(opened, id, version + 1, draft),
  }
  await trx
    .updateTable('promotion_case')
    .set(changed)
    .where((is) => is.and({ ...ownedBy(opened), id }))
    .execute()
  await recordChange(vault, trx, opened, { kind: 'case', id, before: parseCase(opened, row), after: draft })
  return toCase(opened, { ...row, ...changed })
}
