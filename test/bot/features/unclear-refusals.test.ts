import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../../src/bot/answer.ts'
import type { Bot } from '../../../src/bot/bot.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { botOn } from '../../bots.ts'
import { testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

let bot: Bot
beforeEach(async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  bot = botOn(vault)
  await ask('levels')
})

const ask = (text: string) => bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined })
const labels = (answer: Answer): string[] =>
  answer.parts.flatMap((part) => (part.kind === 'choices' ? part.choices.map(({ label }) => label) : []))

test('ten refusals in a row read in ten ways, also where they are the same question', async () => {
  const summaries: string[] = []
  for (let at = 0; at < 10; at++) summaries.push((await ask('who won the football match')).summary)
  expect(new Set(summaries).size).toBe(10)
})

test('a refusal goes on with what was asked before, and no document is called silent', async () => {
  await ask('what does Mgr III need in leadership')
  expect((await ask('who won the football match')).summary).not.toMatch(
    /guideline (?:says nothing|is silent)/,
  )
  expect((await ask('and for Sr. Mgr?')).summary).toContain('Sr. Mgr in Leadership')
})

test.each(['what falls away at Sr. Mgr', 'what does a Sr. Mgr no longer have to do'])(
  '%s: what the level below states and it does not repeat',
  async (text) => {
    const said = plain(await ask(text))
    expect(said).toContain('Stated at Mgr III and not repeated at Sr. Mgr: 10 expectations.')
    expect(said).not.toContain('Hires and develops leaders who can build for scale')
  },
)

test.each([
  ['rate ops 3 and leadership 2', ['Save Rating: Operational Excellence 3', 'Save Rating: Leadership 2']],
  ['leadership 3, customer 4', ['Save Rating: Leadership 3', 'Save Rating: Customer Experience 4']],
])('%s: each mark has its button, which saves it', async (text, wanted) => {
  const offered = await ask(text)
  expect(offered.summary).toContain('haven’t saved')
  expect(labels(offered)).toEqual(expect.arrayContaining(wanted))
  const [first] = offered.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))
  expect((await ask(first?.says ?? '')).summary).toMatch(/^Saved: /)
})

test('how many people a level has is looked up, and no expectations stand in its place', async () => {
  expect((await ask('how many people does a Sr. Mgr manage')).summary).toMatch(/passages? on|no passage/)
})

test.each(['quit pestering', 'leave me in peace'])('%s: a button stops nudges', async (text) => {
  const [first] = (await ask(text)).parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))
  expect(first?.says).toBe('stop nudges')
})

test('an order on the last note opens that note, and deletes none', async () => {
  await ask('note ops: tidied up the weekly report')
  await ask('note customer: won the reference')
  const opened = await ask('move my last note to leadership')
  expect(opened.for === 'asker' && opened.form?.title).toBe('Edit your note')
})
