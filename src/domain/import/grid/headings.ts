import type { Row } from '../blocks.ts'
import { isLevelTitle, levelness } from '../levels/titles.ts'
import { brief, cellAt, isEmpty } from './cell-words.ts'
import { describing, type Places } from './places.ts'
import { isWide } from './rows.ts'

export type Heads = { readonly over: readonly Row[]; readonly alone: readonly Row[] }

/** Rows with a title alone: where there are several, headings over the rows below them. Those that have none below head nothing. */
export function titleOnly(rows: readonly Row[], places: Places): Heads {
  const found = rows.filter((row) => isTitleOnly(row, places))
  const over = found.filter((row) => {
    const below = rows[rows.indexOf(row) + 1]
    return below !== undefined && !found.includes(below) && !isWide(below)
  })
  if (found.length < 2) return { over: [], alone: found }
  return { over, alone: found.filter((row) => !over.includes(row)) }
}

export const lookAtHeads = (rows: readonly Row[], { dimension }: Places): string =>
  `LOOK: rows with a title alone were taken as headings over the rows below: ${rows.map((row) => `“${brief(cellAt(row, dimension).text)}”`).join(', ')}. ` +
  'If one is a dimension with nothing stated yet, correct the group: of those below it.'

/** Only its first cell holds something. */
const isTitleOnly = (row: Row, { levels, dimension }: Places): boolean =>
  levels.every((at) => isEmpty(cellAt(row, at))) &&
  !isEmpty(cellAt(row, dimension)) &&
  cellAt(row, dimension).text.length <= 80

/** A first column of groups, which stand over several rows or come again in each, and a second one that names the dimensions. */
export function hasGroups(head: Row, body: readonly Row[]): boolean {
  const open = body.filter((row) => isEmpty(cellAt(row, 0)) && !isEmpty(cellAt(row, 1)))
  const names = body.map((row) => cellAt(row, 1).text.trim())
  const brief = names.every((name) => name !== '' && name.length <= 80)
  const rest = head.cells
    .slice(2)
    .map(({ text }) => text)
    .filter((text) => !describing.test(text.trim()))
  return (
    head.cells.length > 3 &&
    (open.length > 0 || comeAgain(body.map((row) => cellAt(row, 0).text.trim()))) &&
    !isEmpty(cellAt(body[0] ?? head, 0)) &&
    brief &&
    new Set(names).size === names.length &&
    !isLevelTitle(cellAt(head, 1).text) &&
    levelness(rest) >= 0.5
  )
}

/** Each of a few names in rows that follow one another. */
function comeAgain(names: readonly string[]): boolean {
  const runs = names.filter((name, at) => name !== names[at - 1])
  return (
    names.every((name) => name !== '') &&
    runs.length * 2 <= names.length &&
    new Set(runs).size === runs.length
  )
}
