import { describe, expect, test } from 'vitest'
import { askedInVain, reviewGuideline } from '../../../src/domain/library/review.ts'
import type { Edit } from '../../garden.ts'
import { gardenOf, gardenPosting } from '../../garden-library.ts'
import { shipped } from '../../running.ts'

const advice = (...edits: Edit[]) => reviewGuideline(gardenOf(...edits), []).map(({ message }) => message)

const long = 'Plans the digging of every bed in the garden for the next year with the whole team.'

describe('advice on a guideline', () => {
  test('a guideline that is fine gets none', () => expect(advice()).toEqual([]))

  test.each<[string, Edit[], string]>([
    [
      'neighbouring levels that say nearly the same',
      [['text: Buys tools.', 'text: Cleans the tools.']],
      '"Shed" at "Senior" says nearly the same as "Shed" at "Junior" (100 % of the words): say what the higher level asks beyond.',
    ],
    [
      'a cell without a verb of action',
      [['text: Buys tools.', 'text: Neat and punctual.']],
      '"Shed" at "Senior" has no verb of action: say what a person at this level does.',
    ],
    [
      'a cell that is far longer than the others',
      [['text: Plans the digging.', `text: ${long}`]],
      '"Soil" at "Senior" has 17 words, where the middle cell has 2: does all of it belong here?',
    ],
    [
      'a cell of marks alone',
      [['text: Buys tools.', 'text: "…"']],
      '"Shed" at "Senior" says nothing: write what is stated there, or remove it.',
    ],
  ])('%s', (_, edits, wanted) => expect(advice(...edits)).toContain(wanted))

  test('an expectation that no posting for its readers speaks of', () => {
    const posting = gardenPosting(['text: We garden.', 'text: You dig and plan the digging, and buy tools.'])
    const untouched = (of = posting) =>
      reviewGuideline(gardenOf(), [of]).flatMap(
        ({ message }) => /No posting speaks of "(\w+)"/.exec(message)?.[1] ?? [],
      )
    expect(untouched()).toEqual(['weeding', 'tools'])
    expect(untouched({ ...posting, guidelines: [] })).toEqual([])
  })

  test('verbs of a language that nobody taught it are not missed', () => {
    const german: Edit[] = [
      ['text: Digs.', 'text: Gräbt die Beete um.'],
      ['text: Weeds.', 'text: Jätet.'],
      ['text: Plans the digging.', 'text: Sorgt für guten Boden.'],
      ['text: Cleans tools.', 'text: Putzt Geräte.'],
    ]
    expect(advice(...german).filter((line) => line.includes('verb'))).toEqual([])
  })

  test('where nothing is stated there is nothing to advise', () => {
    const silent = gardenOf(['      senior:\n        - id: tools\n          text: Buys tools.\n', ''])
    expect(reviewGuideline(silent, []).filter(({ message }) => message.includes('Shed'))).toEqual([])
  })

  test('each stands at its cell', () => {
    const [first] = reviewGuideline(gardenOf(['text: Buys tools.', 'text: Neat.']), [])
    expect(first?.path).toEqual(['dimensions', 1, 'cells', 'senior'])
  })
})

test('words that people asked for and nothing has are counted, a question once', () => {
  const questions = [
    'sabbatical sabbatical please',
    'what about a sabbatical in leadership',
    'coaching?',
    'Parental leave',
  ]
  expect(askedInVain(questions, shipped)).toEqual([
    { word: 'sabbatical', times: 2 },
    { word: 'leave', times: 1 },
    { word: 'parental', times: 1 },
  ])
})

test('no person, number or word of the bot’s own is asked for in vain, but the name of a field may be', () => {
  const questions = ['remind @keiko.tanaka at 10:30 about 2027', 'wording']
  const asked = askedInVain(questions, shipped, ['remind'])
  expect(asked).toEqual([{ word: 'wording', times: 1 }])
})
