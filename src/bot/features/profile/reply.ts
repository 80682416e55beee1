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
  summary: `From now on I’ll answer from the ${me.guideline.role} guideline. I’ve assumed you’re ${me.current.short}, aiming for ${me.target.short}. Not right? Change it:`,
  parts: [{ kind: 'choices', choices: [{ label: 'Change Levels', asks: { kind: 'me' } }] }],
})
