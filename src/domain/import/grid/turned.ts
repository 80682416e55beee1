import type { Cell, LeftOut, Row, Table } from '../blocks.ts'
import { isCode, levelness } from '../levels/titles.ts'
import { Refused } from '../refused.ts'
import { lookAtBeside } from './beside.ts'
import { brief, cellAt, isEmpty } from './cell-words.ts'
import { refuseRepeated, refuseTitles } from './grid-refusals.ts'
import { refuseMergedLevels, wideIn, withSharedLevels } from './merged-levels.ts'
import type { Grid, GridLevel, Over } from './model.ts'
import { isMark, statesNothing } from './nothing.ts'
import { doubtsAboutRows } from './odd-rows.ts'
import { left } from './rows.ts'
import { lookAtShared } from './shared-cells.ts'

const texts =
  /^(expectations?|descriptions?|what\b.*|behaviou?rs?( (&|and) outcomes?)?|outcomes?|criteria|requirements?|details|text|statements?|indicators?|examples?)$/i

/** What stands beside statements: how one sees them, who looked, and what somebody noted. */
const besideTexts =
  /^(notes?|comments?|remarks?|evidence|proof|examples?|sources?|weights?|weighting|scores?|owners?|checked|status|how (we|you|it|this|one|to)\b.*)(\s*\(.*\))?$/i

const ofLevels = /^((job|career) )?(levels?|grades?|bands?|ranks?|stages?|steps?)$/i

/** Is its first column called by a word for levels? */
export const isLevelsWord = (head: Row): boolean => ofLevels.test(cellAt(head, 0).text.trim())

/** Does the first column say of itself that it names the levels, and another one that it says what is asked? */
export const namesLevels = (head: Row): boolean =>
  isLevelsWord(head) && head.cells.slice(1).some(({ text }) => texts.test(text.trim()))

/** What the column of titles is called, whatever words they have. */
const titled = /^(?:(?:job |role |level |position )?(?:titles?|names?)|roles?|jobs?|positions?)$/i

/** A number that its column calls a level, beside the title: `Level 2`, `Partner`. */
const countedLevel = /^(level|grade|band|tier|stage|rank) \d{1,2}$/i

type Made = {
  readonly title: Cell
  readonly codes: string[]
  readonly about: string[]
  readonly lines: string[][]
}

/** A table with a row for each level, or several rows, and a column for each dimension. */
export function turnedGrid(
  [head, ...written]: readonly Row[],
  table: Table,
  { heading, said: about }: Over,
  groups: readonly (string | undefined)[] | undefined,
): Grid {
  if (!head || written.length === 0)
    throw new Refused(table.at, 'The table has no rows below its titles. Add one row for each level.')
  const leftOut: LeftOut[] = []
  const { title, code } = titleColumns(head, written)
  const others = head.cells.map((_, at) => at).filter((at) => at !== title && at !== code)
  const shared = withSharedLevels(written, title, others)
  const body = shared.rows
  const columns = head.cells
    .map((_, at) => at)
    .filter((at) => at !== title && at !== code && !isEmpty(cellAt(head, at)))
  const marks = columns.filter((at) => isMarked(body.map((row) => cellAt(row, at))))
  for (const at of marks) {
    for (const row of [head, ...body])
      if (!isEmpty(cellAt(row, at))) leftOut.push({ ...cellAt(row, at), why: 'a column of marks or figures' })
  }
  const rest = columns.filter((at) => !marks.includes(at))
  const stating = rest.filter((at) => texts.test(cellAt(head, at).text.trim()))
  const beside =
    stating.length === 0 ? [] : rest.filter((at) => besideTexts.test(cellAt(head, at).text.trim()))
  for (const at of beside)
    for (const row of [head, ...body])
      if (!isEmpty(cellAt(row, at)))
        leftOut.push({ ...cellAt(row, at), why: 'a column beside the expectations' })
  const dimensions = rest.filter((at) => !beside.includes(at) || stating.includes(at))
  if (dimensions.length === 0) {
    const names = columns.map((at) => `“${cellAt(head, at).text.trim()}”`).join(', ')
    throw new Refused(
      table.at,
      `The columns of this table (${names}) hold marks, figures or links for each level, and no statements: it isn’t a guideline. Import the document that says what each level asks for.`,
    )
  }
  const [first] = dimensions
  // One column that only says that it holds texts: the heading above names the dimension.
  const isOver =
    heading !== undefined && dimensions.length === 1 && texts.test(cellAt(head, first ?? 0).text.trim())
  refuseMergedLevels([head, ...body], title, code, dimensions)
  const made: Made[] = []
  for (const row of body) {
    const name = cellAt(row, title)
    if (!isEmpty(name) && name.text !== made.at(-1)?.title.text)
      made.push({ title: name, codes: codesIn(row, code), about: [], lines: dimensions.map(() => []) })
    const level = made.at(-1)
    if (level) addRow(row, level, dimensions, leftOut)
    else leftOut.push(left(row, 'a row above the first level'))
  }
  const said = made.filter(({ lines }) => lines.some((each) => each.length > 0))
  for (const level of made)
    if (!said.includes(level))
      leftOut.push({
        at: level.title.at,
        text: [level.title.text, ...level.about].join(': '),
        why: 'a level with nothing stated',
      })
  leftOut.push({ ...cellAt(head, title), why: 'name of the column of levels' })
  const titles = said.map((level) => level.title)
  refuseTitles(titles, table.at)
  refuseRepeated(
    dimensions.map((at) => cellAt(head, at)),
    'dimension',
  )
  return {
    levels: said.map(({ title: { at, text }, codes, about }): GridLevel => {
      const description = about.join('\n')
      return { at, text, ...(codes.length > 0 && { codes }), ...(description !== '' && { description }) }
    }),
    themes: [],
    isTurned: true,
    rows: dimensions.map((at, index) => ({
      title: { at: cellAt(head, at).at, text: isOver ? heading : cellAt(head, at).text.trim() },
      summary: isOver ? about : undefined,
      ...(groups?.[at] !== undefined && { group: groups[at] }),
      cells: said.map(({ title: { at: place }, lines }) => ({
        at: place,
        text: (lines[index] ?? []).join('\n'),
      })),
    })),
    leftOut: leftOut.filter(({ text }) => text !== ''),
    ...(namesLevels(head) && { isCalledLevels: true, looks: looksAtCalled(head, titles) }),
    doubtsAtRows: doubtsAboutRows(head, body, title, dimensions),
    looksAtRows: [
      ...(beside.length > 0 ? [lookAtBeside(beside.map((at) => cellAt(head, at)))] : []),
      ...(shared.cells.length > 0 ? [lookAtShared(shared.cells)] : []),
    ],
  }
}

/** Titles that don’t read like levels are some by the word over their column alone. */
const looksAtCalled = (head: Row, titles: readonly Cell[]): string[] =>
  levelness(titles.map(({ text }) => text)) >= 0.5
    ? []
    : [
        `LOOK: taken as levels because their column is called “${brief(cellAt(head, 0).text)}”. If they aren’t, import the table that holds the guideline, like --table 1.`,
      ]

/** The column that names the levels, and one of codes beside it. */
function titleColumns(head: Row, body: readonly Row[]): { title: number; code: number | undefined } {
  const valuesIn = (at: number) =>
    body.map((row) => cellAt(row, at).text.trim()).filter((text) => text !== '')
  const [first, second] = [valuesIn(0), valuesIn(1)]
  const named = second.every((text) => text.length <= 80) && new Set(second).size === second.length
  const isTitled = levelness(second) >= 0.6 || titled.test(cellAt(head, 1).text.trim())
  const isCoded = first.every((text) => isCode(text) || countedLevel.test(text))
  if (head.cells.length > 2 && first.length > 0 && isCoded && named && isTitled) return { title: 1, code: 0 }
  if (second.length > 0 && second.every(isCode)) return { title: 0, code: 1 }
  return { title: 0, code: undefined }
}

const codesIn = (row: Row, code: number | undefined): string[] =>
  code === undefined || isEmpty(cellAt(row, code)) ? [] : [cellAt(row, code).text.trim()]

function isMarked(cells: readonly Cell[]): boolean {
  const held = cells.filter(({ text }) => !statesNothing(text))
  return held.length > 0 && held.filter(({ text }) => isMark(text)).length * 2 > held.length
}

/** A cell over all dimensions is the level's own; the others are lines of their cells. */
function addRow(row: Row, level: Made, dimensions: readonly number[], leftOut: LeftOut[]): void {
  const wide = wideIn(row, dimensions)
  if (wide) {
    level.about.push(wide.text)
    return
  }
  dimensions.forEach((at, index) => {
    const cell = cellAt(row, at)
    if (!statesNothing(cell.text)) level.lines[index]?.push(cell.text)
    else if (!isEmpty(cell)) leftOut.push({ ...cell, why: 'says that there is nothing' })
  })
}
