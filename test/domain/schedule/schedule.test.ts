import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/domain/schedule/decide.ts'
import { nextMoment } from '../../../src/domain/schedule/next-moment.ts'
import type { Decision, Facts, Schedule } from '../../../src/domain/schedule/schedule.ts'
import { scheduleSchema } from '../../../src/domain/schedule/schedule.ts'
import { transition } from '../../../src/domain/schedule/transitions.ts'

/** Fridays at 15:00 in Berlin; yes was said on Monday, 2 November 2026. */
const fridays = scheduleSchema.parse({
  id: 'one',
  what: { kind: 'nudge' },
  wish: { unit: 'week', every: 1, weekday: 5, time: '15:00', anchor: '2026-11-02' },
  zone: 'Europe/Berlin',
  since: '2026-11-02T09:00:00Z',
})
/** The 27th of every month, which is a Friday too; and that day at a minute that was asked for. */
const on27 = { unit: 'month-day', every: 1, day: 27, time: '15:00', anchor: '2026-11-01' } as const
const thatMinute = { unit: 'once', day: '2026-11-27', time: '15:00', exact: true } as const
const berlin = (local: string): Date => new Date(`${local}:00+01:00`)
const due = berlin('2026-11-27T15:00')
const facts: Facts = {
  dueAt: due,
  now: due,
  lastNoteAt: undefined,
  lastNudgeAt: undefined,
  dnd: undefined,
  person: 'active',
  holidayStatusUntil: undefined,
}
const whatOf = (decision: Decision): string =>
  'why' in decision ? `${decision.kind}: ${decision.why}` : decision.kind
const nextOf = (decision: Decision): Date | undefined =>
  decision.kind === 'skip' ? decision.next : undefined

describe('a nudge that is due', () => {
  test('goes out at its moment', () => {
    expect(decide(fridays, facts)).toEqual({ kind: 'send', followUp: false, slowed: false })
  })

  test.each<[string, Partial<Facts>, Partial<Schedule>, string]>([
    ['a deactivated person', { person: 'deactivated' }, {}, 'end: deactivated'],
    ['a bot', { person: 'bot' }, {}, 'end: bot'],
    ['a guest', { person: 'guest' }, {}, 'end: guest'],
    ['a stranger', { person: 'stranger' }, {}, 'end: stranger'],
    ['a clock that went back', { now: berlin('2026-11-27T12:00') }, {}, 'wait: early'],
    ['six hours later', { now: berlin('2026-11-27T21:00') }, {}, 'send'],
    ['more than six hours later', { now: berlin('2026-11-27T21:01') }, {}, 'skip: too-late'],
    ['a note since yes was said', { lastNoteAt: berlin('2026-11-25T10:00') }, {}, 'skip: note-added'],
    ['a note before yes was said', { lastNoteAt: berlin('2026-11-02T09:59') }, {}, 'send'],
    [
      'a note before the last nudge',
      { lastNoteAt: berlin('2026-11-19T10:00'), lastNudgeAt: berlin('2026-11-20T15:00') },
      {},
      'send',
    ],
    [
      'a note that the last moment was passed over for',
      { lastNoteAt: berlin('2026-11-19T10:00'), lastNudgeAt: berlin('2026-11-13T15:00') },
      { handled: { at: berlin('2026-11-20T15:00'), day: '2026-11-20' } },
      'send',
    ],
    ['an absence', {}, { absences: [{ from: '2026-11-27', until: '2026-11-27' }] }, 'skip: absence'],
    ['the day after an absence', {}, { absences: [{ from: '2026-11-20', until: '2026-11-26' }] }, 'send'],
    ['a pause', {}, { pausedUntil: '2026-11-28' }, 'skip: paused'],
    ['the end of a pause', {}, { pausedUntil: '2026-11-27' }, 'send'],
    ['a day off', {}, { workdays: [1, 2, 3, 4], wish: on27 }, 'skip: day-off'],
    ['a day off that was asked for by its name', {}, { workdays: [1, 2, 3, 4] }, 'send'],
    ['a minute of a day off', {}, { workdays: [1, 2, 3, 4], wish: thatMinute }, 'send'],
    [
      'a minute of an absence',
      {},
      { absences: [{ from: '2026-11-27', until: '2026-11-27' }], wish: thatMinute },
      'send',
    ],
    ['a minute of a pause', {}, { pausedUntil: '2026-11-28', wish: thatMinute }, 'send'],
    [
      'a minute of a holiday in the status',
      { holidayStatusUntil: berlin('2026-12-01T00:00') },
      { readStatus: true, wish: thatMinute },
      'send',
    ],
    [
      'a minute in Do Not Disturb',
      { dnd: { until: berlin('2026-11-28T08:00') } },
      { wish: thatMinute },
      'send',
    ],
    ['a holiday in the status', { holidayStatusUntil: berlin('2026-12-01T00:00') }, {}, 'send'],
    [
      'a holiday in a status that may be read',
      { holidayStatusUntil: berlin('2026-12-01T00:00') },
      { readStatus: true },
      'skip: holiday',
    ],
    [
      'a holiday in a status that ends at this moment',
      { holidayStatusUntil: due },
      { readStatus: true },
      'send',
    ],
    ['Do Not Disturb', { dnd: { until: berlin('2026-11-27T17:00') } }, {}, 'wait: dnd'],
    ['Do Not Disturb overnight', { dnd: { until: berlin('2026-11-28T08:00') } }, {}, 'skip: dnd'],
    ['Do Not Disturb that is over', { dnd: { until: berlin('2026-11-27T15:00') } }, {}, 'send'],
  ])('and %s', (_, given, change, expected) => {
    expect(whatOf(decide({ ...fridays, ...change }, { ...facts, ...given }))).toBe(expected)
  })

  test.each([
    // A status until midnight: that day is the first one back.
    ['2026-12-04T00:00', '2026-12-04T15:00'],
    ['2026-12-04T00:01', '2026-12-11T15:00'],
    ['2026-12-01T08:00', '2026-12-04T15:00'],
  ])('and a holiday until %s: the next comes after its last moment', (until, next) => {
    const holiday = { ...facts, holidayStatusUntil: berlin(until) }
    expect(nextOf(decide({ ...fridays, readStatus: true }, holiday))).toEqual(berlin(next))
  })

  test('and lies in Do Not Disturb to the end of its window is remembered, until one comes', () => {
    for (const until of ['2026-11-27T21:00', '2026-11-28T08:00']) {
      const missed = decide(fridays, { ...facts, dnd: { until: berlin(until) } })
      if (missed.kind !== 'skip') throw new Error(missed.kind)
      expect(missed.schedule).toMatchObject({ inDnd: '2026-11-27' })
      const dueAt = berlin('2026-12-04T15:00')
      expect(transition(missed.schedule, { kind: 'skipped', dueAt })).toMatchObject({ inDnd: '2026-11-27' })
      expect(transition(missed.schedule, { kind: 'sent', dueAt }).inDnd).toBeUndefined()
    }
  })

  test('never goes out on the day after', () => {
    const late = scheduleSchema.parse({
      ...fridays,
      since: fridays.since.toISOString(),
      wish: { ...fridays.wish, time: '23:00' },
    })
    const dueAt = berlin('2026-11-27T23:00')
    expect(whatOf(decide(late, { ...facts, dueAt, now: berlin('2026-11-27T23:59') }))).toBe('send')
    expect(whatOf(decide(late, { ...facts, dueAt, now: berlin('2026-11-28T00:00') }))).toBe('skip: too-late')
  })

  test('comes once after weeks without the bot', () => {
    const now = berlin('2026-12-18T16:00')
    const first = decide(fridays, { ...facts, now })
    expect(nextOf(first)).toEqual(berlin('2026-12-18T15:00'))
    if (first.kind !== 'skip' || !first.next) throw new Error('not skipped')
    expect(whatOf(decide(first.schedule, { ...facts, now, dueAt: first.next }))).toBe('send')
    const left = transition(first.schedule, { kind: 'sent', dueAt: first.next })
    expect(nextMoment(left, now)).toEqual(berlin('2026-12-25T15:00'))
  })
})
