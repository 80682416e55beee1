import type { Spoken } from '../learned/spoken.ts'
import { isNamed, type NameKind, type Strength } from '../names/name-index.ts'
import { covers, type Found } from '../names/names.ts'
import { commonWords } from '../words/common-words.ts'
import { functionWords } from '../words/function-words.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'
import type { Evidence } from './evidence.ts'

/** What a text is about, and how much the best of it has for it. */
export type Topics = {
  readonly ids: readonly string[]
  readonly named: boolean
  readonly best: number
}

export const noTopics: Topics = { ids: [], named: false, best: 0 }

/** A text, looked at for topics of one kind; `taken` words say what to do: the "promo" of "promo packet". */
export type Look = {
  readonly kind: NameKind
  readonly words: readonly Word[]
  readonly names: readonly Found[]
  readonly evidence: Evidence
  readonly meant: Evidence
  readonly spoken: Spoken | undefined
  readonly taken: ReadonlySet<number>
}

/** The least score for which words alone make a topic. */
export const enough = 1.9
/** How much of the best score another topic needs: one that is hinted at, and one that is named or listed. */
const nearly = 0.8
const partly = 0.38
const mostHinted = 2

/** The topics that are named; where none is, those that most words speak for. */
export function topicsOf(look: Look): Topics {
  const mentions = mentionsIn(look)
  const scores = scoresOf(look)
  const best = Math.max(0, ...scores.values())
  const above = (least: number) => (id: string) => (scores.get(id) ?? 0) >= least
  const named = mentions.filter(isNamed)
  const titled = named.filter(({ strength }) => strength === 'firm').map(({ id }) => id)
  const listed = [...idsOf(named), ...listedIn(mentions, look.words)].filter(above(best * partly))
  const sure = unique([...titled, ...listed, ...listedIn(named, look.words)])
  if (named.some(({ id }) => sure.includes(id))) return { ids: sure, named: true, best }
  const hinted = [...scores.keys()].filter(above(Math.max(enough, best * nearly)))
  const ids = unique([...(hinted.length > mostHinted ? [] : hinted), ...sure])
  return { ids, named: false, best }
}

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
const idsOf = (names: readonly Found[]): string[] => names.map(({ id }) => id)

const mentionsIn = ({ kind, names, taken }: Look): Found[] =>
  names.filter((name) => name.kind === kind && (isNamed(name) || !taken.has(name.at)))

/** One score for each topic that anything speaks for; the names of levels and documents say nothing. */
export function scoresOf(look: Look): Map<string, number> {
  const { words, names, evidence, taken } = look
  const isFree = (at: number) => !isPlace(names, at)
  const scores = new Map(
    evidence(words.filter((_, at) => !taken.has(at) && isFree(at)).map(({ stem }) => stem)),
  )
  const mentions = mentionsIn(look).filter(({ at }) => isFree(at))
  for (const { id, at, length, strength } of mentions) {
    const sharers = mentions.filter((other) => other.at === at).length
    scores.set(id, (scores.get(id) ?? 0) + weightOf(strength, words.slice(at, at + length)) / sharers)
  }
  return scores
}

/** How near each topic comes to what the words mean. */
export const nearnessOf = ({ words, names, taken, meant }: Look): ReadonlyMap<string, number> =>
  meant(
    words.flatMap(({ stem, person }, at) => (person || taken.has(at) || isPlace(names, at) ? [] : [stem])),
  )

/** How near a topic has to come to what the words mean, and how much nearer than the next. */
const nearEnough = 3
const nearest = 1.2

/** The topic that comes clearly nearest to what the words mean; none where several do, or none. */
export function nearestOf(nearness: ReadonlyMap<string, number>): readonly string[] {
  const [best, second] = [...nearness].sort((a, b) => b[1] - a[1])
  return best && best[1] >= nearEnough && best[1] >= nearest * (second?.[1] ?? 0) ? [best[0]] : []
}

/** Is the word part of what a level or a document is called? */
export const isPlace = (names: readonly Found[], at: number): boolean =>
  names.some((name) => places.has(name.kind) && name.strength !== 'pointing' && covers(name, at))

const places: ReadonlySet<NameKind> = new Set(['level', 'posting', 'guideline'])

/** A name weighs more than a hint, a rare word more than an ordinary one; "how much" alone hardly points. */
function weightOf(strength: Strength, words: readonly Word[]): number {
  if (isNamed({ strength })) return 4 + words.length
  const telling = words.filter((word) => !functionWords.has(word.stem))
  if (telling.length === 0) return 1
  if (strength === 'loose') return 4
  return telling.length + (telling.every(({ typed }) => commonWords.has(typed)) ? 1 : 2)
}

const links = wordSet('and or n plus well')
const fillers = wordSet('also with for the both on in about then and or n plus as well')
const longestLink = 4

/** Topics that are named side by side, "partners and reusable assets": who means one of them means the other. */
export const namedTogether = (look: Look): string[] => listedIn(mentionsIn(look).filter(isNamed), look.words)

/** Topics that stand in a list, though some are only hinted at: "customers + reusable stuff", "billing and coaching". */
function listedIn(mentions: readonly Found[], words: readonly Word[]): string[] {
  const clear = mentions.filter(({ at, id }) => mentions.every((other) => other.at !== at || other.id === id))
  return clear.flatMap((one, index) => {
    const next = clear[index + 1]
    if (next === undefined || next.id === one.id) return []
    const end = one.at + one.length
    const between = words.slice(end, next.at)
    const marks = words.slice(end, next.at + 1).map(({ gap }) => gap)
    const linked = /[,&+/]/.test(marks.join('')) || between.some(({ word }) => links.has(word))
    const others = between.filter(({ word }) => !fillers.has(word))
    return linked && between.length <= longestLink && others.length < 2 ? [one.id, next.id] : []
  })
}
