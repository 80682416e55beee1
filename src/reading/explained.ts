import { tokensOf } from '../domain/tokens.ts'
import { fill } from './fill.ts'
import type { Learned } from './learned/model.ts'
import { weightOf } from './learned/opinion.ts'
import { covers, type Found } from './names/names.ts'
import type { Saying } from './saying.ts'
import type { Understood } from './understand.ts'
import { isWeighty } from './words/weighty.ts'
import { isOfTime, kindsOf } from './words/word-kinds.ts'
import type { Word } from './words/words.ts'

type Intent = { readonly kind: string }

/** The words of weight in a text, by their places: those that its reading accounts for, and those that it leaves. */
export type Explained = { readonly explained: readonly Word[]; readonly unexplained: readonly Word[] }

/**
 * A word is accounted for by a cue of the intent, as a name or words of what fills its slots, or because what was
 * learned takes it for asking that. Of what is not understood, the likeliest reading is looked at.
 */
export function explainedIn({ by, intent, candidates, read }: Understood<Intent>): Explained {
  const saying = read.saying()
  const words = saying.words.filter(
    (word, at) => isWeighty(word) || saying.names.some((name) => covers(name, at)),
  )
  // A level that there is none of is what its answer tells; what a reading left is named by its answer.
  const isLeft = 'ofAnything' in intent
  const isNamed = !isLeft && 'names' in intent && Array.isArray(intent.names) && intent.names.length > 0
  if (by !== 'weight' || isNamed) return { explained: words, unexplained: [] }
  const [best] = candidates
  const isGuess = isLeft || intent.kind === 'unclear' || intent.kind === 'which'
  const meant = isGuess && best ? fill(best, saying, read.vocabulary, read.hint).intent : intent
  const taken = candidates.find(({ kind }) => kind === meant.kind)?.taken
  const isTold = accountsFor(meant, taken, saying, read.vocabulary.learned)
  return { explained: words.filter(isTold), unexplained: words.filter((word) => !isTold(word)) }
}

/** Which words a reading accounts for; `taken` are those of its cues. */
export function accountsFor(
  intent: Intent,
  taken: ReadonlySet<number> | undefined,
  saying: Saying,
  { intents }: Learned,
): (word: Word) => boolean {
  const slots = slotsOf(intent)
  return (word) =>
    taken?.has(saying.words.indexOf(word)) === true ||
    isSlot(slots, word, saying) ||
    weightOf(intents, word.stem, intent.kind) >= telling
}

/** What was learned of a word takes it for asking this. */
const telling = 0.15

/** What fills an intent's slots: ids of the data, words, numbers, and whether a time is one of them. */
type Slots = {
  readonly ids: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly isTimed: boolean
}

const ofIds: ReadonlySet<string> = new Set([
  'levels',
  'dimensions',
  'sections',
  'guideline',
  'posting',
  'guidelines',
])

function slotsOf(intent: Intent): Slots {
  const slots = Object.entries(intent).filter(([name]) => name !== 'kind')
  const textsOf = (isOfIds: boolean) =>
    slots
      .filter(([name]) => ofIds.has(name) === isOfIds)
      .flatMap(([, value]: [string, unknown]) => value)
      .filter((value) => typeof value === 'string')
  return {
    ids: new Set(textsOf(true)),
    words: new Set(textsOf(false).flatMap((text) => tokensOf(text).map(({ word }) => word))),
    numbers: new Set(slots.flatMap(([, value]) => (typeof value === 'number' ? [String(value)] : []))),
    isTimed: 'period' in intent || 'when' in intent,
  }
}

function isSlot(slots: Slots, word: Word, saying: Saying): boolean {
  const at = saying.words.indexOf(word)
  const isNamed = ({ kind, id }: Found) =>
    id === '' || slots.ids.has(id) || kind === 'idiom' || kind === 'principle'
  return (
    [...saying.names, ...saying.negated].some((name) => covers(name, at) && isNamed(name)) ||
    tokensOf(saying.text.slice(word.from, word.to)).some((token) => slots.words.has(token.word)) ||
    (kindsOf(word.word).includes('number') && slots.numbers.has(word.plain)) ||
    (slots.isTimed && isOfTime(word.word)) ||
    isEvidence(slots, word, saying)
  )
}

/** Do the texts of what it is about speak of it, or mean the same? */
function isEvidence({ ids }: Slots, { stem }: Word, { guidelinePart, postingPart }: Saying): boolean {
  const scores = [guidelinePart, postingPart].flatMap((part) =>
    part ? [...part.evidence([stem]), ...part.meant([stem])] : [],
  )
  return scores.some(([id, score]) => ids.has(id) && score >= spoken)
}
const spoken = 0.3
