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

test('where words speak for two sections alike, the bot asks which', () => {
  const { intent } = of('the account manager posting, something on commission and contract size')
  expect(intent.kind === 'unclear' && intent.suggestions).toEqual(
    expect.arrayContaining([
      expect.stringContaining('responsibilities'),
      expect.stringContaining('compensation'),
    ]),
  )
})
