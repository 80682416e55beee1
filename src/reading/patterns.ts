import { stem } from '../domain/tokens.ts'
import { longForm } from './words/short-forms.ts'
import { wordClasses } from './words/word-classes.ts'

/** A word with all that it can be read as, and how many words that takes: its stem, `=word`, `<level>`, `<day>` … */
export type Sign = {
  readonly keys: ReadonlyMap<string, number>
  /** Begins a sentence, once courtesies are passed. */
  readonly head: boolean
  readonly last: boolean
  /** Follows a full stop: no gap reaches over it. */
  readonly opens: boolean
}

type Step = ReadonlySet<string> | 'gap'
type Pattern<T> = {
  readonly head: boolean
  readonly last: boolean
  readonly steps: readonly Step[]
  /** What a text must have somewhere: a key of each step after the first. */
  readonly needs: readonly (readonly string[])[]
  readonly value: T
}
export type Patterns<T> = ReadonlyMap<string, readonly Pattern<T>[]>

const longestGap = 5

/**
 * Phrases are written as people say them. `a/b` is either word; a word stands for all its forms, `=notes` for this
 * one alone; `<level>` is any level; `..` is up to five words; `^` is the start of a sentence, `$` the end of the text.
 */
export function patternsOf<T extends { readonly phrase: string }>(values: readonly T[]): Patterns<T> {
  const index = new Map<string, Pattern<T>[]>()
  for (const value of values) {
    const parts = value.phrase.split(' ')
    const [head, last] = [parts[0] === '^', parts.at(-1) === '$']
    const steps = parts.slice(head ? 1 : 0, last ? -1 : undefined).map(stepOf)
    const needs = steps.slice(1).flatMap((step) => (step === 'gap' ? [] : [[...step]]))
    const pattern = { head, last, steps, needs, value }
    for (const key of steps[0] instanceof Set ? steps[0] : [])
      index.set(key, [...(index.get(key) ?? []), pattern])
  }
  return index
}

const stepOf = (part: string): Step => (part === '..' ? 'gap' : new Set(part.split('/').flatMap(keysOf)))

/** A class of words stands for each of them; `<level>` and its like are keys of their own. */
function keysOf(word: string): string[] {
  const members = wordClasses.get(word)
  if (members !== undefined) return members.flatMap(keysOf)
  if (word.startsWith('<')) return [word]
  return [word.startsWith('=') ? `=${longForm(word.slice(1))}` : stem(longForm(word))]
}

/** A pattern found in a text, the words that it took as they are written in the phrase, and where it stands. */
export type Match<T> = {
  readonly value: T
  readonly taken: readonly number[]
  readonly from: number
  readonly to: number
}

/** The patterns that a text holds, each once, where it stands first. */
export function matchesIn<T>(signs: readonly Sign[], patterns: Patterns<T>): Match<T>[] {
  const found = new Map<Pattern<T>, Match<T>>()
  const present = new Set<string>()
  for (const { keys } of signs) for (const key of keys.keys()) present.add(key)
  signs.forEach((sign, from) => {
    for (const key of sign.keys.keys()) {
      for (const pattern of patterns.get(key) ?? none) {
        if (pattern.head && !sign.head) continue
        if (!areThere(pattern.needs, present) || found.has(pattern)) continue
        const taken = takenBy(pattern, 0, signs, from)
        if (taken) found.set(pattern, { value: pattern.value, taken: taken.words, from, to: taken.to })
      }
    }
  })
  return [...found.values()]
}

const none: readonly never[] = []

function areThere(needs: readonly (readonly string[])[], present: ReadonlySet<string>): boolean {
  for (const keys of needs) if (!isThere(keys, present)) return false
  return true
}

function isThere(keys: readonly string[], present: ReadonlySet<string>): boolean {
  for (const key of keys) if (present.has(key)) return true
  return false
}

/** `to` is the place after the last sign. */
type Taken = { readonly words: readonly number[]; readonly to: number }

function takenBy(
  pattern: Pattern<unknown>,
  at: number,
  signs: readonly Sign[],
  sign: number,
): Taken | undefined {
  const step = pattern.steps[at]
  if (step === undefined) return pattern.last && !signs[sign - 1]?.last ? undefined : { words: [], to: sign }
  if (step !== 'gap') {
    const fit = fitOf(step, signs[sign])
    const rest = fit && takenBy(pattern, at + 1, signs, sign + fit.length)
    return fit?.isWord && rest ? { ...rest, words: [sign, ...rest.words] } : rest
  }
  for (let skipped = 0; skipped <= longestGap && sign + skipped < signs.length; skipped++) {
    if (skipped > 0 && signs[sign + skipped]?.opens) return undefined
    const rest = takenBy(pattern, at + 1, signs, sign + skipped)
    if (rest !== undefined) return rest
  }
  return undefined
}

type Fit = { readonly length: number; readonly isWord: boolean }

/** The longest way in which a step takes a sign; names and kinds are no words of the phrase itself. */
function fitOf(step: ReadonlySet<string>, sign: Sign | undefined): Fit | undefined {
  let fit: Fit | undefined
  for (const [key, length] of sign?.keys ?? []) {
    if (step.has(key) && length > (fit?.length ?? 0)) fit = { length, isWord: !key.startsWith('<') }
  }
  return fit
}
