import { describe, expect, test } from 'vitest'
import { completedTags, misfitOf } from '../../../src/domain/own/fit.ts'
import { loadLibrary } from '../../../src/library/load.ts'

const [guideline] = loadLibrary('data').library.guidelines
if (!guideline) throw new Error('No guideline is shipped.')

type Tags = Parameters<typeof misfitOf>[0]

describe('the tags of a note contradict each other', () => {
  test.each<[string, Tags, 'dimension' | 'level' | undefined]>([
    ['not without an expectation', { dimensions: ['ops-excellence'], level: 'sr-mgr' }, undefined],
    [
      'not where all agree',
      { dimensions: ['leadership'], level: 'sr-mgr', expectation: 'leadership.vision' },
      undefined,
    ],
    ['not without a level', { dimensions: ['leadership'], expectation: 'leadership.recognition' }, undefined],
    [
      'where the expectation is of another dimension',
      { dimensions: ['ops-excellence'], expectation: 'leadership.hiring' },
      'dimension',
    ],
    [
      'where the level does not state it',
      { dimensions: ['leadership'], level: 'mgr-iii', expectation: 'leadership.vision' },
      'level',
    ],
    [
      'not in what the guideline has no more',
      { dimensions: ['gone'], level: 'gone', expectation: 'gone.too' },
      undefined,
    ],
    [
      'not at a level that is no more',
      { dimensions: ['leadership'], level: 'gone', expectation: 'leadership.vision' },
      undefined,
    ],
  ])('%s', (_, tags, of) => expect(misfitOf(tags, guideline)?.of).toBe(of))
})

test('an expectation tells what else it means, and nothing that was chosen is changed', () => {
  const completed = (tags: Tags) => completedTags(tags, guideline, ['sr-mgr', 'mgr-iii'])
  expect(completed({ expectation: 'leadership.vision' })).toEqual({
    dimensions: ['leadership'],
    expectation: 'leadership.vision',
  })
  expect(completed({ expectation: 'leadership.recognition' })).toMatchObject({ level: 'mgr-iii' })
  const chosen = { dimensions: ['ops-excellence'], level: 'sr-mgr', expectation: 'leadership.recognition' }
  expect(completed(chosen)).toEqual(chosen)
})
