import { nameKey } from '../../library/naming-problems.ts'
import type { Block, Cell, LeftOut, Row } from '../blocks.ts'
import { cellAt, isEmpty } from '../grid/cell-words.ts'
import { statesNothing } from '../grid/nothing.ts'

type Unfolded = { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] }

/** How much the column of this title says over all levels. */
export type Saying = (title: string) => number

/**
 * What a column says again counts once, and nothing where it is the same under every level: that says what the dimensions are, and
 * asks nothing of anybody. So the statements stand in one column at all levels.
 */
export function sayingOf(levels: readonly (readonly Block[])[]): Saying {
  const all = levels.map((blocks) => blocks.flatMap(columnsIn)).filter((columns) => columns.length > 0)
  return (title) => {
    const own = all.map((columns) => columns.find((each) => nameKey(each.title) === nameKey(title))?.texts)
    const said = own.map((texts = []) => nameKey(texts.join(' ')))
    if (said.length > 1 && said.every((words) => words === said[0])) return 0
    const distinct = new Map(own.flatMap((texts = []) => texts).map((text) => [nameKey(text), text.length]))
    return [...distinct.values()].reduce((sum, length) => sum + length, 0)
  }
}

function columnsIn(block: Block): { readonly title: string; readonly texts: readonly string[] }[] {
  const start = block.kind === 'table' ? block.rows.findIndex(isTitles) : -1
  if (block.kind !== 'table' || start < 0) return []
  const body = block.rows.slice(start + 1)
  return (block.rows[start]?.cells ?? []).map((title, at) => ({
    title: title.text,
    texts: body.map((row) => cellAt(row, at).text),
  }))
}

/** A table under a level names a dimension in each row, as the heading that it stands for. */
export function unfoldedTable(block: Block, saying: Saying): Unfolded {
  if (block.kind !== 'table') return { blocks: [block], leftOut: [] }
  return pairs(block.rows) ?? statements(block.rows, saying) ?? { blocks: [block], leftOut: [] }
}

const heading = (at: string, text: string): Block => ({ kind: 'heading', at, text: text.trim(), depth: 7 })

/** Two columns: a dimension, and what is asked. */
function pairs(rows: readonly Row[]): Unfolded | undefined {
  const [head, ...body] = rows.map(({ at, cells }) => ({
    at,
    cells: cells.filter(({ text }) => text.trim() !== ''),
  }))
  const isPaired =
    body.length > 1 &&
    body.every(({ cells: [name, text, more] }) => name && text && !more && name.text.length <= longestName)
  if (!head || !isPaired) return undefined
  const blocks = body.flatMap(({ at, cells: [name, text] }): Block[] => [
    heading(at, name?.text ?? ''),
    { kind: 'paragraph', at, text: text?.text ?? '' },
  ])
  return { blocks, leftOut: [] }
}

const longestName = 80

/** Facts of the level, then titles of columns, then a statement a row: its dimension stands beside it, or above over several rows. */
function statements(rows: readonly Row[], saying: Saying): Unfolded | undefined {
  const start = rows.findIndex(isTitles)
  const [facts, head, body] = [rows.slice(0, start), rows[start], rows.slice(start + 1)]
  if (!head || body.length < 2 || !facts.every(isFact)) return undefined
  const [first] = body
  const text = longestColumn(head, saying)
  const isNamed = body.every(
    (row) => cellAt(row, 0).text.length <= longestName && !isEmpty(cellAt(row, text)),
  )
  if (!first || isEmpty(cellAt(first, 0)) || !isNamed || text === 0) return undefined
  const blocks: Block[] = facts.map(factBlock)
  let name = ''
  for (const row of body) {
    const own = cellAt(row, 0)
    if (!isEmpty(own) && own.text.trim() !== name) {
      name = own.text.trim()
      blocks.push(heading(own.at, name))
    }
    const said = cellAt(row, text)
    if (!statesNothing(said.text)) blocks.push({ kind: 'item', at: said.at, ordered: false, text: said.text })
  }
  const isBeside = (_: Cell, at: number) => at !== 0 && at !== text
  return {
    blocks,
    leftOut: [
      ...head.cells.map((cell) => ({ at: cell.at, text: cell.text, why: 'name of a column' })),
      ...body.flatMap(({ cells }) =>
        cells.filter(isBeside).map((cell, at) => ({
          at: cell.at,
          text: cell.text,
          why: `a column beside dimension and statement (“${head.cells.filter(isBeside)[at]?.text ?? ''}”)`,
        })),
      ),
    ].filter((cell) => cell.text.trim() !== ''),
  }
}

const held = ({ cells }: Row): Cell[] => cells.filter((cell) => !isEmpty(cell) && !cell.covered)

/** `Competency | What good looks like | Evidence` */
const isTitles = (row: Row): boolean =>
  held(row).length > 2 && !isEmpty(cellAt(row, 0)) && held(row).every(({ text }) => text.length <= 40)

/** `Reports to | Regional director` */
const isFact = (row: Row): boolean => held(row).length <= 2 && !isEmpty(cellAt(row, 0))

const factBlock = (row: Row): Block => ({
  kind: 'paragraph',
  at: row.at,
  text: held(row)
    .map(({ text }) => text.trim())
    .join(': '),
})

function longestColumn(head: Row, saying: Saying): number {
  const lengths = head.cells.map(({ text }) => saying(text))
  return lengths.indexOf(Math.max(...lengths))
}
