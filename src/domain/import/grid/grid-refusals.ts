import { nameKey } from '../../library/naming-problems.ts'
import type { Cell, Row, Table } from '../blocks.ts'
import { isLevelTitle, namesPerson } from '../levels/titles.ts'
import { Refused, refuseAll } from '../refused.ts'
import { brief, cellAt, firstLine, isEmpty } from './cell-words.ts'
import { isWide } from './rows.ts'

/**
 * A title may run over the whole table, a group over the rows of its column, and what is shared over its levels; else it can’t be
 * told whose the cell is.
 */
export function refuseMerged({ rows }: Table, groups: number | undefined, shared: readonly Cell[]): void {
  const merged = rows
    .filter((row) => !isWide(row))
    .flatMap(({ cells }) => cells.filter((cell, at) => at !== groups && !shared.includes(cell)))
    .find(({ columns = 1, rows: high = 1 }) => columns > 1 || high > 1)
  if (merged) throw mergedCell(merged)
}

export const mergedCell = ({ at, text }: Cell): Refused =>
  new Refused(
    at,
    `This cell is merged with its neighbours (“${brief(text)}”), so it’s unclear which level or dimension it belongs to. ` +
      'Split the merged cells, fill in each one, and save the document again.',
  )

export function refuseUneven(head: Row, body: readonly Row[]): void {
  const width = head.cells.length
  const found = body.flatMap((row): Refused[] => {
    const count = row.cells.length
    if (count === width) return []
    const extra = row.cells[width]
    const what =
      count > width
        ? `has ${count} cells, and the table has ${width} columns: “${brief(extra?.text ?? '')}” is one too many`
        : `has ${count} of the table’s ${width} cells`
    const problem = new Refused(
      row.at,
      `The row “${brief(row.cells[0]?.text ?? '')}” ${what}. Give every row one cell a column. ` +
        '(A comma or a | inside a text ends a cell: put the text in quotes in CSV, and write \\| in Markdown.)',
    )
    return [problem]
  })
  refuseAll(found.slice(0, 20))
}

export const titlesIn = (row: Row, places: readonly number[]): string =>
  places.map((at) => `“${brief(cellAt(row, at).text)}”`).join(', ')

export const isAside = ({ text }: Cell): boolean =>
  /^(notes?|comments?|weight(ing)?|examples?|remarks?|score|owner)(\s*\(.*\))?$/i.test(text.trim())

export function refuseAsides(head: Row, places: readonly number[]): void {
  const aside = places.find((at) => isAside(cellAt(head, at)))
  if (aside === undefined) return
  throw new Refused(
    cellAt(head, aside).at,
    `The column “${cellAt(head, aside).text}” doesn’t read like a level. Say how many levels there are, like --levels 2: ` +
      'the columns after them are left out. Or remove the column, and import again.',
  )
}

/** A first or last column that doesn’t read like a level, where all others do, may hold something else. */
export function refuseOdd(head: Row, places: readonly number[]): void {
  const ends = new Set([places[0], places.at(-1)])
  const odd = places.filter((at) => !isLevelTitle(firstLine(cellAt(head, at).text)))
  const [at, more] = odd
  const others = places.filter((each) => each !== at).map((each) => firstLine(cellAt(head, each).text))
  if (at === undefined || more !== undefined || !ends.has(at) || others.length < 2) return
  const cell = cellAt(head, at)
  if (namesPerson(firstLine(cell.text))) return
  const words = wordsIn(firstLine(cell.text))
  // The role alone between its levels: `Baker`, `Master Baker`.
  if (isEmpty(cell) || others.some((other) => wordsIn(other).some((word) => words.includes(word)))) return
  const which = at === places[0] ? '--dimension-column 2' : `--levels ${others.length}`
  throw new Refused(
    cell.at,
    `The column “${brief(cell.text)}” doesn’t read like a level, and all the others do. If it isn’t one, add ${which}. ` +
      `If it is one, name all levels, lowest first: --level-titles "${places.map((each) => brief(cellAt(head, each).text)).join('; ')}"`,
  )
}

const wordsIn = (title: string): string[] => title.toLowerCase().match(/\p{L}{3,}/gu) ?? []

export function refuseTitles(levels: readonly Cell[], at: string): void {
  const blank = levels.find(isEmpty)
  if (blank) {
    throw new Refused(
      blank.at || at,
      'A level has no title: the first row of the table names the levels, one a column. Write its title there.',
    )
  }
  const long = levels.find(({ text }) => text.length > 120)
  if (long) {
    throw new Refused(
      long.at,
      `The first row of the table should name the levels, but has a long text: “${brief(long.text)}”. Put a row with the titles above it.`,
    )
  }
  refuseRepeated(levels, 'level')
}

export function refuseRepeated(cells: readonly Cell[], what: 'level' | 'dimension'): void {
  const seen = new Map<string, Cell>()
  for (const cell of cells) {
    const first = seen.get(nameKey(cell.text))
    if (first) {
      const same = brief(first.text).toLowerCase() === brief(cell.text).toLowerCase()
      const said = same
        ? `the title “${brief(cell.text)}”`
        : `titles that differ only in punctuation, “${brief(first.text)}” and “${brief(cell.text)}”`
      throw new Refused(
        cell.at,
        `Two ${what}s have ${said} (the other one: ${first.at}), so people couldn’t ask for either. ` +
          'Give each its own, in words.',
      )
    }
    seen.set(nameKey(cell.text), cell)
  }
}
