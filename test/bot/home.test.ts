import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AskerAnswer } from '../../src/bot/answer.ts'
import type { Bot } from '../../src/bot/bot.ts'
import type { PublishingMeans } from '../../src/bot/person/publishing.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { newNudge, usualWish } from '../../src/bot/schedules/wishes.ts'
import { noteSchema } from '../../src/domain/own/note.ts'
import { transition } from '../../src/domain/schedule/transitions.ts'
import { homeView } from '../../src/slack/views/views.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import type { Vault } from '../../src/store/vault.ts'
import { botOn } from '../bots.ts'
import { platformEngineer } from '../domain/platform-engineer.ts'
import { noon, shipped, testVault } from '../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const direct = { channel: 'D1', thread: undefined }
const guideline = 'professional-services-manager'
const levels = { current: `${guideline}/mgr-iii`, target: `${guideline}/sr-mgr`, nudge: 'off' }

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  bot = botOn(vault)
})
afterEach(() => vault.db.destroy())

const say = async (text: string) => plain(await bot.ask(lena, text, 'dm', direct))
const labelsOf = ({ parts }: AskerAnswer) =>
  parts.flatMap((part) =>
    part.kind === 'choices' ? [...part.choices, ...(part.more ?? [])].map(({ label }) => label) : [],
  )

test('the first visit is the set-up; afterwards no banner is left, and no level that nobody chose', async () => {
  const first = await bot.home(lena)
  expect(labelsOf(first)[0]).toBe('Set Up')
  expect(plain(first)).not.toContain('Mgr III')
  await say('note leadership: I hired two leads')
  const guessed = await bot.home(lena)
  expect(guessed.title).toBe('Your notes')
  expect(plain(guessed)).not.toContain('Or just ask'.toUpperCase())
  expect(labelsOf(guessed)).toContain('Set Up')
  await bot.submit(lena, { id: 'me', keep: {}, values: levels })
  const known = await bot.home(lena)
  expect(known.title).toBe('Mgr III → Sr. Mgr')
  expect(labelsOf(known)).not.toContain('Set Up')
})

test('notes without a dimension are told of, and no gap is claimed that one of them may fill', async () => {
  await bot.submit(lena, { id: 'me', keep: {}, values: levels })
  await say('note went for a walk with Priya')
  const home = await bot.home(lena)
  expect(plain(home)).toContain('1 note has no dimension and isn’t counted: tag it.')
  expect(plain(home)).not.toContain('You have no note on')
  expect(labelsOf(home)).toContain('Tag Notes')
  expect(await say('notes without a dimension')).toContain('went for a walk with Priya')
})

test('each count stands there once, at most one button is primary, and all of twelve dimensions fit', async () => {
  await bot.submit(lena, { id: 'me', keep: {}, values: levels })
  for (let at = 0; at < 7; at++) await say(`note leadership: I hired lead number ${at} of the team`)
  const home = await bot.home(lena)
  expect(home.parts.filter(({ kind }) => kind === 'grid')).toHaveLength(1)
  expect(home.parts.filter(({ kind }) => kind === 'chart')).toHaveLength(0)
  const primary = home.parts.flatMap((part) =>
    part.kind === 'choices' ? part.choices.filter(({ main }) => main) : [],
  )
  expect(primary).toHaveLength(1)
  expect(labelsOf(home)).toContain('All 7 Notes')
  expect(homeView(home).blocks.length).toBeLessThan(40)
})

test('all of twelve dimensions, and five thousand notes, stand on one page', async () => {
  const [only] = shipped.guidelines
  if (!only) throw new Error('No guideline is shipped.')
  const dimensions = [...only.dimensions, ...only.dimensions].slice(0, 12).map((dimension, at) => ({
    ...dimension,
    id: `dimension-${at}`,
    short: `Dimension ${at}`,
  }))
  const wide = { ...only, dimensions }
  const note = { happenedOn: '2026-11-20', guideline, version: only.version }
  for (let at = 0; at < 5_000; at++) {
    const parsed = noteSchema.parse({ ...note, what: `Note ${at}`, dimensions: [`dimension-${at % 5}`] })
    await saveNote(vault, lena, parsed, { id: `n${at}`, origin: `o${at}`, now: noon })
  }
  const home = await botOn(vault, { library: { ...shipped, guidelines: [wide] } }).home(lena)
  const grid = home.parts.find((part) => part.kind === 'grid')
  expect(grid?.kind === 'grid' && grid.rows.length).toBe(12)
  expect(labelsOf(home)).toContain('All 5,000 Notes')
  expect(homeView(home).blocks.length).toBeLessThan(40)
})

test('a nudge that nobody answered comes first, with its own question', async () => {
  await say('note leadership: I hired two leads')
  const nudge = newNudge(usualWish('2026-11-16'), 'Europe/Berlin', noon)
  const sent = transition(nudge, { kind: 'sent', dueAt: noon, moment: 'one' })
  await saveSchedule(vault, lena, { schedule: sent, nextAt: undefined }, noon)
  await vault.db
    .insertInto('nudge')
    .values({
      team_id: 'T1',
      person_id: 'U1',
      id: '00000000-0000-7000-8000-0000000000aa',
      schedule_id: 'nudge',
      due_at: noon.toISOString(),
      state: 'sent',
      attempts: 0,
      created_at: noon.toISOString(),
      ended_at: noon.toISOString(),
    })
    .execute()
  const [title, question] = (await bot.home(lena)).parts
  expect(title).toMatchObject({ text: 'Waiting for your answer' })
  expect(JSON.stringify(question)).toMatch(/this week.*\?/)
})

test('after a change of the guideline no level of the old one is shown, nor one of the new as theirs', async () => {
  await bot.submit(lena, { id: 'me', keep: {}, values: levels })
  const other = { ...shipped, guidelines: [{ ...platformEngineer, id: guideline }] }
  const home = await botOn(vault, { library: other }).home(lena)
  expect(home.title).not.toContain('→')
  expect(plain(home)).not.toContain('Mgr III')
})

test('notes go on with Older until the first one', async () => {
  await say('note leadership: I hired the first lead of the team')
  for (let at = 2; at <= 23; at++) await say(`note leadership: I hired lead number ${at} of the team`)
  const page = async (says: string) => bot.ask(lena, says, 'dm', direct)
  let answer = await page('notes leadership')
  const summaries = [answer.summary]
  for (;;) {
    const older = answer.parts
      .flatMap((part) => (part.kind === 'choices' ? part.choices : []))
      .find(({ label }) => label === 'Older')
    if (!older) break
    answer = await page(older.says)
    summaries.push(answer.summary)
  }
  expect(summaries).toEqual([
    'Your notes on Leadership: 23, the newest 10 shown. Only you can see this.',
    'Your notes on Leadership: 23, 11–20 shown. Only you can see this.',
    'Your notes on Leadership: 23, 21–23 shown. Only you can see this.',
  ])
})

test('who may publish finds the documents on Home, and nobody else', async () => {
  const publishing = (answer: 'yes' | 'no' | 'unknown'): PublishingMeans => ({
    mayPublish: async () => answer,
    personName: async () => 'Marcus',
    fetchFiles: async () => ({ kind: 'fetched', files: [] }),
    fetchOwn: async () => ({ kind: 'fetched', files: [] }),
    readPieces: async () => ({ pieces: [], leftOut: [], looks: [] }),
    understand: async () => {
      throw new Error('Nothing is read here.')
    },
    told: () => {},
  })
  for (const answer of ['yes', 'no', 'unknown'] as const) {
    const its = botOn(vault, { publishing: publishing(answer) })
    expect(labelsOf(await its.home(lena)).includes('Publish Guidelines')).toBe(answer === 'yes')
  }
  await say('note leadership: I hired two leads')
  expect(labelsOf(await botOn(vault, { publishing: publishing('yes') }).home(lena))).toContain(
    'Publish Guidelines',
  )
})
