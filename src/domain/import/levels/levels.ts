import type { Guideline } from '../../library/guideline.ts'
import type { Remark } from '../blocks.ts'
import type { Grid } from '../grid/grid.ts'
import { freeId, slugOf } from '../ids.ts'
import { levelAliases, levelShorts, ownNames } from '../names.ts'
import { isHighestFirst } from './order.ts'

export type Levels = {
  readonly list: Guideline['levels']
  /** The columns of the table in the order of the levels. */
  readonly columns: readonly number[]
  readonly remarks: Remark[]
}

/** The levels, lowest first, whichever way the table has them. */
export function levelsOf({ levels, themes }: Grid): Levels {
  const named = levels.map(({ text }, at) => {
    const [title = '', second = ''] = text.trim().split(/\s*\n\s*/)
    return { title, theme: themes[at]?.text.trim() ?? second, column: at }
  })
  const turned = isHighestFirst(named.map(({ title }) => title))
  const ordered = turned ? named.toReversed() : named
  const titles = ordered.map(({ title }) => title)
  const shorts = levelShorts(titles)
  const taken = new Set<string>()
  const ids = shorts.map((short, at) => {
    const id = freeId(short, `level-${at + 1}`, taken)
    taken.add(id)
    return id
  })
  const aliases = ownNames(
    titles.map((title, at) => levelAliases(title, shorts[at] ?? title)),
    [...titles, ...shorts, ...ordered.map(({ theme }) => theme)],
  )
  return {
    list: ordered.map(({ title, theme }, at) => ({
      id: ids[at] ?? '',
      title,
      short: shorts[at] ?? title,
      ...(theme !== '' && { theme }),
      aliases: aliases[at] ?? [],
    })),
    columns: ordered.map(({ column }) => column),
    remarks: [
      ...(turned
        ? [
            {
              path: ['levels'],
              text: 'LOOK: the document has the highest level first; here the lowest comes first.',
            },
          ]
        : []),
      ...shorts.flatMap((short, at) =>
        slugOf(short) === ''
          ? [
              {
                path: ['levels', at],
                text: `LOOK: no id can be made from “${short}”: give it one of your own.`,
              },
            ]
          : [],
      ),
    ],
  }
}
