import { unlessFull } from '../../store/database/errors.ts'
import { whileWanted } from '../../store/events/order.ts'
import { claimGreeting, isGreeted } from '../../store/greetings.ts'
import { readProfile, saveProfile } from '../../store/people/profiles.ts'
import type { Reply } from '../answer.ts'
import { featureOf } from '../features/features.ts'
import { refusalFor } from '../person/outsiders.ts'
import { introduction, withIntroduction } from '../replies/introduction.ts'
import type { Decorator, Told } from './told.ts'

/**
 * Under the first answer that somebody gets stands who this is, in one line, once. Their first private answer keeps the
 * profile that it was made with.
 */
export const introduced: Decorator = async (told, answer, first) => {
  const { own, owner, me, quiet, said } = told
  const isForm = answer.for === 'asker' && answer.form !== undefined
  if (quiet || isForm) return answer
  if (me?.first && me.zoneKnown && !(await readProfile(own.vault, owner))) {
    await unlessFull(saveProfile(own.vault, owner, me.profile, own.now()), undefined)
  }
  if (answer.for === 'room' && said?.room !== 'dm') return answer
  if (!(await isNew(told))) return answer
  return isMenu(told, first) ? introduction : withIntroduction(answer)
}

/** Whoever set everything up was told then, and guests have nothing to set up. */
async function isNew({ own, owner }: Told): Promise<boolean> {
  const { vault } = own
  if ((await isGreeted(vault.db, owner)) || (await readProfile(own.vault, owner))?.confirmed) return false
  if (await refusalFor(own, owner)) return false
  const claim = whileWanted(vault, (db) => claimGreeting(db, owner, own.now()))
  return unlessFull(claim, false)
}

/** An answer that only tells what there is to ask: the introduction says so itself. */
const isMenu = ({ said }: Told, { parts }: Reply): boolean =>
  said !== undefined && featureOf(said.intent).courtesy === true && parts.length > 0
