import { describe, expect, test } from 'vitest'
import { dimensionAliases } from '../../../src/domain/import/dimension-names.ts'
import { codesOutside, withTitlesBelow } from '../../../src/domain/import/levels/codes.ts'
import { levelAliases, levelShorts } from '../../../src/domain/import/levels/level-names.ts'
import { byRank, isHighestFirst } from '../../../src/domain/import/levels/order.ts'
import { saidHighestFirst } from '../../../src/domain/import/levels/said-order.ts'
import { codeIn, isLevelTitle, levelTest, withoutCode } from '../../../src/domain/import/levels/titles.ts'
import { tracksOf, untoldWays } from '../../../src/domain/import/levels/tracks.ts'
import { uncounted } from '../../../src/domain/import/names.ts'

test('titles that are counted lose their numbers, unless they would be the same then', () => {
  expect(uncounted(['1. Baker', '2. Sous Chef'])).toEqual(['Baker', 'Sous Chef'])
  expect(uncounted(['1. Baker', '2. Baker'])).toEqual(['1. Baker', '2. Baker'])
})

describe('a title', () => {
  test.each([
    'Junior Gardener',
    'Level 3',
    'L4',
    'IC5',
    'TPM 4',
    'Gardener II',
    'D4 - Developer 4',
    'Mid-market (P3)',
    'Director of Gardens',
    'Staff Nurse',
    'Stufe 2',
    'Beginner',
  ])('%s reads like a level', (title) => expect(isLevelTitle(title)).toBe(true))

  test.each([
    'Communication',
    'Stakeholder management',
    'Technical leadership',
    'Levels',
    'Career levels',
    'How do I become a Senior Gardener?',
    'Lead the team',
    'Responsibilities of a Senior',
    'Senior Gardener interview',
    '2',
    '0.00 - 1.40',
    'Job Level',
    'Q1',
  ])('%s does not', (title) => expect(isLevelTitle(title)).toBe(false))

  test.each<[string, string | undefined, string]>([
    ['Mid-market (P3)', 'P3', 'Mid-market'],
    ['Commercial (P2) (not in use)', 'P2', 'Commercial (not in use)'],
    ['D4 - Developer 4', 'D4', 'Developer 4'],
    ['IC1 Software Engineer', 'IC1', 'Software Engineer'],
    ['L2', 'L2', 'L2'],
    ['Gardener', undefined, 'Gardener'],
  ])('%s has the code %s, and is %s without it', (title, code, rest) => {
    expect(codeIn(title)).toBe(code)
    expect(withoutCode(title)).toBe(rest)
  })

  test('that a person says is a level, and no other', () => {
    const isLevel = levelTest(['Explorer', 'Captain'])
    expect(['explorer', 'Captain', 'Senior Captain'].map(isLevel)).toEqual([true, true, false])
  })
})

test('short names leave out codes, unless nothing else tells levels apart', () => {
  expect(levelShorts(['Market (P3)', 'Sr. Market (P4)'])).toEqual(['Market', 'Sr. Market'])
  expect(levelShorts(['IC1 Engineer', 'IC2 Engineer'])).toEqual(['IC1', 'IC2'])
})

test('the variant in a bracket is a name, as people shorten it', () => {
  const title = 'Engineer 2 (People Manager)'
  expect(levelAliases(title, title)).toEqual(['Engineer 2 PM', 'Engineer 2 manager'])
  expect(levelAliases('Level 2: Senior Consultant (3 years)', 'Level 2')).toContain('Senior Consultant')
})

test('each half of a pair names a dimension, but no level’s word and no common verb', () => {
  expect(dimensionAliases('Problem Solving & Decision Making', 'Problem Solving')).toContain(
    'Decision Making',
  )
  expect(dimensionAliases('Work & Lead', 'Work & Lead')).toEqual([])
  expect(dimensionAliases('Dough (white) and Yeast', 'Dough')).toContain('Dough and Yeast')
  expect(dimensionAliases('Head Baker Partnership', 'Head Baker Partnership')).toContain('Head Baker')
  expect(dimensionAliases('Organization Care', 'Organization Care')).toContain('Org Care')
})

test('levels follow their rank; numbers alone count from that of the role', () => {
  const titles = ['Senior Guide', 'Guide', 'Principal Guide', 'Junior Guide']
  expect(byRank(titles, (title) => title)).toEqual([
    'Junior Guide',
    'Guide',
    'Senior Guide',
    'Principal Guide',
  ])
  expect(byRank(['b', 'a'], (title) => title)).toEqual(['b', 'a'])
  expect(isHighestFirst(['Associate designer', 'Designer I'])).toBe(false)
  expect(isHighestFirst(['Senior designer', 'Designer II', 'Designer I'])).toBe(true)
  // Two at one end may rank the same; a letter in front tells nothing of the rank.
  const lettered = [
    'E – Head Warden',
    'D – Senior Warden',
    'C – Warden',
    'B – Assistant Warden',
    'A – Hut Assistant',
  ]
  expect(isHighestFirst(lettered.map((title) => `Level ${title}`))).toBe(true)
  expect(isHighestFirst(['Senior Warden', 'Lead Keeper', 'Senior Keeper'])).toBe(false)
})

test('a sentence of the document tells which end its levels begin with', () => {
  const said = (text: string) =>
    saidHighestFirst(['Band Z – Keeper', 'Band Y', 'Band X'], [{ kind: 'paragraph', at: '', text }])
  expect(said('Band X is the entry level, and Band Z the highest.')).toBe(true)
  expect(said('We begin at the top: the highest level comes first.')).toBe(true)
  expect(said('Band Z is the entry level.')).toBe(false)
  expect(said('Band X and Band Z are the ends.')).toBeUndefined()
})

test('a title on the line below a code is the level’s, where that is so of each', () => {
  const read = (...texts: string[]) => withTitlesBelow(texts.map((text) => ({ at: '', text })))
  expect(
    read('K1\nTrainee Keeper', 'K2\nKeeper', 'K3\nHead Keeper').map(({ text, codes }) => [text, codes]),
  ).toEqual([
    ['Trainee Keeper', ['K1']],
    ['Keeper', ['K2']],
    ['Head Keeper', ['K3']],
  ])
  expect(read('K1\nExploring', 'K2\nGrowing').map(({ text }) => text)).toEqual([
    'K1\nExploring',
    'K2\nGrowing',
  ])
})

describe('tracks', () => {
  const waysOf = (...titles: string[]) => tracksOf(titles.map((text) => ({ at: '', text })))?.of
  test('come from brackets, after a common stem', () =>
    expect(
      waysOf('Cook 1', 'Cook 2 (Individual Contributor)', 'Cook 2 (People Manager)', 'Director of Kitchens'),
    ).toEqual([undefined, 'ic', 'manager', 'manager']))

  const tracksIn = (...levels: { text: string; over?: string }[]) =>
    tracksOf(levels.map((level) => ({ at: '', ...level })))
  test('keep the names that titles give them', () => {
    const made = tracksIn(
      { text: 'Senior Cook' },
      { text: 'Principal Cook (Expert)' },
      { text: 'Kitchen Head (People)' },
    )
    expect(made?.tracks).toEqual([
      { id: 'ic', title: 'Expert' },
      { id: 'manager', title: 'People' },
    ])
    expect(made?.of).toEqual([undefined, 'ic', 'manager'])
    const paths = tracksIn(
      { text: 'Nurse' },
      { text: 'Nurse 2 (bedside path)' },
      { text: 'Nurse 3 (office path)' },
    )
    expect(paths?.tracks.map(({ title }) => title)).toEqual(['Bedside path', 'Office path'])
    expect(paths?.of).toEqual([undefined, 'bedside', 'office'])
  })

  test('keep the names that stand over the levels; what is common is no track', () => {
    const made = tracksIn(
      { text: 'Analyst', over: 'Common' },
      { text: 'Analyst II', over: 'Common' },
      { text: 'Lead Analyst', over: 'Specialist path' },
      { text: 'Finance Manager', over: 'Leadership path' },
    )
    expect(made?.tracks.map(({ title }) => title)).toEqual(['Specialist path', 'Leadership path'])
    expect(made?.of.slice(0, 2)).toEqual([undefined, undefined])
    const managers = tracksIn(
      { text: 'Analyst', over: 'All' },
      { text: 'Lead Analyst', over: 'Specialists' },
      { text: 'Finance Manager', over: 'Managers of people' },
    )
    expect(managers?.tracks.map(({ title }) => title)).toEqual(['Specialists', 'Managers of people'])
    expect(managers?.of).toEqual([undefined, 'ic', 'manager'])
  })

  test('are asked about where brackets may name them, and may not', () => {
    const asked = (...titles: string[]) => untoldWays(titles.map((text) => ({ at: '', text })))
    expect(asked('Cook', 'Chef (Sauces)', 'Chef (Pastry)')).toEqual(['Sauces', 'Pastry'])
    expect(asked('Cook', 'Chef (Expert track)')).toEqual(['Expert track'])
    expect(asked('Cook (f/m/d)', 'Chef (remote)', 'Chef (L4)', 'Chef (Senior)')).toEqual([])
  })

  test('come from codes', () => expect(waysOf('IC1', 'IC2', 'M3')).toEqual(['ic', 'ic', 'manager']))

  test('come from two ladders, of which one leads people', () => {
    const of = (sets: readonly (readonly [string, number])[]) =>
      tracksOf(sets.map(([text, set]) => ({ at: '', text, set })))?.of
    expect(
      of([
        ['Potter 1', 0],
        ['Potter 2', 0],
        ['Studio Manager', 1],
      ]),
    ).toEqual(['ic', 'ic', 'manager'])
    expect(
      of([
        ['Potter 1', 0],
        ['Baker 1', 1],
      ]),
    ).toBeUndefined()
    expect(
      of([
        ['Product Manager', 0],
        ['Baker', 1],
      ]),
    ).toBeUndefined()
  })

  test('are none in one ladder, whatever its titles', () =>
    expect(waysOf('Engineer', 'Senior Engineer', 'Engineering Manager')).toBeUndefined())
})

test('codes that stand in a list of titles belong to their levels', () => {
  const row = (...cells: string[]) => ({ at: '', cells: cells.map((text) => ({ at: '', text })) })
  const blocks = [
    { kind: 'table' as const, at: '', rows: [row('Potter 2', 'IC3', 'M2', 'Studio Manager')] },
    { kind: 'item' as const, at: '', ordered: false, text: 'Senior Potter 1 (IC5): shapes.' },
    { kind: 'item' as const, at: '', ordered: false, text: 'Potter 1 (IC2): begins.' },
  ]
  expect(codesOutside('Potter 2', blocks)).toEqual(['IC3'])
  expect(codesOutside('Studio Manager', blocks)).toEqual(['M2'])
  expect(codesOutside('Potter 1', blocks)).toEqual(['IC2'])
  expect(codesOutside('Potter 9', blocks)).toEqual([])
})
