import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { schemas, schemaText } from '../src/cli/write-schemas.ts'
import type { Guideline } from '../src/domain/library/guideline.ts'
import type { Posting } from '../src/domain/library/posting.ts'
import { loadLibrary } from '../src/library/load.ts'

const { guidelines, postings } = loadLibrary('data').library
const seeds = '../shared/seeds'

describe('the guideline has', () => {
  const guideline = only(guidelines)

  test('two levels, each with its theme', () => {
    expect(guideline.levels.map(({ id, title, short, theme }) => [id, title, short, theme])).toEqual([
      ['mgr-iii', 'Mgr III, Professional Services', 'Mgr III', 'Building'],
      ['sr-mgr', 'Sr. Mgr, Principal Prof Svcs', 'Sr. Mgr', 'Scaling'],
    ])
  })

  test('seven dimensions, and as many expectations at each level as the document', () => {
    const rows = guideline.dimensions.map(({ id, title, cells }) => [
      id,
      title,
      ...['mgr-iii', 'sr-mgr'].map((level) => cells[level]?.length),
    ])
    expect(rows).toEqual([
      ['customer-experience', 'Deliver Professional and Valuable Customer Experience and Engagement', 5, 4],
      ['partner-experience', 'Deliver Professional and Valuable Partner Experience Engagement', 3, 3],
      ['business-outcomes', 'Enable Target Business Outcomes for Customers and Partners', 3, 4],
      ['technical-excellence', 'Consistently Demonstrate Technical Excellence', 4, 3],
      ['leadership', 'Deliver Effective Leadership Externally and Internally', 5, 5],
      [
        'reusable-assets',
        'Drive Business Maturity and Scale via Reusable Assets and Repeatable Offerings',
        3,
        4,
      ],
      ['ops-excellence', 'Operational Excellence', 4, 6],
    ])
  })

  test('initials as names', () => {
    const initials = guideline.dimensions.map(({ id, aliases }) => [
      id,
      aliases.filter((alias) => /^[A-Z]{2}$/.test(alias)),
    ])
    expect(initials).toEqual([
      ['customer-experience', expect.arrayContaining(['CE'])],
      ['partner-experience', expect.arrayContaining(['PE'])],
      ['business-outcomes', expect.arrayContaining(['BO'])],
      ['technical-excellence', expect.arrayContaining(['TE'])],
      ['leadership', []],
      ['reusable-assets', expect.arrayContaining(['RA'])],
      ['ops-excellence', expect.arrayContaining(['OE'])],
    ])
  })

  test('no cell but those', () => {
    for (const { cells } of guideline.dimensions) expect(Object.keys(cells)).toEqual(['mgr-iii', 'sr-mgr'])
  })

  test('a note that says what it cannot do', () =>
    expect(guideline.note).toMatch(/cannot capture every expectation/))

  test('all four types of partner', () =>
    expect(statements(guideline).join()).toContain('(SI, ISV, MSP and Strategy)'))

  test('all three parts of the delivery ecosystem', () => {
    expect(statements(guideline).join()).toContain('(Service Engineering, Specialty Practices and Support)')
  })

  test('its statements in other words', () => expect(guideline.wording).toBe('restated'))
})

describe('the posting has', () => {
  const posting = only(postings)
  const section = (id: string) => posting.sections.find((each) => each.id === id)

  test('all its sections, in order', () => {
    expect(posting.sections.map(({ id, items }) => [id, items.length])).toEqual([
      ['overview', 0],
      ['company', 1],
      ['facts', 4],
      ['responsibilities', 10],
      ['required-qualifications', 7],
      ['preferred-qualifications', 6],
      ['compensation', 7],
      ['application-process', 7],
      ['success-metrics', 6],
      ['principles', 16],
      ['growth', 5],
      ['focus-areas', 6],
      ['impact', 4],
    ])
  })

  test.each([
    ['overview', '10,000+'],
    ['company', 'more than 200 fully featured services'],
    ['facts', 'Remote, United States', 'Full-time', '2024'],
    ['responsibilities', '$10M–$25M'],
    ['required-qualifications', '10+ years', '7+ years', '50%'],
    ['preferred-qualifications', '8+ years'],
    ['compensation', '$160,000–$220,000', '$280,000–$450,000', '401(k)'],
    ['success-metrics', '3–4x'],
    ['principles', '16 Leadership Principles'],
    ['impact', '27%', '58%', '43%', '34%'],
  ])('the figures of %s', (id, ...figures) => {
    const { intro = '', items = [] } = section(id) ?? {}
    const words = [intro, ...items.map(({ text }) => text)].join('\n')
    for (const figure of figures) expect(words).toContain(figure)
  })

  test('the seven steps to apply, as steps', () => {
    const steps = section('application-process')
    expect(steps?.ordered).toBe(true)
    const each = [
      /portal/i,
      /recruiter/i,
      /hiring manager/i,
      /presentation/i,
      /panel/i,
      /references/i,
      /offer/i,
    ]
    expect(steps?.items.map(({ text }, at) => each[at]?.test(text))).toEqual(each.map(() => true))
  })

  test('the leadership principles by name', () => {
    expect(section('principles')?.items.map(({ text }) => text)).toEqual([
      'Customer Obsession',
      'Ownership',
      'Invent and Simplify',
      'Are Right, A Lot',
      'Learn and Be Curious',
      'Hire and Develop the Best',
      'Insist on the Highest Standards',
      'Think Big',
      'Bias for Action',
      'Frugality',
      'Earn Trust',
      'Dive Deep',
      'Have Backbone; Disagree and Commit',
      'Deliver Results',
      "Strive to be Earth's Best Employer",
      'Success and Scale Bring Broad Responsibility',
    ])
  })

  test('its link, its guideline and its statements in other words', () => {
    expect(posting).toMatchObject({
      source: {
        url: 'https://www.amazon.jobs/en/jobs/2977629/aws-account-manager-enterprise-accounts-financial-services-industry',
      },
      guidelines: ['professional-services-manager'],
      wording: 'restated',
    })
  })
})

test('no eight words in a row are those of the sources', ({ skip }) => {
  skip(!existsSync(seeds), `the sources are not at ${seeds}`)
  const theirs = new Set(
    readdirSync(seeds).flatMap((name) => runsOfEight(readFileSync(`${seeds}/${name}`, 'utf8'))),
  )
  expect(theirs.size).toBeGreaterThan(1000)
  const ours = [...guidelines, ...postings].flatMap(statements).flatMap(runsOfEight)
  expect(ours.length).toBeGreaterThan(1000)
  expect(ours.filter((run) => theirs.has(run))).toEqual([])
})

test('the schemas that editors read are those that the loader reads by', () => {
  const written = Object.keys(schemas).map((name) => [name, readFileSync(`data/schema/${name}`, 'utf8')])
  expect(readdirSync('data/schema')).toEqual(Object.keys(schemas))
  expect(written).toEqual(Object.entries(schemas).map(([name, schema]) => [name, schemaText(schema)]))
})

function only<T>(things: readonly T[]): T {
  const [thing, ...more] = things
  if (thing === undefined || more.length > 0)
    throw new Error(`One is shipped, and here are ${things.length}.`)
  return thing
}

/** The sentences of a document: its names are those of the source on purpose. */
const statements = (document: Guideline | Posting): string[] =>
  'dimensions' in document
    ? [
        document.note ?? '',
        ...document.dimensions.flatMap(({ summary, cells }) => [
          summary,
          ...Object.values(cells).flatMap((expectations) => expectations.map(({ text }) => text)),
        ]),
      ]
    : document.sections.flatMap(({ intro, items }) => [intro ?? '', ...items.map(({ text }) => text)])

function runsOfEight(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:,\p{N}+)*/gu) ?? []
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '))
}
