import { beforeEach, describe, expect, test } from 'vitest'
import type { AskerAnswer } from '../../../src/bot/answer.ts'
import type { Bot } from '../../../src/bot/bot.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { goalInTurn, goalsOf } from '../../../src/domain/own/goals.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { askAlone, botOn } from '../../bots.ts'
import { parkRanger } from '../../domain/park-ranger.ts'
import { testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const goals = ['leadership.hiring', 'ops-excellence.plan']

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  bot = botOn(vault)
})

const ask = (text: string, owner = lena) => askAlone(bot, owner, text)
const choose = (chosen: readonly string[]) =>
  bot.submit(lena, { id: 'goals', keep: {}, values: { goals: chosen } })
const labels = ({ parts }: AskerAnswer) =>
  parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))

test('goals are chosen in a form, told with their notes, and shown on Home, to their owner alone', async () => {
  expect((await ask('my goals')).summary).toContain('You have no goals yet.')
  expect((await ask('set my goals')).form?.id).toBe('goals')
  expect((await ask('can you delete my goals?')).summary).toContain('You have no goals.')
  await choose(goals)
  const removing = await ask('delete my goals')
  expect(removing.summary).toBe(
    'You have 2 goals. Open the form, unselect those that you want to remove, and save.',
  )
  expect(labels(removing)).toMatchObject([{ label: 'Change Goals', says: 'goals change' }])
  await bot.submit(lena, {
    id: 'note',
    keep: {},
    values: { what: 'Hired two leads', dimensions: ['leadership'], expectation: 'leadership.hiring' },
  })
  await bot.submit(lena, {
    id: 'note',
    keep: { origin: 'an older one' },
    values: {
      what: 'Hired one more',
      dimensions: ['leadership'],
      expectation: 'leadership.hiring',
      happenedOn: '2026-05-04',
    },
  })
  const told = plain(await ask('goals'))
  expect(told).toContain('Hiring (Leadership)')
  expect(told).toContain('2 notes, newest 22 Nov 2026')
  expect(plain(await bot.home(lena))).toContain('Plan (Operational Excellence): no note yet')
  expect(plain(await ask('goals', marcus))).not.toContain('Hiring')
  expect((await exportPerson(vault, lena)).profile?.goals).toEqual(goals)
  await ask('undo')
})

test('more than three are too many, and what the level doesn’t state is no goal', async () => {
  const many = ['hiring', 'vision', 'stakeholders', 'risk'].map((id) => `leadership.${id}`)
  expect(await choose(many)).toMatchObject({
    kind: 'refused',
    errors: { goals: expect.stringContaining('3') },
  })
  await choose(['leadership.hiring', 'leadership.nonsense', 'x'])
  expect((await exportPerson(vault, lena)).profile?.goals).toEqual(['leadership.hiring'])
})

test('choosing them can be taken back', async () => {
  await choose(goals)
  await choose([])
  expect((await exportPerson(vault, lena)).profile?.goals).toBeUndefined()
  await ask('undo')
  expect((await exportPerson(vault, lena)).profile?.goals).toEqual(goals)
})

describe('a note is tied', () => {
  test('to a goal by one tap, where its words are about it, and never by itself', async () => {
    await choose(goals)
    const saved = await ask(
      'note leadership: I was hiring leaders for two teams, and developed three of them',
    )
    const goal = labels(saved).find(({ label }) => label === 'Goal: Hiring')
    expect((await listNotes(vault, lena))[0]?.expectation).toBeUndefined()
    await ask(goal?.says ?? '')
    expect((await listNotes(vault, lena))[0]).toMatchObject({
      expectation: 'leadership.hiring',
      dimensions: ['leadership'],
    })
    expect(
      labels(await ask('note leadership: ran the summer party')).map(({ label }) => label),
    ).not.toContain('Goal: Hiring')
    const elsewhere = 'note ops: I was hiring leaders for two teams, and developed three of them'
    expect(labels(await ask(elsewhere)).map(({ label }) => label)).not.toContain('Goal: Hiring')
  })

  test('from the case, with what is suggested for it', async () => {
    await ask('note leadership: I was hiring leaders for two teams, and developed three of them')
    expect(plain(await ask('case'))).toContain('1 note names no expectation')
    const listed = await ask('case ties')
    const tie = labels(listed).find(({ label }) => label === 'Tie to: Hiring')
    await ask(tie?.says ?? '')
    expect(plain(await ask('case'))).toContain(
      '1 note on 1 of 7 dimensions, tied to 1 of the 29 expectations',
    )
    expect((await ask('case ties')).summary).toContain('Every note')
  })

  test('to no expectation that there isn’t, and by nobody else', async () => {
    await ask('note leadership: hired two leads')
    const [note] = await listNotes(vault, lena)
    await ask(`tie ${note?.id} leadership.nonsense`)
    expect((await ask(`tie ${note?.id} leadership.hiring`, marcus)).summary).toMatch(/can’t find that note/)
    expect((await listNotes(vault, lena))[0]?.expectation).toBeUndefined()
  })
})

test('nudges are about goals in turn, from week to week', () => {
  const supervisor = parkRanger.levels.find(({ id }) => id === 'supervisor')
  if (!supervisor) throw new Error('There is no supervisor.')
  const ids = ['trails.crews', 'trails.gone', 'visitors.complaints']
  const found = goalsOf(ids, parkRanger, supervisor)
  expect(found.map(({ id }) => id)).toEqual(['trails.crews', 'visitors.complaints'])
  const wish = { unit: 'week', every: 2, weekday: 5, time: '15:00', anchor: '2026-11-20' } as const
  const days = ['2026-11-06', '2026-11-20', '2026-12-04', '2026-12-18']
  const turns = days.map((day) => goalInTurn(found, wish, day)?.id)
  expect(turns).toEqual(['visitors.complaints', 'trails.crews', 'visitors.complaints', 'trails.crews'])
  expect(goalInTurn([], wish, '2026-11-20')).toBeUndefined()
})
