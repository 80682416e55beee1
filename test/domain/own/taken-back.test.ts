import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takenBack } from '../../../src/domain/own/taken-back.ts'

const before = { zone: 'Europe/Berlin', hints: true, days: [1, 2] }

test('what the change made different is as it was; what changed besides stays', () => {
  const after = { ...before, hints: false }
  expect(takenBack({ before, after, now: { ...after, zone: 'Asia/Tokyo' } })).toEqual({
    ...before,
    zone: 'Asia/Tokyo',
  })
})

test('a field that was changed since stays, and the others are taken back', () => {
  const after = { ...before, hints: false, days: [1] }
  expect(takenBack({ before, after, now: { ...after, days: [5] } })).toEqual({ ...before, days: [5] })
})

test('where nothing of the change is left there is nothing to take back', () => {
  const after = { ...before, hints: false }
  expect(takenBack({ before, after, now: { ...after, hints: true } })).toBeUndefined()
  expect(takenBack({ before, after: before, now: before })).toBeUndefined()
})

test('right after any change, all is as it was', () => {
  const thing = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.integer(), fc.array(fc.integer())))
  fc.assert(
    fc.property(thing, thing, (one, other) => {
      const left = takenBack({ before: one, after: other, now: other }) ?? other
      expect(JSON.parse(JSON.stringify(left))).toEqual(one)
    }),
  )
})
