import { readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { Orphan, Standing } from '../../../domain/own/readiness.ts'
import type { KeptSchedule } from '../../../store/nudges/schedule-rows.ts'
import type { AskerAnswer, Choice, Part, Row } from '../../answer.ts'
import type { Me } from '../../own/me.ts'
import { nudgeParts } from '../nudges/settings.ts'
import { firstLine } from '../talk/phrases.ts'
import { suggestedFor } from '../talk/welcome.ts'
import { privacyPart } from './privacy.ts'
import { disclaimer, orphanParts, quarterGrid, readinessChart, readinessGrid } from './readiness.ts'

/** How many of the newest notes Home shows. */
const shown = 5

const actions: readonly Choice[] = [
  { label: 'Add a note', says: 'note', main: true },
  { label: 'Rate yourself', says: 'rate' },
  { label: 'What is thin', says: 'readiness' },
  { label: 'All notes', says: 'notes' },
  { label: 'Your levels', says: 'me' },
]

const small: readonly Choice[] = [
  { label: 'Export', says: 'export' },
  { label: 'What I hold about you', says: 'privacy' },
  { label: 'Help', says: 'help' },
]

/** All that Home is drawn from. */
export type Shown = {
  readonly standings: readonly Standing[]
  readonly orphaned: readonly Orphan[]
  readonly notes: readonly KeptNote[]
  readonly nudge: KeptSchedule | undefined
  readonly reminders: readonly KeptSchedule[]
  readonly now: Date
}

/** A person's Home: profile, readiness, last notes, and what they can do; useful before the first note too. */
export function homeReply(me: Me, { standings, orphaned, notes, nudge, reminders, now }: Shown): AskerAnswer {
  const coming = reminders.filter(({ nextAt }) => nextAt !== undefined)
  const nudges = nudgeParts(nudge?.schedule, coming.length, now)
  return {
    for: 'asker',
    title: `${me.current.short} → ${me.target.short}`,
    summary: `${me.guideline.role}. Only you can see this page.`,
    parts: [
      { kind: 'choices', choices: actions },
      ...(notes.length === 0 ? [...firstSteps(me), ...nudges] : [...nudges, ...kept(me, standings, notes)]),
      ...orphanParts(orphaned, me.guideline),
      { kind: 'text', text: disclaimer },
      { kind: 'choices', choices: small },
    ],
  }
}

function kept(me: Me, standings: readonly Standing[], notes: readonly KeptNote[]): Part[] {
  const rows = notes.slice(0, shown).map((note): Row => {
    const says = `open ${note.id}`
    return { name: readableDay(note.happenedOn), text: firstLine(note.what), open: { label: 'Open', says } }
  })
  return [
    { kind: 'title', text: 'Where your notes stand' },
    readinessGrid(standings, me),
    ...readinessChart(standings, me),
    quarterGrid(standings, me),
    { kind: 'title', text: 'Last notes' },
    { kind: 'table', rows },
  ]
}

function firstSteps(me: Me): Part[] {
  return [
    { kind: 'title', text: 'Welcome' },
    {
      kind: 'text',
      text: 'I know what each level of your role asks, and I keep notes that only you can see. Ask me in a direct message, with /level anywhere, or try one of these:',
    },
    { kind: 'choices', choices: suggestedFor(me).filter(({ says }) => says !== 'note') },
    { kind: 'title', text: 'Start with one note' },
    {
      kind: 'text',
      text: 'What did you do this week that mattered? One line is enough. Over the months the notes show where your case is strong, and where it is thin.',
    },
    privacyPart,
  ]
}
