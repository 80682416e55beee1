import type { Cell, LeftOut, Row } from '../blocks.ts'
import { isLevelTitle, namesPerson } from '../levels/titles.ts'
import { brief, firstLine, isEmpty } from './cell-words.ts'
import { heldIn, left } from './rows.ts'

/** How far down the titles of the levels are looked for. */
const furthest = 8

/** Without lines above the titles that fill a few cells of their rows: a name, an owner, how to print it. */
export function withoutTop(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const at = rows.slice(0, furthest).findIndex(areTitles)
  const head = rows[at]
  if (!head) return [...rows]
  const few = (heldIn(head).length * 2) / 3
  const above = rows.slice(0, at)
  const start = above.findLastIndex((row) => heldIn(row).length < few && !row.cells.some(isMerged)) + 1
  if (start === 0 || above.slice(0, start).some((row) => heldIn(row).length >= few)) return [...rows]
  for (const row of above.slice(0, start)) leftOut.push(left(row, 'words above the table'))
  return rows.slice(start)
}

const isMerged = ({ columns = 1, rows = 1, covered }: Cell): boolean =>
  columns > 1 || rows > 1 || covered === true

/** Two cells at least that read like levels, and few that don't beside the first two. */
function areTitles({ cells }: Row): boolean {
  const held = cells.slice(1).filter((cell) => !isEmpty(cell))
  const levels = held.filter(({ text }) => isLevelTitle(firstLine(text)) || namesPerson(firstLine(text)))
  return levels.length > 1 && held.length - levels.length <= 1 + levels.length / 2
}

/** A row that ends early has no words in the columns that it lacks; where it lacks one of many, that is asked about. */
export function withWholeRows(rows: readonly Row[], doubts: string[]): Row[] {
  const width = rows[0]?.cells.length ?? 0
  return rows.map((row, at) => {
    const missing = width - row.cells.length
    const isAlone = heldIn(row).length === 1 && !isEmpty(row.cells[0] ?? { at: '', text: '' })
    if (at === 0 || missing <= 0 || width < 4 || !(isAlone || missing === 1)) return row
    if (!isAlone)
      doubts.push(
        `LOOK: the row “${brief(heldIn(row)[0]?.text ?? '')}” (${row.at}) has ${row.cells.length} of the table’s ${width} cells; here it’s taken that its last one is empty. If another one is missing, write it into the document, and import again.`,
      )
    return {
      ...row,
      cells: [...row.cells, ...Array.from({ length: missing }, (): Cell => ({ at: row.at, text: '' }))],
    }
  })
}

/** A row of bands or figures of pay below the titles: `Pay band | Band 3 | Band 5`. */
export function withoutPayRow(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const row = rows.slice(1, 4).find((each) => {
    const [first, ...others] = heldIn(each)
    return (
      first !== undefined &&
      /\b(pay|salary|salaries|wages?)\b/i.test(first.text) &&
      first.text.length <= 40 &&
      others.length > 1 &&
      others.every(({ text }) => text.length <= 30 && (/\d/.test(text) || /^[A-Z]{1,4}$/.test(text.trim())))
    )
  })
  if (!row) return [...rows]
  for (const cell of heldIn(row)) leftOut.push({ ...cell, why: 'figures of pay' })
  return rows.filter((each) => each !== row)
}

const footer = /^(notes?|keys?|legend|comments?|remarks?|footnotes?|revisions?|history)\s*:?$/i

/** Without notes below the table: a row that only says so, and what stands under it in the first columns alone. */
export function withoutNotes(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const at = rows.findLastIndex(
    (row) => heldIn(row).length === 1 && footer.test(heldIn(row)[0]?.text.trim() ?? ''),
  )
  const notes = at < 2 ? [] : rows.slice(at)
  if (notes.length === 0 || notes.some(({ cells }) => cells.slice(2).some((cell) => !isEmpty(cell))))
    return [...rows]
  for (const row of notes) leftOut.push(left(row, 'words below the table'))
  return rows.slice(0, at)
}
