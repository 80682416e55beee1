import { expect, test } from 'vitest'
import { language } from '../../../src/bot/language.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { guidelineSchema } from '../../../src/domain/library/guideline.ts'
import { understand } from '../../../src/reading/understand.ts'
import { vocabularyOf } from '../../../src/reading/vocabulary.ts'
import { platformEngineerFile } from '../../domain/platform-engineer.ts'
import { vocabulary } from '../reading.ts'

const namesIn = (text: string, of = vocabulary) => {
  const { intent } = understand({ vocabulary: of }, text)
  return intent.kind === 'unknown' ? intent.names : intent.kind
}

test.each([
  ['compare Mgr III and Mgr II', ['Mgr II']],
  ['compare Mgr I and Mgr II', ['Mgr I', 'Mgr II']],
  ['L6 vs L7', ['L6', 'L7']],
  ['compare P3 and Mgr III', ['P3']],
  ['what is expected of a P3?', ['P3']],
  ['director expectations', ['director']],
  ['vp expectations', ['vp']],
  ['what is expected of a Director?', ['Director']],
  ['level 7', ['level 7']],
  ['show L9 leadership', ['L9']],
  ['compare Senior Engineer and Staff Engineer', ['Senior Engineer', 'Staff Engineer']],
  ['what do you want from a Mgr II on ops?', ['Mgr II']],
  ['what does an RN III do about family communication?', ['RN III']],
  ['compare Engineer III and Engineer IV', ['Engineer III', 'Engineer IV']],
])('a level that there is none of is named: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ["I'm L6, what do partners need", 'expectations'],
  ['I come in as L7. What is expected of me in technical excellence?', 'expectations'],
  ['My L7 peer measures impact. What is expected on reusable assets?', 'expectations'],
  ['my director asks what a Sr. Mgr does for partners', 'expectations'],
  ['mgr iii v sr mgr', 'compare'],
  ['as a manager 3 I want leadership', 'expectations'],
  ['what does a manager III do in OPS', 'expectations'],
  ['PS Mgr III expectations', 'expectations'],
])('what is only said of somebody leaves the question as it is: %s', (text, kind) => {
  expect(namesIn(text)).toBe(kind)
})

test.each([
  ['compare penguins', ['penguins']],
  ['compare Mgr III and penguins', ['penguins']],
  ['compare leadership and the penguins', ['penguins']],
  ['expectations for spaceships', ['spaceships']],
  ['how do I get better at chess', ['chess']],
  ['compare L6 and Mgr III', ['L6']],
])('what stands where a name would, and nothing explains, is named: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['compare', 'compare'],
  ['compare mentorship', 'compare'],
  ['tight controls and approvals', 'expectations'],
  ['status reporting at M3, what exactly', 'expectations'],
  ['perf vs plan, principal', 'expectations'],
  ['how the levels differ yaar', 'compare'],
  [`compare ${'penguin'.repeat(6)}`, 'compare'],
])('other words leave the question as it is: %s', (text, kind) => {
  expect(namesIn(text)).toBe(kind)
})

const platform = vocabularyOf(
  { guidelines: [guidelineSchema.parse(platformEngineerFile)], postings: [] },
  { language, learned: shippedModel() },
)

test.each([
  ['compare PE II and PE V', ['PE V']],
  ['PE II vs PE IX', ['PE IX']],
  ['what does a Senior Manager do?', ['Senior Manager']],
  ['compare L4 and PE III', ['L4']],
  ['level 9', ['level 9']],
  ['compare penguins', ['penguins']],
])('in any guideline: %s', (text, names) => {
  expect(namesIn(text, platform)).toEqual(names)
})

test('a guideline’s own names are known by its own words', () => {
  expect(namesIn('compare PE II and Senior Platform Engineer', platform)).toBe('compare')
  expect(namesIn('what does a junior platform engineer do', platform)).toBe('expectations')
})
