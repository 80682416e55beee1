import type { Guideline } from '../library/guideline.ts'
import type { Remark } from './blocks.ts'
import { ownShortWords } from './common-names.ts'
import { raritiesOf } from './content-words.ts'
import { dimensionAliases, dimensionShort } from './dimension-names.ts'
import { expectationsOf } from './grid/cells.ts'
import type { GridRow } from './grid/model.ts'
import { freeId, slugOf } from './ids.ts'
import type { Levels } from './levels/levels.ts'
import { ownNames, uncounted, withoutPictures } from './names.ts'
import { searchWords } from './search-words.ts'
import { sentencesOf } from './sentences.ts'

/** A heading of more characters says something, and groups nothing by its name. */
const longestGroup = 120

/** The dimensions of a group side by side, where its first one stands. */
const inGroups = (rows: readonly GridRow[]): GridRow[] =>
  [...Map.groupBy(rows, (row) => row.group ?? row).values()].flat()

export function dimensionsOf(
  found: readonly GridRow[],
  levels: Levels,
): { readonly dimensions: Guideline['dimensions']; readonly remarks: readonly Remark[] } {
  const rows = inGroups(found)
  const titles = uncounted(rows.map(({ title }) => withoutPictures(title.text)))
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
              text: `LOOK: “${short}” can’t be made into an id: give it one of your own.`,
            },
          ]
        : []
    return {
      remarks: [...unnamed, ...cells.remarks],
      dimension: {
        id,
        title,
        short,
        summary: row.summary ?? title,
        ...(row.group !== undefined &&
          row.group.length <= longestGroup && { group: withoutPictures(row.group) }),
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

function distinctShorts(titles: readonly string[]): string[] {
  const shorts = titles.map(dimensionShort)
  return shorts.map((short, at) =>
    shorts.indexOf(short) === shorts.lastIndexOf(short) ? short : (titles[at] ?? short).slice(0, 120),
  )
}
