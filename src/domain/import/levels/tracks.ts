import { nameKey } from '../../library/naming-problems.ts'
import { brief, firstLine } from '../grid/cell-words.ts'
import type { GridLevel } from '../grid/model.ts'
import { slugOf } from '../ids.ts'
import { ofThings, rankWordsIn } from './ranks.ts'
import { codeIn, isCode, isLevelTitle } from './titles.ts'
import { namedWays } from './ways.ts'

type Track = { readonly id: string; readonly title: string }
export type Tracks = { readonly tracks: readonly Track[]; readonly of: readonly (string | undefined)[] }

export const ic: Track = { id: 'ic', title: 'Individual contributor' }
export const manager: Track = { id: 'manager', title: 'Manager' }

export const isManaging = (level: GridLevel): boolean =>
  /\b(managers?|mgr|director|head of|vp|svp|vice president|chief|people lead)\b/i.test(
    level.text.replace(ofThings, ''),
  ) || codesOf(level).some((code) => /^E?M[ -]?\d/.test(code))

const codesOf = ({ text, codes = [] }: GridLevel): string[] => [codeIn(text) ?? '', ...codes].filter(Boolean)

const bracketed = /[([]\s*([^()[\]]{1,40}?)\s*[)\]]$/
const abbreviated = /\b(individual contributor|IC|people manager|PM)$/i
const explicit = /\b(tracks?|paths?|ladders?|routes?)$/i
const contributing =
  /^(individual( contributors?)?|ic|contributors?|maker|experts?|specialists?|technical|professional)$/i
const managing = /^((people |line )?manage(rs?|ment)|pm|em|people|leader(ship)?|lead)$/i

/** What a title says of its way: `Principal Designer (Maker track)`, `People track: Lead`, `Engineer PM`. */
const wayIn = ({ text }: GridLevel): string | undefined => {
  const line = firstLine(text)
  return [bracketed, ...namedWays, abbreviated].map((pattern) => pattern.exec(line)?.[1]).find(Boolean)
}

const bare = (way: string): string => way.replace(explicit, '').trim() || way

/** The track of a way, in the document's words; abbreviations are spelled out. */
function trackOf(way: string): Track {
  const known = contributing.test(bare(way)) ? ic : managing.test(bare(way)) ? manager : undefined
  const title = way.length <= 2 && known ? known.title : way.charAt(0).toUpperCase() + way.slice(1)
  return { id: known?.id ?? (slugOf(bare(way)) || 'track'), title }
}

/** Which way each level goes where they divide, as into individual contributors and managers; nothing where they don't. */
export function tracksOf(levels: readonly GridLevel[]): Tracks | undefined {
  return bySet(levels) ?? byTitle(levels) ?? byCode(levels)
}

const common =
  /^((the|our|a)\s+)?(common|shared|both|all( levels| tracks)?|core|general|everyone|everybody|joint|foundation|stem|start|beginning|first steps|entry|early)\b/i

/** Several ladders in one document: each with a name of its own that says so, or one of them of managers. */
function bySet(levels: readonly GridLevel[]): Tracks | undefined {
  const keyOf = ({ set, over }: GridLevel) => (set ? `${set}` : `0 ${over ?? ''}`)
  const parted = levels.filter(({ over = '' }) => !common.test(over.trim()))
  const sets = Map.groupBy(parted, keyOf)
  const names = [...sets.values()].map(([first]) => first?.over?.trim() ?? '')
  const isNamed = names.length > 1 && names.every(Boolean) && new Set(names).size === names.length
  if (isNamed && (names.every((name) => explicit.test(name)) || restart([...sets.values()]))) {
    const tracks = withOwnIds(names.map(trackOf))
    const keys = [...sets.keys()]
    return {
      tracks,
      of: levels.map((level) =>
        parted.includes(level) ? tracks[keys.indexOf(keyOf(level))]?.id : undefined,
      ),
    }
  }
  if (sets.size < 2) return undefined
  const managed = [...sets].filter(([key, all]) => {
    if (/individual|contributor|\bic\b|maker|specialist/i.test(key)) return false
    return /manag|leader/i.test(key) || all.filter(isManaging).length * 2 > all.length
  })
  if (managed.length === 0 || managed.length === sets.size) return undefined
  const held = new Set(managed.flatMap(([, all]) => all))
  const called = (track: Track, some: readonly GridLevel[]): Track => {
    const [name, ...others] = new Set(some.map(({ over = '' }) => over.trim()))
    return name && others.length === 0 ? { ...track, title: name } : track
  }
  const others = parted.filter((level) => !held.has(level))
  return {
    tracks: [called(ic, others), called(manager, [...held])],
    of: levels.map((level) => (held.has(level) ? manager.id : others.includes(level) ? ic.id : undefined)),
  }
}

/** Does each ladder begin where the others do, by its words of rank? `Junior Picker` to `Lead Picker`, `Junior Driver` to `Lead Driver`. */
function restart(ladders: readonly (readonly GridLevel[])[]): boolean {
  const ranks = ladders.map((ladder) => new Set(ladder.flatMap(({ text }) => rankWordsIn(text))))
  const [first, ...others] = ranks
  return (
    first !== undefined &&
    ladders.every((ladder) => ladder.length > 1) &&
    others.every((rank) => [...rank].filter((word) => first.has(word)).length > 1)
  )
}

/** Two names of one id keep apart. */
const withOwnIds = (tracks: readonly Track[]): Track[] =>
  tracks.map((track, at) =>
    tracks.some((other, index) => index !== at && other.id === track.id)
      ? { ...track, id: slugOf(track.title) || `track-${at + 1}` }
      : track,
  )

/** `(Individual Contributor)` and `(People Manager)`, `(Bedside path)` and `(Office path)`: the rest is common to all. */
function byTitle(levels: readonly GridLevel[]): Tracks | undefined {
  const said = levels.map((level) => {
    const way = wayIn(level)
    return way !== undefined && (explicit.test(way) || [ic.id, manager.id].includes(trackOf(way).id))
      ? { way, ...trackOf(way) }
      : undefined
  })
  const tracks = [...new Map(said.flatMap((one) => (one ? [[one.id, one]] : []))).values()]
  if (tracks.length < 2) return undefined
  const first = said.findIndex((one) => one !== undefined)
  const ofManagers = tracks.find(({ id }) => id === manager.id)?.id
  return {
    tracks: tracks.map(({ id, title }) => ({ id, title })),
    of: levels.map((level, at) => said[at]?.id ?? (at > first && isManaging(level) ? ofManagers : undefined)),
  }
}

/** `IC1` to `IC5` and `M3` to `M6`. */
function byCode(levels: readonly GridLevel[]): Tracks | undefined {
  const said = levels.map((level) => {
    const codes = codesOf(level)
    if (codes.some((code) => /^IC/.test(code))) return ic.id
    return codes.some((code) => /^E?M[ -]?\d/.test(code)) ? manager.id : undefined
  })
  return said.includes(ic.id) && said.includes(manager.id) ? { tracks: [ic, manager], of: said } : undefined
}

/** `(f/m/d)`, `(remote)`: of the post, and no way that its level goes. */
const ofPost = /^\p{L}(\/\p{L}){1,3}$|^(remote|hybrid|onsite|on-site|full[ -]?time|part[ -]?time)$|\d/iu

/** Titles that end in brackets which may name tracks, where the levels have none. */
export function untoldWays(levels: readonly GridLevel[]): string[] {
  const ways = levels.flatMap((level) => {
    const way = wayIn(level)
    return way === undefined || isCode(way) || ofPost.test(way) || (isLevelTitle(way) && !managing.test(way))
      ? []
      : [way]
  })
  const keys = new Set(ways.map(nameKey))
  return keys.size > 1 || ways.some((way) => explicit.test(way)) ? [...new Set(ways)].map(brief) : []
}
