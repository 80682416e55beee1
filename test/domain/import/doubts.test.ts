import { expect, test } from 'vitest'
import type { LeftOut } from '../../../src/domain/import/blocks.ts'
import { type Draft, doubtsOf } from '../../../src/domain/import/doubts/doubts.ts'
import { noPlace } from '../../../src/domain/import/doubts/statements.ts'

type Cells = Readonly<Record<string, readonly (readonly string[])[]>>

const saying = 'keeps the boats of the harbour in order and says what is missing before they leave'

/** A guideline of these levels; what each dimension states at them, level by level. */
function draftOf(titles: readonly string[], cells: Cells, more: Partial<Draft> = {}): Draft {
  const levels = titles.map((title, at) => ({
    id: `level-${at}`,
    title,
    short: title,
    aliases: [],
    exclusive: false,
  }))
  const dimensions = Object.entries(cells).map(([title, lists]) => ({
    id: title.toLowerCase(),
    title,
    short: title,
    summary: title,
    aliases: [],
    words: [],
    cells: Object.fromEntries(
      lists.flatMap((texts, at) =>
        texts.length === 0
          ? []
          : [[`level-${at}`, texts.map((text, index) => ({ id: `s${index}`, text, words: [] }))]],
      ),
    ),
  }))
  return {
    id: 'boatman',
    title: 'Boatman',
    role: 'Boatman',
    aliases: [],
    version: '1',
    wording: 'verbatim',
    audience: 'workspace',
    source: { document: 'Boatman' },
    levels,
    dimensions,
    ...more,
  }
}

const boatmen = ['Junior Boatman', 'Boatman', 'Senior Boatman', 'Principal Boatman']
const all = [[`At first ${saying}`], [`Then ${saying}`], [`Later ${saying}`], [`At last ${saying}`]]
const sound = { Boats: all, Ropes: all, Guests: all }

const doubts = (draft: Draft, leftOut: readonly LeftOut[] = [], isLevelsSaid = false) =>
  doubtsOf(draft, leftOut, { isLevelsSaid }).map(({ text }) => text)

const one = (text: string) => [expect.stringContaining(text)]

test('a sound guideline leaves no doubt', () => {
  expect(doubts(draftOf(boatmen, sound))).toEqual([])
})

test('a title that reads like no level is in doubt, until a person names it', () => {
  const odd = draftOf(['Parameter', 'L1', 'L2', 'L3'], sound)
  expect(doubts(odd)).toEqual(one('“Parameter” doesn’t read like the other levels'))
  expect(doubts(odd, [], true)).toEqual([])
})

test('a level of which far less is stated than of the others is in doubt', () => {
  const thin = { Boats: all, Ropes: [...all.slice(0, 3), []], Guests: [...all.slice(0, 3), []] }
  expect(doubts(draftOf(boatmen, thin))).toEqual(one('“Principal Boatman” has far less text'))
})

test('a number that is missing between codes is in doubt, and an order that the titles deny', () => {
  expect(doubts(draftOf(['L1', 'L2', 'L4', 'L5'], sound))).toEqual(one('between L1 and L5 there is no L3'))
  const swapped = draftOf(['Boatman I', 'Senior Boatman', 'Junior Boatman', 'Principal Boatman'], sound)
  expect(doubts(swapped)).toEqual(one('“Senior Boatman” is below “Junior Boatman”'))
  const falling = draftOf(
    ['Harbour Boatman Director', 'Boatman Captain', 'Boatman Rower', 'Junior Boatman'],
    sound,
  )
  expect(doubts(falling)).toContainEqual(expect.stringContaining('is the lowest level here'))
  expect(doubts(draftOf(['Level D', 'Level C', 'Level B', 'Level A'], sound))).toEqual(
    one('“Level D” is the lowest level here, and “Level A” the highest'),
  )
})

test('the jobs of a hospital are no doubt: its staff nurses come below the senior ones', () => {
  for (const titles of [
    ['Staff Nurse', 'Senior Nurse', 'Charge Nurse', 'Ward Manager'],
    ['Band 4', 'Band 5', 'Midwife', 'Band 7'],
  ])
    expect(doubts(draftOf(titles, sound))).toEqual([])
})

test('titles that stand as a dimension are in doubt where codes are the levels', () => {
  const cells = { ...sound, Title: [['Deck Hand'], ['Rower'], ['Helmsman'], ['Captain']] }
  expect(doubts(draftOf(['B1', 'B2', 'B3', 'B4'], cells))).toEqual([
    expect.stringContaining('the levels are named by their codes, and “Title” has a few words for each'),
    expect.stringContaining('“Title” reads like a fact about the levels'),
  ])
})

test('experts and managers on one ladder are in doubt, and not on tracks', () => {
  const titles = ['Boatman', 'Senior Boatman', 'Principal Boatman', 'Harbour Manager']
  expect(doubts(draftOf(titles, sound))).toEqual(
    one('“Principal Boatman” and “Harbour Manager” are on one ladder'),
  )
  const tracks = [{ id: 'ic', title: 'Individual contributor' }]
  expect(doubts(draftOf(titles, sound, { tracks }))).toEqual([])
})

test('a dimension of one level is in doubt, and one that lacks a level beside a cell that is far too long', () => {
  const lone = { ...sound, 'In short': [[], [`Once ${saying}`], [], []] }
  expect(doubts(draftOf(boatmen, lone))).toEqual(one('“In short” is at one level only'))
  const long = [`Then ${saying}`, `Besides ${saying}`, `Also ${saying}`]
  const moved = { Boats: all.with(1, long), Ropes: all.with(1, []), Guests: all }
  expect(doubts(draftOf(boatmen, moved))).toEqual(one('nothing is stated on “Ropes” at “Boatman”'))
})

test('labels that come again under every level are in doubt where no dimension is named', () => {
  const list = [`Boats ~> ${saying}`, `Ropes » ${saying}`, `Guests – ${saying}`]
  const brief = ['Boats', saying, 'Guests', saying]
  for (const texts of [
    [`Boats ✦ ${saying}`, `Ropes | ${saying}`],
    list.with(0, `Boats – ${saying}`),
    brief,
  ]) {
    const draft = draftOf(boatmen, { Expectations: boatmen.map(() => texts) })
    expect(doubts(draft)).toEqual(one('statements start the same way at every level: “Boats”'))
  }
})

test('titles that differ by their spelling alone are in doubt', () => {
  const near = { Boats: all, Rope: [...all.slice(0, 2), [], []], Ropes: [[], [], ...all.slice(2)] }
  expect(doubts(draftOf(boatmen, near))).toEqual(one('“Rope”, “Ropes” have nearly the same title'))
  expect(doubts(draftOf([...boatmen.slice(0, 3), 'Sr. Boatman'], sound))).toEqual(
    one('“Senior Boatman”, “Sr. Boatman” have nearly the same title'),
  )
})

test('labels at every level inside a dimension are in doubt', () => {
  const cells = { ...sound, Ropes: all.map((texts) => [...texts, `Kiln: ${saying}`, `Clay: ${saying}`]) }
  expect(doubts(draftOf(boatmen, cells))).toEqual(
    one('statements start the same way at every level: “Kiln”, “Clay”'),
  )
})

test('a title among the statements is in doubt', () => {
  const cells = { ...sound, Guests: all.with(2, [...(all[2] ?? []), 'Ropes']) }
  expect(doubts(draftOf(boatmen, cells))).toEqual(
    one('“Ropes” is among the statements, but reads like a title'),
  )
})

test('a document of which much stands nowhere, or in descriptions, is in doubt', () => {
  const lost = [saying, saying, saying].map((text) => ({ at: 'line 9', text, why: noPlace }))
  expect(doubts(draftOf(boatmen, sound), lost)).toEqual(one('a good part of the document isn’t anywhere'))
  expect(doubts(draftOf(boatmen, sound), lost.slice(2))).toEqual([])
  const draft = draftOf(boatmen, sound)
  const levels = draft.levels.map((level) => ({ ...level, description: `${saying}. ${saying}. ${saying}.` }))
  expect(doubts({ ...draft, levels })).toEqual(one('much of the document is in the levels’ descriptions'))
})

test('statements where the titles of dimensions should be, and groups of one dimension each, are asked about', () => {
  const asked = (draft: Draft) => doubtsOf(draft, [], { isLevelsSaid: false }).map(({ text }) => text)
  const titles = ['Junior Boatman', 'Senior Boatman']
  const cells = { Ropes: [[saying], [saying]], Sails: [[saying], [saying]], Knots: [[saying], [saying]] }
  const odd = draftOf(titles, { ...cells, '• Keeps the ropes of the harbour dry.': [[saying], [saying]] })
  expect(asked(odd)).toContainEqual(
    expect.stringContaining('reads like a statement, but is a dimension’s title'),
  )
  const draft = draftOf(titles, cells)
  const grouped = draft.dimensions.map((each) => ({ ...each, group: `All ${each.title}` }))
  expect(asked({ ...draft, dimensions: grouped })).toContainEqual(
    expect.stringContaining('each dimension is in a group of its own'),
  )
  expect(asked(draft).join(' ')).not.toMatch(/group of its own|is the title of a dimension/)
})
