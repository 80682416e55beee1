import { expect, test } from 'vitest'
import { language } from '../../src/bot/language.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { understand } from '../../src/reading/understand.ts'
import { vocabularyOf } from '../../src/reading/vocabulary.ts'
import { designerLines, designers } from './designers.ts'
import { inWords, vocabulary as shipped } from './reading.ts'

const alone = vocabularyOf({ guidelines: [designers], postings: [] }, { language, learned: shippedModel() })
const beside = vocabularyOf(
  { ...shipped.library, guidelines: [...shipped.library.guidelines, designers] },
  { language, learned: shippedModel() },
)

test.each([
  ['alone', alone],
  ['beside another guideline, with a hint', beside],
] as const)('a guideline whose dimensions are ordinary words is understood %s', (_, vocabulary) => {
  const misses = designerLines.filter(
    ([said, wanted]) =>
      inWords(understand({ vocabulary }, said, { guideline: designers.id }).intent) !== inOrder(wanted),
  )
  expect(misses.length, misses.map(([said]) => said).join('\n')).toBeLessThanOrEqual(
    designerLines.length * 0.1,
  )
})

const inOrder = (wanted: string): string => {
  const [kind = '', ...ids] = wanted.split(' ')
  return [kind, ...ids.sort()].join(' ')
}
