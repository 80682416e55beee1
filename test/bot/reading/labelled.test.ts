import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linesOf, resultOf } from '../../../src/commands/understand.ts'
import { vocabulary } from './reading.ts'

const floors = [
  ['test/conversation/tuning.jsonl', 0.96],
  ['test/conversation/held-out.jsonl', 0.9],
  ['../shared/conversation/utterances.dev.jsonl', 0.98],
] as const

test.each(floors.filter(([path]) => existsSync(path)))(
  '%s is read right at least %d of the time',
  (path, floor) => {
    const results = linesOf(path).map((line) => resultOf(vocabulary, line))
    const right = results.filter(({ wanted, got }) => wanted === got)
    expect(right.length / results.length).toBeGreaterThanOrEqual(floor)
  },
)
