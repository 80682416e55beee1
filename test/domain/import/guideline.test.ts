import { describe, expect, test } from 'vitest'
import { compareCells } from '../../../src/domain/compare.ts'
import { flattenedTable } from '../../../src/domain/import/grid/flattened.ts'
import { type GuidelineOptions, understandGuideline } from '../../../src/domain/import/guideline.ts'
import { linesOf } from '../../../src/domain/import/lines.ts'
import { guidelineProblems } from '../../../src/domain/library/check.ts'
import { cellText, guidelineSchema } from '../../../src/domain/library/guideline.ts'
import { gardeners, pasted } from './gardeners.ts'

const draftOf = (text: string, options: GuidelineOptions = {}) => {
  const document = flattenedTable(linesOf(text), options.levels)
  if (!document) throw new Error('No table.')
  return understandGuideline([document], options)
}
const understood = draftOf(pasted(gardeners))
const guideline = guidelineSchema.parse(understood.guideline)

const looks = understood.remarks.filter(({ text }) => text.startsWith('LOOK'))

describe('of a pasted guideline is understood', () => {
  test('its names, and what it says of itself', () => {
    const { id, title, role, aliases, wording, note } = guideline
    expect({ id, title, role, aliases, wording, note }).toEqual({
      id: 'gardener',
      title: 'Gardener Role Guideline',
      role: 'Gardener',
      aliases: ['Role Handbook'],
      wording: 'verbatim',
      note: gardeners.note,
    })
  })

  test.each(['Gardener Career Path', 'Gardener Roles', 'Gardener Career Development Framework'])(
    'its role, from the title %s',
    (title) => expect(draftOf(pasted(gardeners), { title }).guideline.role).toBe('Gardener'),
  )

  test('its levels, with themes and other names', () =>
    expect(guideline.levels).toEqual([
      {
        id: 'gardener-ii',
        title: 'Gardener II, Parks',
        short: 'Gardener II',
        theme: 'Growing',
        aliases: ['Gardener 2', 'Gardener 2, Parks', 'II'],
      },
      {
        id: 'sr-gardener',
        title: 'Sr. Gardener, Parks',
        short: 'Sr. Gardener',
        theme: 'Sharing',
        aliases: ['Senior Gardener', 'Senior Gardener, Parks'],
      },
    ]))

  test('its dimensions, each with a short name', () =>
    expect(guideline.dimensions.map(({ id, title, short }) => [id, title, short])).toEqual([
      ['fertile-soil', 'Keep Healthy and Fertile Soil for All Beds', 'Fertile Soil'],
      ['tools', 'Tools', 'Tools'],
      ['visitors-and-neighbors', 'Visitors and Neighbors', 'Visitors and Neighbors'],
    ]))

  test('words that people ask by: of the short name, and what no other dimension is about', () => {
    const [soil, tools] = guideline.dimensions
    expect(soil?.words.slice(0, 3)).toEqual(['fertile', 'leaf litter', 'stay fertile'])
    expect(tools?.words).toContain('spades')
  })

  test('every cell, byte for byte', () => {
    const cells = guideline.dimensions.map(({ cells }) =>
      guideline.levels.map(({ id }) => cellText(cells[id] ?? [])),
    )
    expect(cells).toEqual(gardeners.rows.map((row) => row.cells))
  })

  test('one expectation a sentence, the missing space kept in mind', () =>
    expect(guideline.dimensions[0]?.cells['gardener-ii']).toEqual([
      { id: 'leaf-litter', text: 'Composts leaf litter in every season, so that beds stay fertile.' },
      { id: 'soil', text: 'Tests the soil, e.g. Its acid and lime, twice a year.' },
      { id: 'mulches', text: 'Mulches early.', gap: '' },
    ]))

  test('what continues what: for sure in the data, perhaps in a comment', () => {
    const [lower, higher] = guideline.levels
    const [soil, tools] = guideline.dimensions
    if (!lower || !higher || !soil || !tools) throw new Error('Too little.')
    const kinds = [soil, tools].map((dimension) =>
      compareCells(dimension, lower, higher).map(({ kind, id }) => `${kind} ${id}`),
    )
    expect(kinds).toEqual([
      ['changed leaf-litter', 'new gardeners', 'changed mulches', 'lower soil'],
      ['new ten-years', 'same spades', 'new list', 'lower shears', 'lower broken'],
    ])
    expect(looks).toEqual([])
  })

  test('what to leave out: the words of the page, told by line', () =>
    expect(understood.leftOut.map(({ at, text }) => `${at}: ${text}`)).toEqual([
      ...[
        'line 7: 0',
        'line 8: Column 1',
        'line 9: Column 2',
        'line 10: Column 3',
        'line 11: 1',
        'line 15: 2',
      ],
      ...['line 19: 3', 'line 23: 4', 'line 27: 5', 'line 1: icon picker', 'line 6: Table 3'],
      ...['line 31: No rows yet', 'line 32: Print this page?', 'line 33: Maybe so.'],
      ...['line 34: Press the … button', 'line 35: Ctrl+P', 'line 36: ), and wait'],
      ...['line 16: Key Themes', 'line 12: Job Title'],
    ]))

  test('nothing that check-data would tell of', () => expect(guidelineProblems(guideline)).toEqual([]))
})
