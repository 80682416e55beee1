import { unlessFull } from '../../store/database/errors.ts'
import { readProfile, saveProfile } from '../../store/people/profiles.ts'
import type { ReplyPart } from '../answer.ts'
import type { Me } from '../person/me.ts'
import { privacyPart } from '../person/privacy.ts'
import type { Decorator } from './told.ts'

/** The first private answer brings the welcome, and keeps the profile that it was made with. */
export const welcomed: Decorator = async ({ own, me, quiet }, answer) => {
  const isForm = answer.for === 'asker' && answer.form !== undefined
  if (!me?.first || quiet || isForm) return answer
  if (me.zoneKnown && !(await readProfile(own.vault, me.owner))) {
    await unlessFull(saveProfile(own.vault, me.owner, me.profile, own.now()), undefined)
  }
  return { ...answer, parts: [...answer.parts, ...welcomeTo(me)] }
}

/** What was assumed of a person, and what private means. */
const welcomeTo = ({ current, target }: Me): ReplyPart[] => [
  {
    kind: 'text',
    text: `I take you for ${current.short}, aiming for ${target.short}. If that is wrong, change it:`,
  },
  { kind: 'choices', choices: [{ label: 'Change my levels', asks: { kind: 'me' } }] },
  privacyPart,
]
