import { expect, test } from 'vitest'
import { understand } from '../../src/reading/understand.ts'
import { vocabulary } from './reading.ts'

const of = (text: string) => understand({ vocabulary }, text)

test.each([
  'compare iphone and samsung',
  'compare giraffe and penguin',
  'what is the difference between a trumpet and a violin',
])('who asks about other things gets no answer from the guideline: %s', (text) => {
  expect(['unclear', 'unknown']).toContain(of(text).intent.kind)
})

test('where words speak for two sections alike, the bot asks which', () => {
  const { intent } = of('the account manager posting, something on goals and travel')
  expect(intent.kind === 'unclear' && intent.suggestions).toEqual(
    expect.arrayContaining([
      expect.stringContaining('success-metrics'),
      expect.stringContaining('required-qualifications'),
    ]),
  )
})

test.each([
  'which ways out does the account manager ad list',
  'how fat is the paycheck of the account manager over there, and what about trinkets',
])('who asks for a part of the posting does not get all of it: %s', (text) => {
  const { intent } = of(text)
  expect(intent.kind === 'posting' && intent.sections.length === 0).toBe(false)
})

test.each(['show the account manager posting', 'posting', 'the AM ad please'])(
  'who asks for the posting gets all of it: %s',
  (text) => {
    expect(of(text).intent).toMatchObject({ kind: 'posting', sections: [] })
  },
)

test.each([
  'what does a Sr. Mgr earn',
  'how much is a senior manager paid',
  'how many mgr iii are there in the company',
  'will they make me Sr. Mgr in spring',
])('what is no guideline’s to say is not answered from it, though it names a level: %s', (text) => {
  expect(['unclear', 'unknown']).toContain(of(text).intent.kind)
})
