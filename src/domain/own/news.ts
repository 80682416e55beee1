import { memoize } from 'es-toolkit/function/memoize'
import { type ChangedCell, changedCells } from '../library/changes.ts'
import type { Guideline } from '../library/guideline.ts'
import type { KeptNote } from './note.ts'
import { changedTags, counted, type TagNews } from './tag-news.ts'

/** A guideline as it was loaded at some time. */
export type Version = { readonly digest: string; readonly guideline: Guideline; readonly at: Date }

/** What changed in a guideline since a person knew it, as far as their notes touch it. */
export type News = {
  readonly cells: readonly ChangedCell[]
  /** What became of the tags of their notes. */
  readonly tags: readonly TagNews[]
  readonly notes: readonly KeptNote[]
}

export const isNews = ({ cells, tags }: News): boolean => cells.length + tags.length > 0

type Known = {
  /** All versions, the one that holds now first. */
  readonly versions: readonly Version[]
  /** The version that the person was told of last. */
  readonly since: string | undefined
  /** What a note without a level counts for. */
  readonly target: string
}

/** A note is compared with the version that it was written under, or with a newer one that its owner was told of. */
export function newsOf(notes: readonly KeptNote[], { versions, since, target }: Known): News {
  const [current] = versions
  if (!current) return { cells: [], tags: [], notes: [] }
  const changedSince = memoize((at: number) => {
    const older = versions[at]
    return older ? changedCells(older.guideline, current.guideline) : []
  })
  const touched = notes
    .filter((note) => note.guideline === current.guideline.id)
    .map((note) => {
      const known = knownTo(note, versions, since)
      const cells = changedSince(known).filter(({ dimension, level }) =>
        touches(note, target, dimension.id, level.id),
      )
      const older = versions[known]?.guideline ?? current.guideline
      return { note, cells, tags: changedTags(note, older, current.guideline) }
    })
    .filter(({ cells, tags }) => cells.length + tags.length > 0)
  const cells = new Map(
    touched.flatMap((each) => each.cells).map((each) => [`${each.dimension.id} ${each.level.id}`, each]),
  )
  return {
    cells: [...cells.values()],
    tags: counted(touched.flatMap(({ tags }) => tags)),
    notes: touched.map(({ note }) => note),
  }
}

const touches = (note: KeptNote, target: string, dimension: string, level: string): boolean =>
  note.dimensions.includes(dimension) && (note.level ?? target) === level

/** Where in the versions the one stands that a note, or else its owner, goes by; the newest where that is not known. */
function knownTo({ version, createdAt }: KeptNote, versions: readonly Version[], since: string | undefined) {
  const same = versions.flatMap(({ guideline, at }, index) =>
    guideline.version === version ? [{ at, index }] : [],
  )
  const written = (same.find(({ at }) => at <= createdAt) ?? same[0])?.index
  const told = versions.findIndex(({ digest }) => digest === since)
  return Math.min(written ?? versions.length, told < 0 ? versions.length : told) % versions.length
}
