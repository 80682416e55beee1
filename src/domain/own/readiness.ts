import { quarterOf } from '../days.ts'
import { type Dimension, type Expectation, type Guideline, noGuideline } from '../library/guideline.ts'
import { type Gone, goneFrom } from './gone.ts'
import type { KeptNote } from './note.ts'
import { type KeptRating, newerFirst } from './rating.ts'

/** What notes and ratings show of one dimension against the target level: counts and dates, no verdict. */
export type Standing = {
  readonly dimension: Dimension
  /** The newest rating, if there is one. */
  readonly rating: KeptRating | undefined
  readonly notes: number
  /** The day of the newest note: `2026-11-22`. */
  readonly newest: string | undefined
  /** Notes in each of the last four quarters, oldest first, the running one last. */
  readonly quarters: readonly number[]
  /** What the target level asks there, in the document's order, and the notes that name it. */
  readonly expectations: readonly Covered[]
  /** Who could confirm, each once, in the person's words. */
  readonly confirmers: readonly string[]
}

export type Covered = {
  readonly expectation: Expectation
  readonly notes: number
  readonly newest: string | undefined
}

type Kept = { readonly notes: readonly KeptNote[]; readonly ratings: readonly KeptRating[] }
type Aim = { readonly guideline: Guideline; readonly target: string; readonly today: string }

/** Each dimension once, the thinnest first, of those the stalest; last those where the target states nothing. A note without a level counts for the target. */
export function readiness({ notes, ratings }: Kept, { guideline, target, today }: Aim): Standing[] {
  const counting = notes.filter(
    (note) => note.guideline === guideline.id && (note.level ?? target) === target,
  )
  const by = new Map(guideline.dimensions.map(({ id }): [string, KeptNote[]] => [id, []]))
  for (const note of counting) for (const id of new Set(note.dimensions)) by.get(id)?.push(note)
  const running = quarterOf(today)
  return guideline.dimensions
    .map((dimension): Standing => {
      const its = by.get(dimension.id) ?? []
      const quarters = its.map(({ happenedOn }) => quarterOf(happenedOn))
      return {
        dimension,
        rating: newestRating(ratings, guideline, dimension),
        notes: its.length,
        newest: newestDay(its),
        quarters: [3, 2, 1, 0].map((back) => quarters.filter((quarter) => quarter === running - back).length),
        expectations: coveredIn(dimension, counting, target),
        confirmers: [...new Set(its.flatMap(({ confirm }) => confirm?.trim() || []))],
      }
    })
    .sort(
      (a, b) =>
        isSilent(a, target) - isSilent(b, target) ||
        a.notes - b.notes ||
        (a.newest ?? '').localeCompare(b.newest ?? ''),
    )
}

function coveredIn(dimension: Dimension, notes: readonly KeptNote[], target: string): Covered[] {
  return (dimension.cells[target] ?? []).map((expectation) => {
    const its = notes.filter((note) => note.expectation === `${dimension.id}.${expectation.id}`)
    return { expectation, notes: its.length, newest: newestDay(its) }
  })
}

/** How many of a dimension's expectations some note names. */
export const expectationsCovered = ({ expectations }: Standing): number =>
  expectations.filter(({ notes }) => notes > 0).length

const isSilent = ({ dimension }: Standing, target: string): number => (dimension.cells[target] ? 0 : 1)

/** Something that notes and ratings are about and that is loaded no more. */
export type Orphan = {
  readonly kind: 'guideline' | 'dimension' | 'level' | 'expectation'
  readonly id: string
  readonly notes: number
  readonly newest: string | undefined
  readonly rating: KeptRating | undefined
}

/** What a person's notes and ratings are about without a place in their guideline, or in any that is loaded. */
export function orphans({ notes, ratings }: Kept, guideline: Guideline, loaded: readonly string[]): Orphan[] {
  const rated = ratings.filter((rating) => rating.guideline === guideline.id)
  const gone = new Map<KeptNote, Gone>()
  for (const note of notes) {
    const its = note.guideline === guideline.id ? goneFrom(note, guideline) : undefined
    if (its && (its.dimensions.length > 0 || its.level || its.expectation)) gone.set(note, its)
  }
  const lost = (kind: Orphan['kind'], idsOf: (note: KeptNote) => readonly string[], of = [...gone.keys()]) =>
    unique(of.flatMap(idsOf)).map((id): Orphan => {
      const its = of.filter((note) => idsOf(note).includes(id))
      return { kind, id, notes: its.length, newest: newestDay(its), rating: undefined }
    })
  const dimensions = lost('dimension', (note) => gone.get(note)?.dimensions ?? [])
  const ratedAlone = unique(rated.map(({ dimension }) => dimension))
    .filter((id) => ![...guideline.dimensions, ...dimensions].some((one) => one.id === id))
    .map((id): Orphan => ({ kind: 'dimension', id, notes: 0, newest: undefined, rating: undefined }))
  const newestOf = (id: string) => rated.filter(({ dimension }) => dimension === id).sort(newerFirst)[0]
  return [
    ...lost(
      'guideline',
      (note) => [note.guideline],
      notes.filter((note) => ![...loaded, noGuideline.id].includes(note.guideline)),
    ),
    ...[...dimensions, ...ratedAlone].map((one) => ({ ...one, rating: newestOf(one.id) })),
    ...lost('level', (note) => listed(gone.get(note)?.level)),
    ...lost('expectation', (note) => listed(gone.get(note)?.expectation)),
  ]
}

const newestDay = (notes: readonly KeptNote[]): string | undefined =>
  notes.reduce<string | undefined>(
    (newest, { happenedOn }) => (newest && newest > happenedOn ? newest : happenedOn),
    undefined,
  )

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
const listed = (id: string | undefined): string[] => (id === undefined ? [] : [id])

export const quartersCovered = ({ quarters }: Standing): number =>
  quarters.filter((count) => count > 0).length

function newestRating(ratings: readonly KeptRating[], guideline: Guideline, { id }: Dimension) {
  const its = ratings.filter((rating) => rating.guideline === guideline.id && rating.dimension === id)
  return its.sort(newerFirst)[0]
}
