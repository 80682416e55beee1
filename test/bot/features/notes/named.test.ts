import { describe, expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../../../src/bot/answer.ts'
import type { Bot } from '../../../../src/bot/bot.ts'
import { plain } from '../../../../src/bot/replies/plain.ts'
import { namedIn } from '../../../../src/reading/named.ts'
import { botOn } from '../../../bots.ts'
import { noon, testVault } from '../../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

async function botWith(...notes: readonly string[]): Promise<Bot> {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  let made = 0
  const newId = () => `00000000-0000-7000-8000-${String(made++).padStart(12, '0')}`
  const now = () => new Date(noon.getTime() + made * 1000)
  const bot = botOn(vault, { now, newId })
  for (const what of notes) await bot.ask(lena, `note ${what}`, 'dm')
  return bot
}

const quotesOf = (answer: Answer) =>
  answer.parts.flatMap((part) => (part.kind === 'quote' ? [part.text] : []))

describe('the note that is named', () => {
  const notes = [
    'cut status prep from 6 h to 1 h',
    'closed the Oslo escalation',
    'trained 14 partner engineers',
  ]

  test.each([
    ['delete the note about status prep', notes[0]],
    ['please remove the note I saved this morning on the Oslo escalation, wrong numbers', notes[1]],
    ['bin the Oslo note', notes[1]],
    ['delete my last note', notes[2]],
  ])('“%s” finds it', async (text, what) => {
    const bot = await botWith(...notes)
    const answer = await bot.ask(lena, text, 'dm')
    expect(answer.summary).toContain('Delete this note?')
    expect(quotesOf(answer)).toEqual([what])
  })

  test('and is not there is not another one', async () => {
    const bot = await botWith(...notes)
    const answer = await bot.ask(lena, 'delete the note about the Lisbon client', 'dm')
    expect(answer.summary).toContain('I found no note about “the Lisbon client”, so nothing was deleted.')
    expect(plain(answer)).not.toContain('Delete this note?')
  })

  test('and may be one of several is asked about', async () => {
    const bot = await botWith('hired 2 people in Oslo', 'closed the Oslo escalation', 'led the offsite')
    const answer = await bot.ask(lena, 'delete the note about Oslo', 'dm')
    expect(answer.summary).toContain('Which note')
    expect(plain(answer)).not.toContain('offsite')
  })

  test('opens to be edited', async () => {
    const bot = await botWith(...notes)
    const edited = await bot.ask(lena, 'edit my note about the Oslo escalation', 'dm')
    expect(JSON.stringify(edited.for === 'asker' && edited.form)).toContain('closed the Oslo escalation')
    const newest = await bot.ask(lena, 'edit my last note', 'dm')
    expect(JSON.stringify(newest.for === 'asker' && newest.form)).toContain('trained 14 partner engineers')
  })
})

test.each([
  ['delete the note about status prep', 'status prep'],
  ['get rid of my note on the Lisbon client pls', 'the Lisbon client'],
  ['throw away the partner note from yesterday, it was wrong', 'partner'],
  ['delete note 3', '3'],
  ['delete my last note', ''],
  ['the newest note of mine can go', ''],
  ['that last note is wrong, get rid of it', ''],
])('“%s” names “%s”', (text, named) => {
  expect(namedIn(text)).toBe(named)
})
