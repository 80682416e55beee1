import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mindOf } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { countsOf } from '../../src/cli/scoring.ts'
import { linesOf, resultOf } from '../../src/cli/understand.ts'
import { noon, shipped } from '../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })

/** How much is read right at least, and how much wrong with confidence at most. */
const floors = [
  // Of the many lines to tune on, an eighth says as much as all. What nothing orders is only offered, and no intent.
  ['data/reading/tuning.jsonl', 0.86, 0.07, 8],
  ['data/reading/held-out.jsonl', 0.92, 0.02, 1],
  ['../shared/conversation/utterances.dev.jsonl', 0.98, 0.02, 1],
] as const

test.each(floors.filter(([path]) => existsSync(path)))(
  '%s is read right at least %d of the time, and wrong with confidence at most %d',
  (path, right, wrong, each) => {
    const lines = linesOf(path).filter((_, at) => at % each === 0)
    const results = lines.map((line) => resultOf(mind, line))
    const counts = countsOf(results)
    expect(counts.right / results.length).toBeGreaterThanOrEqual(right)
    expect(counts.wrong / results.length).toBeLessThanOrEqual(wrong)
  },
)

/** A change of the reading shows line by line; what is held out is not looked at so closely. */
test('what is read otherwise than meant, of every other line to tune on, is written down', async () => {
  const lines = linesOf('data/reading/tuning.jsonl').filter((_, at) => at % 2 === 1)
  const misses = lines.map((line) => resultOf(mind, line)).filter(({ outcome }) => outcome !== 'right')
  const told = misses.map(({ line, wanted, got }) => `${line.id} ${line.text}\n     ${wanted} → ${got}`)
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('misses.txt')
})

test('no line that is held out is learned from', () => {
  const texts = (name: string) =>
    linesOf(`data/reading/${name}.jsonl`).map(({ text }) => text.toLowerCase().replace(/\W+/g, ' ').trim())
  const learned = new Set(texts('tuning'))
  expect(texts('held-out').filter((text) => learned.has(text))).toEqual([])
})
