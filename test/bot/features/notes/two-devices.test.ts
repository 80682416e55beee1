import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import type { Form, Values } from '../../../../src/bot/form.ts'
import { deletePerson } from '../../../../src/store/people/deleting.ts'
import { exportPerson } from '../../../../src/store/people/people-data.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { noon, testVault } from '../../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

let vault: Vault
let bot: Bot
let noteId: string

beforeEach(async () => {
  vault = await testVault()
  let moments = 0
  bot = botOn(vault, { now: () => new Date(noon.getTime() + 1_000 * moments++) })
  await bot.ask(lena, 'note: Cut status prep to 1 h', 'dm')
  noteId = (await exportPerson(vault, lena)).notes[0]?.id ?? ''
})
afterEach(() => vault.db.destroy())

async function opened(words: string): Promise<Form> {
  const answer = await bot.ask(lena, words, 'dm')
  if (answer.for !== 'asker' || !answer.form) throw new Error(`“${words}” opens no form.`)
  return answer.form
}

/** The form as it comes back with `changed`, and everything else as it was offered. */
function filled({ id, keep, fields }: Form, changed: Values) {
  const offered = fields.flatMap((field) =>
    !('initial' in field) || field.initial === undefined ? [] : [[field.name, field.initial] as const],
  )
  return { id, keep, values: { ...Object.fromEntries(offered), ...changed } }
}

const kept = async () => (await exportPerson(vault, lena)).notes

test('what is changed on one stays when another form, opened before, changes something else', async () => {
  const forms = [
    await opened(`edit ${noteId}`),
    await opened(`edit ${noteId}`),
    await opened(`edit ${noteId}`),
  ]
  const changes: Values[] = [
    { result: '5 h a week' },
    { link: 'https://example.com', dimensions: ['leadership'] },
    { what: 'Cut it to 30 min' },
  ]
  for (const [index, form] of forms.entries()) await bot.submit(lena, filled(form, changes[index] ?? {}))
  const whole = { result: '5 h a week', link: 'https://example.com', dimensions: ['leadership'] }
  expect(await kept()).toMatchObject([{ what: 'Cut it to 30 min', ...whole }])
  // What was taken out of it is out.
  const { id, keep, values } = filled(await opened(`edit ${noteId}`), {})
  const { result: _, ...less } = values
  await bot.submit(lena, { id, keep, values: less })
  expect((await kept())[0]).not.toHaveProperty('result')
  expect(await kept()).toMatchObject([{ link: 'https://example.com' }])
})

test('two dimensions that are pressed at once are both kept', async () => {
  await Promise.all(
    ['leadership', 'ops-excellence'].map((dimension) => bot.ask(lena, `tag ${noteId} ${dimension}`, 'dm')),
  )
  expect((await kept())[0]?.dimensions.toSorted()).toEqual(['leadership', 'ops-excellence'])
})

test('a form stays open, with its words, when its note was deleted on the other; nothing is kept by it', async () => {
  const form = filled(await opened(`edit ${noteId}`), { what: 'Words that took an hour' })
  await bot.ask(lena, `delete ${noteId} yes`, 'dm')
  expect(await bot.submit(lena, form)).toMatchObject({
    kind: 'refused',
    errors: { what: expect.stringContaining('that note is gone') },
  })
  await deletePerson(vault, lena)
  expect(await bot.submit(lena, form)).toMatchObject({ kind: 'refused' })
  expect(await vault.db.selectFrom('person').selectAll().execute()).toEqual([])
})

test('days away that are told while the nudges’ form is open, or that it does not show, stay', async () => {
  const absences = async () => (await exportPerson(vault, lena)).schedules[0]?.absences
  for (const words of ['nudge fri 15:00', 'I’m out 3–14 December']) await bot.ask(lena, words, 'dm')
  const form = await opened('nudge change')
  await bot.ask(lena, 'I’m out 20–31 December', 'dm')
  await bot.submit(lena, filled(form, { time: '16:00', until: '2026-12-15' }))
  const later = { from: '2026-12-20', until: '2026-12-31' }
  expect(await absences()).toEqual([later, { from: '2026-12-03', until: '2026-12-15' }])
  await bot.submit(lena, filled(await opened('nudge change'), { from: [], until: [] }))
  expect(await absences()).toEqual([later])
})

test('days away that are told at the moment in which nudges are set otherwise stay', async () => {
  await bot.ask(lena, 'nudge fri 15:00', 'dm')
  const form = filled(await opened('nudge change'), { time: '16:00' })
  await Promise.all([
    bot.ask(lena, 'I’m out 3–14 December', 'dm'),
    bot.ask(lena, 'nudge mon 10:00', 'dm'),
    bot.submit(lena, form),
    bot.ask(lena, 'I’m out 20–31 December', 'dm'),
  ])
  const [nudge] = (await exportPerson(vault, lena)).schedules
  expect(nudge?.absences.map(({ from }) => from).toSorted()).toEqual(['2026-12-03', '2026-12-20'])
})

test('a rating is what was sent last, also when its form was saved before without a word of it', async () => {
  const form = await opened('rate')
  const send = (score: string) => bot.submit(lena, filled(form, { dimension: 'leadership', score }))
  for (const score of ['2', '2', '4']) await send(score)
  const ratings = (await exportPerson(vault, lena)).ratings.map(({ mark }) => mark)
  expect(ratings).toEqual([
    { kind: 'score', score: 4 },
    { kind: 'score', score: 2 },
  ])
})
