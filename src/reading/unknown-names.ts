import { accountsFor } from './explained.ts'
import { type Intent, readableOf } from './kinds/kinds.ts'
import { leftIn } from './left.ts'
import { isPlaced } from './names/unknown.ts'
import type { Saying } from './saying.ts'
import { unique } from './topics/topics.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weight } from './weigh.ts'
import { wordSet } from './words/word-set.ts'
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
): Word[] {
  const { words, strange, dimensions, guideline, rivals } = saying
  if (words.length > longest || !isOfParts(weight) || !guideline || rivals.length > 0) return []
  const isTold = accountsFor(intent, weight.taken, saying, learned)
  const left = leftIn(saying, weight.taken).filter(({ typed }) => typed.length <= longestName)
  // Beside what is said of a dimension in other words than its name, it belongs to them.
  if (!dimensions.named && 'dimensions' in intent && intent.dimensions.length > 0 && left.some(isTold))
    return []
  return left.filter(
    (word) =>
      !isTold(word) &&
      (strange.includes(word) ? standsAsName(words, word) : isOther(word) && standsAsObject(words, word)),
  )
}

/** "For penguins", "for the penguins". */
function standsAsName(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word)
  const from = words[at - 1]?.typed === 'the' ? at - 1 : at
  return isPlaced(words, from, at - from + 1)
}

/** "Compare hotels", "compare it with Netflix", "expectations for fy26": a word that has a meaning, and none here. */
function standsAsObject(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word)
  const before = words.slice(0, at).findLast(({ typed }) => !articles.has(typed))
  const next = words[at + 1]
  const ends = next === undefined || /[^'"]/.test(next.gap) || behind.has(next.typed)
  return (
    ends &&
    before !== undefined &&
    word.gap === '' &&
    (opening.has(before.word) || (before.word === 'to' && words[0]?.word === 'compare'))
  )
}
const articles = wordSet('the a an our my us it them this that these those next last')
const opening = wordSet('compare with against versus for at from')
const behind = wordSet('and with versus vs to in at for or please pls')

/** Words that ask for all there is, or for how it's to be told. */
const isOther = ({ word, typed }: Word): boolean =>
  !whole.has(word) && !whole.has(typed) && !/^\d{1,3}$/.test(typed)
const whole = wordSet(`
  all everything anything both each every level title role job position rank grade tier track ladder column dimension area category theme
  row topic point line item detail difference change expectation requirement responsibility bar guideline guide framework
  document text table list chart summary overview example reference review talk meeting call slide deck presentation
  mine yours ours theirs lower higher upper lowest highest top bottom
  them me you us team people person manager report one two other rest again now today tomorrow side next short brief long full`)

/** Is it of levels and dimensions, and nothing else? */
const isOfParts = ({ kind }: Weight): boolean => {
  const { topics, ofOne } = readableOf(kind)
  return ofOne === true && topics?.of === 'dimension'
}

const most = 3

/** So that the answer says what there is none of. */
export const unknownNames = (
  { text, unknown, levels, guideline }: Saying,
  { library }: Vocabulary,
  strangers: readonly Word[] = [],
): Intent => ({
  kind: 'unknown',
  levels: [...levels],
  names: unique([
    ...unknown.flatMap(({ text, ofAsker }) => (ofAsker ? [] : [text])),
    ...strangers.map(({ from, to }) => text.slice(from, to).replace(/['’]s?$/, '')),
  ]).slice(0, most),
  ...(strangers.length > 0 && { ofAnything: true }),
  ...(guideline && library.guidelines.length > 1 && { guideline: guideline.id }),
})
