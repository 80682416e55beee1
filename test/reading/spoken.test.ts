import { expect, test } from 'vitest'
import { openModel, packModel, type Table } from '../../src/reading/learned/model.ts'
import { foremostOf, partName, spokenFeatures, spokenOf } from '../../src/reading/learned/spoken.ts'
import { learnWeights } from '../../src/reading/training/learning.ts'

const none: Table = { labels: [], rows: [] }

const heard = (part: string, text: string) => ({
  labels: [partName('gardener', part)],
  features: spokenFeatures(text.split(' ')),
})

const { spoken } = openModel(
  packModel(
    {
      intents: none,
      topics: none,
      meanings: none,
      spoken: learnWeights([
        heard('care', 'slugs ate the lettuce'),
        heard('care', 'slugs again in the lettuce bed'),
        heard('people', 'two helpers shout at each other'),
        heard('people', 'helpers who never turn up'),
        heard('people', 'shout of two helpers'),
      ]),
    },
    '',
  ),
)

test('the part is foremost of which people spoke in such words', () => {
  const of = spokenOf(spoken, 'gardener', ['care', 'people'])
  expect(foremostOf(of?.(['my', 'lettuce', 'and', 'slugs']) ?? new Map())?.id).toBe('care')
  expect(foremostOf(of?.(['those', 'helpers', 'shout']) ?? new Map())?.id).toBe('people')
  expect(foremostOf(of?.(['nothing', 'known']) ?? new Map())?.lead).toBe(0)
})

test('of a document that nobody was heard to speak of, and of a part that is gone, nothing is said', () => {
  expect(spokenOf(spoken, 'baker', ['care', 'people'])).toBeUndefined()
  expect([...(spokenOf(spoken, 'gardener', ['care', 'other'])?.(['slugs']).keys() ?? [])]).toEqual(['care'])
})

test('a long text speaks no louder than a short one', () => {
  const size = (text: string) =>
    [...spokenFeatures(text.split(' ')).values()].reduce((sum, one) => sum + one ** 2, 0)
  expect(size('slugs ate lettuce')).toBeCloseTo(size('slugs ate lettuce while helpers shout under old trees'))
})
