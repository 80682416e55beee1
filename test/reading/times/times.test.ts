import { describe, expect, test } from 'vitest'
import { wishText } from '../../../src/bot/schedules/words.ts'
import type { Wish } from '../../../src/domain/schedule/wish.ts'
import { awayIn } from '../../../src/reading/times/away.ts'
import { wishIn, zoneIn } from '../../../src/reading/wish.ts'

/** A Wednesday. */
const clock = { today: '2026-11-25', time: '10:00' }
const fridays: Wish = { unit: 'week', every: 1, weekday: 5, time: '15:00', anchor: '2026-11-27' }

const said = (text: string, alone: 'once' | 'weekly' = 'weekly', wish: Wish = fridays): string => {
  const wished = wishIn(text, clock, { wish, alone })
  return wished.kind === 'wish' ? wishText(wished.wish) : wished.kind
}

describe('a wish in words', () => {
  test.each([
    ['fri 15:00', 'Every Friday at 15:00'],
    ['nudge me every Thursday before lunch', 'Every Thursday at 11:30'],
    ['every second Monday', 'Every second Monday at 15:00'],
    ['every other monday at 9', 'Every second Monday at 09:00'],
    ['every 3 weeks on tuesday', 'Every 3 weeks on Tuesday at 15:00'],
    ['biweekly', 'Every second Friday at 15:00'],
    ['weekly', 'Every Friday at 15:00'],
    ['monthly', 'On the first Friday of every month at 15:00'],
    ['monthly on tuesdays at 8:30', 'On the first Tuesday of every month at 08:30'],
    ['first Monday of the month', 'On the first Monday of every month at 15:00'],
    ['every first monday at noon', 'On the first Monday of every month at 12:00'],
    ['the last Thursday of every month, end of day', 'On the last Thursday of every month at 17:00'],
    ['second tuesday of the month', 'On the second Tuesday of every month at 15:00'],
    ['on the 15th of every month', 'On the 15th of every month at 15:00'],
    ['at the end of every month', 'On the last day of every month at 15:00'],
    ['quarterly', 'On the first Friday of every 3 months at 15:00'],
    ['every two months', 'On the first Friday of every 2 months at 15:00'],
    ['mornings', 'Every Friday at 09:00'],
    ['at 4:30pm', 'Every Friday at 16:30'],
    ['at 3', 'Every Friday at 15:00'],
    ['friday 9', 'Every Friday at 09:00'],
    ['mon 9am', 'Every Monday at 09:00'],
    ['mondays 10ish pls', 'Every Monday at 10:00'],
    ['nudge me on sundays when the kids r in bed, like 21h', 'Every Sunday at 21:00'],
    ['half past nine on tuesdays', 'Every Tuesday at 09:30'],
    ['thu 16.15', 'Every Thursday at 16:15'],
    ['mon 07:45 Europe/London', 'Every Monday at 07:45'],
    ['every Friday at 4pm Singapore time', 'Every Friday at 16:00'],
    ['tomorrow', 'Once, on 26 Nov 2026 at 15:00'],
    ['tomorrow at 9', 'Once, on 26 Nov 2026 at 09:00'],
    ['next Friday', 'Once, on 4 Dec 2026 at 15:00'],
    ['on 3 December', 'Once, on 3 Dec 2026 at 15:00'],
    ['in two weeks', 'Once, on 9 Dec 2026 at 15:00'],
    ['in a fortnight', 'Once, on 9 Dec 2026 at 15:00'],
    ['once a fortnight', 'Every second Friday at 15:00'],
    ['every fortnight', 'Every second Friday at 15:00'],
    ['the last Friday of the month', 'On the last Friday of every month at 15:00'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })

  test.each([
    ['every full moon', 'unclear'],
    ['', 'unclear'],
    ['sometimes', 'unclear'],
    ['last friday', 'unclear'],
    ['friday week', 'unclear'],
    ['fri 25:00', 'unclear'],
    ['fri 9:75', 'unclear'],
    ['29 February', 'unclear'],
    ['every day', 'too-often'],
    ['daily at 9', 'too-often'],
    ['on weekdays', 'too-often'],
    ['every morning', 'too-often'],
    ['twice a week', 'too-often'],
    ['mondays and thursdays', 'too-often'],
    ['every other day', 'too-often'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })

  test('a day without “every” is one day, where that is asked for', () => {
    expect(said('monday at 9', 'once')).toBe('Once, on 30 Nov 2026 at 09:00')
    expect(said('every monday at 9', 'once')).toBe('Every Monday at 09:00')
    expect(said('mondays', 'once')).toBe('Every Monday at 15:00')
  })

  test('what is not said stays as it was', () => {
    const monthly: Wish = { unit: 'month', every: 1, nth: 2, weekday: 3, time: '08:00', anchor: '2026-11-01' }
    expect(said('at 9:30', 'weekly', monthly)).toBe('On the second Wednesday of every month at 09:30')
    expect(said('weekly', 'weekly', monthly)).toBe('Every Wednesday at 08:00')
    expect(said('every three months', 'weekly', monthly)).toBe(
      'On the second Wednesday of every 3 months at 08:00',
    )
  })

  test.each([
    ['every second wednesday at 9:00', '2026-12-02'],
    ['every second wednesday at 11:00', '2026-11-25'],
    ['every second monday', '2026-11-30'],
  ])('%s begins with the next one: %s', (text, anchor) => {
    expect(wishIn(text, clock, { wish: fridays, alone: 'weekly' })).toMatchObject({ wish: { anchor } })
  })

  test.each([
    ['mon 07:45 Europe/London', 'Europe/London'],
    ['every Friday at 4pm Singapore time', 'Asia/Singapore'],
    ['fridays at 4 New York time', 'America/New_York'],
    ['nudge me at lunch time', undefined],
    ['nudge me fri 15:00', undefined],
    ['in and/or out', undefined],
    ['Either/Or', undefined],
  ])('the zone in “%s” is %s', (text, zone) => {
    expect(zoneIn(text)).toBe(zone)
  })
})

const away = (text: string): string => {
  const read = awayIn(text, clock)
  if (read.kind === 'until') return `until ${read.day}`
  return read.kind === 'absence' ? `${read.from} to ${read.until}` : read.kind
}

describe('a time without nudges, in words', () => {
  test.each([
    ['until Monday', 'until 2026-11-30'],
    ['snooze nudge till monday', 'until 2026-11-30'],
    ['pause until 2027-01-10', 'until 2027-01-10'],
    ["I'm on parental leave until 3 March, no nudges till then please 🍼", 'until 2027-03-03'],
    ["I'm on parental leave till March, hold the nudges until then 👶", 'until 2027-03-01'],
    ['just leave me in peace until the New Year.', 'until 2027-01-01'],
    ['until next week', 'until 2026-11-30'],
    ['until next month', 'until 2026-12-01'],
    ['pause nudge 2w', 'until 2026-12-09'],
    ['for two weeks', 'until 2026-12-09'],
    ['for 3 days', 'until 2026-11-28'],
    ['back on 7 December', 'until 2026-12-07'],
    ["I'm out 3–14 August", '2027-08-03 to 2027-08-14'],
    ["I'm on vacation from 21 dec til 4 jan", '2026-12-21 to 2027-01-04'],
    ["out from 21 Dec 'til 4 Jan", '2026-12-21 to 2027-01-04'],
    ['on PTO 3–17 July, hold the nudges til im back 🏖️', '2027-07-03 to 2027-07-17'],
    ['away from 3rd August to 14th', '2027-08-03 to 2027-08-14'],
    ['away from 3 aug to 14 aug', '2027-08-03 to 2027-08-14'],
    ['24 Dec - 2 Jan', '2026-12-24 to 2027-01-02'],
    ['nov 30 to dec 4', '2026-11-30 to 2026-12-04'],
    ['from 27.11. to 3.12.', '2026-11-27 to 2026-12-03'],
    ['from monday until friday', '2026-11-30 to 2026-12-04'],
    ['on vacation next week', '2026-11-30 to 2026-12-06'],
    ['no nudge next week please, I am at holidays', '2026-11-30 to 2026-12-06'],
    ['skip this week', '2026-11-25 to 2026-11-29'],
    ['nothing in August please', '2027-08-01 to 2027-08-31'],
    ['not tomorrow', '2026-11-26 to 2026-11-26'],
    ['on friday', '2026-11-27 to 2026-11-27'],
    ['not today', '2026-11-25 to 2026-11-25'],
    ['for a while', 'unclear'],
    ['', 'unclear'],
    ['until I feel like it', 'unclear'],
  ])('%s', (text, expected) => {
    expect(away(text)).toBe(expected)
  })
})

describe('days away that are no such days are asked for again', () => {
  const away = (text: string, today = clock.today) => awayIn(text, { ...clock, today })

  test.each([
    // A slip, or until September, or the other way round: nobody is out for a year from one to the other.
    'I’m out 14–3 August',
    'out 14 to 3 August',
    'out on 29 February',
    'out 27–29 February',
    'out 31 April',
    'out 30 February',
    'out 10 days ago',
  ])('%s', (text) => expect(away(text)).toEqual({ kind: 'unclear' }))

  test('29 February is one in a leap year', () => {
    expect(away('out on 29 February', '2027-11-25')).toMatchObject({
      from: '2028-02-29',
      until: '2028-02-29',
    })
  })

  test.each([
    ['out 24.12.-2.1.', '2026-12-24', '2027-01-02'],
    ['out 24.12.–2.1.2027', '2026-12-24', '2027-01-02'],
    ['out 24.12.2026 – 2.1.2027', '2026-12-24', '2027-01-02'],
    ['out 24/12 to 2/1', '2026-12-24', '2027-01-02'],
    ['out 28 December – 3 January', '2026-12-28', '2027-01-03'],
    ['out 3.–14.8.', '2027-08-03', '2027-08-14'],
  ])('%s', (text, from, until) => expect(away(text)).toEqual({ kind: 'absence', from, until }))

  test.each([
    ['2026-12-18', 'I’m on parental leave from 1 December to 28 February', '2026-12-01', '2027-02-28'],
    ['2026-11-28', 'I’m out from 20 November to 5 December', '2026-11-20', '2026-12-05'],
    ['2026-11-28', 'I’m out 20 November until today', '2026-11-20', '2026-11-28'],
    ['2027-01-02', 'I’m off 24 December - 6 January', '2026-12-24', '2027-01-06'],
    ['2026-11-28', 'out 3–27 November', '2027-11-03', '2027-11-27'],
    ['2026-11-28', 'out 20 November 2027 to 5 December 2027', '2027-11-20', '2027-12-05'],
    ['2026-08-20', 'out 14–3 August', undefined, undefined],
  ])('on %s: %s', (today, text, from, until) => {
    expect(away(text, today)).toEqual(from ? { kind: 'absence', from, until } : { kind: 'unclear' })
  })

  test('a fortnight is two weeks', () => {
    expect(away('pause for a fortnight')).toEqual({ kind: 'until', day: '2026-12-09' })
  })
})
