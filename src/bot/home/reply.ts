import { readableDay } from '../../domain/days.ts'
import type { Library } from '../../domain/library/library.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Orphan, Standing } from '../../domain/own/readiness.ts'
import type { KeptSchedule } from '../../store/nudges/schedule-rows.ts'
import type { AskerReply, Button, ReplyPart, ReplyRow } from '../answer.ts'
import type { Me } from '../person/me.ts'
import { privacyPart } from '../person/privacy.ts'
import { roleParts } from '../person/role-choice.ts'
import { disclaimer, orphanParts, quarterGrid, readinessChart, readinessGrid } from '../readiness/parts.ts'
import { firstLine } from '../replies/phrases.ts'
import { questionsFor } from '../replies/welcome.ts'
import { nudgeParts } from '../schedules/parts.ts'

/** How many of the newest notes Home shows. */
const shown = 5

const actions: readonly Button[] = [
  { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
  { label: 'Rate Yourself', asks: { kind: 'rate' } },
  { label: 'Gaps', asks: { kind: 'readiness' } },
  { label: 'All Notes', asks: { kind: 'notes.list' } },
  { label: 'Your Levels', asks: { kind: 'me' } },
]

const small: readonly Button[] = [
  { label: 'Guidelines', asks: { kind: 'publish' } },
  { label: 'Export', asks: { kind: 'export' } },
  { label: 'What I Hold About You', asks: { kind: 'privacy' } },
  { label: 'Help', asks: { kind: 'help' } },
]

/** All that Home is drawn from. */
type Shown = {
  readonly library: Library
  readonly standings: readonly Standing[]
  readonly orphaned: readonly Orphan[]
  readonly notes: readonly KeptNote[]
  readonly nudge: KeptSchedule | undefined
  readonly reminders: readonly KeptSchedule[]
  readonly now: Date
}

/** A person's Home: profile, readiness, last notes, and what they can do; useful before the first note too. */
export function homeReply(
  me: Me,
  { library, standings, orphaned, notes, nudge, reminders, now }: Shown,
): AskerReply {
  const isOpen = me.profile.assumed === true
  const coming = reminders.filter(({ nextAt }) => nextAt !== undefined)
  const nudges = nudgeParts(nudge?.schedule, coming.length, now)
  return {
    for: 'asker',
    title: isOpen ? 'Which role is yours?' : `${me.current.short} → ${me.target.short}`,
    summary: `${isOpen ? 'I answer from its guideline, once you choose it' : me.guideline.role}. Only you can see this page.`,
    parts: [
      ...(isOpen ? roleParts(library) : []),
      { kind: 'choices', choices: actions },
      ...(notes.length === 0
        ? [...firstSteps(me), ...nudges]
        : [...nudges, ...(isOpen ? [] : standing(me, standings)), ...lastNotes(notes)]),
      ...orphanParts(orphaned, me.guideline),
      { kind: 'text', text: disclaimer },
      { kind: 'choices', choices: small },
    ],
  }
}

const standing = (me: Me, standings: readonly Standing[]): ReplyPart[] => [
  { kind: 'title', text: 'Where your notes stand' },
  readinessGrid(standings, me),
  ...readinessChart(standings, me),
  quarterGrid(standings, me),
]

function lastNotes(notes: readonly KeptNote[]): ReplyPart[] {
  const rows = notes.slice(0, shown).map((note): ReplyRow => {
    return {
      name: readableDay(note.happenedOn),
      text: firstLine(note.what),
      open: { label: 'Open', asks: { kind: 'note', act: 'open', id: note.id } },
    }
  })
  return [
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
    ...(me.profile.assumed ? [] : [{ kind: 'choices', choices: questionsFor(me) } as const]),
    { kind: 'title', text: 'Start with one note' },
    {
      kind: 'text',
      text: 'What did you do this week that mattered? One line is enough. Over the months the notes show where your case is strong, and where it is thin.',
    },
    privacyPart,
  ]
}
