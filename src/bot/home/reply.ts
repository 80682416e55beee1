import { readableDay } from '../../domain/days.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Orphan, Standing } from '../../domain/own/readiness.ts'
import type { KeptSchedule } from '../../store/nudges/schedule-rows.ts'
import type { AskerReply, Button, ReplyPart, ReplyRow } from '../answer.ts'
import type { Me } from '../person/me.ts'
import { privacyPart } from '../person/privacy.ts'
import { firstLine } from '../phrases.ts'
import { disclaimer, orphanParts, quarterGrid, readinessChart, readinessGrid } from '../readiness/parts.ts'
import { nudgeParts } from '../schedules/parts.ts'
import { questionsFor } from '../welcome.ts'

/** How many of the newest notes Home shows. */
const shown = 5

const actions: readonly Button[] = [
  { label: 'Add a note', asks: { kind: 'notes.draft', note: '' }, main: true },
  { label: 'Rate yourself', asks: { kind: 'rate' } },
  { label: 'What is thin', asks: { kind: 'readiness' } },
  { label: 'All notes', asks: { kind: 'notes.list' } },
  { label: 'Your levels', asks: { kind: 'me' } },
]

const small: readonly Button[] = [
  { label: 'Export', asks: { kind: 'export' } },
  { label: 'What I hold about you', asks: { kind: 'holdings' } },
  { label: 'Help', asks: { kind: 'help' } },
]

/** All that Home is drawn from. */
type Shown = {
  readonly standings: readonly Standing[]
  readonly orphaned: readonly Orphan[]
  readonly notes: readonly KeptNote[]
  readonly nudge: KeptSchedule | undefined
  readonly reminders: readonly KeptSchedule[]
  readonly now: Date
}

/** A person's Home: profile, readiness, last notes, and what they can do; useful before the first note too. */
export function homeReply(me: Me, { standings, orphaned, notes, nudge, reminders, now }: Shown): AskerReply {
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

function kept(me: Me, standings: readonly Standing[], notes: readonly KeptNote[]): ReplyPart[] {
  const rows = notes.slice(0, shown).map((note): ReplyRow => {
    return {
      name: readableDay(note.happenedOn),
      text: firstLine(note.what),
      open: { label: 'Open', asks: { kind: 'note', act: 'open', id: note.id } },
    }
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

function firstSteps(me: Me): ReplyPart[] {
  return [
    { kind: 'title', text: 'Welcome' },
    {
      kind: 'text',
      text: 'I know what each level of your role asks, and I keep notes that only you can see. Ask me in a direct message, with /level anywhere, or try one of these:',
    },
    { kind: 'choices', choices: questionsFor(me) },
    { kind: 'title', text: 'Start with one note' },
    {
      kind: 'text',
      text: 'What did you do this week that mattered? One line is enough. Over the months the notes show where your case is strong, and where it is thin.',
    },
    privacyPart,
  ]
}
