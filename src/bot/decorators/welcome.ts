import { nextLevels } from '../../domain/library/tracks.ts'
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
const welcomeTo = (me: Me): ReplyPart[] => [
  { kind: 'text', text: `I take you for ${assumed(me)}. If that is wrong, change it:` },
  { kind: 'choices', choices: [{ label: 'Change my levels', asks: { kind: 'me' } }] },
  privacyPart,
]

/** Where tracks part, nobody can know which way a person goes. */
function assumed({ guideline, current, target }: Me): string {
  const others = nextLevels(guideline, current).filter(({ id }) => id !== target.id)
  const either = others.length > 0 ? ` (or ${others.map(({ short }) => short).join(' or ')})` : ''
  return `${current.short}, aiming for ${target.short}${either}`
}
