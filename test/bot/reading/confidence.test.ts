import { expect, test } from 'vitest'
import { readIntent } from '../../../src/bot/reading/read.ts'
import { vocabulary } from './reading.ts'

const of = (text: string) => readIntent(vocabulary, text)

test.each([
  'compare iphone and samsung',
  'compare giraffe and penguin',
  'what is the difference between a trumpet and a violin',
])('who asks about other things gets no answer from the guideline: %s', (text) => {
  expect(['unclear', 'unknown']).toContain(of(text).intent.kind)
})

test('a topic that is only hinted at is less sure than one that is named', () => {
  const hinted = of('the AM job: is a degree an advantage').confidence
  expect(hinted).toBeLessThan(of('the AM job: required qualifications').confidence)
})
