import type { Hint } from './hint.ts'
import { type Intent, readableOf } from './kinds/kinds.ts'
import type { Saying } from './saying.ts'
import { topicsFor } from './topics/topics-for.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weight } from './weigh.ts'

/** The reading of a text as one intent: how sure its topics are, and the same with another topic where one is near. */
export type Filled = {
  readonly intent: Intent
  readonly confidence: number
  readonly others: readonly Intent[]
  /** It asks for some part in words that none of the parts have. */
  readonly isPart?: true
}

export function fill({ kind, taken }: Weight, saying: Saying, vocabulary: Vocabulary, hint: Hint): Filled {
  const { ofOne, topics: rules, ...readable } = readableOf(kind)
  // Which of the guidelines that share a name is not to be guessed.
  if (saying.rivals.length > 0 && ofOne) return { intent: whichOf(saying), confidence: 1, others: [] }
  const place = placeOf(saying, vocabulary)
  const intent = (topics: readonly string[]): Intent => {
    const about = { ...place, levels: [...saying.levels], dimensions: [...topics] }
    return readable.fill({ saying, taken, vocabulary, hint, topics, place, about })
  }
  if (!rules) return { intent: intent([]), confidence: 1, others: [] }
  const { ids, confidence, others, isPart } = topicsFor(kind, saying, taken, vocabulary.learned.topics)
  if (!rules.decides) return { intent: intent(ids), confidence: 1, others: [] }
  return { intent: intent(ids), confidence, others: others.map(intent), ...(isPart && { isPart }) }
}

export const whichOf = ({ text, rivals }: Saying): Intent => ({
  kind: 'which',
  words: text.trim().replace(/[\s.?!]+$/, ''),
  guidelines: rivals.map(({ id }) => id),
})

/** Only where several guidelines are loaded it matters which one is meant. */
function placeOf({ guideline }: Saying, { library }: Vocabulary): { guideline?: string } {
  return guideline === undefined || library.guidelines.length < 2 ? {} : { guideline: guideline.id }
}
