import type { AskerReply, Button, ReplyRow } from '../../answer.ts'
import type { Me } from '../../person/me.ts'
import { counted } from '../../replies/phrases.ts'
import type { Kept } from '../../schedules/kept.ts'
import { details } from '../../schedules/parts.ts'
import { recapText } from '../../schedules/recap.ts'
import { scheduleText } from '../../schedules/words.ts'
import type { Asks } from '../features.ts'

/** One row a thing, each with the way to change it. */
export function settingsReply(me: Me, { nudge, recap, reminders }: Kept, now: Date): AskerReply {
  const { current, target, guideline, guessed, profile } = me
  const levels = guessed
    ? 'Not set up yet'
    : `${current.short}, aiming for ${target.short} (${guideline.role})`
  const coming = reminders.filter(({ nextAt }) => nextAt !== undefined).length
  const hints: Asks = { kind: 'hints', on: !profile.hints }
  const rows: ReplyRow[] = [
    row('Role and levels', levels, { label: guessed ? 'Set Up' : 'Change', asks: { kind: 'me' } }),
    row('Nudges', nudge ? scheduleText(nudge.schedule, now) : 'Off', {
      label: nudge ? 'Change' : 'Turn On…',
      asks: { kind: 'nudge.do', act: 'change' },
    }),
    row(
      'Recap',
      recap ? recapText(recap.schedule, now) : 'Off: what you noted in a month or quarter, in counts',
      {
        label: recap ? 'Change' : 'Turn On…',
        asks: { kind: 'recap.set' },
      },
    ),
    row('Reminders', coming === 0 ? 'None' : counted(coming, 'reminder'), {
      label: 'Open',
      asks: { kind: 'reminders' },
    }),
    row('Hints', `${profile.hints ? 'On' : 'Off'}: one at most, after a note is saved`, {
      label: profile.hints ? 'Turn Off' : 'Turn On',
      asks: hints,
    }),
    row('Your data', 'What I hold about you, who can read it, and how to delete it', {
      label: 'Open',
      asks: { kind: 'privacy' },
    }),
    row('Export', 'Everything you kept, as files', { label: 'Export', asks: { kind: 'export' } }),
    row('Guidelines', 'The documents I answer from', { label: 'Open', asks: { kind: 'publish' } }),
  ]
  return {
    for: 'asker',
    title: 'Settings',
    summary: 'Only you can see and change these.',
    parts: [{ kind: 'table', rows }, ...(nudge ? details(nudge.schedule, now) : [])],
  }
}

const row = (name: string, text: string, open: Button): ReplyRow => ({ name, text, open })
