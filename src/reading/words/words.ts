import { stem, type Token, tokensOf } from '../../domain/tokens.ts'
import { digits, longForm, singular } from './short-forms.ts'
import { correct, isKnown, type Lexicon } from './spelling.ts'

/** A word as it is understood: `typed` is spelled right, `word` is its long form. */
export type Word = Token & {
  readonly typed: string
  readonly stem: string
  /** As typed but in the singular; the long form in the singular, numerals as digits. */
  readonly single: string
  readonly plain: string
  readonly person: boolean
  /** No name reaches over the mark before it. */
  readonly apart: boolean
}

// A command stands at the start of a text, and the question of a long story at its end: what is between does not slow
// the reading down.
const [headLength, tailLength] = [1000, 2000]
const [headWords, tailWords] = [80, 120]

/** The words that are read: of a long text those at its start and at its end, as two sentences. */
export function readTokens(text: string): Token[] {
  const isLong = text.length > headLength + tailLength
  const all = tokensOf(isLong ? text.slice(0, headLength) : text)
  if (!isLong && all.length <= headWords + tailWords) return all
  const skipped = text.length - tailLength
  // A word that is cut in two is none.
  const end = isLong
    ? tokensOf(text.slice(skipped))
        .slice(1)
        .map((token) => moved(token, skipped))
    : all
  const [first, ...others] = end.slice(-tailWords)
  return [...all.slice(0, headWords), ...(first ? [{ ...first, gap: `.${first.gap}` }] : []), ...others]
}

const moved = (token: Token, by: number): Token => ({ ...token, from: token.from + by, to: token.to + by })

/** The words, spelled as the lexicons spell them. */
export function wordsOf(
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  isWord: (word: string) => boolean = (word) => isKnown(word, lexicons),
): Word[] {
  const known = new Map<string, string>()
  const corrected = (word: string) => {
    const typed = known.get(word) ?? correct(word, lexicons)
    known.set(word, typed)
    return typed
  }
  return tokens.map((token, at) => {
    const person = token.word.startsWith('@')
    const typed = person || isProper(token, at) || isWord(token.word) ? token.word : corrected(token.word)
    const word = longForm(typed)
    const [single, plain] = [singular(typed), digits(singular(word))]
    return {
      ...token,
      typed,
      word,
      stem: person ? typed : stem(word),
      single,
      plain,
      person,
      apart: /[?!;:+]/.test(token.gap),
    }
  })
}

/** Someone's name is no typo: a short word with a capital inside a sentence. */
const isProper = ({ word, letters, gap }: Token, at: number): boolean =>
  at > 0 && letters === 'title' && word.length < 7 && !/[.!?:;]/.test(gap)
