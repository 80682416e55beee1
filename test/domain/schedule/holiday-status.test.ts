import { expect, test } from 'vitest'
import { holidayUntil } from '../../../src/domain/schedule/holiday-status.ts'

const now = new Date('2026-11-24T12:00:00Z')
const until = new Date('2026-12-01T08:00:00Z')
const midnight = new Date('2026-11-24T23:00:00Z')

test.each([
  [':palm_tree:', 'Vacationing', until, until],
  [':palm_tree:', '', undefined, midnight],
  ['', 'On holiday until Monday', undefined, midnight],
  ['', 'OOO', until, until],
  ['', 'Im Urlaub', undefined, midnight],
  [':house_with_garden:', 'Working remotely', until, undefined],
  [':face_with_thermometer:', 'Out sick', until, undefined],
  ['', 'planning the holidayless quarter', undefined, undefined],
  ['', '', undefined, undefined],
])('%s %s', (emoji, text, ends, expected) => {
  expect(holidayUntil({ emoji, text, until: ends }, 'Europe/Berlin', now)).toEqual(expected)
})
