import { expect, test } from 'vitest'
import { harmlessLines, harmsOf, obeyedOf, orderLines } from '../../src/cli/harmless.ts'
import { noon, shipped } from '../running.ts'

const path = (name: string) => `data/reading/${name}.jsonl`

/** Of the many lines to tune on, an eighth says as much as all; how many of a hundred may change something after all. */
const harmless = [
  ['harmless-tuning', 8, 0],
  ['harmless-held-out', 1, 1.5],
] as const

test.each(harmless)('what must change nothing does not: %s', async (name, each, most) => {
  const lines = harmlessLines(path(name)).filter((_, at) => at % each === 0)
  const harms = await harmsOf(shipped, lines, { now: noon })
  const harmful = harms.filter(({ changes }) => changes.length > 0)
  expect((100 * harmful.length) / lines.length).toBeLessThanOrEqual(most)
})

test('while a nudge waits, hardly anything becomes a note but what is plainly told', async () => {
  const lines = harmlessLines(path('harmless-tuning')).filter(({ surface }) => surface === 'dm')
  const harms = await harmsOf(
    shipped,
    lines.filter((_, at) => at % 6 === 0),
    { now: noon, nudged: true },
  )
  // Of what is no deed, but sounds like the plain telling that a nudge asks for, some is kept.
  const saved = harms.filter(({ changes }) => changes.includes('note saved'))
  expect(saved.length / harms.length).toBeLessThan(0.01)
  const deeds = harms.filter(({ line }) => line.deed)
  expect(deeds.filter(({ kept }) => kept).length / deeds.length).toBeGreaterThan(0.88)
})

test('deeds that are told in a direct message become notes', async () => {
  const deeds = harmlessLines(path('harmless-tuning')).filter(({ deed, surface }) => deed && surface === 'dm')
  const harms = await harmsOf(shipped, deeds, { now: noon })
  expect(harms.filter(({ kept }) => kept).length / deeds.length).toBeGreaterThan(0.88)
})

/** Orders that say something beside are offered as buttons: so many of a hundred work at once. */
test.each([
  ['orders-tuning', 0.97],
  ['orders-held-out', 0.8],
] as const)('orders still work: %s', (name, least) => {
  const results = obeyedOf(shipped, orderLines(path(name)), noon)
  expect(results.filter(({ works }) => works).length / results.length).toBeGreaterThan(least)
})
