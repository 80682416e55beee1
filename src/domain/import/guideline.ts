import type { Guideline } from '../library/guideline.ts'
import type { LeftOut, ReadDocument, Remark } from './blocks.ts'
import { raritiesOf } from './content-words.ts'
import { expectationsOf } from './grid/cells.ts'
import type { GridRow, TableOptions } from './grid/model.ts'
import { headOf } from './head.ts'
import { freeId, slugOf } from './ids.ts'
import { codesOutside } from './levels/codes.ts'
import { type Levels, levelsOf } from './levels/levels.ts'
import { dimensionAliases, dimensionShort, ownNames, ownShortWords, withoutPictures } from './names.ts'
import { Refused } from './refused.ts'
import { searchWords } from './search-words.ts'
import { sentencesOf } from './sentences.ts'
import { sourcesOf } from './sources.ts'

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

/** One guideline from one document or several. Throws `Refused` where they can be understood in part only. */
export function understandGuideline(
  documents: readonly ReadDocument[],
  options: GuidelineOptions,
): GuidelineDraft {
  const { grid, before, after, title: found, named, leftOut, aside } = sourcesOf(documents, options)
  const head = headOf(before, after)
  const title = withoutPictures(options.title ?? found ?? head.title ?? '')
  if (title === '') {
    throw new Refused(
      grid.levels[0]?.at,
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
  const blocks = documents.flatMap((document) => document.blocks)
  const levels = levelsOf({
    ...grid,
    levels: grid.levels.map((level) => ({
      ...level,
      codes: [...(level.codes ?? []), ...codesOutside(level.text, blocks)],
    })),
  })
  const { dimensions, remarks } = dimensionsOf(inGroups(grid.rows), levels)
  const { note, dropped } = noteOf(head.note)
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
      ...(note.length > 0 && { note: note.join('\n\n') }),
      ...(levels.tracks && { tracks: levels.tracks }),
      levels: levels.list,
      dimensions,
    },
    remarks: [
      ...(options.role === undefined ? [{ path: ['role'], text: 'Proposed from the title.' }] : []),
      ...(named
        ? []
        : [
            {
              path: ['dimensions', 0],
              text: 'LOOK: the document names no dimensions; the title is the import’s word.',
            },
          ]),
      ...(head.hasAfter && note.length > 0
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
    leftOut: [...leftOut, ...head.leftOut, ...aside, ...dropped],
  }
}

/** Characters of a note, which answers show with a whole level. */
const longestNote = 1_500

/** What stands around the levels, where it is no book of its own. */
function noteOf(note: readonly { readonly at: string; readonly text: string }[]): {
  note: string[]
  dropped: LeftOut[]
} {
  const length = note.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= longestNote) return { note: note.map(({ text }) => text), dropped: [] }
  return { note: [], dropped: note.map(({ at, text }) => ({ at, text, why: 'text around the levels' })) }
}

const aliasesOf = (names: readonly string[], [title = '', ...more]: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => ![title, ...more].includes(name))

const kinds =
  /[\s,:|–—-]*\b(?:(?:role|job|career|level(?:l)?ing|level|competency|skills?)\s+)*(?:guidelines?|guide|ladder|framework|matrix|rubric|expectations|levels|competencies)$/i

/** `Gardener Role Guideline` -> `Gardener`. */
const roleOf = (title: string): string => title.replace(kinds, '').trim() || title

/** The dimensions of a group side by side, where its first one stands. */
const inGroups = (rows: readonly GridRow[]): GridRow[] =>
  [...Map.groupBy(rows, (row) => row.group ?? row).values()].flat()

function dimensionsOf(
  rows: readonly GridRow[],
  levels: Levels,
): Pick<GuidelineDraft, 'remarks'> & Pick<Guideline, 'dimensions'> {
  const titles = rows.map(({ title }) => withoutPictures(title.text))
  const shorts = distinctShorts(titles)
  const statements = rows.map(({ cells }) =>
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
  const made = rows.map((row, at) => {
    const title = titles[at] ?? row.title.text
    const short = shorts[at] ?? title
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
        title,
        short,
        summary: row.summary ?? summaryOf(title, short, Object.values(cells.cells)[0] ?? []),
        ...(row.group !== undefined && { group: withoutPictures(row.group) }),
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
  list.map(({ id, short, track }, at) => ({
    cell: cells[columns[at] ?? at] ?? { at: '', text: '' },
    level: id,
    short,
    track,
  }))

/** The long title says what a short name is about; where they are one, the things that its lowest level names do. */
function summaryOf(title: string, short: string, points: readonly { readonly id: string }[]): string {
  if (title !== short) return title
  const named = points.filter(({ id }) => !/^point-\d+$/.test(id)).map(({ id }) => id.replaceAll('-', ' '))
  if (named.length === 0) return title
  const list = named.join(', ')
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`.slice(0, 1000)
}

function distinctShorts(titles: readonly string[]): string[] {
  const shorts = titles.map(dimensionShort)
  return shorts.map((short, at) =>
    shorts.indexOf(short) === shorts.lastIndexOf(short) ? short : (titles[at] ?? short).slice(0, 120),
  )
}
