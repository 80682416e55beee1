import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../../../src/bot/answer.ts'
import type { Bot } from '../../../../src/bot/bot.ts'
import { plain } from '../../../../src/bot/replies/plain.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }

let bot: Bot
beforeEach(async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  bot = botOn(vault)
})

const says = (answer: Answer): string[] =>
  answer.parts.flatMap((part) => (part.kind === 'choices' ? part.choices.map((choice) => choice.says) : []))

async function submit(what: string): Promise<Answer> {
  const submitted = await bot.submit(lena, { id: 'note', keep: { origin: 'form' }, values: { what } })
  if (submitted.kind === 'refused') throw new Error('The form was refused.')
  return submitted.answer
}

const fieldOf = (answer: Answer, name: string) =>
  answer.for === 'asker'
    ? answer.form?.fields.find((field) => 'name' in field && field.name === name)
    : undefined

describe('a form that comes back twice', () => {
  test('says that its note was undone meanwhile, and does not save it again', async () => {
    const undo = says(await submit('Ran the review')).find((words) => words.startsWith('undo')) ?? ''
    await bot.ask(lena, undo, 'dm')
    const again = await submit('Ran the review')
    expect(again.summary).toContain('Undone')
    expect(says(again)).toContainEqual(expect.stringMatching(/^restore /))
    expect((await bot.ask(lena, 'notes', 'dm')).summary).toContain('You have no notes.')
  })
})

describe('a dimension that words speak for', () => {
  test('is chosen in the form that opens with them, and left to choose in one without', async () => {
    const drafted = await bot.draft(lena, { what: 'Mediated the channel conflict between two resellers' })
    expect(fieldOf(drafted, 'dimensions')).toMatchObject({ initial: ['partner-experience'] })
    expect(fieldOf(await bot.draft(lena, {}), 'dimensions')).toMatchObject({ initial: [] })
  })

  test('is set by its button, for its owner alone', async () => {
    const saved = await submit('Mediated the channel conflict between two resellers')
    const tag = says(saved).find((words) => words.startsWith('tag')) ?? ''
    expect((await bot.ask(marcus, tag, 'dm')).summary).toBe('I can’t find that note.')
    expect(plain(await bot.ask(lena, 'notes', 'dm'))).not.toContain('Partner Experience')
    expect(plain(await bot.ask(lena, tag, 'dm'))).toContain('Dimension: Partner Experience')
    expect(plain(await bot.ask(lena, 'notes', 'dm'))).toContain('Partner Experience')
  })
})

test('all notes are not deleted by a word, nor is one in their place', async () => {
  await submit('Ran the review')
  const answer = await bot.ask(lena, 'delete all my notes', 'dm')
  expect(answer.summary).toContain('Nothing is deleted yet')
  expect(says(answer)).toEqual(['notes', 'forget me'])
  expect(plain(await bot.ask(lena, 'notes', 'dm'))).toContain('Ran the review')
})
