import type { Block, Row } from '../blocks.ts'
import { sentenceKeys } from '../sentence-keys.ts'
import { type Name, nameOf } from './names.ts'

/** A document, or one of several, as the audit looks at it. */
export type AuditedDocument = {
  readonly blocks: readonly Block[]
  readonly title?: string
  readonly name?: string
  readonly matter?: { readonly blocks: readonly Block[] }
}

/** A text of the source, and the names around it: whatever stands there as a heading, a label, or a cell beside or above it. */
export type SourceText = {
  readonly at: string
  /** As a name, which the words of a cell may be. */
  readonly itself: Name
  readonly sentences: readonly string[]
  readonly document: number
  /** In a table: what stands above it in its column and beside it in its row, nearest first. */
  readonly column: readonly Name[]
  readonly row: readonly Name[]
  /** Headings and labels that it stands under, nearest first. */
  readonly scope: readonly Name[]
  /** How many names stand before it in its document. */
  readonly after: number
  readonly table: string | undefined
  /** How many places of a table it covers. */
  readonly spans: number
}

export type SourceView = {
  readonly texts: readonly SourceText[]
  /** All names of each document, in its order. */
  readonly names: readonly (readonly Name[])[]
}

export function sourceView(documents: readonly AuditedDocument[]): SourceView {
  const texts: SourceText[] = []
  const names = documents.map((document, at) => namesAndTexts(document, at, texts))
  return { texts, names }
}

/** Depths of names that are no headings: each ends where one of its own depth or a lesser one begins. */
const depths = { line: 100, item: 200, cell: 300 } as const

function namesAndTexts(document: AuditedDocument, at: number, texts: SourceText[]): Name[] {
  const names: Name[] = []
  let scope: Name[] = []
  const open = (name: Name) => {
    names.push(name)
    scope = [name, ...scope.filter(({ depth }) => depth < name.depth)]
  }
  const say = (text: string, place: string) =>
    texts.push({
      at: place,
      itself: nameOf(text, { at: place, kind: 'text', depth: 0 }),
      sentences: sentenceKeys(text),
      document: at,
      column: [],
      row: [],
      scope,
      after: names.length,
      table: undefined,
      spans: 1,
    })
  for (const title of [document.name, document.title])
    if (title) open(nameOf(title, { at: 'file', kind: 'file', depth: 0 }))
  const blocks = [...(document.matter?.blocks ?? []), ...document.blocks]
  for (const [index, block] of blocks.entries()) {
    switch (block.kind) {
      case 'heading': {
        const depth = block.depth - (isOverNext(block, blocks[index + 1]) ? 0.5 : 0)
        open(nameOf(block.text, { at: block.at, kind: `heading ${depth}`, depth }))
        if (block.subtitle) say(block.subtitle, block.at)
        break
      }
      case 'paragraph':
      case 'item': {
        const depth = block.kind === 'item' ? depths.item + (block.nested ?? 0) : depths.line
        const name = block.label ?? block.text
        const place = { at: block.at, kind: block.label ? `label ${depth}` : `line ${depth}`, depth }
        // A statement ends the names beside it, and may itself name what stands inside it.
        scope = scope.filter((each) => each.depth < depth || each.kind.startsWith('heading'))
        if (block.label !== undefined) open(nameOf(name, place))
        say(block.text, block.at)
        if (block.label === undefined && isBrief(block.text)) open(nameOf(name, place))
        break
      }
      case 'table':
        texts.push(...tableTexts(block.rows, { document: at, scope, names, table: block.at }))
        break
      case 'rule':
        break
    }
  }
  return names
}

/** Where all headings look the same, one that has no words of its own stands over the next. */
const isOverNext = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' && next?.kind === 'heading' && next.depth === block.depth && !block.subtitle

const isBrief = (text: string): boolean => text.length <= 90 && text.trim().split(/\s+/).length <= 9

type Around = { document: number; scope: readonly Name[]; names: Name[]; table: string }

/** Every cell with what stands above and beside it; a place that another cell covers, or that is empty, has the words of that one. */
function tableTexts(rows: readonly Row[], { document, scope, names, table }: Around): SourceText[] {
  const after = names.length
  const nameAs = (kindAt: (row: number, column: number) => string) =>
    rows.map(({ cells }, row) =>
      cells.map((cell, column): Name | undefined =>
        cell.covered || cell.text.trim() === ''
          ? undefined
          : nameOf(cell.text, {
              at: cell.at,
              kind: `${kindAt(row, column)} of ${table}`,
              depth: depths.cell,
            }),
      ),
    )
  const overColumns = nameAs((row) => `row ${row}`)
  const besideRows = nameAs((_, column) => `column ${column}`)
  /** What stands above, or the cell that covers that place from its left. */
  const seen = (row: number, column: number): Name | undefined => {
    const own = overColumns[row]?.[column]
    if (own) return own
    const left = rows[row]?.cells.findLastIndex((cell, at) => at < column && !cell.covered) ?? -1
    return (rows[row]?.cells[left]?.columns ?? 1) > column - left ? overColumns[row]?.[left] : undefined
  }
  // The last words of each column: an empty or covered place has those above it.
  const last: (Name | undefined)[] = []
  const made = rows.flatMap(({ cells }, row) => {
    for (const [column, name] of (besideRows[row] ?? []).entries()) if (name) last[column] = name
    return cells.flatMap((cell, column): SourceText[] => {
      if (cell.covered || cell.text.trim() === '') return []
      const above = Array.from({ length: row }, (_, back) => seen(row - 1 - back, column))
      return [
        {
          at: cell.at,
          itself: nameOf(cell.text, { at: cell.at, kind: 'text', depth: 0 }),
          sentences: sentenceKeys(cell.text),
          document,
          column: above.flatMap((name) => name ?? []),
          row: last.flatMap((name, other) => (name && other !== column ? [name] : [])),
          scope,
          after,
          table,
          spans: (cell.columns ?? 1) * (cell.rows ?? 1),
        },
      ]
    })
  })
  for (const grid of [overColumns, besideRows])
    names.push(...grid.flatMap((row) => row.flatMap((name) => name ?? [])))
  return made
}
