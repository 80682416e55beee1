import { expect, test } from 'vitest'
import { shippedModel } from '../../src/cli/model.ts'
import { searchOf } from '../../src/domain/search.ts'
import { nearnessBy } from '../../src/reading/topics/meant.ts'
import { shipped } from '../running.ts'

const [guideline] = shipped.guidelines
if (!guideline) throw new Error('No guideline is shipped.')
const byWords = searchOf(shipped)
const byMeaning = searchOf(shipped, nearnessBy(shippedModel().meanings))

const idsOf = (search: typeof byWords, words: string) =>
  search(words, guideline).map(({ passage }) => passage.id)

test.each([
  ['applause for those who shine', 'leadership.recognition@mgr-iii'],
  ['forgive somebody whose daring idea was a flop', 'technical-excellence.innovation-culture@sr-mgr'],
  ['turf wars with resellers', 'partner-experience.channel-conflict@mgr-iii'],
])('where words find nothing, meaning does: %s', (words, wanted) => {
  expect(idsOf(byWords, words)).not.toContain(wanted)
  expect(idsOf(byMeaning, words).slice(0, 3)).toContain(wanted)
})

test('what has the words comes first, and only what is near beside it', () => {
  const [first, ...others] = byMeaning('channel conflict', guideline)
  expect(first?.passage.id).toBe('partner-experience.channel-conflict@mgr-iii')
  expect(first?.stems).toContain('conflict')
  expect(others.length).toBeLessThan(12)
})

test('words that mean nothing here find nothing', () => {
  expect(byMeaning('zeppelins', guideline)).toEqual([])
})
