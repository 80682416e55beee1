import { Document, isMap, isPair, isScalar, isSeq, type Node, Scalar, type ScalarTag, visit } from 'yaml'
import type { Remark } from '../domain/import/blocks.ts'

type Written = {
  readonly kind: 'guideline' | 'posting'
  readonly value: unknown
  readonly remarks: readonly Remark[]
  /** The file that was imported. */
  readonly from: string
}

const width = 110

/** A data file as a person would write it: the line for editors, where to look, long texts folded, lists apart. */
export function dataFile({ kind, value, remarks, from }: Written): string {
  const doc = new Document(withoutDefaults(value), { customTags: [onOneLine] })
  for (const { path, text } of remarks) comment(doc, path, text)
  visit(doc, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return
      if (isOdd(node.value)) node.format = onOneLine.format
      else if (node.value.length > width - 20) node.type = Scalar.BLOCK_FOLDED
    },
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) return
      if (['levels', 'dimensions', 'sections'].includes(String(key.value))) {
        key.spaceBefore = true
        if (isSeq(value)) for (const item of value.items.slice(1)) if (isMap(item)) item.spaceBefore = true
      }
    },
  })
  return `${head(kind, from)}\n${doc.toString({ lineWidth: width })}`
}

/** Marks and spaces that folding over several lines would lose or that nobody would see (yaml 2.9). */
const isOdd = (text: string): boolean => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]|\s\s|^\s|\s$/u.test(text)

/** A text in quotes, as JSON has it, however long. */
const onOneLine = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  format: 'ON_ONE_LINE',
  identify: (value: unknown) => typeof value === 'string',
  resolve: (text: string) => text,
  stringify: ({ value }: Scalar) => JSON.stringify(value),
} as const satisfies ScalarTag

const head = (kind: string, from: string): string =>
  [
    `# yaml-language-server: $schema=../schema/${kind}.json`,
    `# Imported from ${from.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}, word for word.`,
    '# Proposed, and yours to change: ids, short names, summaries, aliases, words. Where the import was not sure, a',
    '# comment says LOOK.',
    '',
  ].join('\n')

/** A comment above what the path leads to: a field, or an item of a list. */
function comment(doc: Document, path: Remark['path'], text: string): void {
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents
  const last = path.at(-1)
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined
  const node = isPair(pair) ? pair.key : doc.getIn(path, true)
  if (isNodeLike(node)) node.commentBefore = [node.commentBefore, ` ${text}`].filter(Boolean).join('\n')
}

const isNodeLike = (node: unknown): node is Node => isMap(node) || isSeq(node) || isScalar(node)

/** Lists without an item, and an order that there is none, say nothing; `guidelines` stays to be filled in. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(
    ([key, part]) =>
      part !== undefined &&
      part !== false &&
      (key === 'guidelines' || !Array.isArray(part) || part.length > 0),
  )
  return Object.fromEntries(said.map(([key, part]) => [key, withoutDefaults(part)]))
}
