import { expect, test } from 'vitest'
import { statesNothing } from '../../../../src/domain/import/grid/nothing.ts'

test.each(['', '–', 'N/A', '(n/a)', '• N/A', '- –', '* none'])('“%s” states nothing', (text) => {
  expect(statesNothing(text)).toBe(true)
})

test.each(['• Digs.', '- N/A\n- Digs.', 'None of the tools is lost.', '-5 %'])(
  '“%s” states something',
  (text) => {
    expect(statesNothing(text)).toBe(false)
  },
)
