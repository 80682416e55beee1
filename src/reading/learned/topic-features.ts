import { type Kind, labelOf, type ReadKind, readableOf } from '../kinds/kinds.ts'
import { isNamed } from '../names/name-index.ts'
import type { Found } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { nearestOf } from '../topics/topics.ts'
import { type Features, featuresOf } from './features.ts'
import type { Weights } from './model.ts'
import type { Seen } from './seen.ts'

/** A name for each step that a value can reach. */
function steps(name: string, values: readonly number[]): (value: number) => string {
  const names = [...values, 0].map((_, step) => `${name}${step}`)
  return (value) => {
    let step = 0
    for (const least of values) if (value >= least) step++
    return names[step] ?? name
  }
}

const shares = [0.01, 0.2, 0.38, 0.5, 0.65, 0.8, 0.95, 1]
const sizes = [0.01, 1, 1.9, 2.5, 3, 4, 5, 7, 9]
const [shareOf, namedOf, askedOf] = [steps('share', shares), steps('named', shares), steps('asked', shares)]
const [sizeOf, topOf] = [steps('size', sizes), steps('top', sizes)]
const leadOf = steps('lead', [0.3, 0.6, 1, 1.5, 2, 3, 4])
const lengthOf = steps('long', [3, 5, 8, 12, 20, 30])

/** How a topic stands in a text, whatever the data: how it is named, and how its words speak for it beside others. */
type Standing = { readonly share: number; readonly signs: readonly string[] }

function standingIn(seen: Seen, id: string): Standing {
  const { look, scores, questions } = seen
  const score = scores.get(id) ?? 0
  let second = 0
  for (const [other, value] of scores) if (other !== id && value > second) second = value
  const share = score / (Math.max(score, second) || 1)
  const isTop = score > 0 && score >= second
  const mentions = look.names.filter((name) => name.kind === look.kind)
  const own = mentions.filter((name) => name.id === id)
  const named = own.filter(isNamed)
  const isOtherNamed = named.length === 0 && mentions.some(isNamed)
  const signs = [
    'any',
    shareOf(share),
    sizeOf(score),
    `${lengthOf(look.words.length)}${named.length > 0 ? 'named' : isTop ? 'top' : ''}`,
    ...new Set(own.map(({ strength }) => strength)),
    ...(named.length > 0 ? [namedOf(share)] : []),
    ...(isOtherNamed ? ['other-named'] : []),
    ...(isTop ? [topOf(score), leadOf(score - second)] : []),
    ...(seen.negated.some((name) => name.id === id) ? ['negated'] : []),
    ...askedSigns(questions, id, named),
    ...(mentions.some(isNamed) ? [] : nearSigns(seen, id, second > 0 || score > 0 ? 'hinted' : 'silent')),
  ]
  return { share, signs }
}

/** What a text shows of one topic. */
export function standingOf(kind: Kind, seen: Seen, id: string): Features {
  const { share, signs } = standingIn(seen, id)
  const values: [string, number][] = [['share', share], ...signs.map((sign): [string, number] => [sign, 1])]
  return new Map(
    values.flatMap(([sign, value]) => [
      [sign, value],
      [`${labelOf(kind)}/${sign}`, value],
    ]),
  )
}

/** How much all this speaks for each of these topics: the same as the points for its features, in less time. */
export function topicPoints(weights: Weights, kind: Kind, seen: Seen, ids: readonly string[]): number[] {
  const { rowOf, rowsUnder, starts, values } = weights
  const ofKind = rowsUnder(`${labelOf(kind)}/`)
  const weightAt = (row: number) => (row < 0 ? 0 : (values[starts[row] ?? 0] ?? 0))
  const perStem = valueOfStem(seen)
  const stems = new Set(seen.stems)
  return ids.map((id) => {
    const { share, signs } = standingIn(seen, id)
    let standing = weightAt(rowOf('share')) * share + weightAt(ofKind('share')) * share
    for (const sign of signs) standing = standing + weightAt(rowOf(sign)) + weightAt(ofKind(sign))
    const beside = rowsUnder(`${id}:`)
    let words = weightAt(beside('')) * ofTopic
    for (const stem of stems) words += weightAt(beside(stem)) * perStem
    return standing + words
  })
}

const nears = [0.01, 0.5, 1, 2, 3, 4.5, 6, 9, 13]
const [nearOf, nearTopOf] = [steps('near', nears), steps('near-top', nears)]
const nearLeadOf = steps('near-lead', [0.2, 0.5, 1, 2, 3, 5, 8])
const nearShareOf = steps('near-share', shares)

/** How near a topic comes to what the words mean, beside the others; it tells more where no words of the data do. */
function nearSigns(seen: Seen, id: string, beside: string): string[] {
  const { nearness } = seen
  const near = nearness.get(id) ?? 0
  let other = 0
  for (const [one, value] of nearness) if (one !== id && value > other) other = value
  const isTop = near > 0 && near >= other
  const signs = [
    nearOf(near),
    nearShareOf(near / (Math.max(near, other) || 1)),
    ...(isTop ? [nearLeadOf(near - other), nearTopOf(near)] : []),
    ...bothSigns(seen, id),
  ]
  const all = nearestOf(nearness).includes(id) ? [...signs, 'near-clear'] : signs
  return [...all, ...all.map((sign) => `${sign}-${beside}`)]
}

const bothOf = steps('both', [0.01, 1, 2, 3, 4.5, 6, 8, 11, 15])
const bothShareOf = steps('both-share', shares)
const bothLeadOf = steps('both-lead', [0.3, 0.7, 1.2, 2, 3, 4.5, 6.5, 9])

/** What being near counts beside a topic's own words. */
const perNear = 0.8

/** What a topic has for it in all: its own words, and what the words mean. */
export const inAll = ({ scores, nearness }: Seen, id: string): number =>
  (scores.get(id) ?? 0) + perNear * (nearness.get(id) ?? 0)

function bothSigns(seen: Seen, id: string): string[] {
  const sum = inAll(seen, id)
  let other = 0
  for (const one of seen.scores.keys()) if (one !== id) other = Math.max(other, inAll(seen, one))
  for (const one of seen.nearness.keys()) if (one !== id) other = Math.max(other, inAll(seen, one))
  return [
    bothOf(sum),
    bothShareOf(sum / (Math.max(sum, other) || 1)),
    ...(sum > 0 && sum >= other ? [bothLeadOf(sum - other)] : []),
  ]
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
    best === 0 ? 'asks-nothing' : askedOf(score / best),
  ]
}

/** What a topic itself counts, and each word that stands beside it. */
const ofTopic = 0.5
const valueOfStem = ({ stems }: Seen): number => 1 / Math.max(1, stems.length) ** 0.25

/** The words of a text beside a topic: labelled lines tell which go together. */
export function wordsBeside(seen: Seen, id: string): Features {
  const value = valueOfStem(seen)
  return new Map([
    [`${id}:`, ofTopic],
    ...seen.stems.map((stem): [string, number] => [`${id}:${stem}`, value]),
  ])
}

/** What a text shows of whether all of a posting, or of a level, is meant, and no part of it. */
export const wholeness = (kind: ReadKind, saying: Saying): Features => {
  const of = readableOf(kind).topics?.of === 'section' ? 'whole' : 'all'
  return new Map([...featuresOf(saying)].map(([name, value]) => [`${of}/${name}`, value]))
}
