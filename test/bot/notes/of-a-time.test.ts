import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { mindOf } from '../../../src/bot/mind.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { botOn } from '../../bots.ts'
import { noon, shipped, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

/** One note a month, the last in the month that it is. */
const noted = [
  ['August', '2026-08-12'],
  ['September', '2026-09-14'],
  ['October', '2026-10-12'],
  ['November', '2026-11-03'],
] as const

let bot: Bot
beforeEach(async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  let at = noon
  bot = botOn(vault, { now: () => at })
  for (const [month, day] of noted) {
    at = new Date(`${day}T12:00:00Z`)
    await say(`note ops: the dashboard of ${month}`)
  }
  at = noon
})

const say = async (text: string) =>
  plain(await bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined }))

test.each([
  ['what did I do last month?', ['October']],
  ['what did I do this month?', ['November']],
  ['what did I do in October?', ['October']],
  ['what did I do in october', ['October']],
  ['what have we achieved in Q3?', ['August', 'September']],
  ['what did I do last quarter?', ['August', 'September']],
  ['sum up my quarter', ['October', 'November']],
  ['summarize my October', ['October']],
  ['sum up my last quarter', ['August', 'September']],
  ['recap September', ['September']],
])('“%s” shows the notes of that time alone', async (text, months) => {
  const told = await say(text)
  expect(noted.map(([month]) => month).filter((month) => told.includes(`the dashboard of ${month}`))).toEqual(
    months,
  )
})

describe('what the guide for users says of a time is read so', () => {
  const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
  const rows = readFileSync('docs/using.md', 'utf8').split('\n')
  const examples = (told: string) => {
    const [, typed = ''] =
      rows
        .find((row) => row.includes(told))
        ?.split(' | ')[0]
        ?.split(/^\| /) ?? []
    return [...typed.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)
  }

  test.each([
    ['notes.list', 'your notes of that time'],
    ['recap', 'what you noted in that time'],
  ])('as %s', (kind, told) => {
    const said = examples(told)
    expect(said.length).toBeGreaterThan(2)
    for (const text of said) {
      const { intent } = meaningOf(mind, text, { room: 'dm' }).decided
      expect([text, intent.kind, text === kind || 'period' in intent]).toEqual([text, kind, true])
    }
  })
})

test.each(['what did Maria do last month?', 'what did Google do last quarter?'])(
  '“%s” asks for no notes of one’s own',
  async (text) => expect(await say(text)).not.toContain('the dashboard of'),
)
