import type { LeftOut, Row, Table } from '../blocks.ts'
import { type IsLevel, levelness, levelTest, namesPerson } from '../levels/titles.ts'
import { cellAt, firstLine, isEmpty } from './cell-words.ts'
import { columnsGrid } from './columns.ts'
import { withCodesAbove, withCodesBelow, withoutLegend, withSecondTitles } from './legend.ts'
import { longGrid } from './long.ts'
import type { Grid, Over, TableOptions } from './model.ts'
import { withoutRepeated } from './odd-rows.ts'
import { type OverRow, withoutOverRow } from './over-row.ts'
import { filled, withNamedNumbers, withoutNumbers, withoutTitle } from './rows.ts'
import { withSplitHead } from './split.ts'
import { statementsGrid } from './statements.ts'
import { withoutNotes, withoutPayRow, withoutTop, withWholeRows } from './top-rows.ts'
import { withoutTracks } from './tracks-column.ts'
import { isLevelsWord, namesLevels, turnedGrid } from './turned.ts'

/** A table understood as levels by dimensions, whichever way it has them. */
export function gridOf(
  table: Table,
  options: TableOptions,
  over: Over = { heading: undefined, said: undefined },
): Grid {
  const leftOut: LeftOut[] = []
  const isLevel = levelTest(options.levelTitles)
  const doubts: string[] = []
  const below = withoutTop(withoutTitle(withoutRepeated(filled(table.rows), leftOut), leftOut), leftOut)
  const own = withSplitHead(below, leftOut)
  const whole = withWholeRows(withoutPayRow(withoutNotes(own.rows, leftOut), leftOut), doubts)
  const counted = withNamedNumbers(withoutNumbers(withCodesAbove(whole, leftOut), leftOut))
  const rows = withCodesBelow(withCodesAbove(counted, leftOut), leftOut)
  const all = withoutLegend(rows, isLevel, leftOut)
  const column = (options.dimensionColumn ?? 1) - 1
  const grid = shaped(
    withoutOverRow(all, column, isLevel),
    own.isSplit ? { ...table, rows: own.rows } : table,
    options,
    over,
  )
  return {
    ...grid,
    leftOut: [...leftOut, ...grid.leftOut],
    doubtsAtRows: [...doubts, ...(grid.doubtsAtRows ?? [])],
  }
}

function shaped({ rows, over: names }: OverRow, table: Table, options: TableOptions, over: Over): Grid {
  const said = options.levelsAs ?? ((options.levels ?? options.dimensionColumn) ? 'columns' : undefined)
  const asRows = () => {
    const tracks = withoutTracks(rows)
    const shown = tracks ? names?.slice(1) : names
    const grid = turnedGrid(withSecondTitles(tracks?.rows ?? rows), table, over, shown)
    return tracks ? { ...grid, levels: tracks.named(grid.levels) } : grid
  }
  const asColumns = () => columnsGrid(rows, table, options, names)
  if (said === 'rows') return asRows()
  if (said === 'columns') return asColumns()
  const long = longGrid(rows)
  if (long) return long
  const statements = statementsGrid(rows, over)
  if (statements) return statements
  return isTurned(withoutTracks(rows)?.rows ?? rows, levelTest(options.levelTitles)) ? asRows() : asColumns()
}

/** Do the rows read like levels, and the columns not? */
function isTurned([head, ...body]: readonly Row[], isLevel: IsLevel): boolean {
  if (!head) return false
  const titles = head.cells
    .slice(1)
    .filter((cell) => !isEmpty(cell))
    .map(({ text }) => text)
  const names = body
    .map((row) => cellAt(row, 0))
    .filter((cell) => !isEmpty(cell))
    .map(({ text }) => firstLine(text))
  const people = names.filter((name) => isLevel(name) || namesPerson(name))
  const isCalled = namesLevels(head) || (isLevelsWord(head) && people.length * 5 >= names.length * 3)
  if (isCalled && new Set(names).size > 1 && levelness(titles, isLevel) < 0.3) return true
  return (
    names.length > 1 &&
    levelness(names, isLevel) >= 0.6 &&
    levelness(names, isLevel) > levelness(titles, isLevel) + 0.3
  )
}
