import { nameKey } from '../../library/naming-problems.ts'
import type { Cell, LeftOut } from '../blocks.ts'
import { tracksOf } from '../levels/tracks.ts'
import { Refused } from '../refused.ts'
import { brief } from './cell-words.ts'
import { aDimensionEach } from './dimension-tables.ts'
import type { Grid, GridLevel, GridRow, Piece } from './model.ts'

/** Several grids as one: levels of the same title are one level, dimensions of the same title one dimension. */
export function joined(found: readonly Piece[]): Grid {
  const pieces = aDimensionEach(found)
  const [only, ...more] = pieces
  if (only && more.length === 0) return only.grid
  const sets = setsOf(pieces)
  const levels = sets.flatMap(({ levels: all }) => all)
  if (sets.length > 1 && !tracksOf(levels)) return withoutLists(pieces, sets)
  const leftOut: LeftOut[] = []
  for (const { grid } of pieces)
    for (const level of grid.levels) leftOut.push(...saidOtherwise(level, levels))
  const rows: GridRow[] = []
  for (const piece of pieces) {
    const alike = pieces.filter((each) => each.isTable && shares(each.grid.levels, piece.grid.levels))
    const over = piece.isTable && alike.length > 1 ? piece.heading : undefined
    for (const row of piece.grid.rows) addRow(rows, placed(row, piece.grid, levels, over), alike)
  }
  return {
    levels,
    // Each of the grids has its own, and not of all levels: they were told as left out.
    themes: [],
    rows,
    leftOut: [...leftOut, ...pieces.flatMap(({ grid }) => grid.leftOut)],
    looks: once(pieces.flatMap(({ grid }) => grid.looks ?? [])),
    looksAtRows: once(pieces.flatMap(({ grid }) => grid.looksAtRows ?? [])),
    doubtsAtRows: once(pieces.flatMap(({ grid }) => grid.doubtsAtRows ?? [])),
  }
}

/** Tables of one form ask the same, and a person is asked once. */
const once = (looks: readonly string[]): string[] => [...new Set(looks)]

const isSame = (one: Cell, other: Cell): boolean => nameKey(one.text) === nameKey(other.text)
const shares = (some: readonly Cell[], others: readonly Cell[]): boolean =>
  some.some((one) => others.some((other) => isSame(one, other)))

/** Grids that have levels in common go together. */
function setsOf(pieces: readonly Piece[]): { levels: GridLevel[] }[] {
  const sets: { levels: GridLevel[] }[] = []
  for (const { grid } of pieces) {
    const set = sets.find(({ levels }) => shares(levels, grid.levels))
    if (set) insert(set.levels, grid.levels, sets.indexOf(set))
    else sets.push({ levels: grid.levels.map((level) => ({ ...level, set: sets.length })) })
  }
  return sets
}

/** Each level that is new after the one that it follows. */
function insert(levels: GridLevel[], more: readonly GridLevel[], set: number): void {
  let place = 0
  for (const level of more) {
    const at = levels.findIndex((each) => isSame(each, level))
    if (at < 0) levels.splice(place, 0, { ...level, set })
    place = (at < 0 ? place : at) + 1
  }
}

function saidOtherwise(level: GridLevel, levels: readonly GridLevel[]): LeftOut[] {
  const kept = levels.find((each) => isSame(each, level))
  if (level.description === undefined || kept?.description === level.description) return []
  return [
    {
      at: level.at,
      text: level.description,
      why: 'says something else about a level that is already described',
    },
  ]
}

function placed(row: GridRow, grid: Grid, levels: readonly GridLevel[], over: string | undefined): GridRow {
  const cells = levels.map((level): Cell => {
    const at = grid.levels.findIndex((each) => isSame(each, level))
    return row.cells[at] ?? { at: row.title.at, text: '' }
  })
  const group =
    row.group ?? (over !== undefined && nameKey(over) !== nameKey(row.title.text) ? over : undefined)
  return { title: row.title, summary: row.summary, cells, ...(group !== undefined && { group }) }
}

function addRow(rows: GridRow[], row: GridRow, alike: readonly Piece[]): void {
  const at = rows.findIndex(({ title }) => isSame(title, row.title))
  const there = rows[at]
  if (!there) {
    rows.push(row)
    return
  }
  const clash = row.cells.find((cell, index) => cell.text !== '' && there.cells[index]?.text)
  if (clash) {
    const places = alike.map(({ at: place }, index) => `${index + 1} at ${place}`).join(', ')
    if (alike.length > 1) {
      throw new Refused(
        undefined,
        `There are ${alike.length} tables (${places}), and more than one of them has “${brief(row.title.text)}”. ` +
          'Say which one holds the guideline, like --table 1.',
      )
    }
    throw new Refused(
      row.title.at,
      `Two dimensions have the title “${brief(row.title.text)}” (the other one: ${there.title.at}), so people couldn’t ask for either. ` +
        'Give each its own.',
    )
  }
  rows.splice(at, 1, {
    ...there,
    summary: there.summary ?? row.summary,
    cells: there.cells.map((cell, index) => (cell.text === '' ? (row.cells[index] ?? cell) : cell)),
  })
}

/** Beside a grid of several dimensions, a list that says one thing of other levels is no part of it. */
function withoutLists(pieces: readonly Piece[], sets: readonly { levels: GridLevel[] }[]): Grid {
  const parted = sets.map(({ levels }) => pieces.filter(({ grid }) => shares(levels, grid.levels)))
  const [main, ...more] = parted.filter((some) => some.some(({ grid }) => grid.rows.length > 1))
  if (!main || more.length > 0) throw apart(pieces)
  const others = pieces.filter((piece) => !main.includes(piece))
  const grid = joined(main)
  return {
    ...grid,
    leftOut: [...grid.leftOut, ...others.flatMap(leftPiece)],
    looks: [
      ...(grid.looks ?? []),
      ...others.map(
        ({ at, grid: { levels } }) =>
          `LOOK: a list of other levels was left out (${at}: ${levels.map(({ text }) => `“${brief(text)}”`).join(', ')}). If it is the guideline, say which table it is, like --table 1.`,
      ),
    ],
  }
}

const leftPiece = ({ grid: { levels, rows, leftOut } }: Piece): LeftOut[] => [
  ...leftOut,
  ...rows.flatMap(({ title, cells }) => [
    { at: title.at, text: title.text, why: 'a list of other levels' },
    ...cells.map(({ at, text }, index) => ({
      at,
      text: `${levels[index]?.text ?? ''} | ${text}`,
      why: 'a list of other levels',
    })),
  ]),
]

function apart(pieces: readonly Piece[]): Refused {
  const places = pieces.map(({ at, grid, table }) => {
    const titles = grid.levels.map(({ text }) => brief(text))
    const what = table === undefined ? 'headings' : `table ${table}`
    return `${what} at ${at}: ${titles.slice(0, 3).join(', ')}${titles.length > 3 ? ', …' : ''}`
  })
  const first = pieces.find(({ table }) => table !== undefined)?.table ?? 1
  return new Refused(
    undefined,
    `There are ${pieces.length} sets of levels that have nothing in common (${places.join('; ')}), so they aren’t one guideline. ` +
      `Say which table to import, like --table ${first}; or put each set into a file of its own, and import it with an --id of its own.`,
  )
}
