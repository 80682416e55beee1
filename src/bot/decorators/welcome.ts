import type { Library } from '../../domain/library/library.ts'
import { nextLevels } from '../../domain/library/tracks.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { readProfile, saveProfile } from '../../store/people/profiles.ts'
import type { ReplyPart } from '../answer.ts'
import type { Me } from '../person/me.ts'
import { privacyPart } from '../person/privacy.ts'
import { roleParts } from '../person/role-choice.ts'
import type { Decorator } from './told.ts'

/** The first private answer brings the welcome, and keeps the profile that it was made with. */
export const welcomed: Decorator = async ({ own, me, quiet }, answer) => {
  const isForm = answer.for === 'asker' && answer.form !== undefined
  if (!me?.first || quiet || isForm) return answer
  if (me.zoneKnown && !(await readProfile(own.vault, me.owner))) {
    await unlessFull(saveProfile(own.vault, me.owner, me.profile, own.now()), undefined)
  }
  return { ...answer, parts: [...answer.parts, ...welcomeTo(me, own.library)] }
}

/** What was assumed of a person, and what private means. */
const welcomeTo = (me: Me, library: Library): ReplyPart[] => [
  ...(me.profile.assumed ? askedRole(library) : told(me)),
  privacyPart,
]

const told = (me: Me): ReplyPart[] => [
  {
    kind: 'text',
    text: `${me.place.guideline === undefined ? '' : 'Going by your Slack title, '}I’ve assumed you’re ${assumed(me)}. Not right? Change it:`,
  },
  { kind: 'choices', choices: [{ label: 'Change Levels', asks: { kind: 'me' } }] },
]

const askedRole = (library: Library): ReplyPart[] => [
  { kind: 'text', text: 'Which role is yours? I’ll only ask once, and then answer from its guideline.' },
  ...roleParts(library),
]

/** Where tracks part, nobody can know which way a person goes. */
function assumed({ guideline, place, current, target }: Me): string {
  const others = nextLevels(guideline, current).filter(({ id }) => id !== target.id)
  const either = others.length > 0 ? ` (or ${others.map(({ short }) => short).join(' or ')})` : ''
  const role = place.guideline === undefined ? '' : ` (${guideline.role})`
  return `${current.short}${role}, aiming for ${target.short}${either}`
}
