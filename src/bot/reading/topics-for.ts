import type { Kind } from '../intent.ts'
import { isNamed } from './name-index.ts'
import type { Saying } from './saying.ts'
import { enough, scoresOf, topicsOf } from './topics.ts'
import { wordSet } from './word-set.ts'
import type { Word } from './words.ts'

/** The intents that a person has about their own things, where a hint at a dimension must be a clear one. */
const own: ReadonlySet<Kind> = new Set(['notes.list', 'rate', 'readiness', 'packet', 'delete'])
const clear = 3

/** The dimensions that an intent is about; `taken` are the words that ask for it. */
export function dimensionsFor(kind: Kind, saying: Saying, taken: ReadonlySet<number>): string[] {
  const { words, names, guide } = saying
  if (guide === undefined) return []
  if (kind === 'notes.add') return noteDimensions(saying, taken)
  const found = topicsOf({ kind: 'dimension', words, names, evidence: guide.evidence, taken })
  if (found.named) return [...found.ids]
  return kind === 'share' || (own.has(kind) && found.best < clear) ? [] : [...found.ids]
}

const plain = 2
const whole = wordSet('whole entire complete')

/** The sections that are asked for, in each part of the sentence; none when the whole posting is. */
export function sectionsFor({ sections, words, names, advert }: Saying): string[] {
  if (advert === undefined || (!sections.named && words.some(({ word }) => whole.has(word)))) return []
  const parts = clausesOf(words).map((clause) => {
    const outside = new Set(words.map((_, at) => at).filter((at) => !clause.has(at)))
    const inside = names.filter(({ at }) => clause.has(at))
    return topicsOf({ kind: 'section', words, names: inside, evidence: advert.evidence, taken: outside })
  })
  const clearly = parts.filter(({ ids, best }) => ids.length === 1 && best >= plain).flatMap(({ ids }) => ids)
  return [...new Set([...sections.ids, ...(parts.length > 1 ? clearly : [])])]
}

/** The places of the words between commas, question marks and "and". */
function clausesOf(words: readonly Word[]): ReadonlySet<number>[] {
  const clauses: Set<number>[] = []
  words.forEach(({ gap, word }, at) => {
    if (at === 0 || /[,;?.+&(]/.test(gap) || word === 'and') clauses.push(new Set())
    clauses.at(-1)?.add(at)
  })
  return clauses
}

/** A note is about what its head names ("leadership: …", "under leadership"), else what its words speak for most. */
function noteDimensions({ words, names, guide }: Saying, taken: ReadonlySet<number>): string[] {
  const mine = names.filter(({ kind }) => kind === 'dimension')
  const head = headOf(words.map(({ gap }) => gap))
  const filed = mine.filter(
    (name) => isNamed(name) && (name.at < head || filing.has(words[name.at - 1]?.word ?? '')),
  )
  if (filed.length > 0) return [...new Set(filed.map(({ id }) => id))]
  const scores = guide ? scoresOf({ kind: 'dimension', words, names, evidence: guide.evidence, taken }) : []
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  return best === undefined || best[1] < enough || best[1] === second?.[1] ? [] : [best[0]]
}

const filing = wordSet('under as re regarding')
const longestHead = 14

/** How many words stand before the last colon near the start, or else before the first full stop. */
function headOf(gaps: readonly string[]): number {
  const start = gaps.slice(0, longestHead)
  const colon = start.findLastIndex((gap) => gap.includes(':'))
  const stop = start.findIndex((gap) => /[.!–—-]/.test(gap))
  return Math.max(0, colon >= 0 ? colon : stop)
}
