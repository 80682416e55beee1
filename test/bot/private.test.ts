import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/bot/answer.ts'
import type { Bot } from '../../src/bot/bot.ts'
import type { Values } from '../../src/bot/form.ts'
import type { Room } from '../../src/bot/question.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { exportPerson } from '../../src/store/people/people-data.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { testVault } from '../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
/** The same id in another workspace is another person. */
const stranger = { teamId: 'T2', personId: 'U1' }

const marks = ['zanzibar', 'quetzalcoatl', 'xylophone', 'obsidian']
const rooms: readonly Room[] = ['dm', 'channel', 'command']

let bot: Bot
let vault: Vault
let noteId: string

beforeAll(async () => {
  vault = await testVault()
  bot = botOn(vault)
  const values = {
    what: 'zanzibar deal',
    result: 'quetzalcoatl saved',
    confirm: 'xylophone',
    link: 'https://obsidian.example',
    dimensions: ['leadership'],
  }
  await bot.submit(lena, { id: 'note', keep: { origin: 'o1' }, values })
  await bot.submit(lena, {
    id: 'rating',
    keep: {},
    values: { dimension: 'leadership', score: 'none', reason: 'zanzibar' },
  })
  noteId = (await exportPerson(vault, lena)).notes[0]?.id ?? ''
})

const everything = (answer: Answer): string => `${JSON.stringify(answer)} ${plain(answer)}`

describe('nobody else gets a word of a note', () => {
  const questions = [
    'notes',
    'notes leadership',
    'notes "zanzibar"',
    'search zanzibar',
    'readiness',
    'where are my gaps?',
    'export',
    'privacy',
    'me',
    'note',
    'case',
    'case document',
    'case versions',
    'help',
    'levels',
    'compare leadership',
    'show sr-mgr',
    'what did lena write?',
    'share my notes with @marcus',
    'hints on',
    'rate leadership 2',
    'delete the last note',
    'zanzibar',
  ]
  test.each(questions)('who asks “%s”', async (question) => {
    for (const asker of [marcus, stranger]) {
      for (const room of rooms) {
        const text = everything(await bot.ask(asker, question, room))
        for (const mark of marks.filter((each) => !question.includes(each))) expect(text).not.toContain(mark)
      }
    }
  })

  test.each(['open', 'edit', 'delete'])('who says “%s” with its id', async (act) => {
    for (const asker of [marcus, stranger]) {
      for (const sure of ['', ' yes']) {
        const answer = await bot.ask(asker, `${act} ${noteId}${sure}`, 'dm')
        expect(answer.summary).toMatch(/can’t find that note/)
      }
    }
    expect(everything(await bot.ask(lena, `open ${noteId}`, 'dm'))).toContain('zanzibar')
  })

  test('who tampers with a form, so that it names another’s note', async () => {
    for (const asker of [marcus, stranger]) {
      const keep = { origin: 'o2', note: noteId }
      const submitted = await bot.submit(asker, { id: 'note', keep, values: { what: 'mine now' } })
      expect(JSON.stringify(submitted)).toContain('that note is gone')
    }
    expect(everything(await bot.ask(lena, `open ${noteId}`, 'dm'))).not.toContain('mine now')
  })

  test('who opens Home', async () => {
    for (const asker of [marcus, stranger]) {
      const text = everything(await bot.home(asker))
      for (const mark of marks) expect(text).not.toContain(mark)
    }
  })
})

test('a form that comes in twice is kept once', async () => {
  const rating = { id: 'rating', keep: { id: '00000000-0000-7000-8000-00000000abcd' } } as const
  const values = { dimension: 'ops-excellence', score: '3' }
  await bot.submit(lena, { ...rating, values })
  await bot.submit(lena, { ...rating, values })
  const { ratings } = await exportPerson(vault, lena)
  expect(ratings.filter(({ dimension }) => dimension === 'ops-excellence')).toHaveLength(1)
})

test.each<Values>([{ dimension: 'nonsense', score: '2' }, { dimension: 'leadership', score: '99' }, {}])(
  'a rating that cannot be is refused: %o',
  async (values) => {
    const before = await exportPerson(vault, lena)
    expect((await bot.submit(lena, { id: 'rating', keep: {}, values })).kind).toBe('refused')
    expect(await exportPerson(vault, lena)).toEqual(before)
  },
)

test('what touches notes is for the asker alone, in every room', async () => {
  for (const room of rooms) {
    for (const question of [
      'notes',
      'readiness',
      `open ${noteId}`,
      'export',
      'privacy',
      'rate leadership 3',
      'note: x',
    ]) {
      expect((await bot.ask(lena, question, room)).for).toBe('asker')
    }
  }
})

test('an answer for the room holds no word of a note, also for its owner', async () => {
  for (const question of [
    'levels',
    'dimensions',
    'compare leadership',
    'search zanzibar deal',
    'help',
    'posting',
  ]) {
    const answer = await bot.ask(lena, question, 'channel')
    expect(answer.for).toBe('room')
    expect(everything(answer).replaceAll('zanzibar deal', '')).not.toContain('zanzibar')
  }
})

test('an export that is imported again adds nothing, and by somebody else makes their own', async () => {
  const files = await bot.ask(lena, 'export', 'dm')
  const json = String(
    (files.for === 'asker' && files.files?.find(({ name }) => name.endsWith('.json'))?.content) || '',
  )
  expect((await bot.receive(lena, json)).summary).toContain('0 notes')
  const before = await exportPerson(vault, lena)
  expect((await bot.receive(stranger, json)).summary).toContain(`${before.notes.length} notes`)
  expect(await exportPerson(vault, lena)).toEqual(before)
  expect((await exportPerson(vault, stranger)).notes).toEqual(expect.arrayContaining(before.notes))
})

test.each(['', 'nonsense', '{}', '[]', '{"notes":[{"id":"x"}],"ratings":[]}'])(
  'a file that is no export is refused, and nothing is lost: %s',
  async (content) => {
    const before = await exportPerson(vault, lena)
    expect((await bot.receive(lena, content)).summary).toContain('nothing was imported')
    expect(await exportPerson(vault, lena)).toEqual(before)
  },
)
