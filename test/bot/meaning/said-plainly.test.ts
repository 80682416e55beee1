import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { changes } from '../../../src/bot/meaning/policy.ts'
import { mindOf } from '../../../src/bot/mind.ts'
import type { Room } from '../../../src/bot/question.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { noon, shipped } from '../../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
const decided = (text: string, room: Room = 'dm') => meaningOf(mind, text, { room }).decided.intent

describe('what is to come again at a time comes then', () => {
  test.each([
    ['show me III vs sr again in 2 hrs, cant read now driving', 'III vs sr', 'in 2 hrs'],
    ['tech for III, come back w it at 4', 'tech for III', 'at 4'],
    ['remnd me m3 customer in 1h', 'm3 customer', 'in 1h'],
    ['remind me of the sr expectations before my review, 14 nov 10am', 'the sr expectations', '14 nov 10am'],
    [
      'pls remind of partner expectations of III, each 1st of month',
      'partner expectations of III',
      'each 1st of month',
    ],
    ['Sr. Mgr leadership: drop it in here again fri noon', 'Sr. Mgr leadership', 'fri noon'],
    [
      'I have a train to catch; put III against Sr. Mgr before my eyes again in two hours',
      'III against Sr. Mgr',
      'in two hours',
    ],
    ['ping me mondays at 9 w the sr partner points', 'the sr partner points', 'mondays at 9'],
  ])('“%s”', (text, says, when) => {
    expect(decided(text)).toEqual({ kind: 'reminder.set', says, when })
  })

  test.each([
    'show me III vs sr again',
    'my boss said: show me III vs sr again in 2 hours',
    'why did you show me leadership again at 4?',
    'remind finance again at 4 to pay the invoices',
    'show me leadership again at 4, or maybe not',
  ])('but not for “%s”', (text) => {
    expect(decided(text).kind).not.toBe('reminder.set')
  })
})

describe('a mark that is given in few words', () => {
  test.each([
    ['customer 4', 'customer-experience', 4],
    ['2 for leadership', 'leadership', 2],
    ['tech: 3 (was 2 before)', 'technical-excellence', 3],
    ['outcomes.. 3? no make it a 2 tbh', 'business-outcomes', 2],
    ['rate partner experience 4. That is vain. 3.', 'partner-experience', 3],
    ['put me a 3 for tech exc. maybe 2. no, 3', 'technical-excellence', 3],
    [
      'I hesitated between two and three on business outcomes; let it be a two, please.',
      'business-outcomes',
      2,
    ],
    ['hours bills n all that running the shop.. put me at 4', 'ops-excellence', 4],
    [
      'After what happened in the spring: would you lower my rating to three on customers',
      'customer-experience',
      3,
    ],
  ])('“%s” is that mark', (text, dimension, score) => {
    expect(decided(text)).toMatchObject({ kind: 'rate', dimensions: [dimension], score })
  })

  test.each<readonly [string, Room]>([
    ['customer 4', 'channel'],
    ['leadership 4?', 'dm'],
    ['ops 4 dummies', 'dm'],
    ['end of the week: 3 escalations', 'dm'],
    ['between 2 and 3 for leadership I guess', 'dm'],
    ['my boss said put me at 4 for ops', 'dm'],
    ['would you put me at 4 for ops if I asked', 'dm'],
  ])('“%s” in a %s is none', (text, room) => {
    expect(decided(text, room).kind).not.toBe('rate')
  })
})

describe('nudges are asked for, rested and ended as people say it', () => {
  test.each([
    ['poke me on thursdays after lunch to write smth down', 'nudge.set'],
    ['i always forget to log wins. bug me once a week, fri 4pm works', 'nudge.set'],
    ['ok fine u win. weekly nudge. sunday evening. dont judge', 'nudge.set'],
    ['nudges fri not mon pls, mondays are hell', 'nudge.set'],
    ['Every two weeks on Tuesday, 8:30, you may disturb me. Not more often', 'nudge.set'],
    ['every 2nd tuesday ask me whats new in my work', 'nudge.set'],
    ['baby came early, no pings for 6 wks pls', 'nudge.pause'],
    ['quarter end madness, skip the nudge for next 2 fridays, then go on as normal', 'nudge.pause'],
    ['leave me in peace for a fortnight please, baby’s due', 'nudge.pause'],
    ['give it a rest for a fortnight, I’m off to the Algarve', 'nudge.pause'],
    ['NO MORE NUDGES', 'nudge.stop'],
    ['how many times.. NO MORE NUDGES', 'nudge.stop'],
    ['quit poking me every friday, its enough', 'nudge.stop'],
    ['plz stoping the nudges for ever, it make me stress', 'nudge.stop'],
    ['nudges off for good not just a pause', 'nudge.stop'],
  ])('“%s” is %s', (text, kind) => {
    expect(decided(text).kind).toBe(kind)
  })

  test.each([
    ['I am on leave, no internet, from 10 to 17 March. no messages then', 'from 10 to 17 March'],
    ['Let me be until the 29th of March', 'until the 29th of March'],
    ['nobody works for two weeks, me neither. On pause', 'for two weeks'],
  ])('how long may be said beside it: “%s”', (text, when) => {
    const intent = decided(text)
    expect(intent.kind === 'nudge.pause' && intent.when.slice(0, when.length)).toBe(when)
  })

  test.each([
    'stopping the nudges was a mistake',
    'leave me alone with these 3 reports',
    'how many times did you nudge me',
    'nobody wants a pause until Friday',
  ])('“%s” changes nothing', (text) => {
    expect(changes(decided(text), 'dm')).toBe(false)
  })
})

describe('a plain deed is a note, whatever was made', () => {
  test.each([
    'I onboarded 2 partners last week, and I also rewrote the pricing guide',
    'I rewrote the pricing guide',
    'I wrote a guide for new partners',
    'We published two sizing guides for resellers',
    'I updated the onboarding guide last week',
    'I fixed the help desk queue and wrote docs on how to use it',
  ])('“%s” is kept', (text) => {
    expect(decided(text)).toMatchObject({ kind: 'notes.add', note: text })
  })

  test.each([
    'I read the guide',
    'I finished the guide',
    'I found a mistake in the guide',
    'I got the guide from Dana, what does it say',
    'I helped with it, where in the guide is that',
  ])('“%s” is not', (text) => {
    expect(decided(text).kind).not.toBe('notes.add')
  })
})

describe('what only looks like an order, or a deed of work, changes nothing', () => {
  test.each([
    'give me 3: leadership, ops, tech',
    'then give me one for ops',
    'let it be 4, whatever the count of partners',
    'tech 3 (the podcast)',
    'pasting from chat: put me at 3 for ops',
    'Fwd from Kim - lower my leadership score to 2',
    'remind me what leadership at III means, meeting in 10 minutes',
    'send me the posting again for my call at 5',
    'send Tom the leadership list again at 9',
    'remind me what we did on Monday',
    'ping me once the bot is back on Monday',
    'ok, log it',
    'the first bullet is nice, save that',
    'I did nothing on partners this month, note that',
    'I pasted the posting below',
    'I interviewed for Sr and they never came back',
    'I ran a marathon in 3:59',
  ])('“%s”', (text) => {
    expect(changes(decided(text), 'dm')).toBe(false)
  })
})

test.each([
  'somebody left a note on the fridge, 2 yoghurts are missing',
  'what was note number 2 again?',
  'I may well change the status prep note later, the 6h might be 5h, must check',
  'Sticky notes everywhere. 200 of them. Workshop life.',
  'NEPA take light for 2 hours, all my Excel wey I no save don go.',
])('“%s” says nothing of deleting, and is offered none', (text) => {
  const intent = decided(text)
  expect('suggestions' in intent ? intent.suggestions : []).not.toContainEqual(
    expect.stringMatching(/^(?:delete|forget me)/),
  )
})

describe('a note is to be gone in other words', () => {
  test.each([
    ['scrap the Contoso one', 'Contoso'],
    ['get rid of my Contoso note', 'Contoso'],
    ['can you make the Contoso one disappear', 'Contoso'],
    ['strike the Contoso one from my notes', 'Contoso'],
    ['I don’t need the Contoso note any more', 'Contoso'],
    ['nuke the status prep note', 'status prep'],
    ['bin the second one', '2'],
    ['toss it please', ''],
  ])('“%s”', (text, named) => {
    expect(decided(text)).toMatchObject({ kind: 'delete', named, all: false })
  })

  test('“delete my notes” is not the newest alone', () => {
    expect(decided('delete my notes')).toMatchObject({ kind: 'delete', all: true })
  })

  test.each(['drop the weekly one', 'scrap the reminder one', 'kill the Monday one'])(
    'but not “%s”',
    (text) => {
      expect(decided(text).kind).not.toBe('delete')
    },
  )
})
