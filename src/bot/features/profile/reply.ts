import type { AskerReply } from '../../answer.ts'
import type { Me } from '../../person/me.ts'
import { profileText } from '../../person/profile.ts'

export const profileReply = (me: Me): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `${profileText(me, 'You')}.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Change', asks: { kind: 'me' } }] }],
})

/** After the role was chosen: the levels are a guess. */
export const roleReply = (me: Me): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `From now on I answer you from the guideline of ${me.guideline.role}. I take you for ${me.current.short}, aiming for ${me.target.short}. If that is wrong, change it:`,
  parts: [{ kind: 'choices', choices: [{ label: 'Change my levels', asks: { kind: 'me' } }] }],
})
