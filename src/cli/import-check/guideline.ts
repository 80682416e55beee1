import { z } from 'zod'
import { cellText } from '../../domain/library/guideline.ts'
import { nameKey } from '../../domain/library/naming-problems.ts'
import type { Expected } from './expected.ts'
import { isOneOf, isSameTitle, plain } from './titles.ts'

const written = z.object({
  levels: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      short: z.string(),
      aliases: z.array(z.string()).default([]),
      track: z.string().optional(),
    }),
  ),
  dimensions: z.array(
    z.object({
      title: z.string(),
      group: z.string().optional(),
      cells: z.record(
        z.string(),
        z.array(z.object({ id: z.string(), text: z.string(), gap: z.string().optional() })),
      ),
    }),
  ),
})

type Written = z.infer<typeof written>
type Level = Written['levels'][number]
type Dimension = Written['dimensions'][number]

/** What is off in a guideline that was written; nothing where it is right. */
export function guidelineFaults(value: unknown, expected: Expected): string[] {
  const found = written.parse(value)
  const accepted = (title: string) => {
    const [all, code] = [[title, ...(expected.accept[title] ?? [])], expected.codes[title]]
    // With or without its code in brackets it is the same title.
    return code === undefined ? all : all.flatMap((each) => [each, `${each} (${code})`])
  }
  const levelOf = (title: string) => found.levels.find((level) => isOneOf(level.title, accepted(title)))
  const dimensionOf = (title: string) =>
    found.dimensions.find((dimension) => isOneOf(dimension.title, accepted(title)))
  return [
    ...titleFaults('level', found.levels, expected.levels, expected.optional.levels, accepted),
    ...dimensionFaults(found, expected, accepted),
    ...orderFaults(expected, found, levelOf),
    ...trackFaults(expected, levelOf),
    ...codeFaults(expected, levelOf),
    ...groupFaults(expected, dimensionOf),
    ...cellFaults(expected, found, levelOf, dimensionOf),
  ]
}

type Find<T> = (title: string) => T | undefined
type Accepted = (title: string) => readonly string[]

function titleFaults(
  what: string,
  found: readonly { readonly title: string }[],
  wanted: readonly string[],
  optional: readonly string[],
  accepted: Accepted,
): string[] {
  const missing = wanted.filter((title) => !found.some((each) => isOneOf(each.title, accepted(title))))
  const extra = found.filter(
    ({ title }) => !wanted.some((each) => isOneOf(title, accepted(each))) && !isOneOf(title, optional),
  )
  const twice = found.filter(
    ({ title }, at) => found.findIndex((each) => isSameTitle(each.title, title)) !== at && wanted.length > 0,
  )
  return [
    ...missing.map((title) => `no ${what} “${title}”`),
    ...extra.map(({ title }) => `“${title}” is no ${what}`),
    ...twice.map(({ title }) => `the ${what} “${title}” is there twice`),
  ]
}

function dimensionFaults({ dimensions }: Written, expected: Expected, accepted: Accepted): string[] {
  if (expected.dimensions.length === 0) return []
  const all = titleFaults(
    'dimension',
    dimensions,
    expected.dimensions,
    expected.optional.dimensions,
    accepted,
  )
  const extra = all.filter((fault) => fault.endsWith('is no dimension'))
  // Words that open each level may be one more dimension, of any name.
  return expected.optional.opening && extra.length === 1 ? all.filter((fault) => !extra.includes(fault)) : all
}

/** Lowest first; with tracks, order counts within a track. */
function orderFaults({ levels, tracks }: Expected, found: Written, levelOf: Find<Level>): string[] {
  const lists = tracks ? [tracks.common, tracks.ic, tracks.manager] : [levels]
  return lists.flatMap((list) => {
    const places = list.flatMap((title) => {
      const level = levelOf(title)
      return level ? [found.levels.indexOf(level)] : []
    })
    return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
      ? []
      : [`the levels stand in another order: ${found.levels.map(({ title }) => title).join(', ')}`]
  })
}

function trackFaults({ tracks }: Expected, levelOf: Find<Level>): string[] {
  if (!tracks) return []
  const settled = (titles: readonly string[]) =>
    new Set(titles.filter((title) => !tracks.open.includes(title)).map((title) => levelOf(title)?.track))
  const [common, ic, manager] = [settled(tracks.common), settled(tracks.ic), settled(tracks.manager)]
  return [
    ...(common.size > 1 || (common.size === 1 && !common.has(undefined))
      ? ['levels of the common stem have a track']
      : []),
    ...[ic, manager].flatMap((one, at) =>
      one.size > 1 || one.has(undefined)
        ? [
            `the levels of track ${at === 0 ? 'ic' : 'manager'} have ${one.size > 1 ? 'several tracks' : 'none'}`,
          ]
        : [],
    ),
    ...(ic.size === 1 && manager.size === 1 && [...ic][0] === [...manager][0] ? ['both tracks are one'] : []),
  ]
}

function codeFaults({ codes }: Expected, levelOf: Find<Level>): string[] {
  return Object.entries(codes).flatMap(([title, code]) => {
    const level = levelOf(title)
    if (!level) return []
    const names = [level.id, level.title, level.short, ...level.aliases].map(nameKey)
    return names.includes(nameKey(code)) ? [] : [`“${code}” names no level (“${title}”)`]
  })
}

function groupFaults({ groups }: Expected, dimensionOf: Find<Dimension>): string[] {
  return Object.entries(groups).flatMap(([title, group]) => {
    const found = dimensionOf(title)
    if (!found || (found.group !== undefined && isSameTitle(found.group, group))) return []
    return [`“${title}” stands under “${found.group ?? 'nothing'}”, not under “${group}”`]
  })
}

function cellFaults(
  expected: Expected,
  found: Written,
  levelOf: Find<Level>,
  dimensionOf: Find<Dimension>,
): string[] {
  const named = expected.dimensions.length > 0
  const dimensions = named
    ? expected.dimensions.flatMap((title) => dimensionOf(title) ?? [])
    : [...found.dimensions]
  const levels = expected.levels.flatMap((title) => levelOf(title) ?? [])
  const cells = dimensions.flatMap(({ cells: all }) => levels.map(({ id }) => all[id] ?? []))
  const held = cells.filter((cell) => cell.length > 0).length
  const statements = cells.reduce((sum, cell) => sum + cell.length, 0)
  const textIn = (dimension: Dimension, level: Level) => plain(cellText(dimension.cells[level.id] ?? []))
  const everything = found.dimensions.flatMap(({ cells: all }) =>
    // The marks of its list points stand between the statements of a cell.
    Object.values(all).map((cell) => plain(cell.map(({ text }) => text).join(' '))),
  )
  return [
    ...(expected.cells !== null && held !== expected.cells
      ? [`${held} cells state something, not ${expected.cells}`]
      : []),
    ...(statements < expected.minStatements
      ? [`${statements} statements, fewer than ${expected.minStatements}`]
      : []),
    ...expected.empty.flatMap(({ level, dimension }) => {
      const [one, other] = [levelOf(level), dimensionOf(dimension)]
      return one && other && (other.cells[one.id] ?? []).length > 0
        ? [`“${dimension}” should state nothing at “${level}”`]
        : []
    }),
    ...expected.probes.flatMap(({ level = '', dimension, contains }) => {
      const one = levelOf(level)
      const other = dimension == null ? undefined : dimensionOf(dimension)
      const among = dimension == null ? found.dimensions : other ? [other] : []
      return one && among.some((each) => textIn(each, one).includes(plain(contains)))
        ? []
        : [`“${contains}” is not in ${dimension ?? 'any dimension'} at ${level}`]
    }),
    ...expected.lacks.flatMap(({ contains }) =>
      everything.some((text) => text.includes(plain(contains))) ? [`“${contains}” is in a cell`] : [],
    ),
  ]
}
