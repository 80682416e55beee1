import type { Kind } from '../../intent.ts'
import { clausesOf, questionsIn } from '../clauses.ts'
import { isNamed } from '../names/name-index.ts'
import { covers, type Found } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { functionWords } from '../words/function-words.ts'
import { isClosing, isCourtesy, kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'
import { enough, type Look, scoresOf, type Topics, topicsOf, unique } from './topics.ts'

/** The intents that a person has about their own things, where a hint at a dimension must be a clear one. */
const own: ReadonlySet<Kind> = new Set(['notes.list', 'rate', 'readiness', 'packet', 'delete'])
const clear = 3
/** Who asks in many words what is missing, or takes a note back, tells how that came about. */
const clearest = 5
const fewWords = 11
const storied: ReadonlySet<Kind> = new Set(['readiness', 'delete'])

/** "My customer notes" are those on customers. */
const ownThings = wordSet('note notes evidence rating ratings score scores entry entries readiness gaps')

/** One's own promotion is what notes, ratings and packets are for, and no topic of theirs. */
const isPromotion = (word: Word | undefined): boolean =>
  word !== undefined && (word.stem === 'promot' || word.stem === 'promo')

/** What an intent is about, how sure that is from 0 to 1, and what else it may have been about. */
export type About = {
  readonly ids: readonly string[]
  readonly confidence: number
  readonly rivals: readonly string[]
}

const nothing: About = { ids: [], confidence: 1, rivals: [] }
const certainly = (ids: readonly string[]): About => ({ ids, confidence: 1, rivals: [] })

/** The dimensions that an intent is about; `taken` are the words that ask for it. */
export function dimensionsFor(kind: Kind, saying: Saying, taken: ReadonlySet<number>): About {
  const { words, guidelinePart } = saying
  if (guidelinePart === undefined) return nothing
  const look = {
    kind: 'dimension',
    words,
    names: saying.names,
    evidence: guidelinePart.evidence,
    taken,
  } as const
  if (kind === 'notes.add') return certainly(noteDimensions(look))
  if (own.has(kind) || kind === 'share') {
    const names = saying.names.filter((name) => isNamed(name) || !isPromotion(words[name.at]))
    const { ids, named, best } = topicsOf({ ...look, names })
    const kept = names.filter(
      (name) => name.kind === 'dimension' && ownThings.has(words[name.at + name.length]?.word ?? ''),
    )
    if (!named && kept.length > 0) return certainly(unique(kept.map(({ id }) => id)))
    const isClear =
      kind !== 'share' && best >= (storied.has(kind) && words.length > fewWords ? clearest : clear)
    return named || isClear ? certainly(ids) : nothing
  }
  const others = othersThan(saying)
  return others.length > 0 ? certainly(others) : aboutOf(asked(look), look.kind)
}

/** A long story is about what its question names or clearly speaks for, if it does. */
function asked(look: Look): Topics {
  const questions = questionsIn(look).map(topicsOf)
  return questions.find(({ named }) => named) ?? questions.find(({ best }) => best >= clear) ?? topicsOf(look)
}

/** A hint at a dimension below this may be chance; who asks of a posting asks of some section of it. */
const faint = 2.5
const faintly = 0.55
/** What is named is sure; what is hinted at is less sure the more speaks for another topic. */
const perRival = 0.75

function aboutOf({ ids, named, best, rivals }: Topics, kind: Look['kind']): About {
  if (named || ids.length === 0) return certainly(ids)
  const isFaint = kind === 'dimension' && best < faint
  const most = Math.max(0, ...rivals.map(({ share }) => share))
  const confidence = Math.min(1 - perRival * most, isFaint ? faintly : 1)
  return { ids, confidence, rivals: rivals.map(({ id }) => id) }
}

/** "Everything but leadership": all dimensions that are not taken back. */
function othersThan({ words, negated, dimensions, guideline }: Saying): string[] {
  const out = negated.filter(({ kind }) => kind === 'dimension')
  const isRest = out.some(({ at }) =>
    words.slice(Math.max(0, at - furthestRest), at).some(({ word }) => rest.has(word)),
  )
  if (!isRest || dimensions.named || guideline === undefined) return []
  return guideline.dimensions.flatMap(({ id }) => (out.some((name) => name.id === id) ? [] : [id]))
}

const furthestRest = 7
const rest = wordSet('everything all every others')

const sure = 4
const whole = wordSet('whole entire complete')

/** Who says much beside the posting's name asks for a part of it, in words that none of its parts have. */
const saysMore = ({ words, names }: Saying): boolean =>
  words.filter(
    ({ stem, word, person }, at) =>
      word.length > 2 &&
      !(person || functionWords.has(stem) || isCourtesy(word) || isClosing(word)) &&
      !names.some((name) => covers(name, at) && isNamed(name)),
  ).length >= manyWords
const manyWords = 3

/** The sections that are asked for, in each part of the sentence; none when the whole posting is. */
export function sectionsFor(saying: Saying): About {
  const { sections, words, names, postingPart } = saying
  if (postingPart === undefined || (!sections.named && words.some(({ word }) => whole.has(word))))
    return nothing
  const look = {
    kind: 'section',
    words,
    names,
    evidence: postingPart.evidence,
    taken: new Set<number>(),
  } as const
  const best = asked(look)
  const parts = clausesOf(look, ({ gap, word }) => /[,;?.+&(]/.test(gap) || word === 'and').map(topicsOf)
  const more = parts.length > 1 ? parts.filter(({ ids, best }) => ids.length === 1 && best >= sure) : []
  const about = aboutOf(best, look.kind)
  if (about.ids.length === 0 && more.length === 0 && saysMore(saying))
    return { ...about, confidence: faintly }
  return { ...about, ids: unique([...about.ids, ...more.flatMap(({ ids }) => ids)]) }
}

/** A note is about what its head names ("leadership: …", "under leadership"), else what its words speak for most. */
function noteDimensions(look: Look): string[] {
  const { words, names } = look
  const head = headOf(words.map(({ gap }) => gap))
  const isFiled = (at: number) => at < head || filing.has(words[at - 1]?.word ?? '')
  const filed = names.filter((name) => name.kind === 'dimension' && isNamed(name) && isFiled(name.at))
  if (filed.length > 0) return unique(filed.map(({ id }) => id))
  const deeds = clausesOf(
    { ...look, names: names.map(asHint) },
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

/** In a note a partner is someone that the story is of, and hardly what it is about. */
const asHint = (name: Found): Found => (name.strength === 'brief' ? { ...name, strength: 'pointing' } : name)

/** What was done tells more than what it was done to. */
const forDeed = 1

function mostSpokenFor(look: Look): string[] {
  const scores = scoresOf(look)
  for (const { id, at, kind } of look.names) {
    const isDeed = kind === 'dimension' && kindsOf(look.words[at]?.word ?? '').includes('deed')
    if (isDeed && !look.taken.has(at)) scores.set(id, (scores.get(id) ?? 0) + forDeed)
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  return best === undefined || best[1] < enough || best[1] === second?.[1] ? [] : [best[0]]
}
