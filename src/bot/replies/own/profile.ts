import type { AskerAnswer, Part } from '../../answer.ts'
import type { Me } from '../../own/me.ts'
import { privacyPart } from './privacy.ts'

export const profileText = (
  { current, target, guideline, profile }: Me,
  you: 'You' | 'you' = 'you',
): string =>
  `${you} are ${current.short}, aiming for ${target.short} (${guideline.role}); hints are ${profile.hints ? 'on' : 'off'}`

export const profileReply = (me: Me): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary: `${profileText(me, 'You')}.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Change', says: 'me' }] }],
})

/** The first private answer says what was assumed, and what private means. */
export function withWelcome(answer: AskerAnswer, me: Me): AskerAnswer {
  const assumed: Part = {
    kind: 'text',
    text: `I take you for ${me.current.short}, aiming for ${me.target.short}. If that is wrong, change it:`,
  }
  const change: Part = { kind: 'choices', choices: [{ label: 'Change my levels', says: 'me' }] }
  return { ...answer, parts: [...answer.parts, assumed, change, privacyPart] }
}
