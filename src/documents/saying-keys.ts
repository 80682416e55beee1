import type { Document } from 'yaml'

type Yaml = typeof import('yaml')

/** As long as a sentence; Chinese and Japanese set no spaces. */
export const isLong = (text: string): boolean =>
  text.split(/\s+/).length >= 5 ||
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length >= 10

/** Names that hold sentences in most of their places, and so statements in all of them. */
export function sayingKeys(yaml: Yaml, doc: Document.Parsed): ReadonlySet<string> {
  const counts = new Map<string, { all: number; long: number }>()
  yaml.visit(doc, {
    Pair: (_, { key, value }) => {
      if (!yaml.isScalar(key) || !yaml.isScalar(value) || typeof value.value !== 'string') return
      const { all, long } = counts.get(String(key.value)) ?? { all: 0, long: 0 }
      counts.set(String(key.value), { all: all + 1, long: long + (isLong(value.value) ? 1 : 0) })
    },
  })
  return new Set([...counts].flatMap(([key, { all, long }]) => (all > 1 && long * 2 > all ? [key] : [])))
}
