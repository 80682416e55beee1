import type { Kind } from '../intent.ts'
import { isNamed } from './name-index.ts'
import type { Saying } from './saying.ts'
import { enough, type Look, scoresOf, topicsOf, unique } from './topics.ts'
import { wordSet } from './word-set.ts'
import type { Word } from './words.ts'

/** The intents that a person has about their own things, where a hint at a dimension must be a clear one. */
const own: ReadonlySet<Kind> = new Set(['notes.list', 'rate', 'readiness', 'packet', 'delete'])
const clear = 3

/** The dimensions that an intent is about; `taken` are the words that ask for it. */
export function dimensionsFor(kind: Kind, saying: Saying, taken: ReadonlySet<number>): string[] {
  const { words, names, guidelinePart } = saying
  if (guidelinePart === undefined) return []
  const look = { kind: 'dimension', words, names, evidence: guidelinePart.evidence, taken } as const
  if (kind === 'notes.add') return noteDimensions(look)
  const { ids, named, best } = topicsOf(look)
  return named || (kind !== 'share' && !(own.has(kind) && best < clear)) ? [...ids] : []
}

const sure = 4
const whole = wordSet('whole entire complete')

/** The sections that are asked for, in each part of the sentence; none when the whole posting is. */
export function sectionsFor({ sections, words, names, postingPart }: Saying): string[] {
  if (postingPart === undefined || (!sections.named && words.some(({ word }) => whole.has(word)))) return []
  const look = {
    kind: 'section',
    words,
    names,
    evidence: postingPart.evidence,
    taken: new Set<number>(),
  } as const
  const parts = clausesOf(look, ({ gap, word }) => /[,;?.+&(]/.test(gap) || word === 'and').map(topicsOf)
  const more = parts.length > 1 ? parts.filter(({ ids, best }) => ids.length === 1 && best >= sure) : []
  return unique([...sections.ids, ...more.flatMap(({ ids }) => ids)])
}

/** A note is about what its head names ("leadership: …", "under leadership"), else what its words speak for most. */
function noteDimensions(look: Look): string[] {
  const { words, names } = look
  const head = headOf(words.map(({ gap }) => gap))
  const isFiled = (at: number) => at < head || filing.has(words[at - 1]?.word ?? '')
  const filed = names.filter((name) => name.kind === 'dimension' && isNamed(name) && isFiled(name.at))
  if (filed.length > 0) return unique(filed.map(({ id }) => id))
  const deeds = clausesOf(
    look,
    ({ word }, before) => before?.word === 'and' && (word === 'i' || word === 'we'),
  )
  return unique(deeds.flatMap(mostSpokenFor))
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

function mostSpokenFor(look: Look): string[] {
  const [best, second] = [...scoresOf(look)].sort((a, b) => b[1] - a[1])
  return best === undefined || best[1] < enough || best[1] === second?.[1] ? [] : [best[0]]
}

/** The same look at each part of a text alone: the words of the other parts are taken. */
function clausesOf(look: Look, begins: (word: Word, before: Word | undefined) => boolean): Look[] {
  const { words, names, taken } = look
  const starts = words.flatMap((word, at) => (at === 0 || begins(word, words[at - 1]) ? [at] : []))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? words.length
    const isInside = (at: number) => at >= start && at < end
    const outside = words.flatMap((_, at) => (isInside(at) ? [] : [at]))
    return { ...look, names: names.filter(({ at }) => isInside(at)), taken: new Set([...taken, ...outside]) }
  })
}
