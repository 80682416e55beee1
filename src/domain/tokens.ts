import { stemmer } from 'stemmer'

/** A word of a text: lower-case and plain; `from` and `to` are its place in the text as it was typed. */
export type Token = {
  readonly word: string
  readonly from: number
  readonly to: number
  /** The marks between this word and the one before it: `:`, `,`, `/`; empty for a space. */
  readonly gap: string
  /** How it was typed: `AM`, `Scaling`, `ops`. */
  readonly letters: 'capitals' | 'title' | 'small'
}

// Invisible marks sit inside words: zero-width spaces and joiners, soft hyphens, direction marks.
const wordPattern = /@[\p{L}\p{N}._-]+|\d{1,2}:\d{2}|[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’‘ʼ＇`][\p{L}\p{Cf}]+)*/gu

/** The words of a text in the order they stand. A mentioned person stays one word: `@keiko.tanaka`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(wordPattern)) {
    const typed = match[0].normalize('NFKC')
    const word = plainWord(typed)
    if (word === '') continue
    const between = text.slice(end, match.index)
    const gap = between === ' ' ? '' : between.normalize('NFKC').replace(/\s+/g, '').slice(0, 8)
    end = match.index + match[0].length
    tokens.push({ word, from: match.index, to: end, gap, letters: lettersOf(typed) })
  }
  return tokens
}

/** One word without case, accents, invisible marks, and the ending of a possessive. */
export function plainWord(word: string): string {
  const plain = word.toLowerCase()
  if (/^[a-z0-9]+$/.test(plain)) return plain
  return plain
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/['’‘ʼ`]s$/, '')
    .replace(/['’‘ʼ`]/g, '')
}

/** What the forms of a word have in common: `coaching`, `coaches` -> `coach`. */
export const stem = (word: string): string => (word.length > 32 ? word : stemmer(word))

/** The words of a text, each by what its forms have in common. */
export const stemsOf = (text: string): string[] => tokensOf(text).map(({ word }) => stem(word))

function lettersOf(typed: string): Token['letters'] {
  if (typed === typed.toLowerCase()) return 'small'
  if (typed.length > 1 && typed === typed.toUpperCase()) return 'capitals'
  return typed.charAt(0) === typed.charAt(0).toLowerCase() ? 'small' : 'title'
}
