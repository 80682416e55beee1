import { describe, expect, test } from 'vitest'
import { dayNoted } from '../../../src/reading/times/noted.ts'

const today = '2026-11-29'
const dayOf = (text: string, ...under: string[]) => dayNoted({ text, under }, today)

describe('the day of a line in somebody’s own record', () => {
  test.each([
    ['3.9. — Contoso workshop', ['Q3 26'], '2026-09-03'],
    ['5/12 ran cost review', ['2026', 'may'], '2026-05-12'],
    ['5/12 ran cost review', ['2025', 'May'], '2025-05-12'],
    ['12/5 ran cost review', ['may'], '2026-05-12'],
    ['5/12 ran cost review', ['2026'], '2026-05-12'],
    ['5/28 ran cost review', [], '2026-05-28'],
    ['28.5.25: ran cost review', [], '2025-05-28'],
    ['12 Nov – mediated', ['2025'], '2025-11-12'],
    ['12 Jan: mediated', ['2025'], '2025-01-12'],
    ['Mediated on 3 February', ['H1 2025'], '2025-02-03'],
    ['Hired two on 3 November 2025', ['2026'], '2025-11-03'],
    ['12 June: closed it', ['May 2025'], '2025-06-12'],
    ['20 Dec: closed it', ['Q4 25 – Q1 26'], '2025-12-20'],
    ['Closed it (3.9.)', ['2025'], '2025-09-03'],
  ])('“%s” under %o: %s', (text, under, day) => expect(dayOf(text, ...under)).toEqual({ day }))

  test.each([
    ['mid-August: wrote the guide', [], '2026-08-31', 'mid-August'],
    ['late December: wrote the guide', [], '2025-12-31', 'late December'],
    ['Cut the backlog by end of March', [], '2026-03-31', 'by end of March'],
    ['Cut the backlog by end of March', ['2025'], '2025-03-31', 'by end of March'],
    ['In April I ran the offsite', ['March 2025'], '2025-04-30', 'In April'],
    ['Ran the offsite in April', ['March 2025'], '2025-04-30', 'in April'],
    ['August – wrote the guide', [], '2026-08-31', 'August'],
    ['wrote the guide (May 2025)', [], '2025-05-31', 'May 2025'],
  ])('“%s” under %o: %s, by “%s”', (text, under, day, said) =>
    expect(dayOf(text, ...under)).toEqual({ day, said }),
  )

  test.each([
    [['Feb–March'], '2026-03-31', 'Feb–March'],
    [['2025', 'may', 'Customers'], '2025-05-31', 'may'],
    [['Wins of Q3 2025'], '2025-09-30', 'Wins of Q3 2025'],
    [['Q4 26'], today, 'Q4 26'],
    [['2025'], '2025-12-31', '2025'],
    [['H1 2026'], '2026-06-30', 'H1 2026'],
    [['March'], '2026-03-31', 'March'],
    [['Week of 3 November'], '2026-11-03', 'Week of 3 November'],
    [['Dec–Feb'], '2026-02-28', 'Dec–Feb'],
  ])('under %o alone: %s', (under, day, said) =>
    expect(dayOf('Wrote the guide', ...under)).toEqual({ day, said, isOfHeading: true }),
  )

  test.each([
    ['5/12 of the customers renewed', []],
    ['5/12 ran cost review', []],
    ['24/7 support set up', []],
    ['3.5 hours saved', []],
    ['planned the launch by end of March', []],
    ['Wrote the guide', ['Leadership', 'What I may do']],
    ['Wrote the guide', ['Q1 2027']],
    ['31/2 wrote the guide', []],
  ])('nothing tells of “%s” under %o', (text, under) => expect(dayOf(text, ...under)).toBeUndefined())

  test('a column of days says it its own way', () => {
    const of = (when: string, ...under: string[]) => dayNoted({ text: 'Wrote it', when, under }, today)
    expect(of('28/5/26')).toEqual({ day: '2026-05-28' })
    expect(of('May 2025')).toEqual({ day: '2025-05-31', said: 'May 2025' })
    expect(of('Q3')).toEqual({ day: '2026-09-30', said: 'Q3' })
    expect(of('someday')).toBeUndefined()
  })

  test('“yesterday” in a file of months is no day', () => {
    expect(dayOf('Yesterday I ran it', 'May 2025')?.isOfHeading).toBe(true)
    expect(dayOf('Yesterday I ran it')).toEqual({ day: '2026-11-28' })
  })
})
