import type { Pair, YAMLMap, YAMLSeq } from 'yaml'
import type { Table } from '../domain/import/blocks.ts'

type Words = {
  readonly keyOf: (pair: Pair) => string
  readonly wordsOf: (node: unknown) => string
  readonly atOf: (node: unknown) => string
}

/** Records of single values that name one place of a guideline each, `{level, dimension, text}`, as the rows of a table. */
export function recordsTable(
  yaml: typeof import('yaml'),
  seq: YAMLSeq,
  { keyOf, wordsOf, atOf }: Words,
): Table | undefined {
  const isFlat = (item: unknown): item is YAMLMap =>
    yaml.isMap(item) &&
    item.items.length > 2 &&
    item.items.every(({ value }) => yaml.isScalar(value) || value === null)
  const records = seq.items.filter(isFlat)
  if (records.length < 4 || records.length < seq.items.length) return undefined
  const names = [...new Set(records.flatMap((record) => record.items.map(keyOf)))]
  const fieldOf = (record: YAMLMap, name: string): unknown =>
    record.items.find((pair) => keyOf(pair) === name)?.value
  // Two names at least say the same of several records: whose each is.
  const again = names.filter((name) => {
    const said = records.map((record) => wordsOf(fieldOf(record, name)))
    return !said.includes('') && new Set(said).size > 1 && new Set(said).size * 2 <= said.length
  })
  if (again.length < 2) return undefined
  return {
    kind: 'table',
    at: atOf(seq),
    rows: [
      { at: atOf(seq), cells: names.map((name) => ({ at: atOf(seq), text: name })) },
      ...records.map((record) => ({
        at: atOf(record),
        cells: names.map((name) => ({ at: atOf(record), text: wordsOf(fieldOf(record, name)) })),
      })),
    ],
  }
}
