import type { Guideline } from '../library/guideline.ts'
import type { LeftOut, ReadDocument, Remark } from './blocks.ts'
import { raritiesOf } from './content-words.ts'
import { expectationsOf } from './grid/cells.ts'
import { type Grid, type GridRow, gridOf, type TableOptions } from './grid/grid.ts'
import { pickTable } from './grid/pick-table.ts'
import { headOf } from './head.ts'
import { freeId, slugOf } from './ids.ts'
import { type Levels, levelsOf } from './levels/levels.ts'
import { dimensionAliases, dimensionShort, ownNames, ownShortWords } from './names.ts'
import { Refused } from './refused.ts'
import { searchWords } from './search-words.ts'
import { sentencesOf } from './sentences.ts'

export type GuidelineOptions = TableOptions & {
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly role?: string | undefined
  readonly version?: string | undefined
  /** The day from which it holds. */
  readonly effective?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  /** Which of several tables, from 1. */
  readonly table?: number | undefined
}

/** A guideline as it was understood, still to be checked; what a person should look at, and what was left out. */
export type GuidelineDraft = {
  readonly guideline: Omit<Guideline, 'ratings'>
  readonly remarks: readonly Remark[]
  readonly leftOut: readonly LeftOut[]
}

/** Throws `Refused` where the document can be understood in part only. */
export function understandGuideline(document: ReadDocument, options: GuidelineOptions): GuidelineDraft {
  const { table, before, after, others } = pickTable(document.blocks, options.table)
  const head = headOf(before, after)
  const grid = gridOf(table, options)
  const title = options.title ?? head.title
  if (title === undefined) {
    throw new Refused(
      table.at,
      'No heading stands before the table, so that the guideline has no name. Say it: --title "Gardener Role Guideline".',
    )
  }
  const role = options.role ?? roleOf(title)
  const id = options.id ?? slugOf(role)
  if (id === '') {
    throw new Refused(
      undefined,
      `No id can be made from “${title}”: ids have the letters a to z. Say one: --id gardener.`,
    )
  }
  const levels = levelsOf(grid)
  const { dimensions, remarks } = dimensionsOf(grid, levels)
  return {
    guideline: {
      id,
      title,
      role,
      aliases: aliasesOf(head.aliases, [title, role, id]),
      version: options.version ?? '1',
      ...(options.effective !== undefined && { effective: options.effective }),
      wording: 'verbatim',
      audience: 'workspace',
      source: { document: options.source ?? title, ...(options.url !== undefined && { url: options.url }) },
      ...(head.note.length > 0 && { note: head.note.join('\n\n') }),
      levels: levels.list,
      dimensions,
    },
    remarks: [
      ...(options.role === undefined ? [{ path: ['role'], text: 'Proposed from the title.' }] : []),
      ...(head.hasAfter
        ? [
            {
              path: ['note'],
              text: 'LOOK: its end stood after the table. If it belongs to the page and not to the document, remove it.',
            },
          ]
        : []),
      ...levels.remarks,
      ...remarks,
    ],
    leftOut: [...document.leftOut, ...head.leftOut, ...grid.leftOut, ...others],
  }
}

const aliasesOf = (names: readonly string[], [title = '', ...more]: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => ![title, ...more].includes(name))

const kinds =
  /[\s,:|–—-]*\b(?:(?:role|job|career|level(?:l)?ing|level|competency|skills?)\s+)*(?:guidelines?|guide|ladder|framework|matrix|rubric|expectations|levels|competencies)$/i

/** `Gardener Role Guideline` -> `Gardener`. */
const roleOf = (title: string): string => title.replace(kinds, '').trim() || title

function dimensionsOf(
  grid: Grid,
  levels: Levels,
): Pick<GuidelineDraft, 'remarks'> & Pick<Guideline, 'dimensions'> {
  const titles = grid.rows.map(({ title }) => title.text)
  const shorts = distinctShorts(titles)
  const statements = grid.rows.map(({ cells }) =>
    cells.flatMap(({ text }) => sentencesOf(text.trim()).map((piece) => piece.text)),
  )
  const rarity = raritiesOf([...statements.flat(), ...titles])
  const names = ownShortWords(shorts)
  const words = searchWords(statements).map((found, at) => [...new Set([...(names[at] ?? []), ...found])])
  const aliases = ownNames(
    titles.map((title, at) => dimensionAliases(title, shorts[at] ?? title)),
    [...titles, ...shorts],
  )
  const taken = new Set<string>()
  const made = grid.rows.map((row, at) => {
    const short = shorts[at] ?? row.title.text
    const id = freeId(short, `dimension-${at + 1}`, taken)
    taken.add(id)
    const cells = expectationsOf(cellsOf(row, levels), rarity, ['dimensions', at, 'cells'])
    const unnamed =
      slugOf(short) === ''
        ? [
            {
              path: ['dimensions', at],
              text: `LOOK: no id can be made from “${short}”: give it one of your own.`,
            },
          ]
        : []
    return {
      remarks: [...unnamed, ...cells.remarks],
      dimension: {
        id,
        title: row.title.text,
        short,
        summary: row.summary ?? summaryOf(row, short, Object.values(cells.cells)[0] ?? []),
        aliases: aliases[at] ?? [],
        words: words[at] ?? [],
        cells: cells.cells,
      },
    }
  })
  return {
    dimensions: made.map(({ dimension }) => dimension),
    remarks: made.flatMap(({ remarks }) => remarks),
  }
}

const cellsOf = ({ cells }: GridRow, { list, columns }: Levels) =>
  list.map(({ id, short }, at) => ({
    cell: cells[columns[at] ?? at] ?? { at: '', text: '' },
    level: id,
    short,
  }))

/** The long title says what a short name is about; where they are one, the things that its lowest level names do. */
function summaryOf({ title }: GridRow, short: string, points: readonly { readonly id: string }[]): string {
  if (title.text !== short) return title.text
  const list = points.map(({ id }) => id.replaceAll('-', ' ')).join(', ')
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`.slice(0, 1000)
}

function distinctShorts(titles: readonly string[]): string[] {
  const shorts = titles.map(dimensionShort)
  return shorts.map((short, at) =>
    shorts.indexOf(short) === shorts.lastIndexOf(short) ? short : (titles[at] ?? short).slice(0, 120),
  )
}
