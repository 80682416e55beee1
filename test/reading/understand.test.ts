import { expect, test } from 'vitest'
import { decide } from '../../src/bot/meaning/policy.ts'
import { mindOf } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { understand } from '../../src/reading/understand.ts'
import { noon, shipped } from '../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })

/** How often a text is taken apart, from the words to what the policy makes of them. */
function timesTakenApart(text: string): number {
  let times = 0
  const guideline: typeof mind.vocabulary.guideline = (one) => {
    times++
    return mind.vocabulary.guideline(one)
  }
  decide(understand({ ...mind, vocabulary: { ...mind.vocabulary, guideline } }, text), 'dm')
  return times
}

test.each([
  'what does a Sr. Mgr do about partners?',
  'rate leadership 3',
  'I onboarded 2 partners yesterday',
  'should I rate leadership 3?',
  'leadership in 3 bullets',
  'shorter',
])('a text is taken apart once: %s', (text) => expect(timesTakenApart(text)).toBe(1))

test('an exact command is never taken apart', () => {
  expect(timesTakenApart('compare ops-excellence')).toBe(0)
  expect(understand(mind, 'compare ops-excellence')).toMatchObject({ by: 'letter', exact: true })
})
