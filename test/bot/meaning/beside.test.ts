import { describe, expect, test } from 'vitest'
import { orderBeside } from '../../../src/bot/meaning/beside.ts'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { changes } from '../../../src/bot/meaning/policy.ts'
import { mindOf } from '../../../src/bot/mind.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { noon, shipped } from '../../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
const decided = (text: string) => meaningOf(mind, text, { room: 'dm' }).decided.intent

describe('an order beside a reason, a greeting or thanks is taken for what it says alone', () => {
  test.each([
    ['Please pause my nudges till the 15th, board prep is killing me.', 'nudge.pause'],
    ['Hi! You can switch my nudges back on, the baby sleeps through now :)', 'nudge.do'],
    ['move the nudge to Tuesday 11:00, Mondays are packed', 'nudge.set'],
    ['Could we have the weekly nudge on Thursdays at 16:00? Fridays I leave early.', 'nudge.set'],
    ['because Mondays are mad, please nudge me on Wednesdays at 10 instead', 'nudge.set'],
    ['Please stop the nudges, they come at the worst moments.', 'nudge.stop'],
    ['Rate me a 2 in Leadership, the last quarter was rough.', 'rate'],
    ['After the talk with my boss: rate ops 3 please', 'rate'],
    ['Tomorrow at 7:30 remind me of the partner section, the call is at 8', 'reminder.set'],
    ['The reminder about leadership on Monday: please delete it, I have printed the page.', 'reminder.end'],
    ['turn the hints off please, they distract me', 'hints'],
    ['Please export everything, my laptop gets wiped tonight.', 'export'],
    ['I thought about it over the weekend. Put me down as a 2 in partner experience please', 'rate'],
    ['I keep missing wins so poke me with a nudge each Tuesday after lunch, 13:00', 'nudge.set'],
    ['the quarter’s closed so you can start my nudges again now, thanks', 'nudge.do'],
    ['Good morning, please to resume the nudges, I finished my leave since yesterday', 'nudge.do'],
    ['end the pause on my nudges, I don’t need the full 2 weeks after all', 'nudge.do'],
    ['no hard feelings, kill my friday nudges', 'nudge.stop'],
    ['turn off all of my reminders pls, keep the nudges', 'reminder.end'],
    ['could u ping me with the Mgr III vs Sr. Mgr comparison tmrw morning', 'reminder.set'],
    ['give me my notes as markdown, I need them for the review', 'export'],
    ['Was fun while it lasted. Remove my whole record, notes and all.', 'erase'],
    ['replace the text of my last note with: led the recovery plan for Alder', 'notes.edit'],
    ['I am Sr. Mgr since July, please set that', 'me'],
    ['I was promoted, please change my level to Sr. Mgr', 'me'],
  ])('“%s” is %s', (text, kind) => {
    expect(decided(text).kind).toBe(kind)
  })

  test('what stands beside it says nothing of when', () => {
    expect(decided('Give the nudges a rest for 10 days would you, off to Bali tonight')).toEqual({
      kind: 'nudge.pause',
      when: 'for 10 days would you',
    })
  })
})

describe('beside what asks, denies, supposes or orders too there is none', () => {
  test.each([
    'pause my nudges',
    'pause my nudges, or is that silly?',
    'pause my nudges, said my boss',
    'pause my nudges, if I were you',
    'pause my nudges. Actually don’t.',
    'pause my nudges, and rate leadership 3',
    'my boss said: pause the nudges, it is summer',
    'remind me tomorrow at 9, oh wait, I am off',
    'Should I stop the nudges? They annoy me.',
    'I wonder, should we stop the nudges, they annoy me',
    'the docs are wrong, stop my nudges, that line needs work',
    'pause my nudges, this button is gone',
  ])('“%s”', (text) => {
    expect(orderBeside(text)).toBeUndefined()
  })

  test.each(["stop it, that's funny", "stop it, you're too kind", 'pause it, he said'])(
    'nor where nothing of the bot’s is named: “%s”',
    (text) => {
      expect(decided(text).kind).not.toMatch(/^nudge|^delete/)
    },
  )
})

describe('what means something else is not offered', () => {
  test.each([
    'delete 3 lines of code',
    'delete all the tickets',
    'erase everything on the whiteboard',
    'forget me not is a flower',
    'undo the damage done in Q2',
    'export figures are due by the 5th',
  ])('“%s”', (text) => {
    const intent = decided(text)
    expect(['unknown', 'unclear']).toContain(intent.kind)
    const offers = intent.kind === 'unclear' ? intent.suggestions : []
    expect(offers.filter((says) => !says.startsWith('search '))).toEqual([])
  })

  test('“don’t note this” asks for no list of notes', () => {
    expect(decided("don't note this")).toMatchObject({ kind: 'unclear', suggestions: [], undone: true })
  })

  test('no nudge is offered or set every few minutes', () => {
    const intent = decided('ping me every 20 mins')
    expect(intent.kind === 'unclear' && intent.suggestions.slice(0, 2)).toEqual([
      'nudge',
      'note ping me every 20 mins',
    ])
  })
})

test.each([
  'can you remind people weekly',
  'please note that I’m out of the office',
  'saving the best for last: page 9',
  'rated PG-13, our steering committees',
])('what tells of something else, or is for others, changes nothing: “%s”', (text) => {
  expect(changes(decided(text), 'dm')).toBe(false)
})
