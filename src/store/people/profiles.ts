import type { Change } from '../../domain/own/change.ts'
import { type Profile, profileSchema } from '../../domain/own/profile.ts'
import { takenBack } from '../../domain/own/taken-back.ts'
import type { Db } from '../database/db.ts'
import { lockRows } from '../database/dialect.ts'
import { takesStep } from '../events/order.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import { recordChange } from '../undo/changes.ts'
import { type Opened, type Owner, openOwner, ownedBy, type Vault, withNewOwner } from './owner.ts'

export async function readProfile(vault: Vault, owner: Owner): Promise<Profile | undefined> {
  const opened = await openOwner(vault, owner)
  const row =
    opened &&
    (await vault.db
      .selectFrom('profile')
      .select('sealed')
      .where((is) => is.and(ownedBy(owner)))
      .executeTakeFirst())
  return row && parseProfile(opened, row.sealed)
}

/** Whether they were ever served as who may keep something here: only then a profile is kept. */
export async function hasProfile({ db }: Pick<Vault, 'db'>, owner: Owner): Promise<boolean> {
  const row = await db
    .selectFrom('profile')
    .select('at')
    .where((is) => is.and(ownedBy(owner)))
    .executeTakeFirst()
  return row !== undefined
}

/** Saves the profile in the place of the one before. */
export async function saveProfile(vault: Vault, owner: Owner, profile: Profile, now: Date): Promise<void> {
  const save = async (trx: Db, opened: Opened) => {
    if (!(await takesStep(trx, vault.order, 'profile'))) return
    const row = profileRow(opened, profile, now)
    const before = vault.act && (await lockProfile(trx, opened))
    await trx
      .insertInto('profile')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['team_id', 'person_id']).doUpdateSet({ at: row.at, sealed: row.sealed }),
      )
      .execute()
    await recordChange(vault, trx, opened, { kind: 'profile', before, after: profile })
  }
  await withNewOwner(vault, owner, now, save, { repeatable: true })
}

/** The profile as it is now, which nobody else changes until the transaction ends. */
export async function lockProfile(trx: Db, opened: Opened): Promise<Profile | undefined> {
  const its = trx
    .selectFrom('profile')
    .select('sealed')
    .where((is) => is.and(ownedBy(opened)))
  const row = await lockRows(trx, its).executeTakeFirst()
  return row && parseProfile(opened, row.sealed)
}

type ProfileChange = Extract<Change, { kind: 'profile' }>

/** What was changed is as it was before; what changed besides stays. False where nothing of it is left to take back. */
export async function takeBackProfile(
  trx: Db,
  opened: Opened,
  { before, after }: ProfileChange,
  now: Date,
): Promise<boolean> {
  const current = await lockProfile(trx, opened)
  if (!current) return false
  if (!before) {
    await trx
      .deleteFrom('profile')
      .where((is) => is.and(ownedBy(opened)))
      .execute()
    return true
  }
  const back = takenBack({ before, after, now: current })
  if (!back) return false
  const { at, sealed } = profileRow(opened, profileSchema.parse(back), now)
  await trx
    .updateTable('profile')
    .set({ at, sealed })
    .where((is) => is.and(ownedBy(opened)))
    .execute()
  return true
}

export const profileRow = (opened: Opened, profile: Profile, now: Date) => ({
  ...ownedBy(opened),
  at: now.toISOString(),
  sealed: seal(opened.key, JSON.stringify(profile), additionalDataOfProfile(opened)),
})

export const parseProfile = (opened: Opened, sealed: Buffer): Profile =>
  profileSchema.parse(JSON.parse(unseal(opened.key, sealed, additionalDataOfProfile(opened)).toString()))

const additionalDataOfProfile = ({ teamId, personId }: Owner): string =>
  additionalData('profile', teamId, personId)
