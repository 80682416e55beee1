import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { beginEvent } from '../../../../src/store/events/events.ts'
import { noteVersions } from '../../../../src/store/notes/notes.ts'
import { deletePerson } from '../../../../src/store/people/deleting.ts'
import { listRatings } from '../../../../src/store/people/ratings.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { idOf, noon, testVault } from '../../../running.ts'
import { incoming, note, rating, schedule } from '../../../store/samples.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const at = noon.toISOString()

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  let ids = 0
  bot = botOn(vault, { newId: () => idOf(ids++) })
})

test('a file as large as can be sent holds nobody up, and what is more than is kept is told', async () => {
  const { guideline, dimension, mark } = rating
  const ratings = Array.from({ length: 50_000 }, (_, index) => ({
    id: idOf(index),
    at,
    guideline,
    dimension,
    mark,
  }))
  const file = JSON.stringify({ notes: [], ratings })
  await bot.ask(marcus, 'note ops: cut the status preparation', 'dm')
  let done = false
  const receiving = bot.receive(lena, file).finally(() => {
    done = true
  })
  let answers = 0
  for (; !done; answers += 1) {
    await bot.ask(marcus, 'hints off', 'dm')
    // As what comes from outside does.
    await new Promise(setImmediate)
  }
  const { summary } = await receiving
  expect(answers).toBeGreaterThan(20)
  expect(summary).toContain('10,000 ratings that you didn’t have')
  expect(summary).toContain('40,000 were left out: I keep up to 10,000 notes, 10,000 ratings and 10,000')
  expect(await listRatings(vault, lena)).toHaveLength(10_000)
  const more = JSON.stringify({ notes: [], ratings: [{ ...ratings[0], id: idOf(99_999) }] })
  expect((await bot.receive(lena, more)).summary).toContain('1 were left out')
})

test('who deletes everything while their file is taken in has nothing of it, also where they had nothing', async () => {
  const ratings = Array.from({ length: 2_000 }, (_, index) => ({ ...rating, id: idOf(index), at }))
  const begun = await beginEvent(vault, incoming(lena, 'a file'), { now: noon, lease: 'mine', until: noon })
  const order = begun.kind === 'begun' ? begun.order : undefined
  const receiving = bot.receive(lena, JSON.stringify({ notes: [], ratings }), order)
  const isKnown = async () => (await vault.db.selectFrom('person').select('key_id').execute()).length > 0
  while (!(await isKnown())) await new Promise(setImmediate)
  await deletePerson(vault, lena)
  expect((await receiving).summary).toContain('You deleted everything meanwhile, so I kept nothing')
  expect(await listRatings(vault, lena)).toEqual([])
})

test('of a note’s earlier versions the newest are taken, and no more than are kept', async () => {
  const versions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...note, what: `Version ${index}`, at }))
  const file = (from: number, notes: number, count: number) =>
    JSON.stringify({
      notes: Array.from({ length: notes }, (_, index) => ({
        ...note,
        id: idOf(from + index),
        createdAt: at,
        at,
        versions: versions(count),
      })),
      ratings: [],
    })
  expect((await bot.receive(lena, file(0, 1, 150))).summary).toContain('50 were left out')
  const kept = await noteVersions(vault, lena, idOf(0))
  expect(kept?.map(({ what }) => what)).toEqual(
    versions(150)
      .slice(50)
      .map(({ what }) => what),
  )
  expect((await bot.receive(lena, file(1, 99, 100))).summary).not.toContain('left out')
  const { summary } = await bot.receive(lena, file(100, 1, 3))
  expect(summary).toContain('1 note ')
  expect(summary).toContain('3 were left out')
})

test('a file is taken whole or not at all, whatever part of it is wrong', async () => {
  const wrong = { ...rating, id: 'no id', at }
  const notes = [{ ...note, id: idOf(0), createdAt: at, at }]
  const answer = await bot.receive(lena, JSON.stringify({ notes, ratings: [wrong] }))
  expect(answer.summary).toContain('nothing was imported')
  expect((await bot.ask(lena, 'notes', 'dm')).summary).toContain('You have no notes.')
})

test.each([
  ['of brackets alone', '['.repeat(9_999_999)],
  ['of brackets in an export', `{"ratings":[],"notes":${'['.repeat(9_000_000)}`],
  ['of empty notes', `{"ratings":[],"notes":[${'{},'.repeat(3_300_000)}{}]}`],
])('a file %s is refused at once', async (_, file) => {
  await bot.receive(lena, '[]')
  const began = performance.now()
  expect((await bot.receive(lena, file)).summary).toContain('nothing was imported')
  expect(performance.now() - began).toBeLessThan(400)
})

test.each([
  ['days of work', { workdays: Array(1_000_000).fill(9) }, 'nothing was imported'],
  ['absences', { absences: Array(200_000).fill({ from: '2026-11-23', until: '9999-12-31' }) }, 'a nudge'],
  ['nothing until the end of all days', { handled: { at, day: '9999-12-31' } }, 'a nudge'],
])('a schedule in a file with %s holds nobody up', async (_, odd, told) => {
  const schedules = [{ ...JSON.parse(JSON.stringify(schedule)), id: 'nudge', ...odd }]
  const file = JSON.stringify({ notes: [], ratings: [], schedules })
  const began = performance.now()
  expect((await bot.receive(lena, file)).summary).toContain(told)
  expect((await bot.ask(lena, 'nudge', 'dm')).summary).toContain('Nudges are')
  expect(performance.now() - began).toBeLessThan(4_000)
})
