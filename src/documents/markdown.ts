import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import type { Block, ReadDocument, Row } from '../domain/import/blocks.ts'
import { labelled } from '../domain/import/grid/labels.ts'
import { Refused } from '../domain/import/refused.ts'
import { withoutFrontMatter } from './front-matter.ts'
import { htmlReader } from './html.ts'
import { withoutLiquid } from './liquid.ts'
import { withoutHtmlTables } from './markdown-html.ts'
import { withWholeTables } from './markdown-tables.ts'
import { isDiagram, linksIn, slantedAgain, words } from './markdown-words.ts'
import { withoutProperties } from './properties.ts'
import { withSummaries } from './summaries.ts'
import { isUnticked, withoutBox } from './tick-boxes.ts'

/** Markdown with tables, and with HTML in it: the words of each block, without their markup. */
export async function readMarkdown(text: string): Promise<ReadDocument> {
  const [{ fromMarkdown }, { gfmTableFromMarkdown }, { gfmTable }, html] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm-table'),
    import('micromark-extension-gfm-table'),
    htmlReader('line'),
  ])
  const { text: below, matter, title, leftOut } = await withoutFrontMatter(text)
  const settings = matter?.settings ?? []
  const plain = withoutLiquid(below, (name) =>
    name === 'title' ? title : settings.find(({ label }) => label === name)?.text,
  )
  const page = withoutProperties(plain.text)
  const { rest, tables } = withoutHtmlTables(withSummaries(page.text))
  refuseDeep(rest)
  const parse = (some: string) =>
    fromMarkdown(some, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children
  const nodes = withWholeTables(parse(rest), rest, parse)
  const pieces = tables.map(({ text: piece, line }) => html(piece, line))
  const slanted = slantedAgain(nodes)
  const links = nodes.filter((node) => node.type === 'list' && leadsAway(node))
  const blocks = [
    ...nodes.flatMap((node): Block[] => {
      if (links.includes(node)) return []
      if (!slanted.includes(node)) return blocksOf(node, html)
      return [{ kind: 'heading', at: atOf(node), text: words(node).trim().replace(/:$/, ''), depth: 7 }]
    }),
    ...pieces.flatMap((piece) => piece.blocks),
  ]
  return {
    blocks: blocks.toSorted((a, b) => lineIn(a.at) - lineIn(b.at)),
    leftOut: [
      ...leftOut,
      ...plain.leftOut,
      ...page.leftOut,
      ...links.map((node) => ({ at: atOf(node), text: linksIn(node), why: 'leads to other pages' })),
      ...pieces.flatMap((piece) => piece.leftOut),
      ...nodes
        .filter(isDiagram)
        .map((node) => ({ at: atOf(node), text: 'value' in node ? node.value : '', why: 'a diagram' })),
      ...nodes.flatMap((node) =>
        node.type === 'html' ? html(node.value, node.position?.start.line ?? 1).leftOut : [],
      ),
    ],
    ...(title !== undefined && { title }),
    ...(matter !== undefined && { matter }),
  }
}

type Html = Awaited<ReturnType<typeof htmlReader>>

const lineIn = (at: string): number => Number(/\d+/.exec(at)?.[0] ?? 0)

const deepest = 60

/** Quotes and lists inside one another cost the reader time that grows with the square of their number. */
function refuseDeep(text: string): void {
  const lines = text.split('\n')
  const at = lines.findIndex(
    (line) =>
      (/^[\s>*+-]*/.exec(line)?.[0].match(/[>*+-]/g)?.length ?? 0) > deepest && /[^\s>*+_-]/.test(line),
  )
  if (at >= 0)
    throw new Refused(
      `line ${at + 1}`,
      `More than ${deepest} quotes or lists are nested here. Write the line without them.`,
    )
}

const atOf = ({ position }: Nodes): string => `line ${position?.start.line ?? 1}`

function blocksOf(node: RootContent, html: Html): Block[] {
  const at = atOf(node)
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', at, text: words(node), depth: node.depth }]
    case 'paragraph':
      return linesOf(node.children).flatMap((line) => paragraph(line, at))
    case 'list':
      return listBlocks(node, 0, html)
    case 'table':
      return [{ kind: 'table', at, rows: rowsOf(node) }]
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, html))
    case 'thematicBreak':
      return [{ kind: 'rule', at }]
    case 'code':
      return isDiagram(node) ? [] : [{ kind: 'paragraph', at, text: node.value }]
    case 'html':
      return [...html(node.value, node.position?.start.line ?? 1).blocks]
    default:
      return []
  }
}

/** A list of nothing but links to pages beside this one. */
const leadsAway = (list: List): boolean =>
  list.children.length > 1 &&
  list.children.every(({ children: [only, more] }) => {
    const [link, other] = only?.type === 'paragraph' ? only.children : []
    return !more && !other && link?.type === 'link' && !/^\w+:/.test(link.url)
  })

/** The points of a list and those inside them, one after another. */
const listBlocks = ({ children, ordered }: List, nested: number, html: Html): Block[] =>
  children.flatMap((item) =>
    item.children.flatMap((child): Block[] => {
      if (child.type === 'list') return listBlocks(child, nested + 1, html)
      if (child.type !== 'paragraph') return blocksOf(child, html)
      const place = nested > 0 ? { nested } : {}
      return [
        {
          kind: 'item',
          at: atOf(child),
          ordered: ordered ?? false,
          ...place,
          ...(isUnticked(child.children) && { unticked: true }),
          ...said(withoutBox(child.children)),
        },
      ]
    }),
  )

function paragraph(line: readonly PhrasingContent[], at: string): Block[] {
  const [only, ...more] = line
  const { label, text } = said(line)
  if (text === '') return []
  const after = more.filter((node) => words(node).trim() !== '')
  if (only?.type === 'strong' && after.length > 0 && after.every(({ type }) => type === 'emphasis')) {
    const [title, subtitle] = [words(only).trim(), after.map(words).join('').trim()]
    if (title.length <= 80 && !/[.!?;,:]$/.test(title))
      return [{ kind: 'heading', at, text: title, depth: 6, subtitle }]
  }
  if (
    line.length === 1 &&
    only?.type === 'strong' &&
    text.length <= 80 &&
    !/[.!?;,]$/.test(text) &&
    label === undefined
  ) {
    return [{ kind: 'heading', at, text: text.replace(/:$/, ''), depth: 6 }]
  }
  return [{ kind: 'paragraph', at, text, ...(label !== undefined && { label }) }]
}

/** The lines of a paragraph: divided on purpose, or each begun by a label in bold. */
function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const [at, child] of children.entries()) {
    if (child.type === 'break') lines.push([])
    else lines.at(-1)?.push(child)
    const isEnd = child.type === 'text' && /\n\s*$/.test(child.value) && isLabel(lines.at(-1) ?? [], 0)
    if (isEnd && isLabel(children, at + 1)) lines.push([])
  }
  return lines
}

/** Bold words, or slanted ones with a colon. */
function isLabel(children: readonly PhrasingContent[], at: number): boolean {
  const [first, next] = [children[at], children[at + 1]]
  if (first?.type !== 'emphasis') return first?.type === 'strong'
  return (
    words(first).trimEnd().endsWith(':') || (next !== undefined && words(next).trimStart().startsWith(':'))
  )
}

/** Words, and the bold ones before a colon or dash as their label. */
function said(children: readonly PhrasingContent[]): { label?: string; text: string } {
  const [first, ...rest] = children
  const text = children.map(words).join('').trim()
  if (first?.type !== 'strong' || rest.length === 0) return labelled(text)
  const [head, tail] = [words(first).trim(), rest.map(words).join('').trim()]
  const isLabel = /^(?::|[–—-]\s)/.test(tail)
  const label = head.endsWith(':') ? head.slice(0, -1).trim() : isLabel ? head : undefined
  const after = head.endsWith(':') ? tail : tail.slice(1).trim()
  return label && after && label.length <= 120 ? { label, text: after } : labelled(text)
}

const rowsOf = ({ children }: Table): Row[] =>
  children.map((row) => ({
    at: atOf(row),
    cells: row.children.map((cell) => ({ at: atOf(cell), text: words(cell).trim() })),
  }))
