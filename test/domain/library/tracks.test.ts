import { expect, test } from 'vitest'
import type { Guideline } from '../../../src/domain/library/guideline.ts'
import { isBelow, ladderOf, nextLevels, previousLevels } from '../../../src/domain/library/tracks.ts'
import { gardenOf } from '../../garden-library.ts'

const garden = gardenOf()
const level = (id: string, track?: string) => ({ id, title: id, short: id, aliases: [], track })
const parted: Guideline = {
  ...garden,
  tracks: [
    { id: 'ic', title: 'Individual contributor' },
    { id: 'manager', title: 'Manager' },
  ],
  levels: [
    level('one'),
    level('two'),
    level('staff', 'ic'),
    level('principal', 'ic'),
    level('lead', 'manager'),
    level('head', 'manager'),
    level('chief'),
  ],
}

const at = (guideline: Guideline, id: string) => {
  const found = guideline.levels.find((level) => level.id === id)
  if (!found) throw new Error(`No level ${id}.`)
  return found
}
const ids = (levels: readonly { readonly id: string }[]) => levels.map(({ id }) => id)

test.each([
  ['one', [], ['two']],
  ['two', ['one'], ['staff', 'lead']],
  ['staff', ['two'], ['principal']],
  ['lead', ['two'], ['head']],
  ['principal', ['staff'], ['chief']],
  ['chief', ['principal', 'head'], []],
])('below and above %s', (id, below, above) => {
  expect(ids(previousLevels(parted, at(parted, id)))).toEqual(below)
  expect(ids(nextLevels(parted, at(parted, id)))).toEqual(above)
})

test('a track is climbed from the common levels to the common ones', () => {
  expect(ids(ladderOf(parted, 'manager'))).toEqual(['one', 'two', 'lead', 'head', 'chief'])
  expect(isBelow(parted, at(parted, 'one'), at(parted, 'head'))).toBe(true)
  expect(isBelow(parted, at(parted, 'staff'), at(parted, 'head'))).toBe(false)
  expect(isBelow(parted, at(parted, 'head'), at(parted, 'one'))).toBe(false)
})

test('without tracks there is one ladder', () => {
  expect(ids(nextLevels(garden, at(garden, 'junior')))).toEqual(['senior'])
  expect(ids(nextLevels(garden, at(garden, 'senior')))).toEqual([])
  expect(ids(previousLevels(garden, at(garden, 'senior')))).toEqual(['junior'])
})
