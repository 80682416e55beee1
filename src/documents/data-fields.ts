import type { Node, Pair, YAMLMap } from 'yaml'
import { identifying, naming } from './data-keys.ts'
import { capital, spelled } from './spelled.ts'

/** What the fields of a record are called, and what they say. */
export function dataFields(yaml: typeof import('yaml')) {
  const keyOf = ({ key }: Pair): string => (yaml.isScalar(key) ? String(key.value) : '')
  const wordsOf = (node: unknown): string =>
    yaml.isScalar(node) && node.value !== null ? String(node.value).trim() : ''
  const fieldOf = (map: YAMLMap, name: RegExp | string): Pair | undefined =>
    map.items.find((pair) => (typeof name === 'string' ? keyOf(pair) === name : name.test(keyOf(pair))))

  /** What a record is called: its title, its level, or its id where it has no other name. */
  function nameOf(map: YAMLMap): { text: string; pair: Pair } | undefined {
    for (const name of naming) {
      const pair = fieldOf(map, name)
      const words = wordsOf(pair?.value)
      // An id in place of a name: `communication`.
      if (pair && words !== '') return { text: /^[a-z][a-z_-]*$/.test(words) ? spelled(words) : words, pair }
    }
    const level = fieldOf(map, /^(level|grade)$/i)
    const words = wordsOf(level?.value)
    if (level && words !== '')
      return { text: /^\d+$/.test(words) ? `${capital(keyOf(level))} ${words}` : words, pair: level }
    const id = fieldOf(map, identifying)
    const own = wordsOf(id?.value)
    return id && /^[a-z][a-z -]+$/i.test(own) ? { text: spelled(own), pair: id } : onlyWords(map)
  }

  /** The only single words of a record that has a list of others: `area: Craft` over its skills. */
  function onlyWords(map: YAMLMap): { text: string; pair: Pair } | undefined {
    const [single, more] = map.items.filter(({ value }) => wordsOf(value) !== '')
    const words = wordsOf(single?.value)
    const isOver = map.items.some(({ value }) => yaml.isSeq(value) && value.items.every(yaml.isMap))
    return single && !more && isOver && words.length <= 60 ? { text: words, pair: single } : undefined
  }

  /** A list of one record, whose own name says it better than the key over it. */
  function isOverOne(value: Node): boolean {
    const [only, more] = yaml.isSeq(value) ? value.items : []
    return !more && yaml.isMap(only) && nameOf(only) !== undefined
  }

  /** The lines of a text; a plain one that goes on with `- …` is a list that its writer did not close. */
  function linesOf(node: Node, text: string): string[] {
    const [from, to] = node.range ?? [0, 0]
    const written = yaml.isScalar(node) && node.type === 'PLAIN' ? text.slice(from, to) : ''
    const points = written.split(/\n\s*-\s+/).map((line) => line.replace(/\s+/g, ' ').trim())
    return points.length > 1 ? points : [wordsOf(node)]
  }

  return { keyOf, wordsOf, linesOf, fieldOf, nameOf, isOverOne }
}
