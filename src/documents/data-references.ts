import type { Node, Pair, YAMLMap } from 'yaml'
import type { Block, LeftOut, Row } from '../domain/import/blocks.ts'

type Yaml = typeof import('yaml')
type Reading = {
  readonly wordsOf: (node: unknown) => string
  readonly keyOf: (pair: Pair) => string
  readonly atOf: (node: unknown) => string
}
type Referred = {
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
  /** The lists of the file that it is made of. */
  readonly pairs: readonly Pair[]
}

/**
 * Records that name two others by their ids, as `level: junior, theme: communication`: a table of both names and the
 * text. The lists of names come before it, each with what it says of itself.
 */
export function referring(yaml: Yaml, root: YAMLMap, reading: Reading): Referred | undefined {
  const lists = root.items.flatMap((pair) => {
    const records = yaml.isSeq(pair.value) ? pair.value.items.filter((item) => yaml.isMap(item)) : []
    return records.length > 1 ? [{ pair, records }] : []
  })
  const named = lists.flatMap(({ pair, records }) => {
    const names = new Map(records.map((record) => [valueIn(record, 'id', reading), nameIn(record, reading)]))
    return names.has('') || names.size < records.length ? [] : [{ pair, records, names }]
  })
  for (const { pair, records } of lists) {
    const [first] = records
    if (!first) continue
    const keys = first.items.flatMap((field) => {
      const key = reading.keyOf(field)
      const list = named.find(
        (each) =>
          each.pair !== pair && records.every((record) => each.names.has(valueIn(record, key, reading))),
      )
      return list ? [{ key, list }] : []
    })
    const [one, other] = keys
    if (!one || !other || one.list === other.list) continue
    const fields = first.items
      .map(reading.keyOf)
      .filter((key) => key !== one.key && key !== other.key && !/^(id|key|slug)$/i.test(key))
    return {
      blocks: [
        ...keys.flatMap(({ list }) => list.records.flatMap((record) => described(record, reading))),
        tableOf(pair, records, [one, other], fields, reading),
      ],
      leftOut: [],
      pairs: [pair, ...keys.map(({ list }) => list.pair)],
    }
  }
  return undefined
}

type Key = { readonly key: string; readonly list: { readonly names: ReadonlyMap<string, string> } }

function tableOf(
  pair: Pair,
  records: readonly YAMLMap[],
  keys: readonly [Key, Key],
  fields: readonly string[],
  reading: Reading,
): Block {
  const at = reading.atOf(pair.key)
  // In the order of the lists that name the levels and dimensions, whatever the order of the records.
  const places = keys.map(({ list }) => [...list.names.keys()])
  const rankOf = (record: YAMLMap): number[] =>
    keys.map(({ key }, index) => places[index]?.indexOf(valueIn(record, key, reading)) ?? 0)
  const ordered = records.toSorted((a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)]
    return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0)
  })
  const rows = ordered.map((record): Row => {
    const place = reading.atOf(record)
    const names = keys.map(({ key, list }) => list.names.get(valueIn(record, key, reading)) ?? '')
    const texts = fields.map((field) => valueIn(record, field, reading))
    return { at: place, cells: [...names, ...texts].map((text) => ({ at: place, text })) }
  })
  const head = { at, cells: [...keys.map(({ key }) => key), ...fields].map((text) => ({ at, text })) }
  return { kind: 'table', at, rows: [head, ...rows] }
}

/** A name and what its record says of it. */
function described(record: YAMLMap, reading: Reading): Block[] {
  const at = reading.atOf(record)
  const text = ['summary', 'description', 'definition']
    .map((key) => valueIn(record, key, reading))
    .find(Boolean)
  if (!text) return []
  return [
    { kind: 'heading', at, text: nameIn(record, reading), depth: 3 },
    { kind: 'paragraph', at, text },
  ]
}

const nameIn = (record: YAMLMap, reading: Reading): string =>
  ['title', 'name', 'label'].map((key) => valueIn(record, key, reading)).find(Boolean) ??
  valueIn(record, 'id', reading)

function valueIn(record: YAMLMap, key: string, { wordsOf, keyOf }: Reading): string {
  const value: Node | unknown = record.items.find((pair) => keyOf(pair) === key)?.value
  return listed(value, wordsOf)
}

/** A value, or a list of them as points. */
function listed(value: unknown, wordsOf: (node: unknown) => string): string {
  if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items))
    return wordsOf(value)
  return value.items
    .map((item) => wordsOf(item))
    .filter(Boolean)
    .map((text) => `• ${text}`)
    .join('\n')
}
