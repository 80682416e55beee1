import { describe, expect, test } from 'vitest'
import { happenedIn } from '../../../src/reading/times/told.ts'

/** A Saturday. */
const today = '2026-11-28'

describe('the day of what was done', () => {
  test.each([
    ['Yesterday I led the Acme review', '2026-11-27'],
    ['yesterday afternoon, we closed the deal', '2026-11-27'],
    ['Hi, the day before yesterday I led the review', '2026-11-26'],
    ['Last Wednesday I closed the deal', '2026-11-25'],
    ['On Thursday I led the review', '2026-11-26'],
    ['Thursday: led the review', '2026-11-26'],
    ['On 3 November I signed Acme', '2026-11-03'],
    ['on Nov 3rd we signed Acme', '2026-11-03'],
    ['On 20 December I signed Acme', undefined],
    ['On 3 May I signed Acme', '2026-05-03'],
    ['On 3 March 2025, I signed Acme', '2025-03-03'],
    ['2026-11-03 signed Acme', '2026-11-03'],
    ['12 Nov – mediated between two partners', '2026-11-12'],
    ['I led the review yesterday', '2026-11-27'],
    ['Closed the Acme deal on Tuesday, with two partners', '2026-11-24'],
    ['I planned the launch yesterday', '2026-11-27'],
    ['Signed Acme two days ago. They want it on Monday.', '2026-11-26'],
    ['Yesterday I moved the review from Monday to Thursday', '2026-11-27'],
    ['On Saturday I ran the workshop', '2026-11-28'],
    ['I led the Contoso go-live on Thursday', '2026-11-26'],
    ['Ran our spring launch on Tuesday', '2026-11-24'],
    ['supported the Acme kick-off on Monday', '2026-11-23'],
    ['In March I built the dashboard', '2026-03-31'],
    ['Back in late March 2025, I hired two', '2025-03-31'],
    ['Hired two leads in February', '2026-02-28'],
    ['I led the audit in December', '2025-12-31'],
    ['Ran the workshop in November', today],
    ['Last November I ran the workshop', '2025-11-30'],
    ['In May last year I ran the workshop', '2025-05-31'],
  ])('“%s”: %s', (text, day) => expect(happenedIn(text, today)).toBe(day))
})

describe('no day of the deed', () => {
  test.each([
    'Last week I hired two',
    'In March and April I led the audit',
    '12 Nov – 14 Nov: led the audit',
    'On Monday – Wednesday I led the audit',
    'planned the launch in March',
    'In March 2027 I lead the audit',
    'Prepared the plan for March',
    'planned the launch for 3 March',
    'Planned the launch on 3 November',
    'Wrote the brief of the launch on Thursday',
    'moved the review to Thursday',
    'covered for Dana until Friday',
    'finished the report by Tuesday',
    'Next Monday I lead the review',
    'Tomorrow I lead the review',
    'fixed yesterday’s outage',
    "Yesterday's outage is fixed: I led the call",
    'fixed the bug that Acme reported on Monday',
    'fixed the outage reported on Monday',
    'ran the offsite on Monday and Tuesday',
    'On 3-5 November I ran the offsite',
    'On Monday, Tuesday I ran the offsite',
    'Wrote up “we met on Tuesday” for the team',
    'cut status prep from 6 h to 1 h',
    'Led the review. They signed on Tuesday.',
    'on 31 February I led the review',
  ])('“%s”', (text) => expect(happenedIn(text, today)).toBeUndefined())
})
