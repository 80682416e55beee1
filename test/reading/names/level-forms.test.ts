import { expect, test } from 'vitest'
import { language } from '../../../src/bot/language.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { guidelineSchema } from '../../../src/domain/library/guideline.ts'
import { understand } from '../../../src/reading/understand.ts'
import { vocabularyOf } from '../../../src/reading/vocabulary.ts'

const titles = {
  'designer-1': 'Staff Designer',
  'designer-2': 'Senior Designer 2 (People Manager)',
  'designer-3': 'Senior Designer 2 (Individual Contributor)',
  director: 'Director of Design',
  'senior-director': 'Senior Director of Design',
}
const ids = Object.keys(titles)
const guideline = guidelineSchema.parse({
  id: 'designers',
  title: 'Designer',
  role: 'Designer',
  version: '1',
  wording: 'verbatim',
  source: { document: 'Designer' },
  levels: Object.entries(titles).map(([id, title]) => ({ id, title, short: title })),
  dimensions: [
    {
      id: 'beds',
      title: 'Flower beds',
      short: 'Beds',
      summary: 'How beds are kept.',
      cells: Object.fromEntries(ids.map((id) => [id, [{ id: 'weeds', text: `Weeds as a ${id} does.` }]])),
    },
  ],
})
const vocabulary = vocabularyOf(
  { guidelines: [guideline], postings: [] },
  { language, learned: shippedModel() },
)

test.each([
  ['what does a senior designer 2 as a people manager do about beds', ['designer-2']],
  ['SD2 people manager beds', ['designer-2']],
  ['what does a director do about beds', ['director']],
  ['compare the director and the senior director', ['director', 'senior-director']],
  ['what should a staff know about beds', ['designer-1']],
])('“%s” names levels in forms of their own', (text, wanted) => {
  const { intent } = understand({ vocabulary }, text)
  expect('levels' in intent && intent.levels).toEqual(wanted)
})

test('a rank that no level has is part of a name that there is none of', () => {
  const { intent } = understand({ vocabulary }, 'what does a distinguished designer do')
  expect(intent).toMatchObject({ kind: 'unknown', names: ['distinguished designer'] })
})
