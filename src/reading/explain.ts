import { enough } from './choose.ts'
import { explainedIn } from './explained.ts'
import { fill } from './fill.ts'
import { type Intent, labelOf } from './kinds/kinds.ts'
import { featuresOf } from './learned/features.ts'
import { reasonsFor } from './learned/opinion.ts'
import type { Found } from './names/names.ts'
import { quotesIn } from './quotes.ts'
import type { Saying } from './saying.ts'
import type { Understood } from './understand.ts'
import type { Reason, Weight } from './weigh.ts'
import { kindsOf } from './words/word-kinds.ts'
import type { Word } from './words/words.ts'

/** A stretch of a text, by its place in it, and what it was taken for. */
export type Span = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: 'name' | 'taken back' | 'time' | 'number' | 'person' | 'quote' | 'cue' | 'word'
  readonly what: string
}

/** One thing that a text may mean, and what speaks for it. */
export type Candidate = {
  readonly intent: Intent
  readonly share: number
  readonly points: number
  readonly reasons: readonly Pick<Reason, 'what' | 'weight'>[]
  /** How likely it is by what was learned, and by which features. */
  readonly likely: number | undefined
  readonly learned: readonly (readonly [feature: string, points: number])[]
}

/** How a text came to its meaning. */
export type Explanation = Pick<Understood<{ readonly kind: string }>, 'by' | 'intent' | 'confidence'> & {
  readonly text: string
  /** The confidence that an answer needs. */
  readonly enough: number
  readonly spans: readonly Span[]
  readonly candidates: readonly Candidate[]
  readonly explained: readonly Span[]
  readonly unexplained: readonly Span[]
}

/** What is less likely than this is not worth a look; nor are more than a few candidates, and features of one. */
const likeliest = 0.01
const [mostCandidates, mostFeatures] = [4, 5]

export function explain(understood: Understood<{ readonly kind: string }>): Explanation {
  const { by, intent, confidence, read, candidates } = understood
  const saying = read.saying()
  const features = featuresOf(saying)
  const { intents } = read.vocabulary.learned
  const shown = candidates.slice(0, mostCandidates).filter(({ share }, at) => at === 0 || share >= likeliest)
  const { explained, unexplained } = explainedIn(understood)
  const asSpan = (word: Word) => spanOf(saying, word, 'word', word.word)
  return {
    by,
    intent,
    confidence,
    enough,
    text: read.text,
    spans: spansIn(saying, shown[0]),
    candidates: shown.map((weight) => ({
      intent: fill(weight, saying, read.vocabulary, read.hint).intent,
      share: weight.share,
      points: weight.score,
      reasons: weight.reasons.toSorted((a, b) => b.weight - a.weight),
      likely: weight.likely,
      learned: reasonsFor(intents, features, labelOf(weight.kind)).slice(0, mostFeatures),
    })),
    explained: explained.map(asSpan),
    unexplained: unexplained.map(asSpan),
  }
}

function spansIn(saying: Saying, best: Weight | undefined): Span[] {
  const { text, words, names, negated } = saying
  const named = (name: Found, kind: Span['kind']) => stretch(saying, name.at, name.length, kind, meant(name))
  const cues = (best?.reasons ?? []).flatMap(({ what, taken }) => {
    const [first, last] = [Math.min(...taken), Math.max(...taken)]
    return taken.length === 0 ? [] : stretch(saying, first, last - first + 1, 'cue', what)
  })
  const quotes = quotesIn(text).map(
    ({ from, to, words }): Span => ({ from, to, text: text.slice(from, to), kind: 'quote', what: words }),
  )
  return [
    ...names.flatMap((name) => named(name, 'name')),
    ...negated.flatMap((name) => named(name, 'taken back')),
    ...words.flatMap((word) => wordSpan(saying, word) ?? []),
    ...quotes,
    ...cues,
  ].toSorted((a, b) => a.from - b.from || b.to - a.to)
}

const meant = ({ kind, id, strength }: Found): string =>
  [kind, id, strength === 'pointing' ? '(a hint)' : ''].filter(Boolean).join(' ')

/** So many words from one on. */
function stretch(saying: Saying, at: number, length: number, kind: Span['kind'], what: string): Span[] {
  const [first, last] = [saying.words[at], saying.words[at + length - 1]]
  return first && last ? [spanOf(saying, { from: first.from, to: last.to }, kind, what)] : []
}

const spanOf = (
  { text }: Saying,
  { from, to }: Pick<Word, 'from' | 'to'>,
  kind: Span['kind'],
  what: string,
): Span => ({ from, to, text: text.slice(from, to), kind, what })

function wordSpan(saying: Saying, word: Word): Span | undefined {
  if (word.person) return spanOf(saying, word, 'person', word.word)
  const kinds = kindsOf(word.word)
  const time = kinds.find((kind) => times.has(kind))
  if (time !== undefined) return spanOf(saying, word, 'time', time)
  return kinds.includes('number') ? spanOf(saying, word, 'number', word.plain) : undefined
}

const times: ReadonlySet<string> = new Set(['day', 'time', 'period'])
