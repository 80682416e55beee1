import { beforeEach, expect, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { mostOpen } from '../../../src/domain/agenda/agenda.ts'
import type { Note } from '../../../src/domain/own/note.ts'
import { readAgenda } from '../../../src/store/agenda/agenda.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote } from '../../../src/store/notes/notes.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { askAlone, botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  bot = botOn(vault)
})

const ask = (text: string, owner = lena) => askAlone(bot, owner, text)
const questions = async (owner = lena) =>
  (await readAgenda(vault, owner))?.questions.map(({ text }) => text) ?? []

test.each([
  ['ask about the hiring budget', 'the hiring budget'],
  ['ask about headcount in my next 1:1', 'headcount'],
  ['Ask my manager about Q3', 'Q3'],
  ['put the on-call rota on my 1:1 agenda', 'the on-call rota'],
  ['add parental leave to my next one on one', 'parental leave'],
  ['question for my 1:1: who decides?', 'who decides?'],
  ['1:1: ask about my scope', 'my scope'],
])('“%s” adds a question, in its own words', async (words, question) => {
  await ask(words)
  expect(await questions()).toEqual([question])
})

test.each(['1:1', 'my one on one with my manager', 'agenda for my 1:1', 'Prepare my 1-1, please'])(
  '“%s” shows the agenda',
  async (words) => {
    expect((await ask(words)).title).toBe('Your 1:1')
  },
)

test('a question is for its owner alone, on Home, in the export and in what is held too', async () => {
  await ask('ask about quokka budgets')
  expect(plain(await ask('1:1'))).toContain('quokka')
  for (const words of ['1:1', 'export', 'privacy', 'notes'])
    expect(JSON.stringify(await ask(words, marcus))).not.toContain('quokka')
  const { files = [] } = await ask('export')
  const holding = files.filter(({ content }) => String(content).includes('quokka budgets'))
  expect(holding.map(({ name }) => name.split('.').at(-1))).toEqual(['md', 'json'])
  expect(plain(await ask('privacy'))).toContain('Questions for your 1:1')
  await ask('note leadership: hired a lead')
  const home = (await bot.home(lena)).parts
  expect(JSON.stringify(home)).toContain('"says":"1:1"')
  const json = files.find(({ name }) => name.endsWith('.json'))
  await bot.submit(lena, { id: 'erase', keep: {}, values: { word: 'DELETE' } })
  expect(await questions()).toEqual([])
  expect((await bot.receive(lena, String(json?.content))).summary).toContain('what you keep for your 1:1')
  expect(await questions()).toEqual(['quokka budgets'])
  // What is there joins what comes.
  await bot.submit(lena, { id: 'erase', keep: {}, values: { word: 'DELETE' } })
  await ask('ask about my scope')
  expect((await bot.receive(lena, String(json?.content))).summary).toContain('what you keep for your 1:1')
  expect(await questions()).toEqual(['my scope', 'quokka budgets'])
  await ask('undo')
  expect(await questions()).toEqual(['my scope'])
})

test('a question is edited in a form that has its words; one that is gone, or another’s, is not there', async () => {
  await ask('ask about the quoka budget')
  const [kept] = (await readAgenda(vault, lena))?.questions ?? []
  const open = await ask('edit my 1:1 questions')
  expect(JSON.stringify(open)).toContain(`1:1 edit ${kept?.id}`)
  const { form } = await ask(`1:1 edit ${kept?.id}`)
  expect(JSON.stringify(form)).toContain('the quoka budget')
  const send = (question: string, who = lena) =>
    bot.submit(who, { id: 'agenda-edit', keep: form?.keep ?? {}, values: { question } })
  expect(await send(' ')).toMatchObject({ kind: 'refused' })
  await send('the quokka budget', marcus)
  expect(await questions()).toEqual(['the quoka budget'])
  await send('the quokka budget')
  expect(await questions()).toEqual(['the quokka budget'])
  expect((await ask('undo')).summary).toContain('the quoka budget')
  expect(await questions()).toEqual(['the quoka budget'])
  expect((await ask(`1:1 edit ${kept?.id}`, marcus)).summary).toContain('isn’t on your agenda')
})

test('a result that is told later makes an older note new', async () => {
  await ask('note leadership: ran the on-call rota')
  await ask('my 1:1 is done')
  expect(plain(await ask('1:1'))).not.toContain('on-call')
  const [note] = await listNotes(vault, lena)
  const told = (kept: Note) => ({ ...kept, result: 'nobody is paged at night any more' })
  await editNote(vault, lena, note?.id ?? '', told, new Date(noon.getTime() + 60_000))
  expect(plain(await ask('1:1'))).toContain('nobody is paged')
})

test('the form refuses what is empty or too long, adds once however often it is sent, and removes', async () => {
  const { form } = await ask('add a question')
  const send = (question: string) =>
    bot.submit(lena, { id: 'agenda-question', keep: form?.keep ?? {}, values: { question } })
  expect(await send(' ')).toMatchObject({ kind: 'refused' })
  expect(await send('x'.repeat(501))).toMatchObject({ kind: 'refused' })
  await send('once')
  await send('once')
  expect(await questions()).toEqual(['once'])
  expect((await ask('1:1 remove')).form?.id).toBe('agenda-remove')
  const [kept] = (await readAgenda(vault, lena))?.questions ?? []
  await bot.submit(lena, { id: 'agenda-remove', keep: {}, values: { questions: [kept?.id ?? ''] } })
  expect(await questions()).toEqual([])
  expect((await ask('undo')).summary).toBe('Undone: the question “once” is back.')
})

test('more than can be asked is not taken, and says so', async () => {
  for (let index = 0; index < mostOpen; index += 1) await ask(`ask about number ${index}`)
  expect((await ask('ask about one more')).summary).toContain('You have 50 questions')
  expect(await questions()).toHaveLength(mostOpen)
})

test('“done” sets where the next agenda begins, and can be undone', async () => {
  await ask('note leadership: hired a lead, which halved the backlog')
  expect(plain(await ask('1:1'))).toContain('hired a lead')
  await ask('my 1:1 is done')
  expect(plain(await ask('1:1'))).not.toContain('hired a lead')
  await ask('undo')
  expect(plain(await ask('1:1'))).toContain('hired a lead')
})

test('a tampered id ticks off nothing', async () => {
  await ask('ask about scope')
  const other = '0198b0c0-0000-7000-8000-000000000009'
  const [kept] = (await readAgenda(vault, lena))?.questions ?? []
  expect((await ask(`1:1 asked ${other}`)).summary).toContain('isn’t on your agenda')
  expect((await ask(`1:1 asked ${kept?.id}`, marcus)).summary).toContain('isn’t on your agenda')
  expect((await readAgenda(vault, lena))?.questions[0]?.askedAt).toBeUndefined()
})
