import { describe, expect, test } from 'vitest'
import { distance } from '../../../src/domain/distance.ts'
import { correct, lexiconOf } from '../../../src/reading/words/spelling.ts'

describe('the distance of two words counts', () => {
  test.each([
    ['nothing', 'nudge', 'nudge', 0],
    ['a letter more', 'asset', 'assset', 1],
    ['a letter less', 'partners', 'parters', 1],
    ['another letter', 'readiness', 'readyness', 1],
    ['two neighbours swapped', 'nudge', 'nugde', 1],
    ['two edits', 'technical', 'tecnicl', 2],
    ['no further than the limit', 'abcdefgh', 'stuvwxyz', 3],
  ])('%s', (_, one, other, edits) => {
    expect(distance(one, other, 3)).toBe(edits)
    expect(distance(other, one, 3)).toBe(edits)
  })
})

const lexicon = lexiconOf([
  'levels',
  'notes',
  'partner',
  'leadership',
  'compare',
  'company',
  'readiness',
  'mgriii',
  'hole',
])

test.each([
  ['levles', 'levels'],
  ['parnter', 'partner'],
  ['ldrship', 'leadership'],
  ['compair', 'compare'],
  ['readyness', 'readiness'],
  ['teh', 'the'],
  ['taht', 'that'],
])('%s is %s', (typed, meant) => {
  expect(correct(typed, [lexicon])).toBe(meant)
})

test.each([
  ['a word of the lexicon', 'notes'],
  ['an ordinary word that is near', 'leaves'],
  ['a form of an ordinary word', 'nodes'],
  ['a level with one numeral less', 'mgrii'],
  ['a short word', 'nte'],
  ['a short word with another letter', 'hola'],
  ['digits', 'n0tes'],
  ['nothing near', 'zzzzzz'],
  ['a very long word', 'leadership'.repeat(3)],
])('%s stays as it is', (_, word) => {
  expect(correct(word, [lexicon])).toBe(word)
})

/** A letter less or two, twice, another, or two that changed places: what of it is not undone. */
test('what becomes of every small slip in a word is written down', async () => {
  const words = [
    'levels',
    'partner',
    'leadership',
    'compare',
    'readiness',
    'hole',
    'mgriii',
    'notes',
    'company',
  ]
  const slips = (word: string) =>
    [...word].flatMap((letter, at) => {
      const [before, after] = [word.slice(0, at), word.slice(at + 1)]
      const swapped = after === '' ? [] : [`${before}${after.charAt(0)}${letter}${after.slice(1)}`]
      return [
        before + after,
        `${before}${after.slice(0, 2)}${after.slice(3)}`,
        `${before}${letter}${letter}${after}`,
        `${before}x${after}`,
        `${before}o${after}`,
        ...swapped,
      ]
    })
  const told = words.flatMap((word) =>
    [...new Set(slips(word))].flatMap((slip) => {
      const meant = correct(slip, [lexicon])
      return meant === word ? [] : [`${word}: ${slip} → ${meant}`]
    }),
  )
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('slips.txt')
})
