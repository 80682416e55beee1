import type { Guideline } from '../../library/guideline.ts'
import type { Block, Remark } from '../blocks.ts'
import type { Grid, GridLevel } from '../grid/model.ts'
import { freeId, slugOf } from '../ids.ts'
import { ownNames, uncounted, withoutPictures } from '../names.ts'
import { byDimensions, twoWays } from './divided.ts'
import { levelShorts } from './level-names.ts'
import { isBelow, isHighestFirst } from './order.ts'
import { proposedNames } from './proposed-names.ts'
import { saidHighestFirst } from './said-order.ts'
import { codeIn, isCode } from './titles.ts'
import { tracksOf, untoldWays } from './tracks.ts'

export type Levels = {
  readonly tracks: Guideline['tracks']
  readonly list: Guideline['levels']
  /** The columns of the table in the order of the levels. */
  readonly columns: readonly number[]
  readonly remarks: Remark[]
}

type Named = {
  readonly level: GridLevel
  readonly title: string
  readonly theme: string
  readonly column: number
  readonly track: string | undefined
}

/** The levels, lowest first on each track, whichever way the document has them; as they stand where a person said their order. */
export function levelsOf(grid: Grid, isOrdered = false, around: readonly Block[] = []): Levels {
  const { levels, themes } = grid
  const tracks = tracksOf(levels) ?? (grid.isDivided ? twoWays(levels) : byDimensions(grid))
  const texts = uncounted(levels.map(({ text }) => text))
  const named = levels.map((level, at): Named => {
    const [title = '', second = ''] = linesOf(texts[at] ?? level.text)
    const theme = themes[at]?.text.trim() ?? second
    return { level, title: withoutPictures(title), theme, column: at, track: tracks?.of[at] }
  })
  const { ordered, turned } = lowestFirst(named, tracks?.tracks.map(({ id }) => id) ?? [], isOrdered, around)
  const titles = ordered.map(({ title }) => title)
  const shorts = levelShorts(titles)
  const taken = new Set<string>()
  const ids = shorts.map((short, at) => {
    const id = freeId(short, `level-${at + 1}`, taken)
    taken.add(id)
    return id
  })
  const proposed = proposedNames(
    titles.map((title, at) => ({ title, short: shorts[at] ?? title })),
    ordered.flatMap(({ level }) => level.codes ?? []),
  )
  const aliases = ownNames(
    ordered.map(({ title, level }, at) => [
      ...new Set([
        ...(proposed[at] ?? []),
        ...namesIn(level.description),
        ...[codeIn(title) ?? '', ...(level.codes ?? [])].filter((code) => code !== '' && code !== shorts[at]),
      ]),
    ]),
    [...titles, ...shorts, ...ordered.map(({ theme }) => theme)],
  )
  return {
    tracks: tracks && [...tracks.tracks],
    list: ordered.map(({ title, theme, track, level: { description } }, at) => ({
      id: ids[at] ?? '',
      title,
      short: shorts[at] ?? title,
      ...(track !== undefined && { track }),
      ...(description !== undefined && { description }),
      ...(theme !== '' && { theme }),
      aliases: aliases[at] ?? [],
    })),
    columns: ordered.map(({ column }) => column),
    remarks: [
      ...remarksOn(turned, tracks !== undefined),
      ...(tracks === undefined ? askedWays(untoldWays(levels)) : []),
      ...unnamed(shorts),
    ],
  }
}

/** What a level says that it is called: `Job title: Master Baker`. */
const namesIn = (description = ''): string[] =>
  [...description.matchAll(/^(?:role profile|(?:job |role |full )?title|role|position|profile): (.+)$/gim)]
    .map(([, name = '']) => name.trim())
    .filter((name) => name.length <= 60 && name.split(/\s+/).length <= 6 && !/[.,;!?]$/.test(name))
    .slice(0, 2)

/** A title, and what a line below it says; a code there belongs to the title. */
function linesOf(text: string): string[] {
  const [title = '', second = '', ...more] = text.trim().split(/\s*\n\s*/)
  if (isCode(second)) return [`${title} (${second})`, ...more]
  return isCode(second.replace(/^[([](.*)[)\]]$/, '$1'))
    ? [`${title} ${second}`, ...more]
    : [title, second, ...more]
}

/** The levels of all tracks that stand below these, each track, and the levels of all tracks above them. */
function lowestFirst(
  named: readonly Named[],
  tracks: readonly string[],
  isOrdered: boolean,
  around: readonly Block[],
): { readonly ordered: readonly Named[]; readonly turned: boolean } {
  const isTurned = (ladder: readonly Named[]) =>
    !isOrdered && (saidHighestFirst(titlesOf(ladder), around) ?? isHighestFirst(titlesOf(ladder)))
  const ways = tracks.map((track) => named.filter((each) => each.track === track))
  const long = ways.filter((way) => way.length > 1)
  const isWhole = long.length > 0 && long.every(isTurned)
  const tracked = named.filter(({ track }) => track !== undefined)
  const [first, last] = [tracked.at(0)?.column ?? 0, tracked.at(-1)?.column ?? named.length]
  const outside = named.filter(
    ({ track, column }) => track === undefined && (isWhole ? column < first : column > last),
  )
  // Common levels in a table after those of the tracks may be the lowest: their titles say so.
  const above = isOrdered || !isBelow(titlesOf(outside), titlesOf(tracked)) ? outside : []
  const below = named.filter((each) => each.track === undefined && !above.includes(each))
  const ladders = [below, ...ways, above]
  const turned = ladders.filter(isTurned)
  return {
    ordered: ladders.flatMap((ladder) => (turned.includes(ladder) ? ladder.toReversed() : ladder)),
    turned: turned.length > 0,
  }
}

const titlesOf = (ladder: readonly Named[]): string[] => ladder.map(({ title }) => title)

function remarksOn(turned: boolean, divided: boolean): Remark[] {
  const highest = 'LOOK: the document has the highest level first; here the lowest comes first.'
  const ways =
    'LOOK: the tracks are the import’s guess. A level without a track belongs to all of them; move those that don’t.'
  return [
    ...(divided ? [{ path: ['tracks'], text: ways, about: ['tracks'] as const }] : []),
    ...(turned ? [{ path: ['levels'], text: highest }] : []),
  ]
}

const askedWays = (ways: readonly string[]): Remark[] =>
  ways.length === 0
    ? []
    : [
        {
          path: ['levels'],
          about: ['tracks'] as const,
          ofTitles: true as const,
          text: `LOOK: titles end in ${ways.map((way) => `“${way}”`).join(', ')}. If these are tracks, name them under tracks: and give each level its track:.`,
        },
      ]

const unnamed = (shorts: readonly string[]): Remark[] =>
  shorts.flatMap((short, at) =>
    slugOf(short) === ''
      ? [
          {
            path: ['levels', at],
            text: `LOOK: “${short}” can’t be made into an id: give it one of your own.`,
          },
        ]
      : [],
  )
