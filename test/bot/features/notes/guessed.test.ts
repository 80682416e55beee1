import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../../../src/bot/answer.ts'
import type { Bot } from '../../../../src/bot/bot.ts'
import { plain } from '../../../../src/bot/replies/plain.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

let bot: Bot
beforeEach(async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  bot = botOn(vault)
})

const ask = (text: string) => bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined })
const labels = (answer: Answer): string[] =>
  answer.parts.flatMap((part) => (part.kind === 'choices' ? part.choices.map(({ label }) => label) : []))
const wordsOf = (answer: Answer, label: string): string =>
  answer.parts
    .flatMap((part) => (part.kind === 'choices' ? part.choices : []))
    .find((choice) => choice.label === label)?.says ?? ''

test.each(['note leadership: hired two leads', 'jot down for leadership that I hired two leads'])(
  '%s: what a person names is a fact',
  async (text) => {
    const saved = await ask(text)
    expect(plain(saved)).toMatch(/Dimension: Leadership\n/)
    expect(labels(saved).filter((label) => label.startsWith('Tag'))).toEqual([])
  },
)

test.each([
  ['I coached two juniors, they now lead their own projects', 'Leadership'],
  ['note: mentored 3 new leads', 'Leadership'],
])('%s: what its words clearly speak for is shown as a guess, also later', async (text, name) => {
  expect(plain(await ask(text))).toContain(`Dimension: ${name} (my guess)`)
  expect(plain(await ask('notes'))).toContain(`${name} (my guess)`)
})

test.each([
  'note: closed 40 of 40 tickets by 30 October',
  'note: we moved to the new floor and the screens work',
])('%s: what may be several is none yet, and up to three to choose from', async (text) => {
  const saved = await ask(text)
  expect(plain(saved)).toContain('Dimension: none yet')
  const tags = labels(saved).filter((label) => label.startsWith('Tag: '))
  expect(tags.length).toBeGreaterThan(0)
  expect(tags.length).toBeLessThanOrEqual(3)
})

test('a guess gives way to what is chosen or named, which is a fact', async () => {
  const saved = await ask('note: mentored 3 new leads')
  expect(plain(saved)).toContain('Dimension: Leadership (my guess)')
  const id = wordsOf(saved, 'Edit').replace('edit ', '')
  expect(plain(await ask(`tag ${id} ops-excellence`))).toMatch(/Dimension: Operational Excellence\n/)
  await ask('note: mentored 3 new leads')
  expect(plain(await ask('tag it ops'))).toMatch(/Dimension: Operational Excellence\n/)
})
