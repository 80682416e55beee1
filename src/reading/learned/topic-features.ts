import { questionsIn } from '../clauses.ts'
import type { Kind } from '../intent.ts'
import { isNamed } from '../names/name-index.ts'
import type { Found } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { isPlace, type Look, scoresOf } from '../topics/topics.ts'
import { type Features, featuresOf } from './features.ts'

/** A text that was looked at for topics, and what it says of which; made once for all topics. */
export type Seen = {
  readonly look: Look
  readonly negated: readonly Found[]
  readonly scores: ReadonlyMap<string, number>
  /** The parts of a long story that ask something. */
  readonly questions: readonly { readonly look: Look; readonly scores: ReadonlyMap<string, number> }[]
  readonly stems: readonly string[]
}

export function seenIn(look: Look, negated: readonly Found[]): Seen {
  return {
    look,
    negated: negated.filter(({ kind }) => kind === look.kind),
    scores: scoresOf(look),
    questions: questionsIn(look).map((part) => ({ look: part, scores: scoresOf(part) })),
    stems: stemsIn(look),
  }
}

const stemsIn = ({ words, names }: Look): string[] =>
  words.flatMap(({ stem, person }, at) => (person || isPlace(names, at) ? [] : [stem]))

const shares = [0.01, 0.2, 0.38, 0.5, 0.65, 0.8, 0.95, 1]
const sizes = [0.01, 1, 1.9, 2.5, 3, 4, 5, 7, 9]
const leads = [0.3, 0.6, 1, 1.5, 2, 3, 4]
const lengths = [3, 5, 8, 12, 20, 30]
const stepOf = (value: number, steps: readonly number[]): number =>
  steps.filter((step) => value >= step).length

/** What a text shows of one topic, whatever the data: how it is named, and how its words speak for it beside others. */
export function standingOf(kind: Kind, seen: Seen, id: string): Features {
  const { look, scores, questions } = seen
  const score = scores.get(id) ?? 0
  const others = [...scores].flatMap(([other, value]) => (other === id ? [] : [value]))
  const second = Math.max(0, ...others)
  const share = score / (Math.max(score, second) || 1)
  const isTop = score > 0 && score >= second
  const mentions = look.names.filter((name) => name.kind === look.kind)
  const own = mentions.filter((name) => name.id === id)
  const named = own.filter(isNamed)
  const isOtherNamed = named.length === 0 && mentions.some(isNamed)
  const signs = [
    'any',
    `share${stepOf(share, shares)}`,
    `size${stepOf(score, sizes)}`,
    `long${stepOf(look.words.length, lengths)}${named.length > 0 ? 'named' : isTop ? 'top' : ''}`,
    ...new Set(own.map(({ strength }) => strength)),
    ...(named.length > 0 ? [`named${stepOf(share, shares)}`] : []),
    ...(isOtherNamed ? ['other-named'] : []),
    ...(isTop ? [`top${stepOf(score, sizes)}`, `lead${stepOf(score - second, leads)}`] : []),
    ...(seen.negated.some((name) => name.id === id) ? ['negated'] : []),
    ...askedSigns(questions, id, named),
  ]
  const values: [string, number][] = [['share', share], ...signs.map((sign): [string, number] => [sign, 1])]
  return new Map(
    values.flatMap(([sign, value]) => [
      [sign, value],
      [`${kind}/${sign}`, value],
    ]),
  )
}

function askedSigns(questions: Seen['questions'], id: string, named: readonly Found[]): string[] {
  if (questions.length === 0) return []
  const inside = named.some(({ at }) =>
    questions.some(({ look }) => look.names.some((name) => name.at === at)),
  )
  const score = Math.max(...questions.map(({ scores }) => scores.get(id) ?? 0))
  const best = Math.max(...questions.flatMap(({ scores }) => [...scores.values()]), 0)
  return [
    'story',
    ...(named.length === 0 ? [] : [inside ? 'named-asked' : 'named-told']),
    best === 0 ? 'asks-nothing' : `asked${stepOf(score / best, shares)}`,
  ]
}

/** The words of a text beside a topic: labelled lines tell which go together. */
export function wordsBeside({ stems }: Seen, id: string): Features {
  const value = 1 / Math.max(1, stems.length) ** 0.25
  return new Map([[`${id}:`, 0.5], ...stems.map((stem): [string, number] => [`${id}:${stem}`, value])])
}

/** What a text shows of whether all of a posting is meant, and no part of it. */
export const wholeness = (saying: Saying): Features =>
  new Map([...featuresOf(saying)].map(([name, value]) => [`whole/${name}`, value]))
