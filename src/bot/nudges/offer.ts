import { saveProfile } from '../../store/people/profiles.ts'
import { unrecorded } from '../../store/undo/changes.ts'
import type { AskerAnswer } from '../answer.ts'
import type { Me, Own } from '../own/me.ts'
import { offerParts } from '../replies/nudges/settings.ts'
import { schedulesOf } from './kept.ts'

/** Under the first note that was saved, nudges are offered: once, and never to whom has them. */
export async function offered(own: Own, me: Me, saved: AskerAnswer): Promise<AskerAnswer> {
  if (!saved.changed || me.profile.offered || !me.zoneKnown) return saved
  await saveProfile(unrecorded(own.vault), me.owner, { ...me.profile, offered: true }, own.now())
  const { nudge } = await schedulesOf(own, me.owner)
  return nudge ? saved : { ...saved, parts: [...saved.parts, ...offerParts] }
}
