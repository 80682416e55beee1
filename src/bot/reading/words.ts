import { stem, type Token, tokensOf } from '../../domain/tokens.ts'
import { digits, longForm, singular } from './short-forms.ts'
import { correct, type Lexicon } from './spelling.ts'

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

// What a text is about stands near its start; the rest of a long message does not slow the reading down.
const longestRead = 2000
const mostWords = 200

export const readTokens = (text: string): Token[] => tokensOf(text.slice(0, longestRead)).slice(0, mostWords)

/** The words, spelled as the lexicons spell them. */
export function wordsOf(tokens: readonly Token[], lexicons: readonly Lexicon[]): Word[] {
  return tokens.map((token, at) => {
    const person = token.word.startsWith('@')
    const typed = person || isProper(token, at) ? token.word : correct(token.word, lexicons)
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
      apart: /[?!;:]/.test(token.gap),
    }
  })
}

/** Someone's name is no typo: a short word with a capital inside a sentence. */
const isProper = ({ word, letters, gap }: Token, at: number): boolean =>
  at > 0 && letters === 'title' && word.length < 7 && !/[.!?:;]/.test(gap)
