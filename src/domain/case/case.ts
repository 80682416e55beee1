import { plusDays } from '../days.ts'
import { cell, type Dimension, type Expectation, type Guideline, type Level } from '../library/guideline.ts'
import type { KeptNote, Note } from '../own/note.ts'
import { type KeptRating, newerFirst as newerRatingFirst } from '../own/rating.ts'
import { type Against, againstIn, type Shown } from './against.ts'
import { bestOf } from './choose.ts'
import type { CaseDraft, CaseOrder } from './draft.ts'
import {
  type Confirmed,
  type Evidence,
  hasPlace,
  hasResult,
  newerFirst,
  oldAfter,
  saysTheSame,
  speaksFor,
  speaksForNone,
  strongerFirst,
} from './evidence.ts'
import { type Question, questionsFor } from './questions.ts'

/** One dimension of a case: what its owner says of it, and what speaks for each expectation of the target level. */
export type CasePart = Shown & {
  /** The owner's own line. */
  readonly line: string | undefined
  /** The newest rating of their own, if there is one. */
  readonly rating: KeptRating | undefined
}

/** Expectations of one dimension that no note speaks for. */
type Thin = {
  readonly dimension: Dimension
  readonly missing: readonly Expectation[]
  readonly of: number
}

/** The document for a promotion, made of notes: the person's words and the guideline's, counts, and no verdict. */
export type Case = {
  readonly guideline: Guideline
  readonly from: Level
  readonly target: Level
  /** The day it was made. */
  readonly today: string
  readonly opening: string | undefined
  /** From the oldest to the newest note in it. */
  readonly period: { readonly from: string; readonly to: string } | undefined
  readonly strongest: readonly Evidence[]
  /** Each note that has a place in it, also those that are left out. */
  readonly all: readonly Evidence[]
  /** Each note in it once. */
  readonly evidence: readonly Evidence[]
  readonly parts: readonly CasePart[]
  readonly thin: readonly Thin[]
  readonly against: readonly Against[]
  readonly questions: readonly Question[]
  /** How many expectations the target level states, and how many have a note in the case. */
  readonly asked: number
  readonly covered: number
}

export type CaseInput = {
  readonly guideline: Guideline
  readonly from: Level
  readonly target: Level
  readonly notes: readonly KeptNote[]
  readonly ratings: readonly KeptRating[]
  readonly today: string
  /** What its owner decided about it, where they did. */
  readonly draft?: CaseDraft | undefined
  /** What notes said that were changed since they were chosen, by their ids. */
  readonly before?: ReadonlyMap<string, Note>
  /** Who confirmed a note, by its id. */
  readonly confirmedBy?: ReadonlyMap<string, readonly Confirmed[]>
}

/** So many results stand on the first page. */
const mostStrongest = 3

export function caseOf(input: CaseInput): Case {
  const { guideline, from, target, ratings, today, draft } = input
  const all = evidenceFor(input)
  const evidence = draft?.notes ? chosenFrom(all, draft.notes) : bestOf(all, { guideline, target, today })
  const isStronger = strongerFirst(plusDays(today, -oldAfter))
  const ordered = inOrder(evidence, draft?.order ?? 'strongest', isStronger)
  const parts = guideline.dimensions
    .map((dimension) => shownIn(dimension, target, ordered))
    .map((part): CasePart => {
      const { id } = part.dimension
      return {
        ...part,
        line: draft?.lines[id]?.trim() || undefined,
        rating: newestOf(ratings, guideline, id),
      }
    })
    .filter(({ expectations, more, line }) => expectations.length + more.length > 0 || line !== undefined)
  const days = ordered.map(({ note }) => note.happenedOn).sort()
  const [first, last] = [days[0], days.at(-1)]
  const strongest = (draft?.order === 'chosen' ? ordered : ordered.toSorted(isStronger))
    .filter(({ note }) => hasResult(note))
    .slice(0, mostStrongest)
  const thin = parts.flatMap(({ dimension, expectations }): Thin[] => {
    const missing = expectations.filter((one) => one.evidence.length === 0).map((one) => one.expectation)
    return missing.length > 0 ? [{ dimension, missing, of: expectations.length }] : []
  })
  const against = parts.flatMap((part) => againstIn(part, today))
  const asked = parts.flatMap(({ expectations }) => expectations)
  return {
    guideline,
    from,
    target,
    today,
    opening: draft?.opening?.trim() || undefined,
    period: first && last ? { from: first, to: last } : undefined,
    strongest,
    all,
    evidence: ordered,
    parts,
    thin,
    against,
    questions: questionsFor({ evidence: ordered, strongest, thin, against, ratings: parts, today }),
    asked: asked.length,
    covered: asked.filter((one) => one.evidence.length > 0).length,
  }
}

function evidenceFor({
  guideline,
  target,
  notes,
  draft,
  before,
  confirmedBy,
}: Omit<CaseInput, 'from' | 'ratings' | 'today'>): Evidence[] {
  const since = new Set(changedSince(draft, notes).map(({ id }) => id))
  const otherOf = ({ level }: Note) =>
    level === undefined || level === target.id ? undefined : guideline.levels.find(({ id }) => id === level)
  return notes
    .filter((note) => hasPlace(note, guideline))
    .map((note) => {
      const seen = before?.get(note.id)
      const other = otherOf(note)
      return {
        note,
        confirmedBy: confirmedBy?.get(note.id) ?? [],
        changed: since.has(note.id) && !(seen && saysTheSame(note, seen) && otherOf(seen) === other),
        other,
      }
    })
}

/** Chosen notes of which there is another version now, each with the moment at which the one was written that was chosen. */
export function changedSince(
  draft: CaseDraft | undefined,
  notes: readonly KeptNote[],
): { readonly id: string; readonly at: string }[] {
  const now = new Map(notes.map(({ id, at }) => [id, at.toISOString()]))
  return (draft?.notes ?? []).filter(({ id, at }) => now.has(id) && now.get(id) !== at)
}

/** In the order of choice; one that was deleted since is not there. */
const chosenFrom = (all: readonly Evidence[], chosen: NonNullable<CaseDraft['notes']>): Evidence[] => {
  const byId = new Map(all.map((each) => [each.note.id, each]))
  return chosen.flatMap(({ id }) => byId.get(id) ?? [])
}

function inOrder(
  evidence: readonly Evidence[],
  order: CaseOrder,
  isStronger: (one: Evidence, two: Evidence) => number,
): readonly Evidence[] {
  switch (order) {
    case 'chosen':
      return evidence
    case 'strongest':
      return evidence.toSorted(isStronger)
    case 'newest':
      return evidence.toSorted(newerFirst)
    case 'oldest':
      return evidence.toSorted((one, two) => newerFirst(two, one))
  }
}

const shownIn = (dimension: Dimension, target: Level, evidence: readonly Evidence[]): Shown => ({
  dimension,
  expectations: cell(dimension, target).map((expectation) => ({
    expectation,
    evidence: evidence.filter((each) => speaksFor(each, dimension, expectation.id)),
  })),
  more: evidence.filter((each) => speaksForNone(each, dimension, target)),
})

const newestOf = (ratings: readonly KeptRating[], guideline: Guideline, dimension: string) =>
  ratings
    .filter((rating) => rating.guideline === guideline.id && rating.dimension === dimension)
    .toSorted(newerRatingFirst)[0]
