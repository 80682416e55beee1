import { nameKey } from '../../library/naming-problems.ts'
import type { Block, Cell, LeftOut, Row } from '../blocks.ts'
import { cellAt, isEmpty } from '../grid/cell-words.ts'
import { statesNothing } from '../grid/nothing.ts'

type Unfolded = { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] }

/** Does the column of this title say the same at every level? Then it says what the dimensions are, and asks nothing. */
export type IsSame = (title: string) => boolean

/** The columns beside the first one that come again under all levels, word for word. */
export function sameColumns(levels: readonly (readonly Block[])[]): IsSame {
  const all = levels.map((blocks) =>
    blocks.flatMap((block) => {
      const start = block.kind === 'table' ? block.rows.findIndex(isTitles) : -1
      if (block.kind !== 'table' || start < 0) return []
      const body = block.rows.slice(start + 1)
      return (block.rows[start]?.cells ?? []).map((title, at) => ({
        title: nameKey(title.text),
        words: nameKey(body.map((row) => cellAt(row, at).text).join(' ')),
      }))
    }),
  )
  const held = all.filter((columns) => columns.length > 0)
  return (title) => {
    const words = held.map((columns) => columns.find((each) => each.title === nameKey(title))?.words)
    return (
      words.length > 1 && words[0] !== '' && words.every((each) => each !== undefined && each === words[0])
    )
  }
}

/** A table under a level names a dimension in each row, as the heading that it stands for. */
export function unfoldedTable(block: Block, isSame: IsSame): Unfolded {
  if (block.kind !== 'table') return { blocks: [block], leftOut: [] }
  return pairs(block.rows) ?? statements(block.rows, isSame) ?? { blocks: [block], leftOut: [] }
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
function statements(rows: readonly Row[], isSame: IsSame): Unfolded | undefined {
  const start = rows.findIndex(isTitles)
  const [facts, head, body] = [rows.slice(0, start), rows[start], rows.slice(start + 1)]
  if (!head || body.length < 2 || !facts.every(isFact)) return undefined
  const [first] = body
  const text = longestColumn(head, body, isSame)
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

function longestColumn(head: Row, body: readonly Row[], isSame: IsSame): number {
  const lengths = head.cells.map((title, at) =>
    isSame(title.text) ? 0 : body.reduce((sum, row) => sum + cellAt(row, at).text.length, 0),
  )
  return lengths.indexOf(Math.max(...lengths))
}
