import { slugOf } from '../import/ids.ts'
import { isPayTitle } from '../import/pay.ts'
import { guidelineProblems } from '../library/check.ts'
import type { Expectation, Guideline, Level } from '../library/guideline.ts'
import { nameKey } from '../library/naming-problems.ts'
import type { Pair } from './draft.ts'

/** What a person changed of a guideline, or why that can't be. */
export type Edited =
  | { readonly kind: 'edited'; readonly guideline: Guideline }
  | { readonly kind: 'wrong'; readonly message: string }

/** The levels as a person can edit them, a line each, lowest first: `Staff Engineer | track: Manager | also: L5; Staff`. */
export const levelLines = ({ levels, tracks = [] }: Guideline): string =>
  levels
    .map(({ title, track, aliases }) =>
      lineOf(title, { track: tracks.find(({ id }) => id === track)?.title, also: aliases }),
    )
    .join('\n')

/** The dimensions likewise: `Customer Experience | also: CX`. */
export const dimensionLines = ({ dimensions }: Guideline): string =>
  dimensions.map(({ title, aliases }) => lineOf(title, { track: undefined, also: aliases })).join('\n')

type Line = { readonly track: string | undefined; readonly also: readonly string[] }

const lineOf = (title: string, { track, also }: Line): string =>
  [title, track && `track: ${track}`, also.length > 0 && `also: ${also.join('; ')}`]
    .filter(Boolean)
    .join(' | ')

/** Levels in the order of the lines, with their tracks and other names. */
export function withLevelLines(guideline: Guideline, text: string): Edited {
  const read = linesFor(guideline.levels, text, 'level')
  if (typeof read === 'string') return wrong(read)
  const titles = [...new Set(read.flatMap(({ line }) => line.track ?? []))]
  const tracks = titles.map((title) => {
    const known = guideline.tracks?.find((track) => nameKey(track.title) === nameKey(title))
    return { id: known?.id ?? slugOf(title), title }
  })
  const unnamed = tracks.find(({ id }) => id === '')
  if (unnamed) return wrong(`Name the track “${unnamed.title}” with letters of a to z.`)
  const trackOf = (title: string | undefined) => tracks.find((track) => track.title === title)?.id
  const levels = read.map(({ thing, line }): Level => {
    const { track: _, ...level } = thing
    const track = trackOf(line.track)
    return { ...level, ...(track !== undefined && { track }), aliases: [...line.also] }
  })
  const { tracks: _, ...rest } = guideline
  return checked({ ...rest, ...(tracks.length > 0 && { tracks }), levels }, 'levels')
}

/** Dimensions with other names; their order stays. Where there is but one, its line may give it another title. */
export function withDimensionLines(given: Guideline, text: string): Edited {
  const guideline = withoutPayTitle(renamed(given, text), text)
  const read = linesFor(guideline.dimensions, text, 'dimension')
  if (typeof read === 'string') return wrong(read)
  const also = new Map(read.map(({ thing, line }) => [thing.id, line.also]))
  const dimensions = guideline.dimensions.map((dimension) => ({
    ...dimension,
    aliases: [...(also.get(dimension.id) ?? dimension.aliases)],
  }))
  return checked({ ...guideline, dimensions }, 'dimensions')
}

/** What is asked about as pay is left out by taking its line away; no other dimension goes so easily. */
function withoutPayTitle(guideline: Guideline, text: string): Guideline {
  const said = new Set(text.split('\n').map((line) => nameKey(line.split('|')[0]?.trim() ?? '')))
  const dimensions = guideline.dimensions.filter(
    ({ title }) => !isPayTitle(title) || said.has(nameKey(title)),
  )
  return dimensions.length === 0 ? guideline : { ...guideline, dimensions }
}

/** A document that names no dimension has one, under the import's word. */
function renamed(guideline: Guideline, text: string): Guideline {
  const [only, more] = guideline.dimensions
  const [line, another] = linesIn(text)
  const title = line?.split('|')[0]?.trim().slice(0, 120)
  if (!only || more || !title || another !== undefined || nameKey(title) === nameKey(only.title))
    return guideline
  const summary = only.summary === only.title ? title : only.summary
  return { ...guideline, dimensions: [{ ...only, title, short: title, summary }] }
}

const wrong = (message: string): Edited => ({ kind: 'wrong', message })

function checked(guideline: Guideline, part: 'levels' | 'dimensions'): Edited {
  const problem = guidelineProblems(guideline).find(({ path }) => path[0] === part || path[0] === 'tracks')
  return problem ? wrong(problem.message) : { kind: 'edited', guideline }
}

/** Lines as a person typed them, without empty ones. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Each line with what it names: all of them, each once. */
function linesFor<T extends { readonly title: string }>(
  things: readonly T[],
  text: string,
  what: string,
): string | readonly { readonly thing: T; readonly line: Line }[] {
  const read = linesIn(text).map((line) => {
    const [title = '', ...parts] = line.split('|').map((part) => part.trim())
    return { title, thing: things.find((each) => nameKey(each.title) === nameKey(title)), parts }
  })
  const strange = read.find(({ thing }) => !thing)
  if (strange) return `The document has no ${what} “${strange.title}”. Keep the titles as they are.`
  const twice = read.find(({ thing }, at) => read.findIndex((other) => other.thing === thing) !== at)
  if (twice) return `“${twice.title}” stands here twice.`
  const missing = things.find((thing) => !read.some((each) => each.thing === thing))
  if (missing) return `“${missing.title}” is missing. Give each ${what} its line.`
  const odd = read.flatMap(({ parts }) => parts).find((part) => part !== '' && !partPattern.test(part))
  if (odd) return `I can’t read “${odd}”. After the title write “also: other; names”${whatElse(what)}.`
  return read.flatMap(({ thing, parts }) => (thing ? [{ thing, line: partsOf(parts) }] : []))
}

const whatElse = (what: string): string => (what === 'level' ? ', or “track: its track”' : '')

const partPattern = /^(track|also)\s*:/i

function partsOf(parts: readonly string[]): Line {
  const after = (name: string) =>
    parts.flatMap((part) =>
      part.toLowerCase().startsWith(name) ? [part.replace(partPattern, '').trim()] : [],
    )
  const also = after('also')
    .flatMap((names) => names.split(';'))
    .map((name) => name.trim().slice(0, 120))
    .filter((name) => name !== '')
  return {
    track: after('track')
      .find((name) => name !== '')
      ?.slice(0, 120),
    also: [...new Set(also)],
  }
}

/**
 * Statements that ask for more of one below get its id, at their level and at those above that went on with them; where
 * two of a cell would have one id, they stay as they are.
 */
export function withPairs(guideline: Guideline, pairs: readonly Pair[]): Guideline {
  return pairs.reduce(withPair, guideline)
}

function withPair(guideline: Guideline, { dimension: id, level, at, more }: Pair): Guideline {
  const from = guideline.levels.findIndex((each) => each.id === level)
  const above = new Set(guideline.levels.slice(from).map((each) => each.id))
  const dimensions = guideline.dimensions.map((dimension) => {
    const old = dimension.id === id ? dimension.cells[level]?.[at]?.id : undefined
    if (old === undefined) return dimension
    const renamed = (points: Expectation[]) =>
      points.some((point) => point.id === more)
        ? points
        : points.map((point) => (point.id === old ? { ...point, id: more } : point))
    const cells = Object.entries(dimension.cells).map(([key, points]) => [
      key,
      above.has(key) ? renamed(points) : points,
    ])
    return { ...dimension, cells: Object.fromEntries(cells) }
  })
  return { ...guideline, dimensions }
}
