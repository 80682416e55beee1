import { beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import { botOn } from '../bots.ts'
import { testVault } from '../running.ts'

const asker = { teamId: 'T1', personId: 'U1' }
const here = { channel: 'D1', thread: undefined }
let bot: Bot
beforeEach(async () => {
  bot = botOn(await testVault())
})
const say = (text: string, room: 'dm' | 'command' = 'dm') => bot.ask(asker, text, room, here)
const noted = () => say('note ops: I cut status prep from 6 h to 1 h')

describe('words of the bot’s own mean the same right after an act', () => {
  test.each(['note', 'Note', 'add a note', 'record a note'])(
    '“%s” after a note opens the form',
    async (text) => {
      await noted()
      expect(await say(text)).toMatchObject({ form: { id: 'note' } })
    },
  )

  test('“undo” answers whether a note is to be deleted', async () => {
    await noted()
    await say('delete my last note')
    await say('undo')
    expect(JSON.stringify(await say('notes'))).toContain('status prep')
  })
})

test.each([
  'record a note',
  'make the note',
  'take a note please',
  'log an entry',
  'write a new note',
  'Can you make a note?',
])('“%s” has no words yet: it opens the form', async (text) => {
  const reply = await say(text)
  expect(reply).toMatchObject({ form: { id: 'note' } })
  expect(reply).not.toHaveProperty('changed')
})

test.each([
  ['make a note of the offsite: I ran it', 'I ran it'],
  ['record a note that I closed the deal', 'closed the deal'],
])('“%s” has words', async (text, kept) => {
  await say(text)
  expect(JSON.stringify(await say('notes'))).toContain(kept)
})

describe('a mark is of 1 to 4', () => {
  test.each(['rate it 3 out of 10', 'score it 4 out of 10', 'rate it 3/10', 'rate it 3 of 5', 'rate it 7'])(
    '“%s” is asked about',
    async (text) => {
      await say('leadership for Mgr III')
      const reply = await say(text)
      expect(reply).toMatchObject({ form: { id: 'rating' } })
      expect(reply).not.toHaveProperty('changed')
    },
  )

  test('“rate it 3” is one', async () => {
    await say('leadership for Mgr III')
    expect(await say('rate it 3')).toMatchObject({ changed: true })
  })

  test.each([
    'don’t rate it 3',
    'my boss would rate it 3',
    'should I rate it 3?',
    'he said rate it 3',
    'if I rate it 3, what then',
  ])('“%s” gives none', async (text) => {
    await say('leadership for Mgr III')
    expect(await say(text)).not.toHaveProperty('changed')
  })
})

test.each(['dm', 'command'] as const)(
  'asking for another dimension gives it no mark, in a %s',
  async (room) => {
    await say('rate leadership 2')
    expect(await say('show me ops 3', room)).not.toHaveProperty('changed')
    await say('rate leadership 2')
    expect(await say('and customers for two', room)).not.toHaveProperty('changed')
  },
)
