import type { Subject } from '../../domain/subject.ts'
import { factAsked, placeAsked } from '../../reading/kinds/posting-fact.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import { featureOf, type Intent, type Reading } from '../features/features.ts'
import { mayBeMark } from '../features/ratings/spec.ts'
import { intentOf, memoryOf } from './subject.ts'

/** What a text leaves open, once it is read by itself, stays as it was before: the posting, the level, what is searched. */
export function resumed(reading: Reading, utterance: Utterance, last: Subject | undefined): Reading {
  if (!last || reading.exact || utterance.text.length > longest) return reading
  const intent = filled(reading.intent, utterance, last) ?? goneOnWith(reading.intent, utterance, last)
  return intent ? { intent, confidence: 1 } : reading
}

const longest = 120

/** "What do I do first to get there", "rate it 2": the level or dimension that was spoken of. */
function filled(intent: Intent, utterance: Utterance, last: Subject): Intent | undefined {
  const { text } = utterance
  const there = pointedThere(intent, utterance, last)
  if (there) return there
  if (
    intent.kind === 'start' &&
    intent.levels.length === 0 &&
    memoryOf(last)?.leadsTo &&
    last.levels.length === 1
  )
    return { ...intent, levels: [...last.levels] }
  const [dimension, ...others] = last.dimensions
  if (intent.kind === 'rate' && intent.dimensions.length === 0 && dimension && others.length === 0)
    return pointing.test(text) ? markOf(intent, text, dimension) : undefined
  return undefined
}

/** "What does a Mgr III do there", "how do I get started with this": the dimension and level that were spoken of. */
function pointedThere(intent: Intent, { text, ...said }: Utterance, last: Subject): Intent | undefined {
  const begins =
    beginning.test(text) && (intent.kind === 'start' || featureOf(intent).vague || intent.kind === 'help')
  if (begins && memoryOf(last)?.leadsTo) {
    const { guideline, levels, dimensions } = last
    return {
      kind: 'start',
      ...(guideline !== undefined && { guideline }),
      levels: [...levels],
      dimensions: [...dimensions],
    }
  }
  if (!there.test(text) || !isPlaced(intent)) return undefined
  const named = said.saying(last.guideline)
  // What names one by itself points elsewhere with "there".
  if (intent.dimensions.length > 0 && named.dimensions.named) return undefined
  const [dimension, ...others] = last.dimensions
  if (dimension === undefined || others.length > 0) return undefined
  const levels = levelsThere(intent, named.levels, last)
  return { ...intent, levels: [...levels], dimensions: [dimension] }
}
const beginning = /\b(?:start(?:ed)?|begin) (?:with|on|in|at) (?:this|that|it|there)\b/i
const there =
  /\bthere\b(?! (?:is|are|was|were|any|a)\b)|\b(?:on|in|for|about|with) (?:this|that|the same)(?: (?:topic|area|dimension|one|subject|field|respect))?\W*$|\bin (?:this|that) (?:area|dimension|topic)\b/i
const isPlaced = (
  intent: Intent,
): intent is Extract<Intent, { kind: 'expectations' | 'compare' | 'start' | 'examples' | 'readiness' }> =>
  placed.has(intent.kind)
const placed: ReadonlySet<string> = new Set(['expectations', 'compare', 'start', 'examples', 'readiness'])

/** One level that is compared, is so with the one that was spoken of. */
function levelsThere({ kind }: Intent, named: readonly string[], last: Subject): readonly string[] {
  if (named.length === 0) return last.levels
  return kind === 'compare' && named.length === 1 ? [...new Set([...last.levels, ...named])] : named
}

/** "3 out of 10" is no mark: it's asked for. */
const markOf = ({ score, ...rest }: Intent & { kind: 'rate' }, text: string, dimension: string): Intent => ({
  ...rest,
  ...(score !== undefined && (score < 1 || score > 4 || mayBeMark(score, text)) && { score }),
  dimensions: [dimension],
})

const pointing = /\b(?:rate|score|mark|grade|give) (?:it|that|this|that one|this one)\b/i

function goneOnWith(intent: Intent, utterance: Utterance, last: Subject): Intent | undefined {
  const { text } = utterance
  // What is searched is of no level: "and about feedback" is not what all levels ask in a dimension.
  const isLoose = intent.kind === 'expectations' && intent.levels.length === 0
  if (last.kind === 'search' && (isLoose || featureOf(intent).vague)) {
    const words = alsoOn.exec(text)?.[1]?.trim()
    return words ? { kind: 'search', words, levels: [], dimensions: [] } : undefined
  }
  if (last.kind !== 'posting' || last.posting === undefined) return undefined
  const { names, sections, ...said } = inWords(utterance, `posting ${text}`).saying(last.guideline)
  const isOther = names.some(({ kind }) => kind === 'level' || kind === 'principle')
  const place = featureOf(intent).vague ? placeAsked({ ...said, names, sections }) : undefined
  if (place) return { kind: 'posting', posting: last.posting, ...place }
  // "What does it say about the company" is of no level, and names a section.
  const isOfIt = isLoose && sections.named && ofIt.test(text) && !said.dimensions.named
  if (!featureOf(intent).vague && !isOfIt) return undefined
  const { ids } = sections
  if (isOther || ids.length === 0 || ids.length > 2) return undefined
  const found = intentOf({ ...last, sections: [...ids] })
  const fact = factAsked(utterance.saying(last.guideline), ids)
  return found?.kind === 'posting' && fact !== undefined ? { ...found, fact } : found
}

const ofIt = /\b(?:it|they|there)\b/i

/** "And about feedback?" */
const alsoOn =
  /^\W*(?:(?:and|or|also|what|how|ok|now)\s+)+(?:about |on |where (?:about )?|for )?([^?!.]{2,60})[?!.\s]*$/i
