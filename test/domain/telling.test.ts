import { describe, expect, test } from 'vitest'
import { compareCells } from '../../src/domain/compare.ts'
import { excerpt, tellingChanges } from '../../src/domain/telling.ts'
import { parkRanger } from './park-ranger.ts'

const levelOf = (id: string) => parkRanger.levels.filter((level) => level.id === id)

test('the changes that bring in most words are told, in the document’s order', () => {
  const [trails] = parkRanger.dimensions
  const [ranger, supervisor] = [...levelOf('ranger'), ...levelOf('supervisor')]
  if (!trails || !ranger || !supervisor) throw new Error('The park has no such level.')
  const points = compareCells(trails, ranger, supervisor)
  expect(tellingChanges(points, trails, ranger, 2).map(({ id }) => id)).toEqual(['crews'])
  const many = [
    { kind: 'new', id: 'known', text: 'Clears paths.' },
    { kind: 'new', id: 'some', text: 'Clears paths and bridges.' },
    { kind: 'new', id: 'most', text: 'Negotiates budgets with ministries.' },
  ] as const
  expect(tellingChanges(many, trails, ranger, 2).map(({ id }) => id)).toEqual(['some', 'most'])
})

describe('an excerpt', () => {
  test.each([
    ['is the whole where it fits', 'Digs. Plants.', '', 20, 'Digs. Plants.'],
    [
      'ends where the sentence pauses',
      'Plans the beds of spring, and orders seed.',
      '',
      30,
      'Plans the beds of spring …',
    ],
    ['ends between words', 'Plans every bed for spring and orders', '', 20, 'Plans every bed for …'],
    [
      'is of the sentence that tells most',
      'Waters the garden daily. Negotiates prices with growers.',
      'Waters the garden daily.',
      32,
      '… Negotiates prices with growers.',
    ],
    ['cuts a word without a space', 'x'.repeat(30), '', 10, `${'x'.repeat(10)} …`],
  ])('%s', (_, text, other, max, wanted) => expect(excerpt(text, other, max)).toBe(wanted))
})
