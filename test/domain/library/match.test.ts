import { describe, expect, test } from 'vitest'
import { matchProblems } from '../../../src/domain/library/check.ts'
import { matchOf } from '../../../src/domain/library/match.ts'
import { type Posting, postingSchema } from '../../../src/domain/library/posting.ts'
import { usesOf } from '../../../src/domain/library/uses.ts'
import { searchOf } from '../../../src/domain/search.ts'
import { shipped } from '../../running.ts'
import { platformEngineer } from '../platform-engineer.ts'

const [guideline] = shipped.guidelines
const [posting] = shipped.postings
if (!guideline || !posting) throw new Error('A guideline and a posting are shipped.')
const search = searchOf(shipped)

/** The shipped posting as if nobody had written down where its lines fall. */
const unmatched: Posting = {
  ...posting,
  sections: posting.sections.map(({ match: _, ...section }) => ({
    ...section,
    items: section.items.map(({ match: _, ...item }) => item),
  })),
}

describe('the shipped posting', () => {
  const { lines, proposed } = matchOf(posting, guideline, search)

  test('says of every line where it falls, and why', () => {
    const all = posting.sections.flatMap(({ intro, items }) => [
      ...(intro ? [intro] : []),
      ...items.map(({ text }) => text),
    ])
    expect(proposed).toBe(false)
    expect(lines.map(({ text }) => text)).toEqual(all)
    expect(lines.filter(({ reason }) => !reason)).toEqual([])
    expect(matchProblems(posting, shipped.guidelines)).toEqual([])
  })

  test.each([
    ['Partner Collaboration', 'partner-experience'],
    ['Customer Success', 'customer-experience'],
    ['Pipeline Health', 'ops-excellence'],
    ['Technical Background', 'technical-excellence'],
    ['Executive Selling', 'business-outcomes'],
    ['Base Salary', undefined],
    ['Travel', undefined],
  ])('has “%s” under %s', (label, dimension) => {
    expect(lines.find((line) => line.label === label)?.dimension?.id).toBe(dimension)
  })
})

test('a posting without it gets a proposal by its words, which leaves out what is not clear', () => {
  const { lines, proposed } = matchOf(unmatched, guideline, search)
  expect(proposed).toBe(true)
  const placed = lines.filter(({ dimension }) => dimension)
  expect(placed.length).toBeGreaterThan(5)
  expect(placed.length).toBeLessThan(lines.length / 2)
  expect(lines.find(({ label }) => label === 'Partner Collaboration')?.dimension?.id).toBe(
    'partner-experience',
  )
  expect(lines.every(({ reason }) => reason === undefined)).toBe(true)
  expect(matchOf(posting, platformEngineer, search).proposed).toBe(true)
})

describe('a match that is not right is reported:', () => {
  const edited = (match: unknown, more: object = {}) =>
    postingSchema.parse({
      ...unmatched,
      sections: [
        { id: 'overview', title: 'Overview', intro: 'Sells.', match },
        { id: 'facts', title: 'Facts', items: [{ text: 'Here.' }], ...more },
      ],
    })
  const here = { [guideline.id]: { dimension: 'leadership', reason: 'It leads.' } }

  test.each([
    [
      'an unknown dimension',
      { [guideline.id]: { dimension: 'leading', reason: 'x' } },
      { match: here },
      'No dimension "leading"',
    ],
    [
      'an unknown guideline',
      { nowhere: { dimension: 'none', reason: 'x' } },
      { match: { nowhere: { dimension: 'none', reason: 'x' } } },
      'No guideline "nowhere"',
    ],
    ['a line that is left out', here, {}, 'No match with'],
  ])('%s', (_, match, more, message) => {
    expect(matchProblems(edited(match, more), shipped.guidelines)[0]?.message).toContain(message)
  })

  test('nothing is wrong with one that is whole, or not there', () => {
    expect(matchProblems(edited(here, { match: here }), shipped.guidelines)).toEqual([])
    expect(matchProblems(unmatched, shipped.guidelines)).toEqual([])
  })
})

describe('the uses of a word', () => {
  const told = (words: string) =>
    usesOf(guideline, words).map(
      ({ level, dimension, expectation }) => `${level.id} ${dimension.id}.${expectation.id}`,
    )

  test('are the expectations that have it, in any form, side by side first', () => {
    const adoption = [
      'mgr-iii customer-experience.orchestrated-adoption',
      'sr-mgr customer-experience.orchestrated-adoption',
    ]
    expect(told('orchestrated adoption')).toEqual(adoption)
    expect(told('Orchestrating adoptions')).toEqual(adoption)
    expect(told('see around corners')).toEqual(['sr-mgr leadership.hiring'])
  })

  test.each(['', '…', 'synergy', 'adoption zeppelin'])('are none for “%s”', (words) =>
    expect(told(words)).toEqual([]),
  )
})
