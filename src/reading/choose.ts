import { type Filled, fill, whichOf } from './fill.ts'
import { type Intent, type Kind, type Reading, readableOf } from './kinds/kinds.ts'
import { refusedIn } from './kinds/unclear.ts'
import { isNamed } from './names/name-index.ts'
import type { Saying } from './saying.ts'
import { acrossLevels, searchFor, worthSearching } from './searching.ts'
import { suggestionsFor } from './suggestions.ts'
import { isOfUnknown, strangersIn, unknownNames } from './unknown-names.ts'
import type { Utterance } from './utterance.ts'
import { type Weight, weigh } from './weigh.ts'

/** The confidence that a reading needs for an answer; below it the bot asks back. */
export const enough = 0.6
/** What is left of the confidence where a text seems to be about other things. */
const elsewhere = 0.5
const nothing: ReadonlySet<Kind> = new Set()
/** The share that makes a reading close enough to be offered. */
const close = 0.12
/** The same for what no word asks for. */
const closeUnsaid = 0.2

/** A short text with so many words that nothing knows is about other things. */
const [longest, many] = [14, 2]

/** What a text asks for, and all that it may ask for, likeliest first. */
export type Choice = Reading & { readonly candidates: readonly Weight[] }

/** The likeliest of what is not ruled out. */
export function choose(utterance: Utterance, ruledOut: ReadonlySet<Kind> = nothing): Choice {
  const saying = utterance.saying()
  if (saying.words.length === 0) return { intent: wordless(utterance.text), confidence: 1, candidates: [] }
  const candidates = weigh(saying, utterance.vocabulary, ruledOut)
  return { ...chosen(candidates, saying, utterance), candidates }
}

function chosen(weights: readonly Weight[], saying: Saying, { vocabulary, hint }: Utterance): Reading {
  const filled = (weight: Weight): Near => ({ weight, ...fill(weight, saying, vocabulary, hint) })
  const [first] = weights
  const best = first && filled(first)
  const sure = best ? Math.min(best.weight.share, best.confidence) : 0
  const isStrange = best && (isElsewhere(best, saying) || isNearUs(best, saying))
  const confidence = isStrange ? sure * elsewhere : sure
  const near = weights.filter(({ share, score }) => share >= (score > 0 ? close : closeUnsaid))
  if (isOfUnknown(saying, confidence >= enough ? weights.slice(0, 1) : near))
    return { intent: unknownNames(saying, vocabulary), confidence: 1 }
  const strangers = best && confidence >= enough ? strangersIn(best, saying, vocabulary) : []
  if (strangers.length > 0) return { intent: unknownNames(saying, vocabulary, strangers), confidence: 1 }
  const isRefused = best?.intent.kind === 'unknown'
  // A refusal by the sound of it alone comes after a search.
  const search =
    isRefused && best.weight.score === 0 && !refusedIn(saying).about
      ? worthSearching(saying, vocabulary.language)
      : []
  if (search.length > 0) return { intent: { kind: 'unclear', suggestions: search }, confidence: elsewhere }
  const across = best?.intent.kind === 'levels' ? acrossLevels(saying) : undefined
  if (across) return { intent: across, confidence }
  if (best && confidence >= enough && !(isRefused && saying.rivals.length > 0))
    return { intent: best.intent, confidence }
  const readings = near.map((weight) => (weight === first && best ? best : filled(weight)))
  const refused = readings.some(({ intent }) => intent.kind === 'unknown') ? refusedIn(saying) : {}
  if (refused.about)
    return { intent: { kind: 'unknown', ...refused, levels: [...saying.levels], names: [] }, confidence }
  // By the asker's own guideline it says nothing, and others have its names.
  if (saying.rivals.length > 0) return { intent: whichOf(saying), confidence }
  const offered = readings.flatMap(({ intent, others }) => [intent, ...others])
  if (best?.isPart) offered.splice(2, offered.length, searchFor(saying, best.weight.taken))
  const offers = suggestionsFor(offered, saying, vocabulary.language)
  const suggestions = offers.length > 0 ? offers : worthSearching(saying, vocabulary.language)
  return { intent: { kind: 'unclear', suggestions }, confidence }
}

type Near = Filled & { readonly weight: Weight }

/** Is it refused by the sound of it alone, though it names what the data has? */
const isNearUs = ({ intent, weight }: Near, { names }: Saying): boolean =>
  intent.kind === 'unknown' && weight.score === 0 && names.some((name) => isNamed(name) && name.id !== '')

/**
 * Is a short text about other things: does it name nothing of the data, and have words that neither the data nor any
 * way of asking knows? A long one may tell a story first.
 */
function isElsewhere({ intent, weight: { kind } }: Near, { words, names, strange }: Saying): boolean {
  if (
    intent.kind !== kind ||
    !readableOf(kind).ofData ||
    words.length > longest ||
    names.some((name) => name.kind !== 'idiom')
  )
    return false
  return strange.length >= many
}

/** Nothing or a question mark asks for help; an emoji is a courtesy. */
const wordless = (text: string): Intent => {
  if (/^[\s?]*$/.test(text)) return { kind: 'help' }
  return { kind: 'smalltalk', ...(/[🙏👍👌🙌👏💯🎉]|❤/u.test(text) && { about: 'thanks' as const }) }
}
