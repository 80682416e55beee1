import type { Cell, LeftOut, Row } from '../blocks.ts'
import { levelness } from '../levels/titles.ts'
import { lookAtBeside } from './beside.ts'
import { cellAt, isEmpty } from './cell-words.ts'
import type { Grid } from './model.ts'
import { statesNothing } from './nothing.ts'

const levelNames = /^((job |career )?(level|grade|rank|title|role|position)s?( name)?|stufe)$/i
const dimensionNames =
  /^((sub|expectation)[- ]?)?(dimensions?|themes?|competenc(y|ies)|areas?|skills?|pillars?|topics?|attributes?|categor(y|ies)|capabilit(y|ies)|axis|group)$/i

type Column = {
  readonly at: number
  readonly name: string
  readonly values: readonly string[]
  readonly distinct: readonly string[]
  readonly length: number
}

/** A row for each cell: level, dimension and text side by side. Nothing where a table is of another shape. */
export function longGrid([head, ...merged]: readonly Row[]): Grid | undefined {
  if (!head || head.cells.length < 3 || merged.length < 4) return undefined
  const body = unmerged(merged)
  const columns = head.cells.map((_, at) => columnOf(head, body, at))
  const text = columns.reduce((longest, column) => (column.length > longest.length ? column : longest))
  const keys = columns.filter(
    (column) =>
      column !== text &&
      column.values.every(Boolean) &&
      column.distinct.length * 2 <= body.length &&
      column.length <= 60,
  )
  const level =
    keys.find(({ name, distinct }) => levelNames.test(name) && distinct.length > 1) ??
    keys.find(({ distinct }) => distinct.length > 1 && levelness(distinct) >= 0.6)
  const others = keys.filter((column) => column !== level && column.distinct.length > 1)
  const named = others.filter(({ name }) => dimensionNames.test(name))
  // Of two that name dimensions, one may group the other.
  const dimension = named.find((one) => others.some((other) => decides(one, other))) ?? named[0] ?? others[0]
  if (!level || !dimension || text.length < 15) return undefined
  if (merged.some((row) => cellAt(row, text.at).covered)) return undefined
  const pairs = new Set(body.map((_, at) => `${level.values[at]}\n${dimension.values[at]}`))
  if (pairs.size <= Math.max(level.distinct.length, dimension.distinct.length)) return undefined
  const group = others.find((column) => column !== dimension && decides(dimension, column))
  return grid(head, body, { level, dimension, text, group })
}

/** A cell that is merged over several rows says the same in each of them. */
function unmerged(rows: readonly Row[]): Row[] {
  const made: Row[] = []
  for (const row of rows) {
    const above = made.at(-1)
    const cells = row.cells.map((cell, at) => {
      const over = above && cellAt(above, at)
      return cell.covered && over && (over.columns ?? 1) === 1 ? { ...over, covered: true } : cell
    })
    made.push({ ...row, cells })
  }
  return made
}

type Keys = {
  readonly level: Column
  readonly dimension: Column
  readonly text: Column
  readonly group: Column | undefined
}

function columnOf(head: Row, body: readonly Row[], at: number): Column {
  const values = body.map((row) => cellAt(row, at).text.trim())
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length
  return { at, name: cellAt(head, at).text.trim(), values, distinct: [...new Set(values)], length }
}

/** Has every value of the first column one of the second? */
const decides = (one: Column, other: Column): boolean =>
  other.distinct.length < one.distinct.length &&
  new Set(one.values.map((value, at) => `${value}\n${other.values[at]}`)).size === one.distinct.length

function grid(head: Row, body: readonly Row[], { level, dimension, text, group }: Keys): Grid {
  const used = [level, dimension, text, group].flatMap((column) => (column ? [column.at] : []))
  const aside = head.cells.map((_, at) => at).filter((at) => !used.includes(at))
  const cellOf = (title: string, name: string): Cell => {
    const held = body.filter((_, at) => level.values[at] === title && dimension.values[at] === name)
    const said = held.map((row) => cellAt(row, text.at)).filter((cell) => !statesNothing(cell.text))
    return { at: held[0]?.at ?? head.at, text: said.map((cell) => cell.text).join('\n') }
  }
  const firstOf = ({ at, values }: Column, value: string): Cell => ({
    at: cellAt(body[values.indexOf(value)] ?? head, at).at,
    text: value,
  })
  const asides = aside.flatMap((at): LeftOut[] =>
    [head, ...body].flatMap((row) =>
      isEmpty(cellAt(row, at))
        ? []
        : [
            {
              ...cellAt(row, at),
              why: `a column beside level, dimension and text (“${cellAt(head, at).text}”)`,
            },
          ],
    ),
  )
  return {
    levels: level.distinct.map((title) => firstOf(level, title)),
    themes: [],
    rows: dimension.distinct.map((name) => {
      const over = group?.values[dimension.values.indexOf(name)]
      return {
        title: firstOf(dimension, name),
        summary: undefined,
        ...(over !== undefined && { group: over }),
        cells: level.distinct.map((title) => cellOf(title, name)),
      }
    }),
    leftOut: [
      ...[level, dimension, text].map(({ at }) => ({ ...cellAt(head, at), why: 'name of a column' })),
      ...asides,
    ].filter((each) => each.text !== ''),
    ...(asides.length > 0 && { doubtsAtRows: [lookAtBeside(aside.map((at) => cellAt(head, at)))] }),
  }
}
