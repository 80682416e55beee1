import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectationsOf } from '../../../../src/domain/import/grid/cells.ts'
import { cellText } from '../../../../src/domain/library/guideline.ts'
import { texts } from '../../arbitraries.ts'

const parts = [
  'Digs beds. ',
  'Weeds.',
  'Plans',
  '\n',
  '• ',
  '1. ',
  ' (e.g. Roses. And more)',
  '  ',
  'Sr. ',
  '漢字。',
  '\n\n',
]
const cells = fc
  .oneof(
    texts(200),
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((each) => each.join('')),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '')

test('the expectations of any cells give the cells again, byte for byte, and no two of a cell have one id', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (list) => {
      const given = list.map((text, at) => ({ cell: { at: '', text }, level: `level-${at}`, short: `${at}` }))
      const made = expectationsOf(given, () => 1, []).cells
      expect(Object.values(made).map(cellText)).toEqual(list)
      for (const points of Object.values(made)) {
        expect(new Set(points.map(({ id }) => id)).size).toBe(points.length)
        for (const { text } of points) expect(text).toBe(text.trim())
      }
    }),
    { numRuns: 200 },
  )
})
