import type { LeftOut } from '../import/blocks.ts'
import { dimensionAliases } from '../import/dimension-names.ts'
import { unnamedDimension } from '../import/grid/model.ts'
import { proposedNames } from '../import/levels/proposed-names.ts'
import { guidelineProblems } from '../library/check.ts'
import type { Dimension, Guideline } from '../library/guideline.ts'
import { nameKey } from '../library/naming-problems.ts'

/** A new version with what people named in the one before it, and what of that has no place any more. */
type Named = { readonly guideline: Guideline; readonly leftOut: readonly LeftOut[] }

/**
 * What a person named is in no document: other names, tracks, and the title of a dimension that has none. They go on
 * where their level or dimension still is. `now` has the ids of `before` already; `wasProposed`: whoever published the one
 * before saw what the import proposes, and took away what isn’t there.
 */
export function withNamesOf(before: Guideline, now: Guideline, wasProposed: boolean): Named {
  const proposed = wasProposed ? proposedNames(now.levels) : []
  const merged = onTracksOf(before, {
    ...now,
    levels: now.levels.map((level, at) =>
      withAliases(level, before.levels.find(isOf(level)), proposed[at] ?? []),
    ),
    dimensions: now.dimensions.map((dimension) => {
      const older = before.dimensions.find(isOf(dimension))
      const { title, short } = dimension
      const titled = older ? asTitled(older, dimension) : dimension
      return withAliases(titled, older, wasProposed ? dimensionAliases(title, short) : [])
    }),
  })
  const [levels, dimensions] = [withoutShared(merged.levels), withoutShared(merged.dimensions)]
  return {
    guideline: { ...merged, levels: levels.own, dimensions: dimensions.own },
    leftOut: [...gone(before, now), ...levels.left, ...dimensions.left],
  }
}

type Thing = {
  readonly id: string
  readonly title: string
  readonly short: string
  readonly aliases: readonly string[]
}

const isOf =
  ({ id }: { readonly id: string }) =>
  (other: { readonly id: string }): boolean =>
    other.id === id

function withAliases<T extends Thing>(thing: T, older: Thing | undefined, proposed: readonly string[]): T {
  if (!older) return thing
  const isTitled = nameKey(older.title) === nameKey(thing.title)
  const wanted = new Set([thing.title, thing.short].map(nameKey))
  const takenAway = new Set(isTitled ? proposed.map(nameKey) : [])
  const kept = older.aliases.filter((name) => !wanted.has(nameKey(name)))
  const known = new Set(kept.map(nameKey))
  const fresh = thing.aliases.filter((name) => !known.has(nameKey(name)) && !takenAway.has(nameKey(name)))
  return { ...thing, aliases: [...kept, ...fresh] }
}

const asTitled = ({ title, short, summary }: Dimension, dimension: Dimension): Dimension =>
  dimension.title === unnamedDimension ? { ...dimension, title, short, summary } : dimension

/** Where the document says nothing of tracks, and all levels were there before. */
function onTracksOf(before: Guideline, now: Guideline): Guideline {
  const { tracks } = before
  const older = now.levels.map((level) => before.levels.find(isOf(level)))
  if (!tracks || now.tracks || older.some((level) => !level)) return now
  const levels = now.levels.map((level, at) => {
    const track = older[at]?.track
    return track === undefined ? level : { ...level, track }
  })
  const divided = { ...now, tracks, levels }
  return guidelineProblems(divided).length > guidelineProblems(now).length ? now : divided
}

/** A name that is another's now is that one's; of two that have it as another name, it stays with the first. */
function withoutShared<T extends Thing & { readonly theme?: string | undefined }>(things: readonly T[]) {
  const seen = new Set<string>()
  const left: LeftOut[] = []
  const own = things.map((thing): T => {
    const others = things.filter((other) => other !== thing)
    const keys = new Set(
      others.flatMap(({ id, title, short, theme = '' }) => [id, title, short, theme].map(nameKey)),
    )
    const aliases = thing.aliases.filter((name) => {
      const isFree = !keys.has(nameKey(name)) && !seen.has(nameKey(name))
      if (!isFree) left.push({ at: thing.short, text: name, why: takenWhy })
      return isFree
    })
    for (const name of aliases) seen.add(nameKey(name))
    return { ...thing, aliases }
  })
  return { own, left }
}

/** Names of levels and dimensions that are there no more. */
const gone = (before: Guideline, now: Guideline): LeftOut[] => [
  ...before.levels.filter((level) => !now.levels.some(isOf(level))).flatMap(goneWith),
  ...before.dimensions.filter((dimension) => !now.dimensions.some(isOf(dimension))).flatMap(goneWith),
]

const goneWith = ({ short, aliases }: Thing): LeftOut[] =>
  aliases.length > 0 ? [{ at: short, text: aliases.join('; '), why: goneWhy }] : []

const takenWhy = 'other names that name something else here'
const goneWhy = 'other names of the version before, whose level or dimension isn’t here any more'
