import type { Node, Pair, YAMLMap } from 'yaml'
import type { Block, LeftOut, Row } from '../domain/import/blocks.ts'
import { identifying, naming } from './data-keys.ts'

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
    const fields = [...new Set(records.flatMap(({ items }) => items.map(reading.keyOf)))].filter(
      (key) => key !== one.key && key !== other.key && !identifying.test(key),
    )
    const unread = keys.flatMap(({ list }) => list.records.flatMap((record) => unreadIn(record, reading)))
    return {
      blocks: [
        ...keys.flatMap(({ list }) => list.records.flatMap((record) => described(record, reading))),
        tableOf(pair, records, [one, other], fields, reading),
      ],
      leftOut: [...unread, ...records.flatMap((record) => deepIn(record, fields, reading))],
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
  const text = valueIn(record, keyAmong(record, describing, reading), reading)
  if (!text) return []
  return [
    { kind: 'heading', at, text: nameIn(record, reading), depth: 3 },
    { kind: 'paragraph', at, text },
  ]
}

const describing = ['summary', 'description', 'definition']

/** The first of these fields that holds something. */
const keyAmong = (record: YAMLMap, keys: readonly string[], reading: Reading): string =>
  keys.find((key) => valueIn(record, key, reading) !== '') ?? ''

const nameIn = (record: YAMLMap, reading: Reading): string =>
  valueIn(record, keyAmong(record, naming, reading), reading) || valueIn(record, 'id', reading)

/** What a record says beside its name and what it is. */
function unreadIn(record: YAMLMap, reading: Reading): LeftOut[] {
  const read = [naming, describing].map((keys) => keyAmong(record, keys, reading))
  return record.items.flatMap((pair): LeftOut[] => {
    const key = reading.keyOf(pair)
    const text =
      read.includes(key) || identifying.test(key) ? '' : wordsUnder(pair.value, reading).join(' | ')
    return text === ''
      ? []
      : [{ at: reading.atOf(pair.value), text: `${key}: ${text}`, why: 'a mark, and no statement' }]
  })
}

/** What stands deeper in a field than a cell can hold. */
const deepIn = (record: YAMLMap, fields: readonly string[], reading: Reading): LeftOut[] =>
  record.items.flatMap((pair): LeftOut[] => {
    const key = reading.keyOf(pair)
    if (!fields.includes(key)) return []
    const words = itemsIn(pair.value)
      .filter((item) => reading.wordsOf(item) === '')
      .flatMap((item) => wordsUnder(item, reading))
    return words.length === 0
      ? []
      : [
          {
            at: reading.atOf(pair.value),
            text: `${key}: ${words.join(' | ')}`,
            why: 'too deep inside a record',
          },
        ]
  })

/** The words of a value, and of all that stands in it. */
function wordsUnder(value: unknown, reading: Reading): string[] {
  const own = reading.wordsOf(value)
  if (own !== '') return [own]
  if (typeof value === 'object' && value !== null && 'value' in value) return wordsUnder(value.value, reading)
  return itemsIn(value).flatMap((item) => wordsUnder(item, reading))
}

function valueIn(record: YAMLMap, key: string, { wordsOf, keyOf }: Reading): string {
  const value: Node | unknown = record.items.find((pair) => keyOf(pair) === key)?.value
  return listed(value, wordsOf)
}

/** A value, or a list of them as points. */
const listed = (value: unknown, wordsOf: Reading['wordsOf']): string =>
  wordsOf(value) ||
  itemsIn(value)
    .map(wordsOf)
    .filter(Boolean)
    .map((text) => `• ${text}`)
    .join('\n')

const itemsIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
    ? value.items
    : []
