import fc from 'fast-check'
import type { Answer, Part, Words } from '../../src/bot/answer.ts'
import { texts } from '../domain/arbitraries.ts'

/** The one address that arbitrary answers link to. */
export const sourceUrl = 'https://source.example/a|b?c=<d>&e=f#<!channel>'
const some = fc.oneof({ weight: 6, arbitrary: texts(300) }, texts(7000), fc.constant(''), fc.constant(' '))
const words: fc.Arbitrary<Words> = fc.oneof(
  some,
  fc.array(
    fc.oneof(
      fc.record({ text: some }),
      fc.record({ text: some, strong: fc.constant<true>(true) }),
      fc.record({ text: texts(300), url: fc.constant(sourceUrl) }),
    ),
    { maxLength: 5 },
  ),
)
const choice = fc.record({ label: some, says: some })
const value = fc.oneof(texts(40), fc.constant(''), fc.stringMatching(/^\d{1,40}$/))
const rowOf = (width: number) => fc.array(value, { minLength: width, maxLength: width })
const list = fc.record(
  {
    kind: fc.constant('list' as const),
    heading: some,
    items: fc.array(words, { maxLength: 60, size: 'max' }),
    ordered: fc.boolean(),
  },
  { requiredKeys: ['kind', 'items'] },
)
const parts: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), text: some }),
  fc.record({ kind: fc.constantFrom('text', 'quote', 'source'), text: words }),
  list,
  fc.record({
    kind: fc.constant('fold' as const),
    title: some,
    hint: some,
    lists: fc.array(list, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.record({ name: some, text: words, open: choice }, { requiredKeys: ['name', 'text'] }), {
      maxLength: 60,
      size: 'max',
    }),
  }),
  fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.record({
      kind: fc.constant<'grid'>('grid'),
      caption: texts(100),
      columns: rowOf(width),
      rows: fc.array(rowOf(width), { maxLength: 30 }),
    }),
  ),
  fc.integer({ min: 1, max: 30 }).chain((width) =>
    fc.record({
      kind: fc.constant<'chart'>('chart'),
      title: texts(100),
      text: some,
      labels: fc.array(texts(30), { minLength: width, maxLength: width }),
      series: fc.array(
        fc.record({ name: texts(30), values: fc.array(fc.nat(), { minLength: width, maxLength: width }) }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  ),
  fc.record({
    kind: fc.constant('choices' as const),
    choices: fc.array(choice, { maxLength: 60, size: 'max' }),
  }),
)
/** Any answer that has something to say: with every kind of part, of any words and length, blank ones too. */
export const answers: fc.Arbitrary<Answer> = fc.record(
  {
    for: fc.constantFrom('room', 'asker'),
    title: some,
    summary: texts(7000),
    parts: fc.array(parts, { maxLength: 12 }),
  },
  { requiredKeys: ['for', 'summary', 'parts'] },
)
