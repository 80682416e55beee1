import type { Profile } from '../../domain/own/profile.ts'
import { saveProfile } from '../../store/people/profiles.ts'
import { unrecorded } from '../../store/undo/changes.ts'
import type { Me, Own } from './me.ts'

/** What is taken back leaves the profile that they would have without it. */
export async function saveOver({ vault, now }: Own, me: Me, profile: Profile): Promise<void> {
  if (me.first) await saveProfile(unrecorded(vault), me.owner, me.profile, now())
  await saveProfile(vault, me.owner, profile, now())
}
