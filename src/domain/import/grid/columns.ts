import { nameKey } from '../../library/naming-problems.ts'
import type { Cell, LeftOut, Row, Table } from '../blocks.ts'
import { gathered, Refused } from '../refused.ts'
import { lookAtBeside } from './beside.ts'
import { cellAt, isEmpty } from './cell-words.ts'
import { asPoint, goingOn, lookAtFurther } from './going-on.ts'
import { refuseMerged, refuseOdd, refuseRepeated, refuseTitles, refuseUneven } from './grid-refusals.ts'
import { type Heads, hasGroups, lookAtHeads, titleOnly } from './headings.ts'
import type { Grid, GridLevel, GridRow, TableOptions } from './model.ts'
import { statesNothing } from './nothing.ts'
import { isSame, isThemes, type Places, placesOf } from './places.ts'
import { heldIn, isWide, left } from './rows.ts'
import { lookAtShared, withSharedCells } from './shared-cells.ts'

/** A table with a column for each level and a row for each dimension. */
export function columnsGrid(
  rows: readonly Row[],
  table: Table,
  options: TableOptions,
  over: readonly (string | undefined)[] | undefined,
): Grid {
  const leftOut: LeftOut[] = []
  const [head, ...below] = rows
  if (!head || below.length === 0)
    throw new Refused(table.at, 'The table has no rows below its titles. Add one row for each dimension.')
  const grouped = options.dimensionColumn === undefined && hasGroups(head, below)
  const places = placesOf(head, grouped ? { ...options, dimensionColumn: 2 } : options, leftOut, grouped)
  const shared = withSharedCells(below, places.levels)
  const body = shared.rows
  for (const at of places.beside)
    for (const row of rows)
      if (!isEmpty(cellAt(row, at)))
        leftOut.push({ ...cellAt(row, at), why: 'a column beside the expectations' })
  const titles = places.levels.map((at) => cellAt(head, at))
  const pick = (row: Row) => places.levels.map((at) => cellAt(row, at))
  const said = places.levels.filter((at) => body.some((row) => !statesNothing(cellAt(row, at).text)))
  // A column that says nothing is no level, whatever its title.
  if (options.levels === undefined && options.levelTitles === undefined) refuseOdd(head, said)
  for (const at of places.levels)
    if (!said.includes(at) && !isEmpty(cellAt(head, at)))
      leftOut.push({ ...cellAt(head, at), why: 'a level with nothing stated' })
  const levels = said.length > 0 ? titles.filter((_, at) => said.includes(places.levels[at] ?? -1)) : titles
  const repeated = body.filter((row) => isSame(pick(row), titles))
  for (const row of repeated) leftOut.push(left(row, 'titles of the columns, again'))
  const rest = body.filter((row) => !repeated.includes(row))
  const [first, ...others] = rest
  const themed = first !== undefined && isThemes(pick(first), others.flatMap(pick))
  if (first && themed) leftOut.push({ ...cellAt(first, places.dimension), why: 'name of the row of themes' })
  leftOut.push({ ...cellAt(head, places.dimension), why: 'name of the row of titles' })
  const unnamed = themed || options.dimensionColumn !== undefined ? undefined : describingRow(rest, places)
  const held = themed || unnamed ? others : rest
  const kept = { ...places, levels: said.length > 0 ? said : places.levels }
  refuseMerged({ ...table, rows: over ? rows : table.rows }, grouped ? 0 : undefined, shared.cells)
  const problems: (() => void)[] = [() => refuseUneven(head, body), () => refuseTitles(levels, table.at)]
  const heads = titleOnly(held, kept)
  const further = goingOn(held, kept)
  const made = rowsOf(held, kept, grouped, leftOut, problems, heads, further)
  gathered([
    ...problems,
    () =>
      refuseRepeated(
        made.map(({ title }) => title),
        'dimension',
      ),
  ])
  if (made.length === 0)
    throw new Refused(table.at, 'The table has no rows with text. Add one row for each dimension.')
  return {
    levels: levels.map((level): GridLevel => {
      const at = head.cells.indexOf(level)
      const description = unnamed ? cellAt(unnamed, at).text.trim() : ''
      return { ...withOver(level, over?.[at]), ...(description !== '' && { description }) }
    }),
    themes: first && themed ? said.map((at) => cellAt(first, at)) : [],
    rows: made,
    leftOut: leftOut.filter(({ text }) => text !== ''),
    ...(unnamed && { doubtsAtRows: [lookAtUnnamed(unnamed)] }),
    looksAtRows: [
      ...(places.beside.length > 0 ? [lookAtBeside(places.beside.map((at) => cellAt(head, at)))] : []),
      ...(heads.over.length > 0 ? [lookAtHeads(heads.over, kept)] : []),
      ...(further.length > 0 ? [lookAtFurther(further)] : []),
      ...(shared.cells.length > 0 ? [lookAtShared(shared.cells)] : []),
    ],
  }
}

/** A row right below the titles that names no dimension, where all others do: it says what each level is. */
function describingRow([first, ...others]: readonly Row[], { dimension, levels }: Places): Row | undefined {
  const isNamed = (row: Row) => !isEmpty(cellAt(row, dimension))
  const isWhole = first && levels.every((at) => !statesNothing(cellAt(first, at).text))
  return isWhole && !isNamed(first) && others.length > 1 && others.every(isNamed) ? first : undefined
}

const lookAtUnnamed = ({ at }: Row): string =>
  `LOOK: the row at ${at} names no dimension, and was taken as what each level is. If it is a dimension, write its name into its first cell, and import again.`

const withOver = (level: GridLevel, over: string | undefined): GridLevel =>
  over === undefined ? level : { ...level, over }

function rowsOf(
  rows: readonly Row[],
  places: Places,
  grouped: boolean,
  leftOut: LeftOut[],
  problems: (() => void)[],
  heads: Heads,
  further: readonly Row[],
): GridRow[] {
  let group: string | undefined
  const made: GridRow[] = []
  for (const row of rows) {
    const own = grouped ? cellAt(row, 0).text.trim() : ''
    if (own !== '') group = own
    if (isWide(row) || heads.over.includes(row)) {
      group = heldIn(row)[0]?.text.trim()
      continue
    }
    const cells = places.levels.map((at) => cellAt(row, at))
    const nothing = cells.filter((cell) => statesNothing(cell.text))
    if (heads.alone.includes(row)) {
      leftOut.push(left(row, 'a dimension with nothing stated'))
      continue
    }
    if (nothing.length === cells.length) {
      leftOut.push(left(row, 'a row without a cell for any level'))
      continue
    }
    for (const cell of nothing) leftOut.push({ ...cell, why: 'says that there is nothing' })
    const above = further.includes(row) ? made.at(-1) : undefined
    if (!above) problems.push(() => refuseNameless(row, places))
    const stated = cells.map((cell) => (nothing.includes(cell) ? { at: cell.at, text: '' } : cell))
    const said = gridRow(row, stated, places)
    const one = { ...said, ...(above && { title: above.title }), ...(group !== undefined && { group }) }
    addRow(made, one, above !== undefined)
  }
  return made
}

/** A row of the same title as the one above it goes on with that; as a list, where each row is a statement. */
function addRow(made: GridRow[], row: GridRow, isList: boolean): void {
  const above = made.at(-1)
  if (!above || nameKey(above.title.text) !== nameKey(row.title.text) || above.group !== row.group) {
    made.push(row)
    return
  }
  const cells = above.cells.map((cell, at): Cell => {
    const held = [cell.text, row.cells[at]?.text ?? ''].filter((each) => each !== '')
    const text = (isList ? held.map(asPoint) : held).join('\n')
    return { ...cell, text }
  })
  made.splice(-1, 1, { ...above, summary: above.summary ?? row.summary, cells })
}

function refuseNameless(row: Row, { dimension }: Places): void {
  if (cellAt(row, dimension).text.trim() !== '') return
  throw new Refused(
    row.at,
    'This row has no dimension. Add its name; if another column has the dimensions, say which, like --dimension-column 2.',
  )
}

function gridRow(row: Row, cells: readonly Cell[], places: Places): GridRow {
  const name = cellAt(row, places.dimension)
  const [title = '', ...more] = name.text.trim().split(/\s*\n\s*/)
  const summary = places.summary === undefined ? more.join(' ') : cellAt(row, places.summary).text.trim()
  return { title: { at: name.at, text: title }, summary: summary || undefined, cells }
}
