import { beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import { rules } from '../../../src/bot/mind.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { understand } from '../../../src/reading/understand.ts'
import { botOn } from '../../bots.ts'
import { vocabulary } from '../../reading/reading.ts'
import { testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
let bot: Bot

beforeEach(async () => {
  bot = botOn(await testVault())
})

test.each([
  ['What does *orchestrated adoption* mean here?', 'explain', 'orchestrated adoption'],
  ['what is meant by see around corners', 'explain', 'see around corners'],
  ['explain channel conflict', 'explain', 'channel conflict'],
  ['define net-new value', 'explain', 'net-new value'],
  ['What should I start doing?', 'start', ''],
  ['what should i do differently in leadership', 'start', 'leadership'],
  ['start partners', 'start', 'partner-experience'],
  ['How does the account manager posting relate to my role?', 'match', ''],
  ['how does the posting fit the guideline', 'match', ''],
  ['match', 'match', ''],
  ['match account-manager leadership', 'match', 'leadership'],
  ['match account-manager none', 'match', 'none'],
  ['what does leadership mean here?', 'expectations', 'leadership'],
  ['what does earn trust mean?', 'principles', ''],
  ['who won the match last night', 'unknown', ''],
])('“%s” asks for %s', (text, kind, about) => {
  const { intent } = understand({ vocabulary, rules }, text)
  expect(intent.kind).toBe(kind)
  if (intent.kind === 'explain') expect(intent.words).toBe(about)
  else if (intent.kind === 'match' && about === 'none') expect(intent.none).toBe(true)
  else if ('dimensions' in intent) expect(intent.dimensions.join(' ')).toBe(about)
})

const shownNext = { kind: 'expectations', levels: ['sr-mgr'], dimensions: [], sections: [] }

test.each([
  ['how do I get to the next level', 'start', []],
  ['How do I reach the next level?', 'start', []],
  ['what do I need for the next level in leadership?', 'start', ['leadership']],
  ['what does it take to get to my next level', 'start', []],
  ['how do I move up a level?', 'start', []],
  ['what’s the difference between my level and the next', 'compare', []],
])('“%s” is of the asker’s own next level, first or after that was shown', (text, kind, dimensions) => {
  for (const context of [{}, { last: shownNext }])
    expect(understand({ vocabulary, rules }, text, context).intent).toEqual({ kind, levels: [], dimensions })
})

test.each(['how do I reach Sr. Mgr?', 'what is expected to reach a Sr. Mgr?'])(
  'what one reaches a level by is no dimension: %s',
  (text) =>
    expect(understand({ vocabulary, rules }, text).intent).toMatchObject({
      levels: ['sr-mgr'],
      dimensions: [],
    }),
)

test('what to start with is a person’s own in private, and everyone’s in a channel', async () => {
  await bot.ask(lena, 'note customers: rescued the zanzibar rollout', 'dm')
  const alone = await bot.ask(lena, 'what should I start doing?', 'dm')
  expect(alone).toMatchObject({ for: 'asker' })
  expect(plain(alone)).toContain(
    'biggest gaps are in Partner Experience (0 notes) and Business Outcomes (0 notes)',
  )
  const customers = await bot.ask(lena, 'start customers', 'command')
  expect(plain(customers)).toContain('Customer Experience (1 note)')
  for (const asker of [lena, marcus]) {
    const shared = await bot.ask(asker, 'what should I start doing?', 'channel')
    expect(shared).toMatchObject({ for: 'room' })
    expect(plain(shared)).not.toMatch(/note|zanzibar/)
  }
})

test('a match stands beside the person’s own notes in private, and alone in a channel', async () => {
  await bot.ask(lena, 'note partners: won three SIs', 'dm')
  const mine = await bot.ask(lena, 'match', 'command')
  expect(mine).toMatchObject({ for: 'asker', says: 'match aws-account-manager-enterprise' })
  expect(plain(mine)).toContain('PARTNER EXPERIENCE: 1 LINE, 1 NOTE\n')
  expect(plain(await bot.ask(marcus, 'match', 'command'))).toContain('1 LINE, NO NOTES YET\n')
  const shared = await bot.ask(lena, 'match', 'channel')
  expect(shared).toMatchObject({ for: 'room' })
  expect(plain(shared)).toContain('PARTNER EXPERIENCE: 1 LINE\n')
})

test('a match shows lines of the role with why, and the rest once they are asked for', async () => {
  const posting = 'aws-account-manager-enterprise'
  const match = plain(await bot.ask(lena, 'match', 'command'))
  expect(match).toContain(
    'The guideline names driving adoption on the customer’s behalf:\n- Customer Adoption: Gets',
  )
  expect(match).not.toContain('Base Salary')
  const all = plain(await bot.ask(lena, `match ${posting} all`, 'command'))
  expect(all).toContain('Partner Collaboration | Partner Experience | Key Responsibilities')
  expect(all).toContain('Base Salary | none | Compensation & Benefits')
})

test('notes are drawn by dimension once one of them has one', async () => {
  const charts = async () =>
    (await bot.ask(lena, 'readiness', 'dm')).parts.filter(({ kind }) => kind === 'chart')
  await bot.ask(lena, 'note: went to the zanzibar meeting', 'dm')
  expect(await charts()).toEqual([])
  await bot.ask(lena, 'note partners: won three SIs', 'dm')
  expect(await charts()).toHaveLength(1)
  const first = await bot.ask(lena, 'readiness', 'dm')
  expect(plain(first)).not.toContain('EXPECTATIONS HAVE A NOTE')
  const [, all = ''] = /“(readiness [^”]*)”/.exec(plain(first)) ?? []
  expect(plain(await bot.ask(lena, all, 'dm'))).toContain('0 OF 4 EXPECTATIONS HAVE A NOTE')
})
