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

const heading = (at: string, text: string, depth = 7): Block => ({
  kind: 'heading',
  at,
  text: text.trim(),
  depth,
})

/** Two columns: a dimension, and what is asked. */
function pairs(rows: readonly Row[]): Unfolded | undefined {
  const [head, ...written] = rows.map(({ at, cells }) => ({
    at,
    cells: cells.filter(({ text }) => text.trim() !== ''),
  }))
  const body = written.filter((row) => !goesOn(row))
  const isPaired =
    body.length > 1 &&
    body.every(({ cells: [name, text, more] }) => name && text && !more && name.text.length <= longestName)
  if (!head || !isPaired) return undefined
  const blocks = written.flatMap((row): Block[] => {
    const { at, cells } = row
    const [name, text] = cells
    if (goesOn(row)) return [{ kind: 'paragraph', at, text: name?.text ?? '' }]
    return [heading(at, name?.text ?? ''), { kind: 'paragraph', at, text: text?.text ?? '' }]
  })
  return { blocks, leftOut: [] }
}

const longestName = 80

/** The end of a text that its writer broke: a few small words alone in their row. */
const goesOn = ({ cells: [first, more] }: Row): boolean =>
  first !== undefined && more === undefined && /^\p{Ll}/u.test(first.text)

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
  const columns = groupsBeside(body, text) ? [0, 1] : [0]
  let names = columns.map(() => '')
  for (const row of body) {
    const from = columns.findIndex(
      (at) => !isEmpty(cellAt(row, at)) && cellAt(row, at).text.trim() !== names[at],
    )
    for (const at of from < 0 ? [] : columns.slice(from)) {
      const own = cellAt(row, at)
      if (!isEmpty(own)) blocks.push(heading(own.at, own.text, 7 + at))
      names = names.map((name, index) => (index === at ? own.text.trim() : name))
    }
    const said = cellAt(row, text)
    if (!statesNothing(said.text)) blocks.push({ kind: 'item', at: said.at, ordered: false, text: said.text })
  }
  const isBeside = (_: Cell, at: number) => !columns.includes(at) && at !== text
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

/** Does the first column group the names in the second one? Each of these is there once, and the first has far fewer. */
function groupsBeside(body: readonly Row[], text: number): boolean {
  const names = body.map((row) => cellAt(row, 1).text.trim())
  const groups = new Set(body.map((row) => cellAt(row, 0).text.trim()).filter(Boolean))
  return (
    text > 1 &&
    names.every((name) => name !== '' && name.length <= 60 && !/[.!?;]$/.test(name)) &&
    new Set(names).size === names.length &&
    groups.size * 3 <= names.length * 2
  )
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
