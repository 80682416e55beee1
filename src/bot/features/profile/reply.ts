import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { AskerReply, Button } from '../../answer.ts'
import type { Me } from '../../person/me.ts'
import { profileText } from '../../person/profile.ts'
import { setUp } from '../../replies/introduction.ts'
import { questionsFor } from '../../replies/welcome.ts'
import { scheduleText } from '../../schedules/words.ts'

export const profileReply = (me: Me): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `${profileText(me, 'You')}.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Change', asks: { kind: 'me' } }] }],
})

/** What the form saved, said back in full; `isNew`: they learn what to do with it. */
export function setUpReply(me: Me, nudge: Schedule | undefined, now: Date, isNew: boolean): AskerReply {
  const change: Button = { label: 'Change', asks: { kind: 'me' } }
  const first: Button[] = isNew
    ? [...questionsFor(me).slice(0, 1), { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } }]
    : []
  const aim = me.current.id === me.target.id ? 'the highest level here' : `aiming for ${me.target.short}`
  const nudges = nudge ? `Nudges: ${scheduleText(nudge, now)}` : 'No nudges.'
  return {
    for: 'asker',
    changed: true,
    summary: `Saved. You’re ${me.current.short}, ${aim} (${me.guideline.role}). ${nudges} Only you can see this.`,
    parts: [{ kind: 'choices', choices: [...first, change] }],
  }
}

/** After the role was chosen: the levels are a guess. */
export const roleReply = (me: Me): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `From now on I’ll answer from the ${me.guideline.role} guideline. I’ve assumed you’re ${me.current.short}, aiming for ${me.target.short}. Not right? Change it:`,
  parts: [{ kind: 'choices', choices: [setUp] }],
})
