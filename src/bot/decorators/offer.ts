import { saveProfile } from '../../store/people/profiles.ts'
import { unrecorded } from '../../store/undo/changes.ts'
import { isOfferDue } from '../schedules/offer.ts'
import { offerParts, usual } from '../schedules/parts.ts'
import type { Decorator } from './told.ts'

/** Once somebody keeps notes, nudges are offered below one that was saved: once, and never to whoever has them. */
export const offered: Decorator = async ({ own, me, offersNudges }, answer) => {
  const isSaved = answer.for === 'asker' && answer.changed === true
  if (!me || !offersNudges || !isSaved || !(await isOfferDue(own, me))) return answer
  await saveProfile(unrecorded(own.vault), me.owner, { ...me.profile, offered: true }, own.now())
  return { ...answer, parts: [...answer.parts, ...offerParts], offers: [...(answer.offers ?? []), usual] }
}
