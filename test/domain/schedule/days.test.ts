import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/domain/schedule/decide.ts'
import { localMoment } from '../../../src/domain/schedule/moments.ts'
import { nextMoment } from '../../../src/domain/schedule/next-moment.ts'
import { type Schedule, type ScheduleEvent, scheduleSchema } from '../../../src/domain/schedule/schedule.ts'
import { transition } from '../../../src/domain/schedule/transitions.ts'

const fridays = scheduleSchema.parse({
  id: 'one',
  what: { kind: 'nudge' },
  wish: { unit: 'week', every: 1, weekday: 5, time: '15:00', anchor: '2026-11-02' },
  zone: 'UTC',
  since: '2026-11-02T09:00:00Z',
})
const at = (local: string): Date => new Date(`${local}:00Z`)

/** The next moments, each taken as sent and answered. */
function coming(schedule: Schedule, from: string, count: number): string[] {
  const found: string[] = []
  let now = schedule
  let moment = nextMoment(now, at(from))
  while (moment && found.length < count) {
    found.push(moment.toISOString().slice(0, 16))
    now = transition(transition(now, { kind: 'sent', dueAt: moment }), { kind: 'answered' })
    moment = nextMoment(now, moment)
  }
  return found
}

const next = (schedule: Schedule, from: string): string | undefined =>
  nextMoment(schedule, at(from))?.toISOString().slice(0, 16)

/** As a file of somebody's making may hold them, and a form: what nobody means, and what would hold up everybody. */
describe('what lies in thousands of years', () => {
  const last = '9999-12-31'
  const everyDay = Array.from({ length: 3000 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 10, 2 + index)).toISOString().slice(0, 10)
    return { from: day, until: day }
  })
  test.each<[string, Partial<Schedule>, string | undefined]>([
    ['a pause', { pausedUntil: last }, undefined],
    ['an absence', { absences: [{ from: '2026-11-02', until: last }] }, undefined],
    ['both', { pausedUntil: last, absences: [{ from: '2026-11-02', until: last }] }, undefined],
    ['a day that was handled', { handled: { at: at('2026-11-02T09:00'), day: last } }, undefined],
    ['thousands of absences, one after another', { absences: everyDay }, '2035-01-19T15:00'],
    ['the same, told in another order', { absences: everyDay.toReversed() }, '2035-01-19T15:00'],
  ])('%s is looked through at once', (_, changes, expected) => {
    const began = performance.now()
    expect(next({ ...fridays, ...changes }, '2026-11-02T10:00')).toBe(expected)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('days', () => {
  test('a monthly day that a month has not is its last', () => {
    const wish = { unit: 'month-day', every: 1, day: 30, time: '09:00', anchor: '2027-12-01' } as const
    const schedule: Schedule = { ...fridays, wish, workdays: [1, 2, 3, 4, 5, 6, 7] }
    expect(coming(schedule, '2027-12-31T00:00', 3)).toEqual([
      '2028-01-30T09:00',
      '2028-02-29T09:00',
      '2028-03-30T09:00',
    ])
    expect(next(schedule, '2027-02-01T00:00')).toBe('2027-02-28T09:00')
  })

  test('every second week goes on over the end of a year of 53 weeks', () => {
    const wish = { unit: 'week', every: 2, weekday: 4, time: '09:00', anchor: '2026-12-17' } as const
    expect(coming({ ...fridays, wish }, '2026-12-17T00:00', 3)).toEqual([
      '2026-12-17T09:00',
      '2026-12-31T09:00',
      '2027-01-14T09:00',
    ])
  })

  test('a day that a zone skipped is the first moment after', () => {
    expect(localMoment('Pacific/Apia', '2011-12-30', '15:00')).toEqual(at('2011-12-30T10:00'))
    expect(localMoment('Pacific/Kwajalein', '1993-08-21', '15:00')).toEqual(at('1993-08-21T12:00'))
    const apia: Schedule = { ...fridays, zone: 'Pacific/Apia' }
    expect(coming(apia, '2011-12-20T00:00', 3)).toEqual([
      '2011-12-24T01:00',
      '2011-12-30T10:00',
      '2012-01-06T01:00',
    ])
  })

  test('what falls on a day off comes on the next working day, once', () => {
    const wish = { unit: 'month-day', every: 1, day: 28, time: '09:00', anchor: '2026-11-01' } as const
    expect(coming({ ...fridays, wish }, '2026-11-27T00:00', 2)).toEqual([
      '2026-11-30T09:00',
      '2026-12-28T09:00',
    ])
    expect(next({ ...fridays, wish }, '2026-11-29T00:00')).toBe('2026-11-30T09:00')
  })

  test('what falls on a day off at the end of a month comes in the next one', () => {
    const wish = { unit: 'month-day', every: 1, day: 31, time: '09:00', anchor: '2027-01-01' } as const
    expect(coming({ ...fridays, wish }, '2027-01-01T00:00', 3)).toEqual([
      '2027-02-01T09:00',
      '2027-03-01T09:00',
      '2027-03-31T09:00',
    ])
    for (const from of ['2027-01-30T00:00', '2027-01-31T23:59', '2027-02-01T08:59'])
      expect(next({ ...fridays, wish }, from)).toBe('2027-02-01T09:00')
    expect(next({ ...fridays, wish }, '2027-02-01T09:00')).toBe('2027-03-01T09:00')
  })

  test('after an absence the next one is waited for a week, and no longer', () => {
    const daysOut = (until: string) => ({ ...fridays, absences: [{ from: '2026-12-04', until }] })
    // Back on a Friday: the nudge of that day is the next one.
    expect(next(daysOut('2026-12-10'), '2026-12-01T00:00')).toBe('2026-12-11T15:00')
    const wish = { ...fridays.wish, unit: 'week', every: 2, anchor: '2026-12-04', weekday: 5 } as const
    // The next one is on 18 December: seven days after the first day back, and then eight.
    expect(next({ ...daysOut('2026-12-10'), wish }, '2026-12-01T00:00')).toBe('2026-12-18T15:00')
    expect(next({ ...daysOut('2026-12-09'), wish }, '2026-12-01T00:00')).toBe('2026-12-10T15:00')
  })

  test('after an absence there is one, and not several', () => {
    const absent = transition(fridays, {
      kind: 'absent',
      absence: { from: '2026-12-03', until: '2026-12-20' },
    })
    expect(coming(absent, '2026-11-30T00:00', 2)).toEqual(['2026-12-25T15:00', '2027-01-01T15:00'])
  })

  test('a monthly one is not lost in an absence: it comes on the first day back', () => {
    const wish = { unit: 'month', every: 1, nth: 1, weekday: 5, time: '15:00', anchor: '2026-12-01' } as const
    const absences = [{ from: '2026-12-03', until: '2026-12-12' }]
    expect(coming({ ...fridays, wish, absences }, '2026-11-30T00:00', 2)).toEqual([
      '2026-12-14T15:00',
      '2027-01-01T15:00',
    ])
  })

  test('a pause ends on its day', () => {
    const paused = transition(fridays, { kind: 'paused', until: '2026-12-11' })
    expect(coming(paused, '2026-11-25T00:00', 2)).toEqual(['2026-12-11T15:00', '2026-12-18T15:00'])
    expect(next(transition(paused, { kind: 'resumed' }), '2026-11-25T00:00')).toBe('2026-11-27T15:00')
  })

  test('one day alone comes once, on a day off too', () => {
    const wish = { unit: 'once', day: '2026-11-28', time: '09:00' } as const
    expect(coming({ ...fridays, wish }, '2026-11-25T00:00', 3)).toEqual(['2026-11-28T09:00'])
  })
})

const due = at('2026-11-27T15:00')
const sent: ScheduleEvent = { kind: 'sent', dueAt: due }
const facts = {
  lastNoteAt: undefined,
  lastNudgeAt: undefined,
  dnd: undefined,
  person: 'active',
  holidayStatusUntil: undefined,
} as const

describe('after a nudge', () => {
  test('tomorrow is the next working day at the same hour, and then it goes on as before', () => {
    const snoozed = transition(transition(fridays, sent), { kind: 'snoozed', now: at('2026-11-27T15:05') })
    expect(coming(snoozed, '2026-11-27T15:05', 2)).toEqual(['2026-11-30T15:00', '2026-12-04T15:00'])
  })

  test('tomorrow is the first day back for who is away then, and the hour is that of the wish', () => {
    const absence = { from: '2026-11-28', until: '2026-12-01' }
    const left = transition({ ...fridays, absences: [absence] }, sent)
    const snoozed = transition(left, { kind: 'snoozed', now: at('2026-11-27T15:05') })
    expect(next(snoozed, '2026-11-27T15:05')).toBe('2026-12-02T15:00')
  })

  test('who is away on the day that one was put off to gets none then', () => {
    const snoozed = transition(transition(fridays, sent), { kind: 'snoozed', now: at('2026-11-27T15:05') })
    for (const absence of [
      { from: '2026-11-30', until: '2026-11-30' },
      { from: '2026-11-28', until: '2026-12-02' },
    ]) {
      expect(next(transition(snoozed, { kind: 'absent', absence }), '2026-11-27T16:00')).toBe(
        '2026-12-04T15:00',
      )
    }
    const before = { from: '2026-11-28', until: '2026-11-29' }
    expect(next(transition(snoozed, { kind: 'absent', absence: before }), '2026-11-27T16:00')).toBe(
      '2026-11-30T15:00',
    )
  })

  test('a follow-up comes once, and only if it was chosen', () => {
    expect(next(transition(fridays, sent), '2026-11-27T15:00')).toBe('2026-12-04T15:00')
    const chosen = transition({ ...fridays, followUp: true }, sent)
    const again = at('2026-11-30T15:00')
    expect(nextMoment(chosen, due)).toEqual(again)
    expect(decide(chosen, { ...facts, dueAt: again, now: again })).toMatchObject({
      kind: 'send',
      followUp: true,
    })
    expect(next(transition(chosen, { kind: 'sent', dueAt: again }), '2026-11-30T15:00')).toBe(
      '2026-12-04T15:00',
    )
    expect(next(transition(chosen, { kind: 'answered' }), '2026-11-27T16:00')).toBe('2026-12-04T15:00')
  })

  test('a note makes the follow-up needless', () => {
    const chosen = transition({ ...fridays, followUp: true }, sent)
    const again = at('2026-11-30T15:00')
    const lastNoteAt = at('2026-11-28T10:00')
    expect(
      decide(chosen, { ...facts, dueAt: again, now: again, lastNoteAt, lastNudgeAt: due }),
    ).toMatchObject({
      kind: 'skip',
      why: 'note-added',
      next: at('2026-12-04T15:00'),
    })
  })

  test('three without an answer make it monthly, which is said once', () => {
    let now = fridays
    const said: (readonly [string, boolean])[] = []
    let moment = nextMoment(now, at('2026-11-02T09:00'))
    for (let turn = 0; turn < 5 && moment; turn += 1) {
      const decision = decide(now, { ...facts, dueAt: moment, now: moment })
      if (decision.kind !== 'send') throw new Error('not sent')
      said.push([moment.toISOString().slice(0, 10), decision.slowed])
      now = transition(now, { kind: 'sent', dueAt: moment })
      moment = nextMoment(now, moment)
    }
    expect(said).toEqual([
      ['2026-11-06', false],
      ['2026-11-13', false],
      ['2026-11-20', false],
      ['2026-12-04', true],
      ['2027-01-01', false],
    ])
    expect(next(transition(now, { kind: 'answered' }), '2027-01-01T16:00')).toBe('2027-02-05T15:00')
  })

  test('an answer to the third keeps it weekly', () => {
    const twice = transition(transition(fridays, { kind: 'sent', dueAt: at('2026-11-13T15:00') }), {
      kind: 'sent',
      dueAt: at('2026-11-20T15:00'),
    })
    const thrice = transition(twice, sent)
    expect(thrice).toMatchObject({ unanswered: 3, slowed: 'unsaid' })
    expect(transition(thrice, { kind: 'answered' })).toMatchObject({ unanswered: 0, slowed: 'no' })
  })
})

describe('in another zone', () => {
  const moved = (zone: string, now: string, from: Schedule = fridays) =>
    nextMoment(transition(from, { kind: 'moved', zone, now: at(now) }), at(now))
      ?.toISOString()
      .slice(0, 16)

  test('it comes at the same hour there', () => {
    expect(moved('America/New_York', '2026-11-25T09:00')).toBe('2026-11-27T20:00')
    expect(moved('Asia/Kathmandu', '2026-11-25T09:00')).toBe('2026-11-27T09:15')
  })

  test('it does not come again on a day whose nudge was sent', () => {
    expect(moved('America/New_York', '2026-11-27T16:00', transition(fridays, sent))).toBe('2026-12-04T20:00')
  })

  test('it comes on the next working day where its hour is over already', () => {
    expect(moved('Asia/Tokyo', '2026-11-27T10:00')).toBe('2026-11-30T06:00')
  })
})

describe('a weekday that the wish names', () => {
  const wish = { unit: 'week', every: 1, weekday: 7, time: '15:00', anchor: '2026-11-02' } as const
  const sundays: Schedule = { ...fridays, wish }

  test('counts, though they do not work on it; no other day off does', () => {
    expect(coming(sundays, '2026-11-23T00:00', 2)).toEqual(['2026-11-29T15:00', '2026-12-06T15:00'])
    const snoozed = transition(sundays, { kind: 'snoozed', now: at('2026-11-27T16:00') })
    expect(next(snoozed, '2026-11-27T16:00')).toBe('2026-11-29T15:00')
    expect(snoozed.extra?.at).toEqual(at('2026-11-30T15:00'))
  })
})

describe('what was asked for at a minute', () => {
  const once = (exact: boolean): Schedule => ({
    ...fridays,
    what: { kind: 'reminder', says: 'show sr-mgr' },
    wish: { unit: 'once', day: '2026-11-28', time: '23:30', ...(exact && { exact }) },
  })
  const away = { from: '2026-11-28', until: '2026-11-29' }

  test('comes then, whatever was known of the day', () => {
    for (const known of [{ absences: [away] }, { pausedUntil: '2026-12-01' }, {}]) {
      expect(next({ ...once(true), ...known }, '2026-11-28T09:00')).toBe('2026-11-28T23:30')
    }
    expect(next({ ...once(false), absences: [away] }, '2026-11-28T09:00')).toBe('2026-11-30T23:30')
  })

  test('moves for days away or a pause that are told of later', () => {
    const absent = transition(once(true), { kind: 'absent', absence: away })
    expect(next(absent, '2026-11-28T09:00')).toBe('2026-11-30T23:30')
    const paused = transition(once(true), { kind: 'paused', until: '2026-12-01' })
    expect(next(paused, '2026-11-28T09:00')).toBe('2026-12-01T23:30')
    const other = transition(once(true), {
      kind: 'absent',
      absence: { from: '2026-12-03', until: '2026-12-14' },
    })
    expect(other.wish).toEqual(once(true).wish)
  })

  test('comes once', () => {
    expect(coming(once(true), '2026-11-28T09:00', 3)).toEqual(['2026-11-28T23:30'])
  })
})
