import { refusedIn } from './fields.ts'
import { type Filled, fill, whichOf } from './fill.ts'
import type { Intent, Kind, Reading } from './intent.ts'
import { isNamed } from './names/name-index.ts'
import type { Saying } from './saying.ts'
import { suggestionsFor } from './suggestions.ts'
import type { Utterance } from './utterance.ts'
import { type Weight, weigh } from './weigh.ts'
import { isElsewhere } from './words/strange-words.ts'

/** The confidence that a reading needs for an answer; below it the bot asks back. */
export const enough = 0.6
/** What is left of the confidence where a text seems to be about other things. */
const elsewhere = 0.5
const nothing: ReadonlySet<Kind> = new Set()
/** The share that makes a reading close enough to be offered. */
const close = 0.12

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
  const isStrange = best && (isElsewhere(best.intent.kind, saying) || isNearUs(best, saying))
  const confidence = isStrange ? sure * elsewhere : sure
  if (best && confidence >= enough && !(best.intent.kind === 'unknown' && saying.rivals.length > 0))
    return { intent: best.intent, confidence }
  const near = weights.filter(({ share }) => share >= close)
  const readings = near.map((weight) => (weight === first && best ? best : filled(weight)))
  const refused = readings.some(({ intent }) => intent.kind === 'unknown') ? refusedIn(saying) : {}
  if (refused.about)
    return { intent: { kind: 'unknown', ...refused, levels: [...saying.levels] }, confidence }
  // By the asker's own guideline it says nothing, and others have its names.
  if (saying.rivals.length > 0) return { intent: whichOf(saying), confidence }
  const offered = readings.flatMap(({ intent, others }) => [intent, ...others])
  return {
    intent: { kind: 'unclear', suggestions: suggestionsFor(offered, saying, vocabulary.language) },
    confidence,
  }
}

type Near = Filled & { readonly weight: Weight }

/** Is it refused by the sound of it alone, though it names what the data has? */
const isNearUs = ({ intent, weight }: Near, { names }: Saying): boolean =>
  intent.kind === 'unknown' && weight.score === 0 && names.some((name) => isNamed(name) && name.id !== '')

/** Nothing or a question mark asks for help; an emoji is a courtesy. */
const wordless = (text: string): Intent => {
  if (/^[\s?]*$/.test(text)) return { kind: 'help' }
  return { kind: 'smalltalk', ...(/[🙏👍👌🙌👏💯🎉]|❤/u.test(text) && { about: 'thanks' as const }) }
}
