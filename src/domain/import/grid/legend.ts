import type { LeftOut, Row } from '../blocks.ts'
import { codeIn, type IsLevel, isCode, isLevelTitle, namesPerson } from '../levels/titles.ts'
import { cellAt, firstLine, isEmpty } from './cell-words.ts'
import { heldIn, isWide, left } from './rows.ts'

/** Where the rows are levels: without what stands below the last of them, from a row with words in its first cell alone. */
export function withoutLegend(rows: readonly Row[], isLevel: IsLevel, leftOut: LeftOut[]): Row[] {
  const body = rows.slice(1)
  const isTitled = (row: Row) => isLevel(firstLine(cellAt(row, 0).text))
  // What stands beside a title may be merged with what is above it.
  const isShared = (row: Row) => isTitled(row) && !isWide(row) && row.cells.some(({ covered }) => covered)
  const isFull = (row: Row) => heldIn(row).length > 1 || isShared(row)
  const full = body.filter((row) => !isEmpty(cellAt(row, 0)) && isFull(row))
  const levels = full.filter(isTitled)
  const last = rows.findLastIndex((row) => levels.includes(row))
  const start = rows.findIndex((row, at) => at > last && !isEmpty(cellAt(row, 0)))
  const first = rows[start]
  if (levels.length < 2 || levels.length * 2 <= full.length || !first || heldIn(first).length > 1)
    return [...rows]
  for (const row of rows.slice(start)) leftOut.push(left(row, 'words below the table'))
  return rows.slice(0, start)
}

/** A row right below the titles that has a code for each, which is another name of the level: `E2` below `Electrician`. */
export function withCodesBelow(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const [head, second, ...body] = rows
  if (!head || !second || body.length === 0) return [...rows]
  const titled = head.cells.map((_, at) => at).filter((at) => at > 0 && !isEmpty(cellAt(head, at)))
  // A column of groups or dimensions before the levels has none.
  const start = titled.findIndex((at) => !isEmpty(cellAt(second, at)))
  const places = titled.slice(Math.max(start, 0))
  const codes = places.map((at) => cellAt(second, at).text.trim())
  const isOver = places.every((at) => codeIn(cellAt(head, at).text) === undefined)
  if (places.length < 2 || !codes.every(isCode) || new Set(codes).size < codes.length || !isOver)
    return [...rows]
  if (!isEmpty(cellAt(second, 0))) leftOut.push({ ...cellAt(second, 0), why: 'name of the row of codes' })
  const cells = head.cells.map((cell, at) =>
    places.includes(at) ? { ...cell, text: `${cell.text.trim()} (${cellAt(second, at).text.trim()})` } : cell,
  )
  return [{ ...head, cells }, ...body]
}

const ofCodes = /^(job |role )?(grades?|levels?|codes?|bands?)( codes?)?:?$/i
const numbered = /^(level|grade|band|tier|stage|step) \d{1,2}$/i

/** A row right above the titles that counts them, which is another name of each: `Level 2` over `Commis Chef`. */
export function withCodesAbove(rows: readonly Row[], leftOut: LeftOut[]): Row[] {
  const [first, head, ...body] = rows
  if (!first || !head || body.length === 0) return [...rows]
  // `Grade` before them says what they are.
  const named = heldIn(first).filter(({ text }) => ofCodes.test(text.trim()))
  const places = heldIn(first).flatMap((cell) => (named.includes(cell) ? [] : [first.cells.indexOf(cell)]))
  const beside = heldIn(head).length - places.length
  const titles = places.map((at) => cellAt(head, at).text.trim())
  const codes = places.map((at) => cellAt(first, at).text.trim())
  const isOver =
    places.length > 1 &&
    !places.includes(0) &&
    !isEmpty(cellAt(head, 0)) &&
    (beside === 1 || (beside === 2 && named.length === 1)) &&
    codes.every((code) => isCode(code) || numbered.test(code)) &&
    titles.every((title) => title !== '' && title.length <= 60 && codeIn(title) === undefined) &&
    titles.filter((title) => isLevelTitle(title) || namesPerson(title)).length * 2 >= titles.length
  if (!isOver) return [...rows]
  leftOut.push(left(first, 'codes of the levels'))
  const cells = head.cells.map((cell, at) =>
    places.includes(at) ? { ...cell, text: `${cell.text.trim()} (${cellAt(first, at).text.trim()})` } : cell,
  )
  return [{ ...head, cells }, ...body]
}

/** A second row of titles says what those above it mean: `Hand` over `Craft`. */
export function withSecondTitles(rows: readonly Row[]): Row[] {
  const [head, second, ...body] = rows
  if (!head || !second || body.length === 0 || !isEmpty(cellAt(second, 0))) return [...rows]
  const held = heldIn(second)
  const isBrief = held.every(({ text }) => text.length <= 60 && !/[.!?:;]$/.test(text.trim()))
  const below = heldIn(body[0] ?? second).map(({ text }) => text.length)
  if (held.length < 2 || !isBrief || Math.max(...below) <= 60 || isEmpty(cellAt(body[0] ?? second, 0)))
    return [...rows]
  const width = Math.max(head.cells.length, second.cells.length)
  const cells = Array.from({ length: width }, (_, at) => {
    const [one, other] = [cellAt(head, at), cellAt(second, at)]
    const text = [one.text.trim(), other.text.trim()].filter(Boolean).join(' – ')
    return { ...(isEmpty(one) ? other : one), text }
  })
  return [{ ...head, cells }, ...body]
}
