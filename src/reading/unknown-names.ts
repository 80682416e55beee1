import { accountsFor } from './explained.ts'
import { type Intent, readableOf } from './kinds/kinds.ts'
import { isPlaced } from './names/placed.ts'
import type { Saying } from './saying.ts'
import { unique } from './topics/topics.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weight } from './weigh.ts'
import type { Word } from './words/words.ts'

/** Is something asked of a level that there is none of? What is only said of the asker leaves the question as it is. */
export const isOfUnknown = (saying: Saying, weights: readonly Weight[]): boolean =>
  saying.rivals.length === 0 &&
  saying.unknown.some(({ ofAsker }) => !ofAsker) &&
  weights.some(({ kind, score }) => readableOf(kind).asksOfLevels?.(saying, score))

/** A longer text may speak of anything beside what it asks. */
const longest = 8
const longestName = 40

/** What stands in a short text where a level or a dimension would, and is neither; nothing else accounts for it. */
export function strangersIn(
  { intent, weight }: { readonly intent: Intent; readonly weight: Weight },
  saying: Saying,
  { learned }: Vocabulary,
): string[] {
  const { words, strange, text, dimensions, guideline, rivals } = saying
  if (strange.length === 0 || words.length > longest || !isOfParts(weight)) return []
  if (!guideline || rivals.length > 0) return []
  // Beside what is said of a dimension in other words than its name, it belongs to them.
  if (!dimensions.named && 'dimensions' in intent && intent.dimensions.length > 0) return []
  const isTold = accountsFor(intent, weight.taken, saying, learned)
  return strange
    .filter((word) => word.typed.length <= longestName && standsAsName(words, word) && !isTold(word))
    .map(({ from, to }) => text.slice(from, to).replace(/['’]s?$/, ''))
}

/** "For penguins", "for the penguins". */
function standsAsName(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word)
  const from = words[at - 1]?.typed === 'the' ? at - 1 : at
  return isPlaced(words, from, at - from + 1)
}

/** Is it of levels and dimensions, and nothing else? */
const isOfParts = ({ kind }: Weight): boolean => {
  const { topics, ofOne } = readableOf(kind)
  return ofOne === true && topics?.of === 'dimension'
}

const most = 3

/** So that the answer says what there is none of. */
export const unknownNames = (
  { unknown, levels, guideline }: Saying,
  { library }: Vocabulary,
  strangers: readonly string[] = [],
): Intent => ({
  kind: 'unknown',
  levels: [...levels],
  names: unique([...unknown.flatMap(({ text, ofAsker }) => (ofAsker ? [] : [text])), ...strangers]).slice(
    0,
    most,
  ),
  ...(strangers.length > 0 && { ofAnything: true }),
  ...(guideline && library.guidelines.length > 1 && { guideline: guideline.id }),
})
