import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import type { Block, LeftOut, Setting } from '../domain/import/blocks.ts'
import { labelled } from '../domain/import/grid/labels.ts'
import { Refused } from '../domain/import/refused.ts'
import { dataFields } from './data-fields.ts'
import {
  describing,
  identifying,
  naming,
  ofLevels,
  opposed,
  stating,
  stepIn,
  structural,
  titleOf,
} from './data-keys.ts'
import { referring } from './data-references.ts'
import { recordsTable } from './data-table.ts'
import { limits } from './limits.ts'
import { isLong, sayingKeys } from './saying-keys.ts'
import { capital, spelled } from './spelled.ts'

export type ReadData = {
  readonly title: string | undefined
  readonly blocks: readonly Block[]
  readonly settings: readonly Setting[]
  readonly leftOut: readonly LeftOut[]
  /** What records are called that stand in a list of levels. */
  readonly levels: readonly string[]
}

type Yaml = typeof import('yaml')

/** YAML or JSON as the document that it stands for: names are headings, lists their points, single values settings. */
export async function readData(text: string, firstLine = 1): Promise<ReadData> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const doc = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const lineOf = (offset: number) => `line ${firstLine - 1 + Math.max(lines.linePos(offset).line, 1)}`
  const [error] = doc.errors
  if (error) throw new Refused(lineOf(error.pos[0]), `This can’t be read as YAML or JSON: ${error.message}`)
  return dataReader(yaml, doc, text, lineOf).read()
}

const deepest = 40

function dataReader(yaml: Yaml, doc: Document.Parsed, text: string, lineOf: (offset: number) => string) {
  const blocks: Block[] = []
  const settings: Setting[] = []
  const leftOut: LeftOut[] = []
  const levels = new Set<string>()
  const atOf = (node: unknown): string => lineOf(yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0)
  const saying = sayingKeys(yaml, doc)
  const { keyOf, wordsOf, linesOf, fieldOf, nameOf, isOverOne } = dataFields(yaml)

  function add(block: Block): void {
    blocks.push(block)
    if (blocks.length > limits.rows * 20)
      throw new Refused(
        block.at,
        'There’s far more here than in any guideline. Save only the guideline, and import that.',
      )
  }

  const resolved = (node: unknown): Node | undefined => {
    if (yaml.isAlias(node))
      throw new Refused(
        atOf(node),
        'There’s a reference (*name) here. Write what it refers to instead, and import that.',
      )
    return yaml.isNode(node) ? node : undefined
  }
  function walk(node: unknown, depth: number, nested: number, key = ''): void {
    const held = resolved(node)
    if (depth > deepest) throw new Refused(atOf(node), 'Lists and names are nested too deep here.')
    if (yaml.isMap(held) && ofLevels.test(key) && !nameOf(held))
      for (const pair of held.items) levels.add(titleOf(keyOf(pair), key))
    if (yaml.isMap(held)) record(held, depth, nested, key)
    else if (yaml.isSeq(held)) list(held, depth, nested, key)
    else statement(held, nested)
  }

  function statement(node: Node | undefined, nested: number): void {
    if (!yaml.isScalar(node) || wordsOf(node) === '') return
    const [first = '', ...more] = linesOf(node, text)
    const place = nested > 0 ? { nested } : {}
    add({ kind: 'item', at: atOf(node), ordered: false, ...place, ...labelled(first) })
    for (const line of more)
      add({ kind: 'item', at: atOf(node), ordered: false, nested: nested + 1, text: line })
  }

  function list(seq: YAMLSeq, depth: number, nested: number, key: string): void {
    const table = recordsTable(yaml, seq, { keyOf, wordsOf, atOf })
    if (table) {
      add(table)
      return
    }
    const steps = stepIn(key)
    for (const [at, item] of seq.items.entries()) {
      const held = resolved(item)
      if (ofLevels.test(key) && yaml.isMap(held)) levels.add(nameOf(held)?.text ?? '')
      if (!yaml.isMap(held) || nameOf(held)) walk(held, depth, nested)
      else if (steps === undefined) nameless(held, depth, nested)
      else {
        // Steps without a name are counted.
        add({ kind: 'heading', at: atOf(held), text: `${capital(steps)} ${at + 1}`, depth })
        fields(held, undefined, depth + 1, nested)
      }
    }
  }

  /** A record without a name: its first text is a statement, and what else it has belongs to that. */
  function nameless(map: YAMLMap, depth: number, nested: number): void {
    const items = map.items.filter((pair) => !isOpposed(pair))
    const [first] = items.filter(({ value }) => yaml.isScalar(value) && wordsOf(value) !== '')
    if (first) walk(first.value, depth, nested)
    for (const pair of items) if (pair !== first) walk(pair.value, depth + 1, first ? nested + 1 : nested)
  }

  /** What is not wanted is told, and no statement. */
  function isOpposed(pair: Pair): boolean {
    if (!opposed.test(keyOf(pair))) return false
    const texts = yaml.isSeq(pair.value) ? pair.value.items.map(wordsOf) : [wordsOf(pair.value)]
    if (texts.includes('')) return false
    leftOut.push(...texts.map((text) => ({ at: atOf(pair.value), text, why: 'what is not wanted' })))
    return true
  }

  function record(map: YAMLMap, depth: number, nested: number, under: string): void {
    const name = nameOf(map)
    if (name) add({ kind: 'heading', at: atOf(name.pair.key), text: name.text, depth })
    fields(map, name?.pair, name ? depth + 1 : depth, nested, under)
  }

  function fields(map: YAMLMap, named: Pair | undefined, depth: number, nested: number, under = ''): void {
    for (const pair of map.items) {
      const [key, value] = [keyOf(pair), resolved(pair.value)]
      if (pair === named || value === undefined || isOpposed(pair)) continue
      if (yaml.isScalar(value)) single(pair, value, depth, under)
      else if (structural.test(key) || isOverOne(value)) walk(value, depth, nested, key)
      else {
        add({ kind: 'heading', at: atOf(pair.key), text: titleOf(key, under), depth })
        walk(value, depth + 1, nested)
      }
    }
  }

  /** A single value inside a record: words of its own, or a mark on it. */
  function single(pair: Pair, value: Node, depth: number, under: string): void {
    const [key, text, at] = [keyOf(pair), wordsOf(value), atOf(value)]
    if (text === '') return
    if (naming.some((name) => name === key))
      leftOut.push({ at, text: `${key}: ${text}`, why: 'another name' })
    else if (describing.test(key) || stating.test(key)) add({ kind: 'paragraph', at, text })
    else if (isLong(text) || saying.has(key)) {
      add({ kind: 'heading', at: atOf(pair.key), text: titleOf(key, under), depth })
      add({ kind: 'paragraph', at, text })
    } else if (!identifying.test(key))
      leftOut.push({ at, text: `${key}: ${text}`, why: 'a mark, and no statement' })
  }

  function read(): ReadData {
    const root = resolved(doc.contents)
    let title: string | undefined
    if (yaml.isMap(root)) {
      const referred = referring(yaml, root, { wordsOf, keyOf, atOf })
      if (referred) {
        referred.blocks.forEach(add)
        leftOut.push(...referred.leftOut)
      }
      const named = ['title', 'name', 'role', 'job', 'framework', 'ladder']
        .map((name) => fieldOf(root, name))
        .find((pair) => wordsOf(pair?.value) !== '')
      if (named) title = wordsOf(named.value)
      for (const pair of root.items) {
        const value = resolved(pair.value)
        if (pair === named || referred?.pairs.includes(pair) || value === undefined) continue
        if (yaml.isScalar(value)) top(pair, value)
        else {
          if (!structural.test(keyOf(pair)))
            add({ kind: 'heading', at: atOf(pair.key), text: spelled(keyOf(pair)), depth: 2 })
          walk(value, structural.test(keyOf(pair)) ? 2 : 3, 0, keyOf(pair))
        }
      }
    } else walk(root, 2, 0)
    return { title, blocks, settings, leftOut, levels: [...levels].filter(Boolean) }
  }

  function top(pair: Pair, value: Node): void {
    if (wordsOf(value) === '') return
    if (describing.test(keyOf(pair))) add({ kind: 'paragraph', at: atOf(value), text: wordsOf(value) })
    else settings.push({ at: atOf(value), label: keyOf(pair), text: wordsOf(value) })
  }

  return { read }
}
