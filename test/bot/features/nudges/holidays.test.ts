import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import type { Field } from '../../../../src/bot/form.ts'
import { plain } from '../../../../src/bot/replies/plain.ts'
import { viewOf } from '../../../../src/slack/views/forms.ts'
import { exportPerson } from '../../../../src/store/people/people-data.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const christmas = new Date('2026-12-21T12:00:00Z')

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  bot = botOn(vault, { now: () => christmas })
})
afterEach(() => vault.db.destroy())

const ask = (text: string, asker = lena) => bot.ask(asker, text, 'dm', { channel: 'D1', thread: undefined })
const say = async (text: string) => plain(await ask(text))
const formOf = async () => {
  const answer = await ask('nudge settings')
  if (answer.for !== 'asker' || !answer.form) throw new Error('No form opens.')
  return answer.form
}
/** With what few need. */
const wholeForm = async () => {
  const { id, keep } = await formOf()
  const form = await bot.redraw(lena, { id, keep, values: { more: 'yes' } })
  if (!form) throw new Error('No form is drawn.')
  return form
}
const fieldIn = (fields: readonly Field[]) => {
  const field = fields.find((each) => each.kind === 'choice' && each.name === 'holidays')
  if (field?.kind !== 'choice') throw new Error('The form has no such field.')
  return field
}
const values = { weekday: '5', time: '15:00', rhythm: 'weekly', workdays: ['1', '2', '3', '4', '5'] }
const save = (more: object) =>
  bot.submit(lena, { id: 'nudge', keep: {}, values: { ...values, followUp: 'no', status: 'no', ...more } })

test('the form goes by no country until one is chosen, and calls its guess a guess', async () => {
  const form = await wholeForm()
  const field = fieldIn(form.fields)
  expect(field.initial).toBe('none')
  expect(field.options.slice(0, 2)).toEqual([
    { value: 'none', label: 'Nudge me on them too', group: 'Usual' },
    { value: 'DE', label: 'Germany', group: 'A guess from your time zone' },
  ])
  expect(field.options.filter(({ value }) => value === 'DE')).toHaveLength(1)
  const block = viewOf(form).blocks.find(({ block_id }) => block_id === 'holidays')
  const groups =
    block && 'element' in block && 'option_groups' in block.element ? block.element.option_groups : []
  expect(groups?.length).toBeGreaterThan(20)
  expect(groups?.every(({ options }) => options.length > 0 && options.length <= 100)).toBe(true)
  expect(groups?.length).toBeLessThanOrEqual(100)
})

test('the form asks the few things that most need, and what it doesn’t show stays as it is', async () => {
  const named = async () => (await formOf()).fields.flatMap((field) => ('name' in field ? [field.name] : []))
  expect(await named()).toEqual(['weekday', 'time', 'rhythm', 'more'])
  await save({
    holidays: 'DE',
    workdays: ['1', '2'],
    followUp: 'yes',
    from: '2026-12-28',
    until: '2026-12-30',
  })
  expect(await named()).toEqual([
    ...['weekday', 'time', 'rhythm', 'workdays', 'holidays', 'followUp', 'from', 'until', 'more'],
  ])
  expect((await wholeForm()).fields.some(({ kind }) => kind === 'more')).toBe(false)
  await bot.submit(lena, { id: 'nudge', keep: {}, values: { time: '16:00' } })
  const [kept] = (await exportPerson(vault, lena)).schedules
  expect(kept).toMatchObject({
    ...{ wish: { weekday: 5, time: '16:00' }, workdays: [1, 2], holidays: 'DE', followUp: true },
    absences: [{ from: '2026-12-28', until: '2026-12-30' }],
  })
})

test('what is chosen is said back, with the holiday that the next one would fall on', async () => {
  const saved = await save({ holidays: 'DE' })
  const said = saved.kind === 'taken' ? plain(saved.answer) : ''
  expect(said).toContain('Next: Mon 28 Dec.')
  const line =
    'Not on public holidays in Germany, but on the next working day. Fri 25 Dec is one, so it comes on Mon 28 Dec.'
  for (const words of [said, await say('nudge'), await say('settings')]) expect(words).toContain(line)
  expect(fieldIn((await formOf()).fields).initial).toBe('DE')
  expect(await say('undo')).not.toContain('Germany')
  await save({ holidays: 'none' })
  expect(await say('nudge')).toContain('Next: Fri 25 Dec.')
})

test('it is kept, exported and imported; a country that there is none of is not', async () => {
  await save({ holidays: 'GB' })
  const answer = await ask('export')
  const json = String(
    answer.for === 'asker' && answer.files?.find(({ name }) => name.endsWith('.json'))?.content,
  )
  await bot.receive(marcus, json)
  expect((await exportPerson(vault, marcus)).schedules).toMatchObject([{ holidays: 'GB' }])
  const refused = await bot.receive(marcus, json.replace('"GB"', '"QQ"'))
  expect(plain(refused)).toContain('nothing was imported')
  await save({ holidays: 'QQ' })
  expect((await exportPerson(vault, lena)).schedules[0]?.holidays).toBeUndefined()
})
