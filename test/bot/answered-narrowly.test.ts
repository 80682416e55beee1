import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { claimGreeting } from '../../src/store/greetings.ts'
import { botOn } from '../bots.ts'
import { noon, testVault } from '../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

let bot: Bot
beforeEach(async () => {
  const vault = await testVault()
  await claimGreeting(vault.db, lena, noon)
  onTestFinished(() => vault.db.destroy())
  bot = botOn(vault)
})
const say = async (text: string): Promise<string> =>
  plain(await bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined }))

test.each([
  [
    'how many direct reports does a Sr. Mgr have?',
    'I found nothing with these words: “many direct reports”.',
  ],
  ['what does the guideline say about remote work', 'on “remote work”'],
  ['can I work remotely as a Sr. Mgr?', 'Location: Remote'],
  ['which dimension matters most?', 'I found nothing that says which dimension matters most.'],
  ['is mentoring expected at III?', 'Yes: at Mgr III the guideline names it.'],
  ['is mentoring required at Sr. Mgr', '“mentoring” isn’t named at Sr. Mgr. It is at Mgr III:'],
  ['compare mentoring at III and Sr', '“mentoring” is named at Mgr III, and not at Sr. Mgr:'],
  ['how does hiring differ between III and Sr', '“hiring” at Mgr III and Sr. Mgr:'],
  [
    'compare travel and leadership',
    'I can’t compare “travel”: no level or dimension has that name. Leadership,',
  ],
  ['compare snowflake n redshift', 'I can’t compare “snowflake” with “redshift”'],
  ['rate my boss 1', 'I only keep your ratings of yourself'],
  ['Which languages do I need?', 'I found nothing with these words: “languages”.'],
])('“%s” is answered with no more than that', async (text, told) => {
  expect(await say(text)).toContain(told)
})

test('what no passage speaks of gets two of the nearest at the most', async () => {
  const answer = await say('how many direct reports does a Sr. Mgr have?')
  expect(answer.match(/^- /gm)).toHaveLength(2)
})

test('a list of notes shows what came of each', async () => {
  await say('I coached two leads')
  await say('result: both were promoted')
  expect(await say('notes')).toContain('I coached two leads → both were promoted')
})
