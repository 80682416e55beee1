import { expect, test } from 'vitest'
import { language } from '../../src/bot/language.ts'
import { shippedModel } from '../../src/cli/model.ts'
import type { Guideline } from '../../src/domain/library/guideline.ts'
import { understand } from '../../src/reading/understand.ts'
import { vocabularyOf } from '../../src/reading/vocabulary.ts'
import { nurses } from './nurses.ts'

/** A guideline whose names no other has: the number is spelled in letters. */
function numbered(number: number): Guideline {
  const word = `zq${[...String(number)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('o')}`
  return {
    ...nurses,
    id: `role-${number}`,
    title: `${word} guideline`,
    role: word,
    aliases: [],
    levels: nurses.levels.map((level, at) => ({
      ...level,
      title: `${word} ${at + 1}`,
      short: `${word} ${at + 1}`,
      aliases: [],
    })),
    dimensions: nurses.dimensions.map((one) => ({
      ...one,
      title: `${word} ${one.title}`,
      short: `${word} ${one.short}`,
      aliases: [],
    })),
  }
}

const guidelines = Array.from({ length: 500 }, (_, number) => numbered(number))
const vocabulary = vocabularyOf({ guidelines, postings: [] }, { language, learned: shippedModel() })

test.each([0, 7, 499])('guideline %i of 500 is found by its own names', (number) => {
  const { role = '', levels = [], dimensions = [] } = guidelines[number] ?? {}
  const { intent } = understand(
    { vocabulary },
    `what does ${levels[2]?.short} do about ${dimensions[4]?.short}`,
  )
  expect(intent).toEqual({
    kind: 'expectations',
    guideline: `role-${number}`,
    levels: ['senior-rn'],
    dimensions: ['teamwork'],
  })
  expect(understand({ vocabulary }, `levels of ${role}`).intent).toEqual({
    kind: 'levels',
    guideline: `role-${number}`,
  })
})

test('the first of 500 is meant where none is named', () => {
  expect(understand({ vocabulary }, 'levels').intent).toEqual({ kind: 'levels', guideline: 'role-0' })
})

test('a name that many guidelines share, said again and again, is looked at once for all of them', () => {
  const guidelines = Array.from({ length: 200 }, (_, number) => ({ ...nurses, id: `ward-${number}` }))
  const shared = vocabularyOf({ guidelines, postings: [] }, { language, learned: shippedModel() })
  understand({ vocabulary: shared }, 'senior rn')
  const before = process.cpuUsage()
  understand({ vocabulary: shared }, 'senior rn \u202e'.repeat(100))
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
})

test('what a thousand levels are called is found at once', () => {
  const levels = Array.from({ length: 1_000 }, (_, at) => {
    const title = `${'plain words '.repeat(9)}${at}`
    return { id: `level-${at}`, title, short: title, aliases: [] }
  })
  const before = process.cpuUsage()
  vocabularyOf(
    { guidelines: [{ ...nurses, levels, dimensions: [] }], postings: [] },
    { language, learned: shippedModel() },
  )
  // In the square of their number it takes most of a minute, in which nobody is answered.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000)
})
