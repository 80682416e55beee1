import { saveProfile } from '../../store/people/profiles.ts'
import { unrecorded } from '../../store/undo/changes.ts'
import type { Reply } from '../answer.ts'
import { isOfferDue } from '../schedules/offer.ts'
import { offerParts, usual } from '../schedules/parts.ts'
import type { Decorator } from './told.ts'

/** One thing at a time: where three buttons stand in sight, the offer waits for another note. */
const asksEnough = ({ parts }: Reply): boolean =>
  parts.some((part) => part.kind === 'choices' && part.choices.length > 2)

/** Once somebody keeps notes, nudges are offered below one that was saved: once, and never to whoever has them. */
export const offered: Decorator = async ({ own, me, offersNudges }, answer) => {
  const isSaved = answer.for === 'asker' && answer.changed === true
  if (!me || !offersNudges || !isSaved || asksEnough(answer) || !(await isOfferDue(own, me))) return answer
  await saveProfile(unrecorded(own.vault), me.owner, { ...me.profile, offered: true }, own.now())
  return { ...answer, parts: [...answer.parts, ...offerParts], offers: [...(answer.offers ?? []), usual] }
}
