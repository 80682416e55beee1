import { describe, expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../../src/bot/answer.ts'
import type { Bot } from '../../../src/bot/bot.ts'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { mindOf } from '../../../src/bot/mind.ts'
import type { Room } from '../../../src/bot/question.ts'
import { labelsOf } from '../../../src/cli/labels.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { noon, shipped, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
const decided = (text: string, room: Room = 'dm') => meaningOf(mind, text, { room }).decided.intent
const label = (text: string, room?: Room) => labelsOf(decided(text, room), mind).intent

async function start(): Promise<{ bot: Bot; vault: Vault }> {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  const bot = botOn(vault, { newId })
  for (const words of ['note cut status prep from 6 h to 1 h', 'rate leadership 2', 'nudge fri 15:00'])
    await bot.ask(lena, words, 'dm')
  return { bot, vault }
}

const buttons = (answer: Answer) =>
  answer.parts.flatMap((part) => (part.kind === 'choices' ? [...part.choices] : []))

/** Seen to change something, said by nobody as an order. */
const harmless: readonly (readonly [Room, string])[] = [
  ['dm', 'leadership in 2 sentences'],
  ['dm', 'give me 3 leadership examples'],
  ['command', 'partners in 3 lines'],
  ['dm', "don't stop now, tell me more about ops"],
  ['dm', "don't note this"],
  ['dm', 'my manager told me to stop the nudges, he finds them funny'],
  ['dm', 'Dana said: rate leadership 3'],
  ['dm', 'what does "rate ops 4" do?'],
  ['dm', 'he literally said "pause it for 2 weeks" and left the call'],
  ['dm', 'if I paused until June, what would happen'],
  ['dm', 'maybe I should rate leadership 3 some day'],
  ['dm', 'should I rate leadership 3?'],
  ['dm', 'rate leadership 3?'],
  ['dm', 'stop?'],
  ['dm', "I don't want to lose the nudges"],
  ['dm', "You needn't remind me of anything on Monday"],
  ['dm', 'only 3 of 14 partners renewed their cert so far'],
  ['dm', 'customer score 4.6 this month'],
  ['command', 'onboarded 2 partners yesterday'],
  ['channel', 'I onboarded 2 partners yesterday'],
  ['channel', "I'm out 3–14 August"],
  ['channel', "I'm back"],
  ['dm', "stop it, that's funny"],
  ['dm', 'resume attached'],
  ['dm', 'export numbers grew 12 percent'],
  ['dm', 'I want a prompt answer by Friday 3pm'],
  ['dm', 'rate limits were raised to 4'],
  ['dm', 'rate leadership 4/5'],
  ['dm', 'rate people 2 and partners 3'],
  ['dm', 'rate ops 2, tech 4'],
  ['dm', 'rate leadership 3.5'],
  ['dm', 'undo the damage from last week'],
  ['dm', 'delete 3 lines of code'],
  ['dm', 'forget me not is a flower'],
  ['dm', 'Rate leadership 4. Just kidding. Leave the 2.'],
  ['dm', 'Change my nudge to 7am, nope, terrible idea, 15:00 stays'],
  ['dm', 'built in 1999'],
  ['dm', 'closed for 2 days'],
  ['dm', 'moved to 3pm'],
  ['dm', 'led to believe it is at 3'],
  ['dm', 'called you twice'],
  ['dm', 'noted, will do'],
  ['dm', 'noted, see you at 3'],
  ['dm', 'I scored 3 in partners last year'],
]

test.each(harmless)('in a %s, “%s” changes nothing', async (room, text) => {
  const { bot, vault } = await start()
  const before = await exportPerson(vault, lena)
  await bot.ask(lena, text, room)
  expect(await exportPerson(vault, lena)).toEqual(before)
})

describe('what orders something does it', () => {
  test.each([
    ['rate leadership 3', 'rate'],
    ['please set my leadership rating to 3', 'rate'],
    ['can you rate me 3 on leadership?', 'rate'],
    ['could you give me a 4 for leadership', 'rate'],
    ["i'm a 2 on ops, put that down", 'rate'],
    ['note ops: "never again", said the customer. If only!', 'notes.add'],
    ['please save this as a note: I coached Ahmed', 'notes.add'],
    ['nudge fri 15:00', 'nudge.set'],
    ['every second Monday', 'nudge.set'],
    ['monthly', 'nudge.set'],
    ['pause 2 weeks', 'nudge.pause'],
    ['I am busy, so please hold my nudges until Monday', 'nudge.pause'],
    ["don't nudge me next week", 'nudge.pause'],
    ["I'm out 3–14 August", 'nudge.pause'],
    ['on vacation next week', 'nudge.pause'],
    ['stop', 'nudge.stop'],
    ['please stop', 'nudge.stop'],
    ['could you please stop', 'nudge.stop'],
    ["I don't want these weekly nudges any more", 'nudge.stop'],
  ])('“%s” is %s', (text, intent) => {
    expect(label(text)).toBe(intent)
  })
})

test.each(["I'm back", 'I am back from leave', 'resume', 'un-pause my nudges please'])(
  '“%s” begins nudges again',
  (text) => {
    expect(decided(text)).toEqual({ kind: 'nudge.do', act: 'resume' })
  },
)

describe('a plain deed in a direct message', () => {
  test.each([
    'I onboarded 2 partners yesterday',
    'hired 3 leaders in one quarter',
    'On Tuesday I closed 4 audits',
  ])('“%s” is a note, and nothing else', async (text) => {
    const { bot, vault } = await start()
    const before = await exportPerson(vault, lena)
    await bot.ask(lena, text, 'dm')
    const after = await exportPerson(vault, lena)
    expect(after.notes.map(({ what }) => what)).toContain(text)
    expect({ ...after, notes: before.notes }).toEqual(before)
  })
})

describe('what was not ordered in so many words', () => {
  test('becomes buttons that say what they do', async () => {
    const { bot } = await start()
    const answer = await bot.ask(lena, "I'm a 3 on leadership", 'dm')
    expect(answer.summary).toContain('haven’t saved or changed anything')
    expect(buttons(answer).slice(0, 2)).toEqual([
      { label: 'Save Rating: Leadership 3', says: 'rate leadership 3' },
      { label: 'Save as a Note', says: "note I'm a 3 on leadership" },
    ])
  })

  test.each([
    ["I'd give myself a 3 on ops", 'rate ops-excellence 3'],
    ['I would rate myself a 2 on leadership', 'rate leadership 2'],
    ["I'd say I'm a 4 in leadership", 'rate leadership 4'],
  ])('is offered where it is what one would say: “%s”', async (text, says) => {
    const { bot } = await start()
    expect(label(text)).toBe('unknown')
    expect(buttons(await bot.ask(lena, text, 'dm')).map((button) => button.says)).toContain(says)
  })

  test('is shown to its asker alone', async () => {
    const { bot } = await start()
    expect((await bot.ask(lena, "I'm a 3 on leadership", 'channel')).for).toBe('asker')
  })

  test.each([
    ['leadership 4/5', 'rate leadership'],
    ['leadership 7', 'rate leadership'],
    ['partners 3 of 5', 'rate partner-experience'],
  ])('offers no rating that is none: “%s”', (text, rating) => {
    const intent = decided(text)
    const offers = intent.kind === 'unclear' ? intent.suggestions : []
    expect(offers.filter((says) => says.startsWith(rating))).toEqual([])
  })

  test.each(['export numbers grew 12 percent', "stop it, that's funny"])('asks first: “%s”', (text) => {
    expect(label(text)).toBe('unknown')
  })

  test('is no intent', () => {
    expect(label("I'm a 3 on leadership")).toBe('unknown')
  })

  test.each([
    "I'm a 3 on leadership",
    'every one of us gets 2 nudges on Monday',
    'the nudges could pause until Monday',
  ])('is done by its buttons: “%s”', (text) => {
    const intent = decided(text)
    const offers = intent.kind === 'unclear' && intent.undone ? intent.suggestions : []
    for (const says of offers) expect(label(says)).not.toBe('unknown')
  })
})

describe('deleting', () => {
  test('one note is never read as deleting all', () => {
    expect(label('delete my last note')).toBe('delete')
    expect(label('delete the note about status prep')).toBe('delete')
    expect(label('delete everything you have on me')).toBe('erase')
    expect(label('wipe all my notes, ratings and settings')).toBe('erase')
  })

  test.each(['edit my last note', 'undo', 'undo my last change', 'delete the note about status prep'])(
    '“%s” offers no end of everything',
    async (text) => {
      const { bot } = await start()
      expect(buttons(await bot.ask(lena, text, 'dm')).map(({ says }) => says)).not.toContain('forget me')
    },
  )
})

test('a question about one’s rating shows it, and asks for no other', () => {
  for (const text of [
    'what’s my rating for ops?',
    "what's my rating for ops?",
    'what is my score on leadership',
  ])
    expect(decided(text).kind).toBe('ratings')
})

test('of several ratings at once none is saved, and each has a button', async () => {
  const { bot, vault } = await start()
  const before = await exportPerson(vault, lena)
  const answer = await bot.ask(lena, 'rate leadership 2 and partners 3', 'dm')
  expect(answer.summary).toMatch(/^I haven’t saved or changed anything/)
  expect(buttons(answer).map(({ label }) => label)).toEqual([
    'Save Rating: Leadership 2',
    'Save Rating: Partner Experience 3',
  ])
  expect(await exportPerson(vault, lena)).toEqual(before)
})
