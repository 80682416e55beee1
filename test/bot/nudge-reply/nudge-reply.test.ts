import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Intent } from '../../../src/bot/features/features.ts'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { mindOf } from '../../../src/bot/mind.ts'
import { replyTo } from '../../../src/bot/nudge-reply/nudge-reply.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import type { Nudge } from '../../../src/store/nudges/rows.ts'
import { shipped } from '../../running.ts'

const mind = mindOf({
  library: shipped,
  learned: shippedModel(),
  now: () => new Date('2026-11-27T14:05:00Z'),
})
const nudge: Nudge = {
  teamId: 'T1',
  personId: 'U1',
  id: '00000000-0000-7000-8000-000000000001',
  scheduleId: 'nudge',
  dueAt: new Date('2026-11-27T14:00:00Z'),
  state: 'sent',
  attempts: 1,
  reason: undefined,
  message: { channel: 'D1', ts: '1.1' },
  createdAt: new Date('2026-11-27T14:00:00Z'),
  endedAt: new Date('2026-11-27T14:00:01Z'),
}
function meant(text: string): Intent {
  return replyTo(nudge, text, meaningOf(mind, text, { room: 'dm' }))
}

const lineSchema = z.object({ text: z.string(), intent: z.string() })
const lines = ['tuning', 'held-out'].flatMap((name) =>
  readFileSync(`data/reading/${name}.jsonl`, 'utf8')
    .split('\n')
    // Of the many lines to tune on, a twentieth says as much as all.
    .filter((line, at) => line !== '' && (name === 'held-out' || at % 20 === 0 || line.includes('"nudge.')))
    .map((line) => lineSchema.parse(JSON.parse(line))),
)
const share = (of: typeof lines, right: (kind: string) => boolean) => {
  const wrong = of.filter(({ text }) => !right(meant(text).kind))
  return 1 - wrong.length / of.length
}

/** What people write back, with names of levels, dimensions and commands in it. */
const plainReplies = [
  'Moved the Contoso status reports to a dashboard: 6 h became 1 h',
  'cut onboarding time from 3 weeks to 1',
  'I led the quarterly business review with Fabrikam, they renewed',
  'We shipped the migration kit, two partners use it already',
  'helped the partner team compare vendors',
  'showed the new operational plan to the whole org',
  'ran the hiring loop for two senior managers',
  'Hired two practice leads',
  'rated 12 candidates for the leadership program',
  'wrote the runbook for escalations, and exported the old one',
  'deleted 3 stale dashboards, nobody missed them',
  'shared my lessons on customer trust with the Zurich team',
  'reminded the account team of the launch date and got all 9 to sign',
  'stopped the weekly status mail, replaced by a channel',
  'finally closed the Contoso escalation, customer gave us 9/10',
  'This week: coached Tomas through his first executive briefing',
  'yes - trained 40 people on the sizing tool',
  'got the SI partner certified, 12 engineers passed',
  'mentored three people, one was promoted to the next level',
  'presented at the reuse forum; 5 teams asked for the asset',
  'saved the Northwind deal by bringing in a specialist partner',
  'negotiated the SOW with Northwind, margin went from 20 to 28 %',
  'two workshops with the customer, both with written feedback',
  'QBR with Fabrikam went well, CIO asked for a second phase',
  'nothing big, but I unblocked the data team on Tuesday',
  'closed the Acme deal',
  'mentored Ana twice, she passed',
  'set up a weekly risk call with the two partners in Recife, and it is running since March',
  'workshop with Tailspin done, CTO happy, wants us for the follow-up',
  'the customer said yes after I rebuilt the forecast with their CFO and we signed on Friday',
  'update on the migration: all 40 servers moved over the weekend',
]

/** What is written while a nudge waits, and tells nothing of what was done. */
const others = [
  'whats in the export, csv or plain text, and is it everything since day 1',
  'got 3 new partners signed, who owns them at Sr. Mgr level',
  'I led the review. What does a Sr. Mgr do there?',
  "don't note this, I'm only thinking aloud",
  'nothing to add',
  'Bitte nichts speichern, I’m thinking out loud about ops and the 4 open audits',
  'move the ops review from 2 to 3',
  'please keep leadership to 3 lines',
  'bullets not prose, max 6, partner experience',
  'someone wrote "rate leadership 3" in the channel, odd',
  'hr says everyone should rate leadership at least 3',
  'my mentor thinks that I am a 2 on Technical Excellence, not a 3.',
  'apparently Jonas undid his last change twice and lost the plot',
  'if we closed the Acme deal we would be at 110 percent',
  'perhaps note that I closed 3 deals',
  'my plan: three workshops with the customer in June',
  'I’m away from keyboard till 3',
]

/** Daily life, mishaps, errands, small talk and words for others: a button may offer a note, and none is saved. */
const daily = [
  'the lift in building C is stuck again',
  'Priya from finance closed the books early this time',
  'our vendor signed the wrong contract',
  'my daughter won the spelling contest',
  'traffic was terrible and I arrived at ten',
  'the new coffee place opened downstairs',
  'they moved the all hands to Thursday',
  'someone left the door open and the alarm went off',
  'the printer ate my badge form',
  'Jonas told us the merger got approved',
  'according to the newsletter, margins rose 4 points',
  'my train got cancelled twice',
  'the customer complained about the invoice',
  'our numbers slipped a bit in October',
  'I got stuck in the airport for six hours',
  'I had a rough week',
  'I slept badly',
  'I felt ignored in the meeting',
  'I got sick on Tuesday',
  'I was on leave all week',
  'I spent the whole week in meetings',
  'I had lunch with the Nordics team',
  'I lost my keys',
  'I read the guideline twice and still don’t get it',
  'I opened the guideline yesterday',
  'I asked HR about it and they sent me here',
  'I tried the bot on my phone, looks fine',
  'I deleted the app from my old phone',
  'I changed my mind about the reminder',
  'I missed the last one because of the flu',
  'We ran out of coffee',
  'We had three power cuts',
  'we were told to wait for the new process',
  'the team was reorganized last week',
  'budget got cut by 10 percent',
  'the deal was lost to a competitor',
  'I lost the Contoso deal',
  'my promotion was postponed',
  'got nothing done this week',
  'busy with budget, ask me next week',
  'trying to get the data team unblocked',
  'need to finish the runbook first',
  'starting the migration tomorrow',
  'reading a good book about leadership',
  'not today my friend',
  'this message came at a bad time',
  'nice try',
  'I answered that already',
  'same as last week',
  'roger',
  'I’ll get back to you',
  'Dana, can you send me the deck',
  'sorry wrong chat',
  'meant for the other channel',
  'fwd: please approve the travel request',
  'he claims he built the dashboard',
  'nobody reduced anything',
  'I could have closed it',
  'imagine I closed a million dollar deal',
  'for example: led a team of five',
  'what counts, like "led the offsite"?',
  'should I write that I fixed the invoice thing',
  'I wonder whether closing the ticket counts',
  'appreciate the ping',
  'merry christmas',
  'no updates from my side',
  'slow week',
  'I was out',
  'it rained all week',
  'we had an outage of 3 hours',
  'I got an award?',
  'I updated my laptop',
  'moved my desk to the third floor',
  'changed my password',
]

describe('after a nudge', () => {
  test.each(daily)('asked about at most: %s', (text) => {
    expect(['nudge.reply', 'notes.add']).not.toContain(meant(text).kind)
  })

  test.each(others)('no note: %s', (text) => {
    expect(['nudge.reply', 'notes.add']).not.toContain(meant(text).kind)
  })

  test.each([
    'stop asking me',
    'please stop asking me this every week',
    'don’t ask me again',
    'quit bugging me',
  ])('“%s” ends nudges', (text) => expect(meant(text)).toEqual({ kind: 'nudge.stop' }))

  test.each([
    'stop asking me for the slides, I told the vendor',
    'stop asking me tomorrow',
    'they stop asking me',
  ])('“%s” ends none', (text) => expect(meant(text).kind).not.toBe('nudge.stop'))

  test('who says that it was little may press that it was nothing', () => {
    const text = 'not much this week, mostly meetings'
    expect(meant(text)).toMatchObject({ suggestions: [`nudge ${nudge.id} nothing`, `note ${text}`] })
    expect(meant('nothing big, but I unblocked the data team').kind).toBe('nudge.reply')
  })

  test('what people write as notes is a note', () => {
    const notes = lines.filter(({ intent }) => intent === 'notes.add')
    expect(share(notes, (kind) => kind === 'nudge.reply' || kind === 'notes.add')).toBeGreaterThan(0.97)
  })

  test.each(plainReplies)('%s', (text) => {
    expect(meant(text).kind).toBe('nudge.reply')
  })

  test('what people ask and order stays that', () => {
    const others = lines.filter(({ intent }) => !['notes.add', 'unknown', 'search'].includes(intent))
    expect(share(others, (kind) => kind !== 'nudge.reply')).toBeGreaterThan(0.97)
  })

  test('nobody’s words about nudges become a note', () => {
    const about = lines.filter(({ intent }) => intent.startsWith('nudge.'))
    expect(about.filter(({ text }) => meant(text).kind === 'nudge.reply')).toEqual([])
  })
})

test.each([
  'nothing really, it was a slow week',
  'Nothing really — it was a slow week.',
  'nope, slow week',
  'not much, just a quiet week',
  'nothing this week, business as usual',
  'nah, I had a pretty quiet one',
])('a slow week is nothing this time: %s', (text) =>
  expect(meant(text)).toMatchObject({ kind: 'nudge.tap', act: 'nothing' }),
)

test.each([
  'nothing really, it was a slow week, but I unblocked the data team',
  'cut the slow week of onboarding to 2 days',
  'Slow week for the vendor: I led the escalation call',
])('what was done in it is not nothing: %s', (text) =>
  expect(meant(text)).not.toMatchObject({ kind: 'nudge.tap' }),
)
