import { setTimeout } from 'node:timers/promises'
import type { Decision } from '../domain/schedule/schedule.ts'
import type { Became } from '../sandbox/world.ts'
import type { Db } from '../store/database/db.ts'
import { outcomesAt } from '../store/nudges/find.ts'
import type { Nudge } from '../store/nudges/rows.ts'

type Asking = {
  readonly teamId: string
  readonly at: Date
  readonly nameOf: (personId: string) => string
  /** In milliseconds. */
  readonly patience?: number
}

/** What became of the nudges and reminders that were due at a moment, once that is known. */
export async function tellOutcome(
  db: Db,
  { teamId, at, nameOf, patience = 10_000 }: Asking,
): Promise<Became[]> {
  for (let waited = 0; waited < patience; waited += pause) {
    const nudges = await outcomesAt(db, teamId, at)
    if (nudges && !nudges.some(comesSoon)) {
      const all = nudges.map((nudge) => told(nudge, nameOf(nudge.personId)))
      return all.length > 0 ? all : [{ text: 'Nothing came: it was stopped or changed meanwhile.' }]
    }
    await setTimeout(pause)
  }
  return [{ text: 'Nothing is known of it yet: npm run nudges says what is under way.' }]
}

const pause = 50

/** A nudge that is put off for a moment, because the same person just got another message or the machine stood still. */
const comesSoon = ({ state, reason = '' }: Nudge): boolean => state === 'open' && soon.has(reason)
const soon: ReadonlySet<string> = new Set(['spacing', 'stood-still', ''])

function told({ state, reason = '' }: Nudge, name: string): Became {
  switch (state) {
    case 'sent':
      return { text: `${name}: it came, in the direct messages.`, reader: name }
    case 'skipped':
      return { text: `${name}: nothing came, ${skipped[reason] ?? reason}.` }
    case 'failed':
      return { text: `${name}: nothing came, and it is given up (${reason}).` }
    case 'open':
    case 'trying':
    case 'unsure':
      return { text: `${name}: nothing came yet, ${waiting[reason] ?? `it is tried again (${reason})`}.` }
  }
}

type Why = Extract<Decision, { kind: 'skip' | 'end' }>['why'] | 'changed'

const skipped: Readonly<Record<string, string>> = {
  'note-added': 'because a note was added since the last one',
  absence: 'because it falls into an absence',
  paused: 'because nudges are paused',
  'day-off': 'because it is a day off',
  holiday: 'because the Slack status says holiday',
  dnd: 'because Do Not Disturb lasts until it would be too late',
  'too-late': 'because it is too late',
  changed: 'because its schedule was changed',
  deactivated: 'and nothing will: they have left',
  bot: 'and nothing will: it is a bot',
  guest: 'and nothing will while they are a guest',
  stranger: 'and nothing will: they are of another organisation',
} satisfies Record<Why, string>

const waiting: Readonly<Record<string, string>> = {
  dnd: 'it waits for the end of Do Not Disturb: jump once more',
}
