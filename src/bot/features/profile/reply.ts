import type { AskerReply } from '../../answer.ts'
import type { Me } from '../../person/me.ts'
import { profileText } from '../../person/profile.ts'

export const profileReply = (me: Me): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `${profileText(me, 'You')}.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Change', asks: { kind: 'me' } }] }],
})
