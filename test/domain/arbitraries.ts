import fc from 'fast-check'
import { type Guideline, guidelineSchema } from '../../src/domain/library/guideline.ts'
import { type Posting, postingSchema, sectionIds } from '../../src/domain/library/posting.ts'
import { character } from '../characters.ts'

/** A host that no source of ours names: a link to it in a message was made by somebody's text. */
const evilHost = 'evil.example'

const pieces = [
  // What names things in JavaScript itself.
  ...['__proto__', 'constructor', 'toString'],
  ...['<!channel>', '<!here|here>', '<@U0EVIL>', '<#C0EVIL|x>', `<https://${evilHost}|click>`, '<', '>', '|'],
  ...[
    '&',
    '&lt;!channel&gt;',
    '&amp;lt;',
    '*bold*',
    '_italic_',
    '~gone~',
    '`code`',
    '```',
    '> quote',
    ':smile:',
  ],
  ...[
    '👩‍👩‍👧‍👦',
    '🇨🇦',
    '𝒳',
    'é',
    'שלום',
    'مرحبا',
    '漢字',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\0',
  ],
  ...['\n', '\n\n', '\r\n', '\t', ' ', '    ', '- ', '1. ', 'word', 'words and words', `https://${evilHost}`],
] as const

const anything = fc.string({ unit: character, maxLength: 12 })

/** Any well-formed text of 1 to `max` characters, often with what Slack would take for its own. */
export const texts = (max: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, anything), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.constant(max)),
    )
    .map(([parts, times]) => fitted(parts.join('').repeat(times), max))

function fitted(text: string, max: number): string {
  const start = text.trimStart().slice(0, max)
  const whole = start.isWellFormed() ? start : start.slice(0, -1)
  return whole.trim() || 'x'
}

/** Names that a reader can tell apart, whatever else is in them. */
const named = (text: string, mark: string): string => `${text} ${mark}x`

const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const cyclic = (pool: readonly string[], at: number): string => pool[at % pool.length] ?? 'x'

const upTo12 = fc.integer({ min: 1, max: 12 })
const pools = (max: number) => fc.array(texts(max), { minLength: 1, maxLength: 6 })
const expectationIds = each(16, (at) => `point-${at}`)
const cells = fc.record({
  ids: fc.shuffledSubarray(expectationIds, { minLength: 1, maxLength: 12 }),
  from: fc.nat(5),
  /** A cell in which nothing is stated. */
  isOpen: fc.boolean(),
})

const documents = {
  wording: fc.constantFrom('verbatim', 'restated'),
  version: texts(40),
  document: texts(120),
  url: fc.option(fc.constantFrom('https://source.example/a|b?c=<d>&e=f', 'http://source.example/'), {
    nil: undefined,
  }),
}

/** Guidelines of up to 12 levels, 12 dimensions and 12 expectations a cell, fit to be loaded. */
export const guidelines: fc.Arbitrary<Guideline> = fc.tuple(upTo12, upTo12).chain(([levels, dimensions]) =>
  fc
    .record({
      ...documents,
      names: pools(100),
      titles: pools(290),
      words: pools(3000),
      note: fc.option(texts(5000), { nil: undefined }),
      description: fc.option(texts(10_000), { nil: undefined }),
      parted: fc.boolean(),
      grid: fc.array(cells, { minLength: levels * dimensions, maxLength: levels * dimensions }),
    })
    .map(({ names, titles, words, grid, wording, version, document, url, note, description, parted }) =>
      guidelineSchema.parse({
        id: 'any-guideline',
        title: cyclic(names, 0),
        role: cyclic(names, 1),
        version,
        wording,
        source: { document, url },
        note,
        ...(parted &&
          levels > 2 && {
            tracks: [
              { id: 'one', title: names[0] },
              { id: 'two', title: 'Two' },
            ],
          }),
        levels: each(levels, (at) => ({
          id: `level-${at}`,
          ...(parted && levels > 2 && at > 0 && { track: at % 2 === 1 ? 'one' : 'two' }),
          ...(at % 3 === 0 && { description }),
          title: named(cyclic(titles, at), `lt${at}`),
          short: named(cyclic(names, at + 1), `ls${at}`),
          ...(at % 2 === 1 && { theme: named(cyclic(names, at + 2), `lm${at}`) }),
        })),
        dimensions: each(dimensions, (row) => ({
          id: `dimension-${row}`,
          title: named(cyclic(titles, row + 3), `dt${row}`),
          short: named(cyclic(names, row + 4), `ds${row}`),
          ...(parted && { group: cyclic(titles, row >> 2) + (row >> 2) }),
          summary: cyclic(words, row).slice(0, 1000).toWellFormed().trim() || 'x',
          cells: Object.fromEntries(
            grid
              .slice(row * levels, (row + 1) * levels)
              .flatMap(({ ids, from, isOpen }, at) =>
                isOpen && at !== row % levels && row > 0
                  ? []
                  : [[`level-${at}`, ids.map((id, index) => ({ id, text: cyclic(words, from + index) }))]],
              ),
          ),
        })),
      }),
    ),
)

const sections = fc.record({
  title: texts(100),
  intro: fc.option(texts(10_000), { nil: undefined }),
  ordered: fc.boolean(),
  items: fc.array(fc.record({ label: fc.option(texts(120), { nil: undefined }), text: texts(3000) }), {
    minLength: 1,
    maxLength: 12,
  }),
})

/** Postings of up to 12 sections of up to 12 items. */
export const postings: fc.Arbitrary<Posting> = fc
  .record({
    ...documents,
    title: texts(120),
    short: texts(120),
    sections: fc.array(sections, { minLength: 1, maxLength: 12 }),
  })
  .map(({ document, url, sections, ...rest }) =>
    postingSchema.parse({
      ...rest,
      id: 'any-posting',
      source: { document, url },
      sections: sections.map((section, at) => ({
        ...section,
        id: sectionIds[(at + 9) % sectionIds.length],
        title: named(section.title, `s${at}`),
      })),
    }),
  )
