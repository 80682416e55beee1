import { comparedLevels } from '../../domain/compare.ts'
import type { Guideline, Level } from '../../domain/library/guideline.ts'
import { findGuideline, type Library, pickLevels } from '../../domain/library/library.ts'
import { isBelow, nextLevels, previousLevels } from '../../domain/library/tracks.ts'
import type { Profile } from '../../domain/own/profile.ts'
import type { Saying } from '../../reading/saying.ts'
import type { Utterance } from '../../reading/utterance.ts'
import { wordSet } from '../../reading/words/word-set.ts'
import { featureOf, type Intent, type Reading } from '../features/features.ts'

/** Where the asker stands in their guideline, and the levels that they may come to next: several where tracks part. */
export type Place = {
  readonly guideline: Guideline
  readonly current: Level
  readonly next: readonly Level[]
}

/** Undefined where the guideline or the level is no longer loaded. The level they aim for says which way they go. */
export function placeOf(library: Library, { guideline: id, current, target }: Profile): Place | undefined {
  const guideline = findGuideline(library, id)
  const [level] = guideline ? pickLevels(guideline, [current]) : []
  if (!guideline || !level) return undefined
  const [aim] = pickLevels(guideline, [target])
  const next = nextLevels(guideline, level)
  const towards = next.filter((each) => aim && (each === aim || isBelow(guideline, each, aim)))
  return { guideline, current: level, next: towards.length > 0 ? towards : next }
}

/** What asks for a level by its neighbour, or for the asker's own, once it is known which levels these are. */
export function stepped(reading: Reading, utterance: Utterance, place: Place | undefined): Reading {
  const { intent } = reading
  if (intent.kind === 'compare') {
    const mine = place && isIn(place, intent) && intent.levels.length === 0
    return mine ? { ...reading, intent: { ...intent, levels: ownPair(place) } } : reading
  }
  if (intent.kind === 'expectations' && place && isIn(place, intent) && intent.levels.length === 0) {
    const isOwn = !reading.exact && atMine.test(utterance.text)
    if (isOwn) return { ...reading, intent: { ...intent, levels: [place.current.id] } }
  }
  if (reading.exact || !featureOf(intent).steppable || utterance.text.length > longest) return reading
  const saying = utterance.saying()
  const step = namedStep(saying) ?? ownStep(saying, place, intent)
  if (step) return { intent: expectationsAt(utterance.vocabulary.library, saying, step), confidence: 1 }
  return !place && saying.levels.length === 0 && asksOfOwn(utterance.text)
    ? { intent: atAnyLevel(saying), confidence: 1 }
    : reading
}

/** Whether a text asks for a level beside the asker's own. */
export const asksOfOwn = (text: string): boolean => myNext.test(text) || myLast.test(text)

/** Of a level that nobody knows: which one it is, is asked for. */
const atAnyLevel = ({ dimensions }: Saying): Intent => ({
  kind: 'expectations',
  levels: [],
  dimensions: dimensions.ids.length > 0 ? [...dimensions.ids] : [],
})

/** Longer texts have more to say than which level is meant. */
const longest = 100

const isIn = ({ guideline }: Place, named: { readonly guideline?: string | undefined }): boolean =>
  named.guideline === undefined || named.guideline === guideline.id

/** Their own level and the next; where tracks part, their own alone, so that the bot asks which. */
function ownPair({ guideline, current, next }: Place): string[] {
  const [only, ...others] = next
  const pair = only && others.length === 0 ? [current, only] : comparedLevels(guideline, [current.id])
  return (pair.length > 0 ? pair : [current]).map(({ id }) => id)
}

type Step = { readonly guideline: Guideline; readonly levels: readonly Level[]; readonly up: boolean }

/** "The level above Senior", "what comes after Mgr III": told by a level that is named. */
function namedStep({ words, names, guideline, levels }: Saying): Step | undefined {
  const [id, ...others] = levels
  const name = names.find((each) => each.kind === 'level' && each.id === id)
  if (!guideline || !name || others.length > 0) return undefined
  const before = words.slice(0, name.at).map(({ typed }) => typed)
  const beside = before.filter((word) => !article.has(word))
  const way = wayOf(beside)
  if (way === undefined || !before.some((word) => (isBare(beside) ? anything : thing).has(word)))
    return undefined
  const near = pickLevels(guideline, [id ?? '']).flatMap((level) => neighbours(guideline, level, way))
  return { guideline, levels: near, up: way === 'up' }
}

/** "My next level", "the level above mine". */
function ownStep({ text, levels }: Saying, place: Place | undefined, { kind }: Intent): Step | undefined {
  if (!place || levels.length > 0) return undefined
  const { guideline, current, next } = place
  if (myNext.test(text) || (kind === 'unclear' && theNext.test(text)))
    return { guideline, levels: next, up: true }
  return myLast.test(text) ? { guideline, levels: previousLevels(guideline, current), up: false } : undefined
}

const rung = '(?:level|step|grade|rung|tier)'
const mine = `(?:me|mine|my (?:own )?(?:current )?${rung})`
const asks = String.raw`^\W*(?:what|which|show|tell|describe|explain|expectations|my|the|next)\b.*`
const myNext = new RegExp(
  `${asks}?(?:\\bmy next ${rung}|\\b(?:${rung}|one) (?:right |just )?(?:above|after|over) ${mine})\\b`,
  'i',
)
const theNext = new RegExp(`${asks}?\\bnext ${rung}\\b`, 'i')
const myLast = new RegExp(
  `${asks}?(?:\\bmy (?:last|previous) ${rung}|\\b(?:${rung}|one) (?:right |just )?(?:below|before|under) ${mine})\\b`,
  'i',
)

/** "Is mentoring expected at my level?", "what's expected of me", "expectations for next year" */
const atMine =
  /\b(?:at|of|for|on) my (?:own |current |present )?(?:level|grade|stage|role|job|position)\b|\bexpect(?:ed|ations?) (?:of|for|from) (?:me|us)\b|\bexpect(?:ed|ations?)\b.{0,20}\b(?:next|this|coming) (?:year|quarter|half|cycle|review)\b/i

const article = wordSet('a an the level of')
const thing = wordSet('level levels one next comes come follows step rung tier grade')
const anything = wordSet(
  'level levels one next comes come follows step rung tier grade what something anything',
)
const above = wordSet('above after over beyond')
const below = wordSet('below before under beneath')
const higher = wordSet('higher up')
const lower = wordSet('lower down')

/** Which way the words just before a level's name go from it: "above", "higher than", "one down from". */
function wayOf(words: readonly string[]): 'up' | 'down' | undefined {
  const [last = '', other = ''] = words.toReversed()
  const isFrom = last === 'than' || last === 'from'
  if (above.has(last) || (isFrom && higher.has(other))) return 'up'
  return below.has(last) || (isFrom && lower.has(other)) ? 'down' : undefined
}

/** "What is above Mgr III?" is about levels; what comes "after" or "under" something may be anything. */
const isBare = (before: readonly string[]): boolean =>
  /^(?:above|below|beneath|beyond|than)$/.test(before.at(-1) ?? '')

const neighbours = (guideline: Guideline, level: Level, way: 'up' | 'down'): readonly Level[] =>
  way === 'up' ? nextLevels(guideline, level) : previousLevels(guideline, level)

function expectationsAt(library: Library, { dimensions }: Saying, { guideline, levels, up }: Step): Intent {
  const named = library.guidelines.length > 1 ? { guideline: guideline.id } : {}
  if (levels.length === 0) return { kind: 'levels', ...named, none: up ? 'above' : 'below' }
  const ids = levels.map(({ id }) => id)
  return {
    kind: 'expectations',
    ...named,
    levels: ids,
    dimensions: dimensions.named ? [...dimensions.ids] : [],
  }
}
