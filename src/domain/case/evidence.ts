import { quarterOf } from '../days.ts'
import { cell, type Dimension, type Guideline, type Level } from '../library/guideline.ts'
import { tellsResult } from '../own/hints.ts'
import type { KeptNote, Note } from '../own/note.ts'

/** A colleague's word that a note is so. */
export type Confirmed = { readonly name: string; readonly on: string }

/** A note as it speaks for something. */
export type Evidence = {
  readonly note: KeptNote
  readonly confirmedBy: readonly Confirmed[]
  /** It says something else than when its owner chose it. */
  readonly changed: boolean
  /** The level that it shows, where that is not the one that the case is for. */
  readonly other: Level | undefined
}

/** Days after which a note is old. */
export const oldAfter = 365

const number = /\p{N}/u

export const hasResult = ({ what, result }: Note): boolean => !!result?.trim() || tellsResult.test(what)
export const hasNumber = ({ what, result = '' }: KeptNote): boolean =>
  number.test(what) || number.test(result)

/** What makes one note stronger than another, the most important first: 1 where it has it. */
const strengths: readonly ((evidence: Evidence, freshFrom: string) => number)[] = [
  ({ other }) => (other ? 0 : 1),
  ({ note }) => (hasResult(note) ? 1 : 0),
  ({ note }) => (hasNumber(note) ? 1 : 0),
  ({ confirmedBy }) => (confirmedBy.length > 0 ? 1 : 0),
  ({ note }, freshFrom) => (note.happenedOn >= freshFrom ? 1 : 0),
  ({ note }) => (note.scope === undefined ? 0 : reaches[note.scope]),
]
const reaches = { team: 1, teams: 2, organisation: 3 } as const

/** The stronger first; of those alike, the newer. */
export const strongerFirst =
  (freshFrom: string) =>
  (one: Evidence, two: Evidence): number => {
    for (const strength of strengths) {
      const more = strength(two, freshFrom) - strength(one, freshFrom)
      if (more !== 0) return more
    }
    return newerFirst(one, two)
  }

export const newerFirst = ({ note: one }: Evidence, { note: two }: Evidence): number =>
  two.happenedOn.localeCompare(one.happenedOn) || two.id.localeCompare(one.id)

/** All in one quarter of a year. */
export const isOfOneQuarter = (all: readonly Evidence[]): boolean =>
  new Set(all.map(({ note }) => quarterOf(note.happenedOn))).size === 1

/** Those notes of a dimension that speak for this expectation of it, and those that speak for none of the target level. */
export const speaksFor = ({ note }: Evidence, dimension: Dimension, id: string): boolean =>
  note.expectation === `${dimension.id}.${id}`

export const speaksForNone = ({ note }: Evidence, dimension: Dimension, target: Level): boolean =>
  note.dimensions.includes(dimension.id) &&
  !cell(dimension, target).some(({ id }) => note.expectation === `${dimension.id}.${id}`)

/** In what a reader sees of it; which expectation it is tied to is none of its words. */
export const saysTheSame = (one: Note, two: Note): boolean =>
  (['what', 'result', 'link', 'happenedOn'] as const).every((name) => (one[name] ?? '') === (two[name] ?? ''))

/** Whether a note has a place in a case of this guideline: of its dimensions, or naming one of its expectations. */
export const hasPlace = (note: KeptNote, guideline: Guideline): boolean =>
  note.guideline === guideline.id &&
  guideline.dimensions.some(
    ({ id }) => note.dimensions.includes(id) || note.expectation?.startsWith(`${id}.`) === true,
  )
