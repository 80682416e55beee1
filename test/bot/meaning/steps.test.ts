import { beforeAll, describe, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import type { Room } from '../../../src/bot/question.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { saveProfile } from '../../../src/store/people/profiles.ts'
import { botOn } from '../../bots.ts'
import { parkRanger } from '../../domain/park-ranger.ts'
import { noon, shipped, testVault } from '../../running.ts'

/** Where each of them is, and where they are going. */
const people = {
  trainee: ['trainee', 'ranger'],
  towardsManager: ['ranger', 'director'],
  atTheFork: ['ranger', 'ranger'],
  warden: ['warden', 'ecologist'],
  ecologist: ['ecologist', 'ecologist'],
} as const

let bot: Bot

beforeAll(async () => {
  const vault = await testVault()
  for (const [personId, [current, target]] of Object.entries(people)) {
    const levels = { guideline: parkRanger.id, current, target }
    const profile = { ...levels, zone: 'UTC', hints: false, offered: true, confirmed: true }
    await saveProfile(vault, { teamId: 'T1', personId }, profile, noon)
  }
  bot = botOn(vault, {
    library: { ...shipped, guidelines: [parkRanger] },
    newId: () => '00000000-0000-7000-8000-000000000001',
    zoneOf: async () => 'UTC',
  })
})

const ask = async (personId: keyof typeof people, text: string, room: Room = 'dm') =>
  plain(await bot.ask({ teamId: 'T1', personId }, text, room))

describe('a level that is named by its neighbour is the neighbour on the track', () => {
  test.each([
    ['what is the level above warden?', 'What is expected of Ecologist in all dimensions'],
    ['what comes after the supervisor?', 'What is expected of Director in all dimensions'],
    ['what does the next level after ranger ask?', 'What is expected of Warden and Supervisor'],
    ['one level below supervisor', 'What is expected of Ranger in all dimensions'],
    ['what does the level above ranger ask for wildlife?', 'Warden and Supervisor in Wildlife'],
    ['what comes after ecologist?', 'There is no level above that one'],
    ['what is above warden?', 'What is expected of Ecologist in all dimensions'],
    ['which level is higher than warden?', 'What is expected of Ecologist in all dimensions'],
    ['what is one level up from warden?', 'What is expected of Ecologist in all dimensions'],
    ['is there something above ecologist?', 'There is no level above that one'],
    ['what does a warden do after storms?', 'What is expected of Warden'],
  ])('%s', async (text, wanted) => expect(await ask('trainee', text)).toContain(wanted))
})

describe('one’s own next level is the next on the way that one goes', () => {
  test.each([
    ['trainee', 'what does my next level ask?', 'What is expected of Ranger in'],
    ['towardsManager', 'what does my next level ask?', 'What is expected of Supervisor in'],
    ['atTheFork', 'what does my next level ask?', 'What is expected of Warden and Supervisor in'],
    ['warden', 'show me the level above mine', 'What is expected of Ecologist in'],
    ['warden', 'what does my previous level ask?', 'What is expected of Ranger in'],
    ['ecologist', 'what is my next level?', 'There is no level above that one'],
    ['towardsManager', 'compare', 'from Ranger to Supervisor'],
    ['warden', 'compare', 'from Warden to Ecologist'],
    ['ecologist', 'compare', 'from Warden to Ecologist'],
    ['atTheFork', 'compare', 'After Ranger comes Warden or Supervisor.'],
  ] as const)('%s: %s', async (who, text, wanted) => expect(await ask(who, text)).toContain(wanted))

  test('a channel learns of nobody’s level', async () => {
    for (const text of ['what does my next level ask?', 'compare'])
      expect(await ask('warden', text, 'channel')).not.toMatch(/expected of|from Warden/)
  })
})
