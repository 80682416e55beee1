import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import type { Asker } from '../../../src/bot/question.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import type { Guideline } from '../../../src/domain/library/guideline.ts'
import { keepGuidelines } from '../../../src/store/guidelines.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { gardenOf } from '../../garden-library.ts'
import { noon, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const first = gardenOf()
const second = gardenOf(
  ['version: "1"', 'version: "2"\neffective: "2027-01-01"'],
  ['text: Plans the digging.', 'text: Rests the soil.'],
  ['text: Buys tools.', 'text: Rents tools.'],
)
const third = gardenOf(
  ['version: "1"', 'version: "3"'],
  ['text: Plans the digging.', 'text: Rests the soil.'],
  ['text: Buys tools.', 'text: Shares tools.'],
)

let vault: Vault
let day = 0
beforeEach(async () => {
  vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  day = 0
})

const now = () => new Date(noon.getTime() + day * 86_400_000)

/** A bot of this version, loaded now. */
async function loaded(guideline: Guideline): Promise<Bot> {
  await keepGuidelines(vault.db, [guideline], now())
  return botOn(vault, { library: { guidelines: [guideline], postings: [] }, now, zoneOf: async () => 'UTC' })
}

const said = async (bot: Bot, words: string, asker: Asker = lena): Promise<string> =>
  plain(await bot.ask(asker, words, 'dm'))

const news = 'Your guideline changed'.toUpperCase()

async function withNote(words = 'note soil: dug the long bed'): Promise<Bot> {
  const bot = await loaded(first)
  await bot.ask(lena, words, 'dm')
  day += 1
  return loaded(second)
}

describe('a new version', () => {
  test('is told once, with only the cells that the notes touch', async () => {
    const bot = await withNote()
    const told = await said(bot, 'notes')
    expect(told).toContain(news)
    expect(told).toContain('version 2 now, from 1 Jan 2027')
    expect(told).toContain('Before: Plans the digging.')
    expect(told).toContain('Now: Rests the soil.')
    expect(told).not.toContain('tools')
    expect(await said(bot, 'notes')).not.toContain(news)
    expect(await said(await loaded(second), 'readiness')).not.toContain(news)
  })

  test('is told to nobody without notes there, and never in front of others', async () => {
    const bot = await withNote()
    await bot.ask(marcus, 'rate soil 3', 'dm')
    expect(await said(bot, 'readiness', marcus)).not.toContain(news)
    for (const words of ['compare', 'show senior soil', 'levels', 'changes', 'guidelines']) {
      const answer = await bot.ask(lena, words, 'channel')
      expect(answer.for).toBe('room')
      expect(plain(answer)).not.toContain(news)
    }
  })

  test('that changes other cells alone is no news', async () => {
    const values = { what: 'Dug the long bed', dimensions: ['soil'], level: 'junior' }
    await (await loaded(first)).submit(lena, { id: 'note', keep: { origin: 'form' }, values })
    day += 1
    const bot = await loaded(second)
    expect(await said(bot, 'notes')).not.toContain(news)
  })

  test('stands in Home until it was told', async () => {
    const bot = await withNote()
    const home = async () => plain(await bot.home(lena))
    expect(await home()).toContain('Your guideline changed: 1 note of yours touches 1 cell that changed.')
    expect(await said(bot, 'changes mine')).toContain('Rests the soil.')
    expect(await home()).not.toContain('Your guideline changed')
    expect(await said(bot, 'notes')).not.toContain(news)
  })

  test('after another one is told without what was told before', async () => {
    const bot = await withNote('note soil shed: dug the long bed with a new spade')
    expect((await listNotes(vault, lena))[0]?.dimensions).toEqual(['soil', 'shed'])
    expect(await said(bot, 'notes')).toContain('Rests the soil.')
    day += 1
    const next = await said(await loaded(third), 'notes')
    expect(next).toContain('Before: Rents tools.')
    expect(next).toContain('Now: Shares tools.')
    expect(next).not.toContain('soil.')
  })

  test('is told below a form that was filled in', async () => {
    const bot = await withNote()
    const submitted = await bot.submit(lena, {
      id: 'note',
      keep: { origin: 'form' },
      values: { what: 'Dug again', dimensions: ['soil'] },
    })
    expect(submitted.kind === 'taken' && plain(submitted.answer)).toContain(news)
  })
})

describe('what a person does with it', () => {
  test('keep leaves the notes as they are, under their version', async () => {
    const bot = await withNote()
    const before = await listNotes(vault, lena)
    await said(bot, 'notes')
    expect(await said(bot, 'changes keep')).toContain('Your notes stay as they are')
    expect(await listNotes(vault, lena)).toEqual(before)
    expect(before).toMatchObject([{ version: '1' }])
    day += 30
    expect(await said(bot, 'notes')).not.toContain(news)
  })

  test('re-tag lists the notes that touch it, each to edit', async () => {
    const bot = await withNote()
    await bot.ask(lena, 'note shed: cleaned the rake', 'dm')
    const answer = await bot.ask(lena, 'changes re-tag', 'dm')
    expect(plain(answer)).toContain('dug the long bed')
    expect(plain(answer)).not.toContain('cleaned the rake')
    const [table] = answer.parts
    const says = table?.kind === 'table' ? (table.rows[0]?.open?.says ?? '') : ''
    const form = await bot.ask(lena, says, 'dm')
    expect(form.for === 'asker' && form.form?.keep.note).toBe(says.replace('edit ', ''))
  })

  test('later tells it once more, after a week', async () => {
    const bot = await withNote()
    await said(bot, 'notes')
    expect(await said(bot, 'changes later')).toContain('from 30 Nov 2026 on')
    day += 6
    expect(await said(bot, 'notes')).not.toContain(news)
    day += 2
    expect(await said(bot, 'notes')).toContain('Rests the soil.')
    expect(await said(bot, 'notes')).not.toContain(news)
  })
})

describe('changes', () => {
  test('tells everyone what changed between the last two versions, or two that are named', async () => {
    await loaded(first)
    day += 1
    await loaded(second)
    day += 1
    const bot = await loaded(third)
    const last = await said(bot, 'changes')
    expect(last).toContain('from version 2 (from 1 Jan 2027) to version 3: 1 changed, in 1 dimension')
    expect(last).toContain('Before: Rents tools.')
    const all = await said(bot, 'changes 1 3')
    expect(all).toContain('from version 1 to version 3: 2 changed, in 2 dimensions')
    expect(await said(bot, 'changes 3 1')).toBe(all)
    expect(await said(bot, 'what changed in the guideline since version 1?')).toBe(all)
    expect(await said(bot, 'changes 1 3 shed')).not.toContain('soil')
    expect(await said(bot, 'changes 7')).toContain('I know no version “7”')
  })

  test('tells two texts under one version’s name apart', async () => {
    await loaded(first)
    day += 1
    const bot = await loaded({ ...second, version: '1', effective: undefined })
    const answer = await bot.ask(lena, 'changes', 'dm')
    expect(answer.summary).toContain(
      'from version 1 (loaded on 22 Nov 2026) to version 1 (loaded on 23 Nov 2026)',
    )
  })

  test('says so where only one version is known', async () => {
    expect(await said(await loaded(first), 'changes')).toContain('only one version of Gardener')
  })
})

describe('what a guideline no longer has', () => {
  const tagged = { dimensions: ['soil', 'shed'], level: 'senior', expectation: 'shed.tools' }

  /** A note about the shed, a rating of it, and then a guideline without shed and seniors. */
  async function afterwards(): Promise<Bot> {
    const bot = await loaded(first)
    const values = { what: 'Cleaned the rake', ...tagged }
    await bot.submit(lena, { id: 'note', keep: { origin: 'form' }, values })
    await bot.ask(lena, 'rate shed 3', 'dm')
    day += 1
    return loaded({
      ...second,
      version: '4',
      levels: first.levels.filter(({ id }) => id === 'junior'),
      dimensions: first.dimensions.filter(({ id }) => id === 'soil'),
    })
  }

  test('is told with its notes, and loses none', async () => {
    const told = await said(await afterwards(), 'notes')
    expect(told).toContain('SHED · SENIOR (NO LONGER IN THE GUIDELINE)')
    expect(told).toContain('Cleaned the rake')
  })

  test('shows in notes, readiness, Home and export under that name', async () => {
    const bot = await afterwards()
    expect(await said(bot, 'notes')).toContain('Soil · Shed (no longer in the guideline): Cleaned the rake')
    for (const page of [await said(bot, 'readiness'), plain(await bot.home(lena))]) {
      expect(page).toContain('No longer in the guideline; your notes stay:')
      expect(page).toContain('Shed: 1 note, newest 22 Nov 2026; rated 3 · consistently')
      expect(page).toContain('Senior (level): 1 note, newest 22 Nov 2026')
      expect(page).toContain('Tools (expectation): 1 note')
    }
    const answer = await bot.ask(lena, 'export', 'dm')
    const [markdown, , json] = answer.for === 'asker' ? (answer.files ?? []) : []
    expect(markdown?.content).toContain('Soil, Shed (no longer in the guideline)')
    expect(markdown?.content).toContain('**Level:** Senior (no longer in the guideline)')
    expect(markdown?.content).toContain('**Expectation:** Tools (no longer in the guideline)')
    expect(markdown?.content).toContain('Shed (no longer in the guideline), 3 · consistently')
    expect(JSON.parse(String(json?.content ?? '{}')).notes).toMatchObject([{ ...tagged, version: '1' }])
  })

  test('is offered when its note is edited: to keep, or to let go', async () => {
    const bot = await afterwards()
    const [note] = await listNotes(vault, lena)
    const answer = await bot.ask(lena, `edit ${note?.id}`, 'dm')
    const form = answer.for === 'asker' ? answer.form : undefined
    if (!form) throw new Error('No form came.')
    const initial = Object.fromEntries(
      form.fields.flatMap((field) =>
        'initial' in field && field.initial ? [[field.name, field.initial]] : [],
      ),
    )
    expect(initial).toMatchObject(tagged)
    // Slack takes nothing for chosen that is not offered.
    const offered = form.fields.flatMap((field) => ('options' in field ? field.options : []))
    for (const value of ['shed', 'senior', 'shed.tools'])
      expect(offered.find((option) => option.value === value)?.label).toContain('no longer in the guideline')
    await bot.submit(lena, { ...form, values: { ...initial, what: 'Cleaned two rakes' } })
    expect(await listNotes(vault, lena)).toMatchObject([
      { ...tagged, what: 'Cleaned two rakes', version: '1' },
    ])
    const { level: _, expectation: __, ...rest } = initial
    await bot.submit(lena, { ...form, values: { ...rest, dimensions: ['soil'] } })
    const [edited] = await listNotes(vault, lena)
    expect(edited).toMatchObject({ dimensions: ['soil'], version: '1' })
    expect(edited?.level ?? edited?.expectation).toBeUndefined()
  })

  test('a whole guideline that is gone keeps its notes, too', async () => {
    const bot = await loaded(first)
    await bot.ask(lena, 'note shed: cleaned the rake', 'dm')
    const other = await loaded({ ...first, id: 'kitchen', role: 'Cook' })
    expect(await said(other, 'notes')).toContain('Shed (no longer in the guideline): cleaned the rake')
    expect(await said(other, 'readiness')).toContain('Garden (guideline): 1 note')
    expect(await said(bot, 'notes')).toContain('Shed: cleaned the rake')
  })
})
