import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../../src/documents/read.ts'
import { auditOf } from '../../../src/domain/import/audit/audit.ts'
import type { Block, ReadDocument } from '../../../src/domain/import/blocks.ts'
import { doubtsOf } from '../../../src/domain/import/doubts/doubts.ts'
import { understandGuideline } from '../../../src/domain/import/guideline.ts'
import { lostWords, remarkOnLost } from '../../../src/domain/import/lost.ts'
import { corrupted, type Made } from './corruptions.ts'

const folder = join(import.meta.dirname, '../../cli/import/documents')
const expectedSchema = z.object({
  files: z.array(z.string()),
  options: z.record(z.string(), z.string()).default({}),
  expect: z.string(),
})

type Result = { readonly name: string; readonly documents: readonly ReadDocument[]; readonly made: Made }

/** The documents of the tests that become a guideline, and what they become. */
const results: readonly Result[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'expected.json')))
    .map(async (name) => ({
      name,
      expected: expectedSchema.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))),
    }))
    .map(async (each) => {
      const { name, expected } = await each
      const documents = await Promise.all(
        expected.files.map((file) => readDocument(join(folder, name, file), undefined)),
      )
      return { name, expected, documents }
    }),
).then((all) =>
  all.flatMap(({ name, expected, documents }): Result[] => {
    const { 'level-titles': titles, ...options } = expected.options
    if (expected.expect !== 'guideline' || titles !== undefined) return []
    const { guideline, leftOut } = understandGuideline(documents, options)
    return [{ name, documents, made: { draft: guideline, leftOut } }]
  }),
)

const audit = ({ documents }: Result, { draft, leftOut }: Made) => auditOf(documents, draft, leftOut).remarks

/** What the import asks of a result, however it came about. */
function isAsked(result: Result, made: Made): boolean {
  const lost = lostWords(result.documents, { guideline: made.draft, leftOut: made.leftOut })
  const asked = [
    ...audit(result, made),
    ...doubtsOf(made.draft, lost, { isLevelsSaid: false }),
    ...remarkOnLost(lost),
  ]
  return asked.length > 0
}

test('what was imported right leaves no doubt when it is held against its document', () => {
  expect(results.length).toBeGreaterThan(50)
  const doubted = results.filter((result) => audit(result, result.made).length > 0)
  // What was left out of it on purpose is asked about: a file of no level.
  expect(doubted.map(({ name }) => name)).toEqual(['index-beside-levels', 'level-styled-otherwise'])
})

test('mistakes as imports make them are asked about', () => {
  const tried = results.flatMap((result) =>
    corrupted(result.made).map(({ name, made }) => ({ name, isCaught: isAsked(result, made) })),
  )
  const share = (some: readonly { isCaught: boolean }[]) =>
    some.filter(({ isCaught }) => isCaught).length / some.length
  expect(tried.length).toBeGreaterThan(1000)
  expect(share(tried)).toBeGreaterThan(0.89)
  const moved = tried.filter(({ name }) => /shifted|in each other’s place|copied/.test(name))
  expect(share(moved.filter(({ name }) => !name.startsWith('levels and')))).toBeGreaterThan(0.95)
})

const blocks: readonly Block[] = [
  { kind: 'heading', at: 'line 1', depth: 1, text: 'Bakers' },
  ...['Junior Baker', 'Senior Baker', 'Head Baker'].flatMap((title, at): Block[] => [
    { kind: 'heading', at: `line ${at}2`, depth: 2, text: title },
    { kind: 'heading', at: `line ${at}3`, depth: 3, text: 'Dough' },
    { kind: 'item', at: `line ${at}4`, text: `kneads dough by the book ${at}`, ordered: false },
    { kind: 'heading', at: `line ${at}5`, depth: 3, text: 'Oven' },
    { kind: 'item', at: `line ${at}6`, text: `bakes bread for the town ${at}`, ordered: false },
  ]),
]

const baker = (change: (made: Made['draft']) => Partial<Made['draft']>, read = blocks) => {
  const { guideline, leftOut } = understandGuideline([{ blocks, leftOut: [] }], {})
  const draft = { ...guideline, ...change(guideline) }
  return auditOf([{ blocks: read }], draft, leftOut).remarks.map(({ text }) => text)
}

test('statements under another title than in the document are named, with both', () => {
  expect(baker(() => ({}))).toEqual([])
  const moved = baker(({ dimensions: [dough, oven] }) => ({
    dimensions: [
      ...(dough && oven ? [{ ...dough, cells: oven.cells }] : []),
      ...(dough && oven ? [{ ...oven, cells: dough.cells }] : []),
    ],
  }))
  expect(moved).toEqual([
    expect.stringContaining(
      '“kneads dough by the book 0” (line 04) is under “Dough” in the document, but under “Oven” here, and 5 more like it',
    ),
  ])
})

test('a heading beside the levels that has statements, and is none, is named', () => {
  const levels = baker(({ levels, dimensions }) => ({
    levels: levels.slice(0, 2),
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      cells: Object.fromEntries(Object.entries(dimension.cells).filter(([id]) => id !== levels[2]?.id)),
    })),
  }))
  expect(levels).toEqual([
    expect.stringContaining('“Head Baker” is where the levels’ titles are'),
    expect.stringContaining(
      'the text under “Dough” (line 24: “kneads dough by the book 2”) isn’t at any level here',
    ),
    expect.stringContaining('“Senior Baker” has each dimension’s heading twice'),
  ])
})

test('a heading under most levels that is no dimension is named, and a title that is none in the document', () => {
  const merged = baker(({ dimensions: [dough] }) => ({
    dimensions: dough ? [{ ...dough, title: 'Craft', short: 'Craft' }] : [],
  }))
  expect(merged).toEqual([
    expect.stringContaining('“Dough”, “Oven” is under most levels'),
    expect.stringContaining('“Craft” isn’t a heading, label or title in the document'),
    expect.stringContaining('much of the text under the levels’ headings isn’t at any level here'),
  ])
})

test('levels in an order that the document has nowhere are asked about', () => {
  const order = baker(({ levels: [one, two, three] }) => ({
    levels: one && two && three ? [two, one, three] : [],
  }))
  expect(order).toEqual([expect.stringContaining('the document has these levels in another order')])
})

test('levels of one track that stand under several headings are asked about', () => {
  const over = (title: string): Block => ({ kind: 'heading', at: 'line 0', depth: 1, text: title })
  const [title, ...rest] = blocks
  const parted = [
    ...(title ? [title] : []),
    ...[over('The bench of all'), ...rest.slice(0, 5), over('The way of the oven'), ...rest.slice(5)],
  ]
  const onOne = baker(
    ({ levels }) => ({
      tracks: [{ id: 'ic', title: 'Individual contributor' }],
      levels: levels.map((level) => ({ ...level, track: 'ic' })),
    }),
    parted,
  )
  expect(onOne).toEqual([
    expect.stringContaining('are under “The bench of all”, “The way of the oven” in the document'),
  ])
})
