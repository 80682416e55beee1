import { describe, expect, test } from 'vitest'
import { changedCells } from '../../../src/domain/library/changes.ts'
import { type Guideline, guidelineSchema } from '../../../src/domain/library/guideline.ts'
import { newsOf, type Version } from '../../../src/domain/own/news.ts'
import type { KeptNote } from '../../../src/domain/own/note.ts'
import { gardenOf } from '../../garden-library.ts'

const first = gardenOf()
const second = gardenOf(
  ['version: "1"', 'version: "2"'],
  ['text: Plans the digging.', 'text: Rests the soil.'],
  ['        - id: weeding\n          text: Weeds.\n', '        - id: mulching\n          text: Mulches.\n'],
)

const told = (older: Guideline, newer: Guideline) =>
  changedCells(older, newer).map(
    ({ dimension, level, kind, changes }) =>
      `${dimension.short}, ${level.short}: ${kind} ${changes.map((change) => `${change.kind} ${change.id}`).join(', ')}`,
  )

describe('between two versions of a guideline', () => {
  test('only cells that say something else are told, point by point', () => {
    expect(told(first, second)).toEqual([
      'Soil, Junior: changed new mulching, lower weeding',
      'Soil, Senior: changed changed digging',
    ])
    expect(told(first, first)).toEqual([])
  })

  test('names alone are no change', () => {
    expect(told(first, gardenOf(['title: Care for the soil', 'title: Love the soil']))).toEqual([])
  })

  test('a dimension or level that only one of them has is told whole', () => {
    const without = { ...first, dimensions: first.dimensions.slice(0, 1) }
    expect(told(without, first)).toEqual(['Shed, Junior: new new tools', 'Shed, Senior: new new tools'])
    expect(told(first, without)).toEqual(['Shed, Junior: gone lower tools', 'Shed, Senior: gone lower tools'])
    const junior = { ...first, levels: first.levels.slice(0, 1) }
    expect(told(first, junior)).toEqual([
      'Soil, Senior: gone lower digging',
      'Shed, Senior: gone lower tools',
    ])
  })
})

describe('what is news to a person', () => {
  const day = (at: number) => new Date(Date.UTC(2026, 0, at))
  const versions: Version[] = [
    { digest: 'c', at: day(30), guideline: { ...second, version: '3' } },
    { digest: 'b', at: day(20), guideline: second },
    { digest: 'a', at: day(10), guideline: first },
  ]
  const note = (fields: Partial<KeptNote>): KeptNote => ({
    id: 'n',
    createdAt: day(15),
    at: day(15),
    what: 'Dug',
    dimensions: ['soil'],
    happenedOn: '2026-01-15',
    principles: [],
    guideline: 'garden',
    version: '1',
    ...fields,
  })
  const cells = (notes: readonly KeptNote[], since?: string, target = 'senior') =>
    newsOf(notes, { versions, since, target }).cells.map(
      ({ dimension, level }) => `${dimension.id} ${level.id}`,
    )

  test.each<[string, Partial<KeptNote>, string[]]>([
    ['a note without a level counts for the target', {}, ['soil senior']],
    ['a note with a level, for that one', { level: 'junior' }, ['soil junior']],
    ['a dimension that did not change', { dimensions: ['shed'] }, []],
    ['another guideline', { guideline: 'kitchen' }, []],
    ['written when it said so already', { version: '2' }, []],
    ['written under a version that nobody knows', { version: '0' }, []],
  ])('%s', (_, fields, wanted) => {
    expect(cells([note(fields)])).toEqual(wanted)
  })

  test('what they were told of before is no news', () => {
    expect(cells([note({})], 'a')).toEqual(['soil senior'])
    expect(cells([note({})], 'b')).toEqual([])
  })

  test('a tag that is gone or called otherwise is told, whatever its dimension said at the level', () => {
    const [soil, shed] = first.dimensions
    const silent = { ...first, dimensions: [{ ...soil, cells: { junior: soil?.cells.junior ?? [] } }, shed] }
    const known = { digest: 'a', at: day(10), guideline: guidelineSchema.parse(silent) }
    const tagsIn = (now: Guideline) =>
      newsOf([note({}), note({ id: 'm', level: 'senior', expectation: 'soil.weeding' })], {
        versions: [{ digest: 'b', at: day(20), guideline: { ...now, version: '2' } }, known],
        since: undefined,
        target: 'senior',
      }).tags
    const shedAlone = { ...first, dimensions: first.dimensions.slice(1), levels: first.levels.slice(0, 1) }
    expect(tagsIn(shedAlone)).toEqual([
      { what: 'dimension', was: 'Soil', is: undefined, notes: 2 },
      { what: 'level', was: 'Senior', is: undefined, notes: 1 },
      { what: 'expectation', was: 'weeding', is: undefined, notes: 1 },
    ])
    expect(tagsIn(gardenOf(['short: Soil', 'short: Ground']))).toEqual([
      { what: 'dimension', was: 'Soil', is: 'Ground', notes: 2 },
    ])
  })

  test('a text that changed under one version’s name is told to those who wrote before', () => {
    const quiet = versions.map((version) => ({
      ...version,
      guideline: { ...version.guideline, version: '1' },
    }))
    const news = (at: number) =>
      newsOf([note({ createdAt: day(at) })], { versions: quiet, since: undefined, target: 'senior' }).notes
    expect(news(15)).toHaveLength(1)
    expect(news(25)).toHaveLength(0)
  })
})
