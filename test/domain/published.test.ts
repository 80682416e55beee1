import { describe, expect, test } from 'vitest'
import { nextVersion, withIdsOf } from '../../src/domain/published/align.ts'
import {
  dimensionLines,
  levelLines,
  withDimensionLines,
  withLevelLines,
  withPairs,
} from '../../src/domain/published/edits.ts'
import { withNamesOf } from '../../src/domain/published/names.ts'
import { withPublished } from '../../src/domain/published/published.ts'
import { gardenOf, gardenPosting } from '../garden-library.ts'

const garden = gardenOf()
const edited = (text: string) => {
  const result = withLevelLines(garden, text)
  return result.kind === 'edited' ? result.guideline : result.message
}

test('levels keep what their lines say when nothing is changed', () => {
  expect(edited(levelLines(garden))).toEqual(garden)
  expect(withDimensionLines(garden, dimensionLines(garden))).toEqual({ kind: 'edited', guideline: garden })
})

test('levels take the order, the tracks and the names of their lines', () => {
  const said = 'Senior Gardener | track: Digging team | also: L2; Sr\n\n junior  gardener |also: L1'
  const guideline = edited(said)
  expect(guideline).toMatchObject({
    tracks: [{ id: 'digging-team', title: 'Digging team' }],
    levels: [
      { id: 'senior', track: 'digging-team', aliases: ['L2', 'Sr'] },
      { id: 'junior', aliases: ['L1'] },
    ],
  })
  if (typeof guideline === 'string') return
  expect(levelLines(guideline)).toBe(
    'Senior Gardener | track: Digging team | also: L2; Sr\nJunior Gardener | also: L1',
  )
})

test.each([
  ['Junior Gardener', '“Senior Gardener” is missing'],
  ['Junior Gardener\nSenior Gardener\nHead Gardener', 'no level “Head Gardener”'],
  ['Junior Gardener\nJunior Gardener\nSenior Gardener', 'stands here twice'],
  ['Junior Gardener | L1\nSenior Gardener', 'I can’t read “L1”'],
  ['Junior Gardener | also: Senior\nSenior Gardener', 'Senior'],
])('lines that are not right say why: %s', (text, why) => {
  expect(edited(text)).toContain(why)
})

test('dimensions take other names, in their own order', () => {
  const result = withDimensionLines(garden, 'Keep the shed | also: Tools\nCare for the soil')
  expect(result).toMatchObject({
    guideline: {
      dimensions: [
        { id: 'soil', aliases: [] },
        { id: 'shed', aliases: ['Tools'] },
      ],
    },
  })
})

test('the one dimension of a document that names none can be named', () => {
  const [soil] = garden.dimensions
  const one = { ...garden, dimensions: soil ? [soil] : [] }
  expect(withDimensionLines(one, 'Ground work | also: Earth')).toMatchObject({
    guideline: {
      dimensions: [{ id: 'soil', title: 'Ground work', short: 'Ground work', aliases: ['Earth'] }],
    },
  })
  expect(withDimensionLines(garden, 'Ground work\nKeep the shed')).toMatchObject({ kind: 'wrong' })
})

test('a pair that is confirmed gets one id', () => {
  const apart = gardenOf(['- id: digging\n          text: Plans', '- id: planning\n          text: Plans'])
  const pair = { dimension: 'soil', level: 'senior', at: 0, more: 'digging', below: 'junior' }
  const joined = withPairs(apart, [pair])
  expect(joined.dimensions[0]?.cells.senior).toMatchObject([{ id: 'digging' }])
  expect(joined.dimensions[0]?.cells.junior).toMatchObject([{ id: 'digging' }, { id: 'weeding' }])
  expect(withPairs(garden, [pair])).toEqual(garden)
})

test('what is published comes first, and in the place of a file of its id', () => {
  const other = gardenOf(['version: "1"', 'version: "2"'])
  const posting = gardenPosting()
  const files = { guidelines: [{ ...garden, id: 'other' }, garden], postings: [] }
  expect(
    withPublished(files, [
      { kind: 'guideline', value: other },
      { kind: 'posting', value: posting },
    ]),
  ).toEqual({ guidelines: [other, { ...garden, id: 'other' }], postings: [posting] })
})

test('a new version keeps the ids of what is the same or nearly so, and gives them to nothing else', () => {
  const newer = gardenOf(
    ['- id: junior\n    title: Junior Gardener', '- id: jr\n    title: Junior Gardener'],
    [
      'junior:\n        - id: digging\n          text: Digs.\n        - id: weeding\n          text: Weeds.',
      'jr:\n        - id: weeding\n          text: Digs.\n        - id: digging\n          text: Weeds the beds.',
    ],
    [
      '- id: digging\n          text: Plans the digging.',
      '- id: weeding\n          text: Plans the digging of beds.',
    ],
    ['junior:\n        - id: tools', 'jr:\n        - id: tools'],
  )
  const aligned = withIdsOf(garden, newer)
  expect(aligned.levels.map(({ id }) => id)).toEqual(['junior', 'senior'])
  expect(aligned.dimensions[0]?.cells).toEqual({
    junior: [
      { id: 'digging', text: 'Digs.' },
      { id: 'weeding', text: 'Weeds the beds.' },
    ],
    senior: [{ id: 'digging', text: 'Plans the digging of beds.' }],
  })
  expect(withIdsOf(garden, garden)).toEqual(garden)
})

test('what is only called otherwise keeps its id, as do the statements in it', () => {
  const renamed = gardenOf(
    [
      'id: soil\n    title: Care for the soil\n    short: Soil',
      'id: ground\n    title: Ground work\n    short: Ground',
    ],
    [
      'id: senior\n    title: Senior Gardener\n    short: Senior',
      'id: lead\n    title: Lead Gardener\n    short: Lead',
    ],
    ['senior:\n        - id: digging', 'lead:\n        - id: digging'],
    ['senior:\n        - id: tools', 'lead:\n        - id: tools'],
  )
  const aligned = withIdsOf(garden, renamed)
  expect(aligned.levels).toMatchObject([{ id: 'junior' }, { id: 'senior', title: 'Lead Gardener' }])
  expect(aligned.dimensions).toMatchObject([{ id: 'soil', title: 'Ground work' }, { id: 'shed' }])
  expect(aligned.dimensions[0]?.cells).toEqual(garden.dimensions[0]?.cells)
  // With other words it is another one.
  const other = gardenOf(
    ['id: soil\n    title: Care for the soil\n    short: Soil', 'id: beds\n    title: Beds\n    short: Beds'],
    ['text: Digs.', 'text: Sows.'],
    ['text: Plans the digging.', 'text: Plans the sowing.'],
  )
  expect(withIdsOf(garden, other).dimensions.map(({ id }) => id)).toEqual(['beds', 'shed'])
})

describe('names that a person gave', () => {
  const before = {
    ...garden,
    tracks: [{ id: 'team', title: 'Team' }],
    levels: garden.levels.map((level) => ({
      ...level,
      track: 'team',
      aliases: [`${level.short} Digger`, 'G2'].slice(0, level.id === 'senior' ? 2 : 1),
    })),
  }

  test('go on in the next version, beside what its document says', () => {
    const now = gardenOf(
      ['short: Junior', 'short: Junior\n    aliases: [G1]'],
      ['aliases: [earth]', 'aliases: [dirt]'],
    )
    const { guideline, leftOut } = withNamesOf(before, now, false)
    expect(guideline).toMatchObject({
      tracks: [{ title: 'Team' }],
      levels: [
        { track: 'team', aliases: ['Junior Digger', 'G1'] },
        { track: 'team', aliases: ['Senior Digger', 'G2'] },
      ],
      dimensions: [{ aliases: ['earth', 'dirt'] }, { aliases: ['opex'] }],
    })
    expect(leftOut).toEqual([])
  })

  test('are told where their level is gone, or where they name something else now', () => {
    const junior = gardenOf(['short: Junior', 'short: Senior Digger'])
    const [first] = junior.levels
    const now = { ...junior, levels: first ? [first] : [], dimensions: junior.dimensions.slice(1) }
    const { guideline, leftOut } = withNamesOf({ ...before, tracks: undefined }, now, false)
    expect(guideline.levels).toMatchObject([{ aliases: ['Junior Digger'] }])
    expect(leftOut.map(({ at, text }) => [at, text])).toEqual([
      ['Senior', 'Senior Digger; G2'],
      ['Soil', 'earth'],
    ])
    const taken = gardenOf(['short: Shed', 'short: Earth'])
    expect(withNamesOf(before, taken, false).leftOut).toMatchObject([{ at: 'Soil', text: 'earth' }])
  })

  test('that were proposed and taken away stay away', () => {
    const titled = (names: string) =>
      gardenOf([
        'title: Senior Gardener\n    short: Senior',
        `title: Sr. Planter\n    short: Sr. Planter\n    aliases: ${names}`,
      ])
    const named = (wasProposed: boolean) =>
      withNamesOf(titled('[Boss]'), titled('[Senior Planter, P5]'), wasProposed).guideline.levels[1]?.aliases
    expect(named(true)).toEqual(['Boss', 'P5'])
    expect(named(false)).toEqual(['Boss', 'Senior Planter', 'P5'])
    const manager = (names: string) =>
      gardenOf([
        'title: Senior Gardener\n    short: Senior',
        `title: Engineering Manager\n    short: Engineering Manager\n    aliases: ${names}`,
      ])
    const short = withNamesOf(manager('[Boss]'), manager('[EM]'), true).guideline.levels[1]
    expect(short?.aliases).toEqual(['Boss'])
  })
})

test.each([
  ['3', '4'],
  ['1.2', '1.3'],
  ['Spring 2026', '2026-12-01'],
  ['2026-11', '2026-12-01'],
  ['2026-12-01', '2026-12-01-2'],
])('after version %s comes %s', (before, after) => {
  expect(nextVersion(before, '2026-12-01')).toBe(after)
})
