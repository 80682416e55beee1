import { expect, test } from 'vitest'
import { awayReply } from '../../src/bot/features/nudges/settings-reply.ts'
import { answeredReply, nudgeOffReply } from '../../src/bot/schedules/reply.ts'
import { scheduledMessage } from '../../src/bot/schedules/scheduled.ts'
import { stoppedReply } from '../../src/bot/schedules/stop.ts'
import type { Guideline } from '../../src/domain/library/guideline.ts'
import { prompts } from '../../src/domain/schedule/prompt.ts'
import { type Schedule, scheduleSchema } from '../../src/domain/schedule/schedule.ts'
import { toMessages } from '../../src/slack/views/blocks.ts'
import { platformEngineer } from '../domain/platform-engineer.ts'
import { shipped } from '../running.ts'

const now = new Date('2026-11-27T14:00:00Z')
const nudge = scheduleSchema.parse({
  id: 'nudge',
  what: { kind: 'nudge' },
  wish: { unit: 'week', every: 1, weekday: 5, time: '15:00', anchor: '2026-11-27' },
  zone: 'Europe/Berlin',
  since: '2026-11-02T09:00:00Z',
})
const reminder: Schedule = { ...nudge, what: { kind: 'reminder', says: 'show sr-mgr ops-excellence' } }
const id = '00000000-0000-7000-8000-000000000001'

/** All that can come by itself, and all that it can become. */
const messages = [true, false]
  .flatMap((followUp) => [true, false].map((slowed) => ({ nudgeId: id, followUp, slowed })))
  .flatMap((sending) => Array.from({ length: prompts }, (_, prompt) => ({ ...sending, prompt })))
  .flatMap((sending) => [nudge, reminder].flatMap((schedule) => scheduledMessage(schedule, sending) ?? []))
const lines = [
  ...(['nothing', 'skip', 'tomorrow', 'added'] as const).map((act) => answeredReply(act, nudge, now)),
  awayReply({ kind: 'until', day: '2026-12-10' }, nudge, now),
  stoppedReply(1),
  nudgeOffReply,
]

/** What Slack shows of it anywhere: the text, and the words of blocks, which notifications take. */
const shownOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (hidden.has(key) ? [] : shownOf(part)))
}
/** The value of a button is seen by nobody. */
const hidden = new Set(['value', 'type', 'action_id', 'block_id', 'style'])

const shown = [
  ...messages.flatMap((message) => shownOf(toMessages(message))),
  ...lines.flatMap(({ summary }) => shownOf(toMessages({ for: 'asker', summary, parts: [] }))),
]
  .join(' ')
  .toLowerCase()
const words = new Set(shown.match(/\p{L}+/gu))

const namesOf = ({ role, levels, dimensions, ratings, source }: Guideline): string[] => [
  role,
  source.document,
  ...levels.flatMap((level) => [level.id, level.title, level.short, level.theme ?? '']),
  ...dimensions.flatMap((dimension) => [
    dimension.id,
    dimension.title,
    dimension.short,
    ...dimension.aliases,
  ]),
  ...ratings,
]

test.each([...shipped.guidelines, platformEngineer].map((guideline) => [guideline.role, guideline] as const))(
  'what comes by itself has no word of the names in %s',
  (_, guideline) => {
    const names = namesOf(guideline).flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    expect(names.length).toBeGreaterThan(20)
    expect([...new Set(names)].filter((name) => words.has(name) && !everyday.has(name))).toEqual([])
  },
)

/** Words of names that say nothing of anybody. */
const everyday = new Set(['and', 'the', 'not', 'yet', 'for', 'this', 'often', 'always', 'rarely', 'with'])

test('what comes by itself does not say what it is about', () => {
  for (const word of [
    'dimension',
    'level',
    'rating',
    'rate',
    'guideline',
    'readiness',
    'promotion',
    'expectation',
    'career',
  ]) {
    expect(words.has(word) || words.has(`${word}s`), word).toBe(false)
  }
})

test('what is scanned is what is sent', () => {
  expect(shown).toContain('add a note')
  expect(shown).toContain('just reply here')
  expect(shown).toContain('show it')
})
