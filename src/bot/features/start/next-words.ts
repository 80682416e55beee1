import type { Utterance } from '../../../reading/utterance.ts'
import type { Intent } from '../features.ts'

/**
 * "How do I get to the next level?", "what’s the difference between my level and the next?": whatever was shown before, the
 * one above the asker's own.
 */
export function towardsNext(utterance: Utterance): Intent | undefined {
  const { text, vocabulary, hint } = utterance
  const plain = text.length > longest ? '' : text.replace(/\s+/g, ' ')
  const asked = asks.exec(plain)
  const compared = asked ? null : compares.exec(plain)
  const [, topic] = asked ?? compared ?? []
  if (!asked && !compared) return undefined
  const { levels, dimensions } = utterance.saying()
  // What it is asked in is a dimension, or says something else.
  if (levels.length > 0 || (topic && !dimensions.named)) return undefined
  const isChoice = vocabulary.library.guidelines.length > 1
  const place = hint.guideline !== undefined && isChoice ? { guideline: hint.guideline } : {}
  const about = { ...place, levels: [], dimensions: topic ? [...dimensions.ids] : [] }
  return asked ? { kind: 'start', ...about } : { kind: 'compare', ...about }
}

const longest = 120
const polite = String.raw`^\W*(?:(?:please|pls|hey|hi|hello|ok|okay|so|and|but|then|now|thanks)\b[\s,.!:–-]*)*`
const come =
  '(?:get|reach|move|advance|progress|step|climb|grow|rise|go|come|make it|work my way|work)(?: myself)?(?: up| on| forward)?(?: (?:to|into|towards?))?'
const need = '(?:needs?|needed|required|missing|have to do|must do|should do|do)'
const rung = '(?:level|step|grade|rung|tier)'
const next = `(?:the|my) next ${rung}(?: up)?`
const up = `(?:move|go|get|step|climb|come) (?:up (?:a|one|another) ${rung}|(?:a|one|another) ${rung} (?:up|higher))`
const rest =
  '(?: (?:from here|from my (?:current )?level|please|pls|then|now|here|faster|quickly|soon)| (?:in|on|for|with) (.{2,40}))?'

/** Each way ends in the next level, and what it is asked in. */
const asks = new RegExp(
  `${polite}(?:how (?:do|can|could|would|should) i ${up}|(?:${[
    `how (?:do|can|could|would|should|might|to)(?: i| we)?(?: best)? ${come}`,
    `what (?:else |all )?(?:do|would|should|must|can|could|will) (?:i|we) (?:still )?${need} (?:for|to ${come})`,
    `what(?:['’]?s| is) (?:still )?${need}(?: (?:of|from) me)? (?:for|to ${come})`,
    `what (?:does|would|will|do) it take(?: for me)? to ${come}`,
    `(?:help me|i want to|i['’]?d like to) ${come}`,
  ].join('|')}) ${next})${rest}\\W*$`,
  'i',
)

const compares = new RegExp(
  `${polite}(?:(?:what(?:['’]?s| is| are)|show(?: me)?|tell me|explain) )?(?:the )?(?:difference|differences|gap) between my (?:own |current )?${rung} and (?:the|my) next(?: one| ${rung})?${rest}\\W*$`,
  'i',
)
