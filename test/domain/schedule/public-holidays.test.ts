import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { nextMoment } from '../../../src/domain/schedule/next-moment.ts'
import {
  countries,
  countryName,
  countryOfZone,
  isPublicHoliday,
} from '../../../src/domain/schedule/public-holidays.ts'
import { scheduleSchema } from '../../../src/domain/schedule/schedule.ts'
import { transition } from '../../../src/domain/schedule/transitions.ts'

test.each([
  ['DE', '2026-12-25', true],
  ['DE', '2026-12-28', false],
  ['DE', '2027-01-01', true],
  ['DE', '2027-03-26', true],
  // A Bavarian one is none of all of Germany.
  ['DE', '2027-01-06', false],
  ['GB', '2027-12-27', true],
  ['GB', '2027-12-28', true],
  // The first of January 2028 is a Saturday: it is made up for in the year before.
  ['US', '2027-12-31', true],
  ['US', '2026-11-26', true],
  ['JP', '2027-01-11', true],
  // It begins at sunset on the eleventh.
  ['IL', '2026-09-11', false],
  ['IL', '2026-09-12', true],
  // Half a day off is none.
  ['CN', '2027-03-08', false],
  ['XX', '2027-01-01', false],
  ['DE', '9999-12-31', false],
] as const)('%s, %s: %s', (country, day, off) => {
  expect(isPublicHoliday(country, day)).toBe(off)
})

test('a country is guessed from a zone that is its own, by whatever name', () => {
  const guessed = [
    'Europe/Berlin',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'America/New_York',
    'UTC',
    'Europe/London',
  ]
  expect(guessed.map((zone) => countryOfZone(zone)?.code)).toEqual(['DE', 'IN', 'IN', 'US', undefined, 'GB'])
  expect(countryName('DE')).toBe('Germany')
  expect(countries().length).toBeGreaterThan(190)
})

const schedule = (wish: object, zone = 'Europe/Berlin', holidays: string | undefined = 'DE') =>
  scheduleSchema.parse({
    id: 'nudge',
    what: { kind: 'nudge' },
    wish,
    zone,
    holidays,
    since: '2026-11-02T09:00:00Z',
  })
const weekly = { unit: 'week', every: 1, weekday: 5, time: '15:00', anchor: '2026-11-02' }
const from = (day: string) => new Date(`${day}T12:00:00Z`)

test.each([
  // Friday, 25 December 2026 and Friday, 1 January 2027 are holidays.
  ['2026-12-19', '2026-12-28T14:00:00.000Z'],
  ['2026-12-29', '2027-01-04T14:00:00.000Z'],
  ['2027-01-05', '2027-01-08T14:00:00.000Z'],
] as const)('the one after %s comes at %s', (after, at) => {
  expect(nextMoment(schedule(weekly), from(after))?.toISOString()).toBe(at)
})

test('none is lost or doubled over a year’s end', () => {
  let kept = schedule(weekly)
  const days: string[] = []
  let now = from('2026-12-12')
  for (let count = 0; count < 5; count++) {
    const at = nextMoment(kept, now)
    if (!at) break
    days.push(at.toISOString().slice(0, 10))
    kept = transition(transition(kept, { kind: 'sent', dueAt: at }), { kind: 'answered' })
    now = at
  }
  expect(days).toEqual(['2026-12-18', '2026-12-28', '2027-01-04', '2027-01-08', '2027-01-15'])
})

test('the day is that of the person’s own zone', () => {
  const friday = { ...weekly, time: '00:30' }
  const auckland = schedule(friday, 'Pacific/Auckland', 'NZ')
  // There it is Friday, 1 January, when it is still the last of December in UTC; 2 January is one too, made up for on the 4th.
  expect(nextMoment(auckland, from('2026-12-29'))?.toISOString()).toBe('2027-01-04T11:30:00.000Z')
  const monthly = { unit: 'month-day', every: 1, day: 1, time: '09:00', anchor: '2026-01-01' }
  expect(nextMoment(schedule(monthly), from('2026-12-20'))?.toISOString()).toBe('2027-01-04T08:00:00.000Z')
})

test('without a country nothing moves, “Tomorrow” passes a holiday over', () => {
  expect(nextMoment({ ...schedule(weekly), holidays: undefined }, from('2026-12-19'))?.toISOString()).toBe(
    '2026-12-25T14:00:00.000Z',
  )
  const snoozed = transition(schedule(weekly), { kind: 'snoozed', now: from('2026-12-24') })
  expect(snoozed.extra?.at.toISOString()).toBe('2026-12-28T14:00:00.000Z')
})

test('the rules of all countries are loaded once somebody goes by them, and not at the start', () => {
  const script = `
    import { createRequire } from 'node:module'
    const { cache } = createRequire(import.meta.url)
    const loaded = () => Object.keys(cache).some((path) => path.includes('date-holidays'))
    await import('./src/app.ts')
    const { isPublicHoliday } = await import('./src/domain/schedule/public-holidays.ts')
    const before = loaded()
    isPublicHoliday('DE', '2027-01-01')
    console.log(before, loaded())`
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(told.trim()).toBe('false true')
})
