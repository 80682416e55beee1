import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/domain/import/blocks.ts'
import { kindOf } from '../../../src/domain/import/kind.ts'
import { type PostingOptions, understandPosting } from '../../../src/domain/import/posting/posting.ts'
import { sectionAliases, sectionIdOf } from '../../../src/domain/import/posting/section-ids.ts'
import { Refused } from '../../../src/domain/import/refused.ts'

let line = 0
const at = () => `line ${++line}`
const heading = (text: string, depth = 2): Block => ({ kind: 'heading', at: at(), text, depth })
const words = (text: string, label?: string): Block => ({
  kind: 'paragraph',
  at: at(),
  text,
  ...(label !== undefined && { label }),
})
const item = (text: string, ordered = false): Block => ({ kind: 'item', at: at(), text, ordered })
const rule: Block = { kind: 'rule', at: 'rule' }
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  at: 'table',
  rows: rows.map((cells) => ({ at: 'row', cells: cells.map((text) => ({ at: 'cell', text })) })),
})

const understood = (blocks: readonly Block[], options: Partial<PostingOptions> = {}) =>
  understandPosting({ blocks, leftOut: [] }, { guidelines: ['garden'], ...options })
const sections = (blocks: readonly Block[]) =>
  understood([heading('Gardener', 1), ...blocks]).posting.sections.map(
    ({ id, title, intro, items, ordered }) => [
      `${id}: ${title}${ordered ? ' (steps)' : ''}`,
      ...(intro === undefined ? [] : [intro]),
      ...items.map(({ label, text }) => (label === undefined ? text : `[${label}] ${text}`)),
    ],
  )
const refusal = (blocks: readonly Block[], options: Partial<PostingOptions> = {}): string => {
  try {
    understood(blocks, options)
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
  return 'not refused'
}

describe('a posting', () => {
  const dig = [heading('Tasks'), words('Dig.')]

  test('has the names, version and address that are said of it', () => {
    const facts = [
      words('2026-05', 'Posted'),
      words('https://jobs.example/1'),
      words('https://jobs.example/2'),
    ]
    const { posting, remarks } = understood([heading('Gardener, Parks', 1), ...facts, ...dig])
    expect([posting.id, posting.title, posting.short, posting.version, posting.source.url]).toEqual([
      'gardener-parks',
      'Gardener, Parks',
      'Gardener',
      '2026-05',
      'https://jobs.example/1',
    ])
    expect(remarks.map(({ path }) => path)).toEqual([['sections', 0]])
  })

  test('takes for a version what is short, and for an address what is one', () => {
    const versionOf = (text: string, label: string) =>
      understood([heading('Gardener', 1), words(text, label), ...dig]).posting.version
    expect(versionOf('x'.repeat(40), 'Date posted')).toBe('x'.repeat(40))
    expect(versionOf('x'.repeat(41), 'Posted')).toBe('1')
    expect(versionOf('2026', 'Last day')).toBe('1')
    const urlOf = (text: string) =>
      understood([heading('Gardener', 1), words(text, 'Link'), ...dig]).posting.source.url
    const long = (length: number) => `https://jobs.example/${'x'.repeat(length - 21)}`
    expect([urlOf(long(500)), urlOf(long(501)), urlOf('see https://jobs.example')]).toEqual([
      long(500),
      undefined,
      undefined,
    ])
  })

  test('whose readers nobody named asks for them', () => {
    const { remarks } = understood([heading('Gardener', 1), ...dig], { guidelines: [] })
    expect(remarks.map(({ path }) => path)).toEqual([['guidelines']])
  })

  test('has its title from a line above its sections, and asks about that', () => {
    const parts = [heading('About the role'), words('You dig.'), heading('Requirements'), item('A spade.')]
    const looks = (blocks: readonly Block[]) => {
      const { posting, remarks } = understood(blocks)
      return [posting.title, remarks.some(({ path, text }) => path[0] === 'title' && text.startsWith('LOOK'))]
    }
    expect(looks([heading('Gardener', 6), ...parts])).toEqual(['Gardener', true])
    expect(looks([words('Gardener'), ...parts])).toEqual(['Gardener', true])
    expect(looks([heading('Application Gardener'), ...parts])).toEqual(['Application Gardener', false])
    expect(refusal(parts)).toContain('its first heading is “About the role”. Give it one: --title')
    expect(understood(parts, { title: 'Gardener' }).posting.title).toBe('Gardener')
  })

  test('may be given its title, and then needs one heading only', () => {
    expect(refusal([heading('Tasks'), words('Dig.')])).toContain('No headings were found')
    const { posting } = understood([heading('Tasks'), words('Dig.')], { title: 'Gardener' })
    expect(posting.sections.map(({ id }) => id)).toEqual(['responsibilities'])
  })

  test('is refused where its names or texts are too long, the same, or give no id', () => {
    const title = (length: number) => refusal([heading('x'.repeat(length), 1), ...dig])
    expect([title(120), title(121)]).toEqual([
      'not refused',
      expect.stringContaining('This heading has 121 characters'),
    ])
    expect(refusal([heading('Gardener', 1), heading('x'.repeat(121)), words('Dig.')])).toContain(
      '121 characters',
    )
    const text = (length: number) => refusal([heading('Gardener', 1), ...dig, item('x'.repeat(length))])
    expect([text(3000), text(3001)]).toEqual([
      'not refused',
      expect.stringContaining('This paragraph has 3001 characters'),
    ])
    expect(refusal([heading('Gardener', 1), ...dig, heading('tasks'), words('Rake.')])).toContain(
      'A second section is called “tasks”',
    )
    expect(refusal([heading('גנן', 1), ...dig])).toContain('“גנן” can’t be made into an id')
    expect(refusal([heading('Gardener', 1), heading('Tasks')])).toContain(
      'The headings have no text under them',
    )
  })
})

describe('its sections', () => {
  test('begin with facts and an opening that stand under no heading', () => {
    expect(
      sections([
        words('Bremen', 'Place'),
        words('x'.repeat(60)),
        words('y'.repeat(61)),
        words('We dig.'),
        heading('Tasks'),
        words('Dig.'),
      ]),
    ).toEqual([
      ['facts: Key Facts', '[Place] Bremen', 'x'.repeat(60)],
      ['overview: Introduction', `${'y'.repeat(61)}\n\nWe dig.`],
      ['responsibilities: Tasks', 'Dig.'],
    ])
  })

  test('have an opening before their first point, and then points', () => {
    expect(
      sections([heading('Tasks'), words('Each day:'), words('soon'), item('Dig'), words('Rest.')]),
    ).toEqual([['responsibilities: Tasks', 'Each day:\n\nsoon', 'Dig', 'Rest.']])
    expect(sections([heading('Tasks'), words('x'.repeat(3000))])[0]).toHaveLength(2)
  })

  test('are steps where each point is numbered', () => {
    expect(
      sections([heading('How to Apply'), words('So:'), item('Write', true), item('Dig', true)])[0]?.[0],
    ).toContain('(steps)')
    expect(sections([heading('How to Apply'), item('Write', true), item('Dig')])[0]?.[0]).not.toContain(
      '(steps)',
    )
    expect(sections([heading('How to Apply'), item('Write', true), words('Rest.')])[0]?.[0]).not.toContain(
      '(steps)',
    )
    expect(sections([heading('How to Apply'), words('Write.')])[0]?.[0]).not.toContain('(steps)')
  })

  test('say a thing once, and what is said again is told', () => {
    const { posting, leftOut } = understood([
      heading('Gardener', 1),
      heading('Tasks'),
      item('Dig'),
      item('dig'),
      words('Dig', 'Each day'),
    ])
    expect(posting.sections[0]?.items.map(({ text }) => text)).toEqual(['Dig'])
    expect(leftOut.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'dig: said in the same section already',
      'Each day: Dig: said in the same section already',
    ])
  })

  test('take a table row by row, its first cell for a label', () => {
    const rows = table(['Leave:', '31 days', 'paid'], ['', ''], ['Alone'], ['x'.repeat(121), 'long'])
    expect(sections([heading('Benefits'), rows])).toEqual([
      ['compensation: Benefits', '[Leave] 31 days | paid', 'Alone', `${'x'.repeat(121)} | long`],
    ])
  })

  test('end where a rule stands, and what follows it is under no heading', () => {
    expect(
      sections([
        heading('Tasks'),
        words('Dig.'),
        rule,
        words('Rake.'),
        rule,
        words('We are an equal opportunity employer.'),
      ]),
    ).toEqual([
      ['responsibilities: Tasks', 'Dig.\n\nRake.'],
      ['equal-opportunity: Equal opportunity', 'We are an equal opportunity employer.'],
    ])
    expect(sections([heading('Tasks'), words('Dig.'), rule])).toEqual([['responsibilities: Tasks', 'Dig.']])
    expect(sections([heading('Tasks'), words('Dig.'), rule, words('Bye.')])[1]?.[0]).toBe('closing: Closing')
  })

  test('give the known name to the heading that says it best', () => {
    expect(
      sections([heading('Tasks'), words('Dig.'), heading('Responsibilities'), words('Rake.')]).map(
        ([name]) => name,
      ),
    ).toEqual(['tasks: Tasks', 'responsibilities: Responsibilities'])
    expect(
      sections([heading('Duties'), words('Dig.'), heading('Tasks'), words('Rake.')]).map(([name]) => name),
    ).toEqual(['responsibilities: Duties', 'tasks: Tasks'])
    expect(sections([heading('גן'), words('Dig.')])).toEqual([['section-1: גן', 'Dig.']])
  })

  test('without a text are told', () => {
    const { leftOut } = understood([
      heading('Gardener', 1),
      heading('Perks'),
      heading('Tasks'),
      words('Dig.'),
    ])
    expect(leftOut.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'Perks: headings without a text of their own',
    ])
  })

  test('without a heading ask a person to look', () => {
    const { remarks } = understood([
      heading('Gardener', 1),
      heading('Tasks'),
      words('Dig.'),
      rule,
      words('Bye.'),
    ])
    expect(remarks.map(({ path }) => path)).toEqual([['sections', 1]])
  })

  test('go by the labels that they alone have', () => {
    const { posting } = understood([
      heading('Gardener', 1),
      heading('Tasks'),
      words('Dig.', 'Beds'),
      words('Rake.', 'Paths'),
      heading('Perks'),
      words('Ours.', 'Paths'),
    ])
    expect(posting.sections.map((section) => section.words)).toEqual([['Beds'], []])
  })

  test('leave out the words of the site', () => {
    const { posting, leftOut } = understood([
      heading('Gardener', 1),
      words('Apply now'),
      heading('Tasks'),
      words('Dig.'),
      words('Share'),
      words('Share', 'Label'),
    ])
    expect(leftOut.map(({ text }) => text)).toEqual(['Apply now', 'Share'])
    expect(posting.sections.at(-1)?.items.map(({ text }) => text)).toEqual(['Share'])
  })
})

test.each([
  ['How to Apply', 'application-process', 'how to apply'],
  ['Nice to Have', 'preferred-qualifications', 'nice to have'],
  ['Who You Are', 'required-qualifications', 'requirements'],
  ['What We Offer', 'compensation', 'pay'],
  ['How You Will Be Measured', 'success-metrics', 'metrics'],
  ['Our Values', 'principles', 'values'],
  ['Career', 'growth', 'career path'],
  ['Your Impact', 'impact', 'results for customers'],
  ['Tech Stack', 'focus-areas', 'technologies'],
  ['About Us', 'company', 'about us'],
  ['About Green', 'company', 'employer'],
  ['Your Mission', 'responsibilities', 'duties'],
  ['At a Glance', 'facts', 'location'],
  ['About the Job', 'overview', 'summary'],
  ['Our Dog', undefined, undefined],
])('the heading %s is of %s, which is asked for as %s', (text, id, alias) => {
  expect(sectionIdOf(text)).toBe(id)
  expect(sectionAliases(id ?? 'our-dog')).toEqual(alias === undefined ? [] : expect.arrayContaining([alias]))
})

describe('a document is', () => {
  const levels = table(['Area', 'Junior', 'Senior'], ['Soil', 'Digs.', 'Plans.'])
  const of = (...blocks: Block[]) => kindOf([{ blocks, leftOut: [] }], {})
  const two = [heading('Tasks'), heading('Perks')]

  test('a guideline with a table of three columns, a posting with headings of one', () => {
    expect(of(levels)).toBe('guideline')
    expect(of(levels, ...two)).toBe('guideline')
    expect(of(levels, ...two, heading('About us'))).toBe('posting')
    expect(of(...two)).toBe('posting')
    expect(of(...two, table(['A', 'B'], ['1', '2']))).toBe('posting')
    expect(of(...two, table(['A', 'B', 'C']))).toBe('posting')
  })

  test('neither with less', () => {
    for (const blocks of [[], [heading('Tasks'), heading('Duties')], [heading('Tasks')]])
      expect(() => of(...blocks)).toThrow('It isn’t clear whether this is a guideline')
  })
})
