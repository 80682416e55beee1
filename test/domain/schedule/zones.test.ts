import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn, toldIn, weekdayOf } from '../../../src/domain/days.ts'
import { localMoment } from '../../../src/domain/schedule/moments.ts'
import { nextMoment } from '../../../src/domain/schedule/next-moment.ts'
import { type Schedule, scheduleSchema } from '../../../src/domain/schedule/schedule.ts'
import { transition } from '../../../src/domain/schedule/transitions.ts'
import { periodOf, type Wish } from '../../../src/domain/schedule/wish.ts'

const zones = Intl.supportedValuesOf('timeZone')
const minute = 60_000
const hour = 60 * minute
const from = Date.UTC(2024, 0, 1)
const until = Date.UTC(2035, 0, 1)

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const scheduleOf = (wish: Wish, zone: string): Schedule =>
  scheduleSchema.parse({
    id: 'one',
    what: { kind: 'nudge' },
    wish,
    zone,
    workdays: everyDay,
    since: '2024-01-01T00:00:00Z',
  })
const wall = (zone: string, moment: Date) => toldIn(zone, moment, 'yyyy-MM-dd HH:mm')

/** What a zone's clocks show, by Intl alone; equal walls have equal times. */
function offsets(zone: string) {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  return (at: number): string => format.format(at).split(', ')[1] ?? ''
}

/** Each change of the zone's offset from 2024 to 2034, to the minute. */
function changes(zone: string): number[] {
  const offset = offsets(zone)
  const found: number[] = []
  // Half a month: Morocco turns its clocks for Ramadan, which is shorter than two of these.
  const step = 15 * 24 * hour
  for (let at = from; at < until; at += step) {
    if (offset(at) === offset(at + step)) continue
    let [low, high] = [at / minute, (at + step) / minute]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offset(middle * minute) === offset(at)) low = middle
      else high = middle
    }
    found.push(high * minute)
  }
  return found
}

/** Zones with the same changes have the same clocks then: one of them stands for all. */
const byChanges = Map.groupBy(
  zones.map((zone) => ({ zone, at: changes(zone), first: offsets(zone)(from) })),
  ({ at, first }) => `${first} ${at.join(' ')}`,
)
const different = [...byChanges.values()].flatMap(([each]) => each ?? [])

describe('in every zone, from 2024 to 2034', () => {
  test('there is one moment each week around changes of the clocks', () => {
    for (const [first, { zone, at }] of different.entries()) {
      // Every third of them, in spring and in autumn: of zone after zone another one.
      for (const change of at.filter((_, index) => (index + first) % 3 === 0)) {
        // In the hours before, in, and after what is skipped or repeated.
        const near = [-30, 0, 60].flatMap((minutes) => {
          const shown = wall(zone, new Date(change + minutes * minute))
          return [0, 30, -60].map((more) => `${shown.slice(0, 10)} ${shifted(shown.slice(11), more)}`)
        })
        for (const shown of new Set(near)) {
          const [day = '', time = ''] = shown.split(' ')
          const wish: Wish = { unit: 'week', every: 1, weekday: weekdayOf(day), time, anchor: day }
          oneEachPeriod(scheduleOf(wish, zone), new Date(change - 12 * 24 * hour), 3)
        }
      }
    }
  })

  test('a skipped time is the first moment after, and a repeated one the first of the two', () => {
    for (const { zone, at } of different) {
      for (const change of at) {
        const before = wall(zone, new Date(change - minute))
        const then = wall(zone, new Date(change))
        const shown = nextMinute(before)
        if (then > shown) {
          // From what the clocks would show to what they show: all of it is this moment.
          expect(localMoment(zone, shown.slice(0, 10), shown.slice(11)).getTime()).toBe(change)
          const last = wallMinus(then)
          expect(localMoment(zone, last.slice(0, 10), last.slice(11)).getTime()).toBe(change)
        } else {
          const first = localMoment(zone, then.slice(0, 10), then.slice(11))
          expect(first.getTime()).toBeLessThan(change)
          expect(wall(zone, first)).toBe(then)
        }
        expect(localMoment(zone, before.slice(0, 10), before.slice(11)).getTime()).toBe(change - minute)
      }
    }
  })

  test('there is one moment in each period of any wish', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), wishes, moments, (zone, wish, start) => {
        oneEachPeriod(scheduleOf(wish, zone), start, 8)
      }),
      { numRuns: 300 },
    )
  })

  test('no week is lost and none comes twice when a person changes zone on the way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...zones), fc.integer({ min: 0, max: 40 * 24 * 60 })), {
          maxLength: 4,
        }),
        fc.constantFrom(...zones),
        wishes.filter(({ unit, every }) => unit === 'week' && every === 1),
        moments,
        (journey, home, wish, start) => {
          const moves = [...journey].sort(([, a], [, b]) => a - b)
          const handled = { at: start, day: dayIn(home, start) }
          const schedule = { ...scheduleOf(wish, home), handled }
          const first = dayIn(home, nextMoment(schedule, start) ?? start)
          const { sent, zone } = travelled(schedule, start, moves)
          const end = dayIn(zone, new Date(start.getTime() + 60 * 24 * hour))
          // The weeks from the first to the end have one each; at the end one may still be to come.
          const weeks = periodOf(wish, end) - periodOf(wish, first) + 1
          expect(sent).toBeGreaterThanOrEqual(weeks - 1)
          expect(sent).toBeLessThanOrEqual(weeks)
        },
      ),
      { numRuns: 200 },
    )
  })
})

const times = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`)
const moments = fc.integer({ min: from / minute, max: until / minute }).map((at) => new Date(at * minute))
const anchors = moments.map((moment) => dayIn('UTC', moment))
const weekdays = fc.integer({ min: 1, max: 7 })
type Repeated = Exclude<Wish, { unit: 'once' }>
const wishes: fc.Arbitrary<Repeated> = fc.oneof(
  fc.record({
    unit: fc.constant('week' as const),
    every: fc.integer({ min: 1, max: 5 }),
    weekday: weekdays,
    time: times,
    anchor: anchors,
  }),
  fc.record({
    unit: fc.constant('month' as const),
    every: fc.integer({ min: 1, max: 3 }),
    nth: fc.integer({ min: 1, max: 5 }),
    weekday: weekdays,
    time: times,
    anchor: anchors,
  }),
  fc.record({
    unit: fc.constant('month-day' as const),
    every: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    time: times,
    anchor: anchors,
  }),
)

/** The next moments after a start: each later, in the period after the one before, and at its time unless that is skipped. */
function oneEachPeriod(schedule: Schedule, start: Date, count: number): void {
  const { wish, zone } = schedule
  let last = start
  let period: number | undefined
  for (let turn = 0; turn < count; turn += 1) {
    const moment = nextMoment(schedule, last)
    if (!moment || moment <= last)
      throw new Error(`${zone} ${JSON.stringify(wish)} stops after ${last.toISOString()}`)
    const shown = wall(zone, moment)
    const now = periodOf(wish, shown.slice(0, 10))
    if (period !== undefined && now !== period + 1) {
      throw new Error(
        `${zone} ${JSON.stringify(wish)}: ${shown} is ${now - period} periods after ${wall(zone, last)}`,
      )
    }
    if (
      !shown.endsWith(wish.time) &&
      wall(zone, new Date(moment.getTime() - minute)) > `${shown.slice(0, 10)} ${wish.time}`
    ) {
      throw new Error(`${zone} ${JSON.stringify(wish)}: ${shown} is not its time`)
    }
    period = now
    last = moment
  }
}

/** Sends each at its moment for 60 days, and moves at these minutes after the start; how many were sent. */
function travelled(schedule: Schedule, start: Date, moves: readonly (readonly [string, number])[]) {
  const end = start.getTime() + 60 * 24 * hour
  let sent = 0
  let now = schedule
  let due = nextMoment(now, start)
  const left = [...moves]
  while (due && due.getTime() < end) {
    const [move] = left
    if (move && start.getTime() + move[1] * minute < due.getTime()) {
      left.shift()
      const at = new Date(start.getTime() + move[1] * minute)
      now = transition(now, { kind: 'moved', zone: move[0], now: at })
      due = nextMoment(now, at)
      continue
    }
    sent += 1
    now = transition(transition(now, { kind: 'sent', dueAt: due }), { kind: 'answered' })
    due = nextMoment(now, due)
  }
  return { sent, zone: now.zone }
}

const two = (number: number): string => String(number).padStart(2, '0')
function shifted(time: string, minutes: number): string {
  const at = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes + 1440) % 1440
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}
const ofWall = (shown: string): number => Date.parse(`${shown.replace(' ', 'T')}:00Z`)
const toWall = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ')
const nextMinute = (shown: string): string => toWall(ofWall(shown) + minute)
const wallMinus = (shown: string): string => toWall(ofWall(shown) - minute)
