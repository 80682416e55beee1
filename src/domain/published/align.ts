import { continuations } from '../import/continuation.ts'
import { unnamedDimension } from '../import/grid/model.ts'
import { freeId } from '../import/ids.ts'
import type { Dimension, Guideline } from '../library/guideline.ts'
import { nameKey } from '../library/naming-problems.ts'
import { dimensionTexts, levelTexts, sayingTheSame } from './same-words.ts'

/**
 * A new version with the ids of the one before it, wherever both speak of the same level, dimension or statement: notes
 * are kept under ids, and what changed is told by them. Positions stay, and no word is touched.
 */
export function withIdsOf(older: Guideline, newer: Guideline): Guideline {
  const levels = renaming(newer.levels, older.levels, levelTexts(newer), levelTexts(older))
  const dimensions = renaming(newer.dimensions, older.dimensions, dimensionTexts, dimensionTexts)
  return {
    ...newer,
    levels: newer.levels.map((level) => ({ ...level, id: levels(level.id) })),
    dimensions: newer.dimensions.map((dimension) => {
      const cells = Object.fromEntries(
        Object.entries(dimension.cells).map(([level, points]) => [levels(level), points]),
      )
      const renamed = { ...dimension, id: dimensions(dimension.id), cells }
      const before = older.dimensions.find(({ id }) => id === renamed.id)
      return before ? withStatementsOf(before, renamed) : renamed
    }),
  }
}

type Named = { readonly id: string; readonly title: string; readonly short: string }
type TextsOf<T> = (thing: T) => readonly string[]

/**
 * By title, or by short name where that alone stayed, or by what it says where it is only called otherwise; an id that is
 * taken by another one gets a number.
 */
function renaming<T extends Named>(
  newer: readonly T[],
  older: readonly T[],
  nowSays: TextsOf<T>,
  said: TextsOf<T>,
): (id: string) => string {
  const named = newer.map((thing) => {
    const by = (key: 'title' | 'short') => older.find((one) => nameKey(one[key]) === nameKey(thing[key]))
    return { thing, is: by('title') ?? by('short') }
  })
  const rest = older.filter((one) => !named.some(({ is }) => is === one))
  const found = named.map(({ thing, is }) => {
    const [sole, more] = older
    // The import's word is no name.
    const isSole = newer.length === 1 && thing.title === unnamedDimension && more === undefined
    return [thing.id, (is ?? (isSole ? sole : sayingTheSame(rest, said, nowSays(thing))))?.id] as const
  })
  return renamer(found)
}

/** Old ids where they were found, each once; the others keep theirs, but never one that an old one has. */
function renamer(found: readonly (readonly [string, string | undefined])[]): (id: string) => string {
  const to = new Map<string, string>()
  const taken = new Set<string>()
  for (const [id, old] of found) {
    if (old === undefined || taken.has(old) || to.has(id)) continue
    to.set(id, old)
    taken.add(old)
  }
  for (const [id] of found) {
    if (to.has(id)) continue
    const free = freeId(id, id, taken)
    to.set(id, free)
    taken.add(free)
  }
  return (id) => to.get(id) ?? id
}

/** One id stands for one thing at every level of the dimension, and is renamed at all of them. */
function withStatementsOf(older: Dimension, newer: Dimension): Dimension {
  const pairs = Object.entries(newer.cells).flatMap(([level, points]) => {
    const before = older.cells[level] ?? []
    const same = points.map((point) => before.find(({ text }) => text === point.text)?.id)
    const [restNew, restOld] = [
      points.filter((_, at) => same[at] === undefined),
      before.filter(({ id }) => !same.includes(id)),
    ]
    const near = continuations(
      restOld.map(({ text }) => text),
      restNew.map(({ text }) => text),
      () => 1,
    )
    return points.map((point, at) => {
      const found = near[restNew.indexOf(point)]
      const old = same[at] ?? (found && restOld[found.lower]?.id)
      return { id: point.id, old, exact: same[at] !== undefined }
    })
  })
  const sorted = [...pairs.filter(({ exact }) => exact), ...pairs.filter(({ exact }) => !exact)]
  const rename = renamer(sorted.map(({ id, old }) => [id, old] as const))
  const cells = Object.entries(newer.cells).map(([level, points]) => [
    level,
    points.map((point) => ({ ...point, id: rename(point.id) })),
  ])
  return { ...newer, cells: Object.fromEntries(cells) }
}

/** What a version after this one may be called: its last number and one, or the day. */
export const nextVersion = (before: string, today: string): string =>
  /^(\d{1,4}\.)*\d{1,4}$/.test(before)
    ? before.replace(/\d+$/, (last) => String(Number(last) + 1))
    : before === today
      ? `${today}-2`
      : today
