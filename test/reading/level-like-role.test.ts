import { expect, test } from 'vitest'
import { readWords, wordsOf } from '../../src/bot/codec.ts'
import { language } from '../../src/bot/language.ts'
import { guidelineSchema } from '../../src/domain/library/guideline.ts'
import { understand } from '../../src/reading/understand.ts'
import { vocabularyOf } from '../../src/reading/vocabulary.ts'
import { shipped } from '../running.ts'
import { vocabulary } from './reading.ts'

/** One of its levels has the name and the id of the role. */
const baker = guidelineSchema.parse({
  id: 'baker',
  title: 'Baker Ladder',
  role: 'Baker',
  version: '2',
  wording: 'verbatim',
  source: { document: 'Bakery handbook' },
  levels: [
    { id: 'apprentice', title: 'Apprentice Baker', short: 'Apprentice' },
    { id: 'baker', title: 'Baker', short: 'Baker' },
    { id: 'head-baker', title: 'Head Baker', short: 'Head Baker' },
  ],
  dimensions: [
    {
      id: 'dough',
      title: 'Dough and Ovens',
      short: 'Dough',
      summary: 'Bread comes out right.',
      cells: {
        apprentice: [{ id: 'weighs', text: 'Weighs flour and water by the recipe.' }],
        baker: [{ id: 'shapes', text: 'Shapes loaves alone.' }],
        'head-baker': [{ id: 'recipes', text: 'Writes recipes that the whole bakery follows.' }],
      },
    },
  ],
})

const alone = { ...shipped, guidelines: [baker] }
const beside = { ...shipped, guidelines: [...shipped.guidelines, baker] }

test.each([
  ['what does a baker do', { kind: 'expectations', levels: ['baker'] }],
  ['what is expected of a baker?', { kind: 'expectations', levels: ['baker'] }],
  ['baker dough', { kind: 'expectations', levels: ['baker'], dimensions: ['dough'] }],
  ['compare baker and head baker', { kind: 'compare', levels: ['baker', 'head-baker'] }],
  ['what are the levels of a baker', { kind: 'levels' }],
  ['dimensions for bakers', { kind: 'dimensions' }],
  ['what changed in the baker ladder?', { kind: 'changes' }],
])('“%s”', (said, wanted) => {
  for (const library of [alone, beside])
    expect(
      understand({ vocabulary: vocabularyOf(library, { language, learned: vocabulary.learned }) }, said)
        .intent,
    ).toMatchObject(wanted)
})

test('a button for the level says so', () => {
  const intent = { kind: 'expectations' as const, levels: ['baker'], dimensions: [] }
  for (const [library, place] of [
    [alone, {}],
    [beside, { guideline: 'baker' }],
  ] as const) {
    const words = wordsOf({ ...intent, ...place }, library) ?? ''
    expect(readWords(words, library)).toEqual({ ...intent, ...place })
  }
})
