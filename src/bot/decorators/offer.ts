import { saveProfile } from '../../store/people/profiles.ts'
import { unrecorded } from '../../store/undo/changes.ts'
import { schedulesOf } from '../schedules/kept.ts'
import { offerParts } from '../schedules/parts.ts'
import type { Decorator } from './told.ts'

/** Under the first note that was saved, nudges are offered: once, and never to whom has them. */
export const offered: Decorator = async ({ own, me, offersNudges }, answer) => {
  const isSaved = answer.for === 'asker' && answer.changed === true
  if (!me || !offersNudges || !isSaved || me.profile.offered || !me.zoneKnown) return answer
  await saveProfile(unrecorded(own.vault), me.owner, { ...me.profile, offered: true }, own.now())
  const { nudge } = await schedulesOf(own, me.owner)
  return nudge ? answer : { ...answer, parts: [...answer.parts, ...offerParts] }
}
