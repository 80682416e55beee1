import { questionsIn } from '../clauses.ts'
import { isNamed } from '../names/name-index.ts'
import type { Found } from '../names/names.ts'
import { isPlace, type Look, nearnessOf, scoresOf } from '../topics/topics.ts'
import { type Foremost, foremostOf } from './spoken.ts'

/** A text that was looked at for topics, and what it says of which; made once for all topics. */
export type Seen = {
  readonly look: Look
  readonly negated: readonly Found[]
  readonly scores: ReadonlyMap<string, number>
  /** How near topics come to what the words mean, whatever their own words are. */
  readonly nearness: ReadonlyMap<string, number>
  /** The parts of a long story that ask something. */
  readonly questions: readonly { readonly look: Look; readonly scores: ReadonlyMap<string, number> }[]
  readonly stems: readonly string[]
  /** The topic that people speak of in such words. */
  readonly foremost: Foremost | undefined
}

export function seenIn(look: Look, negated: readonly Found[]): Seen {
  const stems = stemsIn(look)
  const isNamed = isNamedIn(look)
  return {
    look,
    negated: negated.filter(({ kind }) => kind === look.kind),
    scores: scoresOf(look),
    nearness: isNamed ? new Map() : nearnessOf(look),
    questions: questionsIn(look).map((part) => ({ look: part, scores: scoresOf(part) })),
    stems,
    foremost: isNamed ? undefined : foremostOf(look.spoken?.(stems) ?? new Map()),
  }
}

/** Who names a topic is not asked what else they may mean. */
export const isNamedIn = ({ kind, names }: Look): boolean =>
  names.some((name) => name.kind === kind && isNamed(name))

/** The same, as if no word of it were the data's: what the words mean is left. */
export const inOtherWords = (seen: Seen): Seen => ({
  ...seen,
  look: { ...seen.look, names: [] },
  scores: new Map(),
  questions: [],
})

/** The stems of what is said, without the names of people, levels and documents. */
export const stemsIn = ({ words, names }: Pick<Look, 'words' | 'names'>): string[] =>
  words.flatMap(({ stem, person }, at) => (person || isPlace(names, at) ? [] : [stem]))
