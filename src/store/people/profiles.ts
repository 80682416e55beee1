import { type Profile, profileSchema } from '../../domain/own/profile.ts'
import type { Db } from '../database/db.ts'
import { about, seal, unseal } from '../keys/seal.ts'
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

/** Saves the profile in the place of the one before. */
export async function saveProfile(vault: Vault, owner: Owner, profile: Profile, now: Date): Promise<void> {
  const save = (trx: Db, opened: Opened) => {
    const row = profileRow(opened, profile, now)
    return trx
      .insertInto('profile')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['team_id', 'person_id']).doUpdateSet({ at: row.at, sealed: row.sealed }),
      )
      .execute()
  }
  await withNewOwner(vault, owner, now, save, { repeatable: true })
}

export const profileRow = (opened: Opened, profile: Profile, now: Date) => ({
  ...ownedBy(opened),
  at: now.toISOString(),
  sealed: seal(opened.key, JSON.stringify(profile), aboutProfile(opened)),
})

export const parseProfile = (opened: Opened, sealed: Buffer): Profile =>
  profileSchema.parse(JSON.parse(unseal(opened.key, sealed, aboutProfile(opened)).toString()))

const aboutProfile = ({ teamId, personId }: Owner): string => about('profile', teamId, personId)
