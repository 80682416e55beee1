import { distance } from '../../domain/distance.ts'
import { stem } from '../../domain/tokens.ts'
import { commonStems, commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { shortForms } from './short-forms.ts'

/** Words that a typo may have meant. */
export type Lexicon = {
  readonly words: ReadonlySet<string>
  readonly byStart: ReadonlyMap<string, readonly Entry[]>
  /** Words of some length by all but their first letter. */
  readonly byRest: ReadonlyMap<string, string>
}

/**
 * `bones` is the word without vowels, by which it is known even when they are left out; `letters` has a bit for each
 * letter that it has.
 */
type Entry = { readonly word: string; readonly bones: string; readonly letters: number }

const shortestRest = 5

export function lexiconOf(words: Iterable<string>): Lexicon {
  const all = new Set(words)
  const byStart = new Map<string, Entry[]>()
  for (const word of all) {
    // Of a level's number no letter may be missing: `mgrii` is not `mgriii`.
    if (word.length < 4 || !/^[a-z]+$/.test(word) || /(ii|iv)$/.test(word)) continue
    const bucket = byStart.get(word.charAt(0))
    const entry = { word, bones: bonesOf(word), letters: lettersIn(word) }
    if (bucket === undefined) byStart.set(word.charAt(0), [entry])
    else bucket.push(entry)
  }
  const long = [...all].filter((word) => word.length > shortestRest && /^[a-z]+$/.test(word))
  return { words: all, byStart, byRest: new Map(long.map((word) => [word.slice(1), word])) }
}

/** The word as it is spelled in the lexicons; the word itself where it is known or none is near. */
export function correct(word: string, lexicons: readonly Lexicon[]): string {
  if (word.length < 3 || word.length > 24 || !/^[a-z]+$/.test(word) || isKnown(word, lexicons)) return word
  const common = swapped(word)
  if (common !== undefined) return common
  const entries = lexicons.flatMap(({ byStart }) => byStart.get(word.charAt(0)) ?? [])
  return nearest(word, entries) ?? withoutVowels(word, entries) ?? startingElse(word, lexicons) ?? word
}

/** `rincipal`, `orincipal`, `rpincipal` -> `principal`: the first letter is missing, another one, or the second. */
function startingElse(word: string, lexicons: readonly Lexicon[]): string | undefined {
  const turned = `${word.charAt(1)}${word.charAt(0)}${word.slice(2)}`
  for (const { words, byRest } of lexicons) {
    const found = byRest.get(word) ?? byRest.get(word.slice(1)) ?? (words.has(turned) ? turned : undefined)
    if (found !== undefined) return found
  }
  return undefined
}

/** `teh` -> `the`: two letters changed places in an ordinary word. */
function swapped(word: string): string | undefined {
  for (let at = 1; at < word.length; at++) {
    const turned = `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`
    if (word.length > 3 ? commonWords.has(turned) : functionWords.has(turned)) return turned
  }
  return undefined
}

/** One edit is forgiven in a short word, two in a long one; what differs in its vowels alone is nearer. */
function nearest(word: string, entries: readonly Entry[]): string | undefined {
  const bones = bonesOf(word)
  const letters = lettersIn(word)
  let best: string | undefined
  let least = word.length < 7 ? 1.75 : 2.75
  for (const entry of entries) {
    if (Math.abs(entry.word.length - word.length) >= least) continue
    const isNear = entry.bones === bones ? 0.5 : 0
    if (fewestEdits(letters, entry.letters) - isNear >= least) continue
    if (word.length === 3 && entry.word.length !== 4) continue
    if (word.length < 5 && isOther(word, entry.word)) continue
    const apart = distance(word, entry.word, Math.ceil(least + 0.5)) - isNear
    if (apart < least) [best, least] = [entry.word, apart]
  }
  return best
}

const lettersIn = (word: string): number => {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

/** At least so many edits: each brings or takes one letter at most. */
const fewestEdits = (one: number, other: number): number =>
  Math.max(bitsIn(one & ~other), bitsIn(other & ~one))

function bitsIn(letters: number): number {
  let bits = 0
  for (let left = letters; left !== 0; left &= left - 1) bits++
  return bits
}

/** A short word with another letter in it is another word: `hola` is not `hole`; one with two letters swapped is. */
const isOther = (word: string, known: string): boolean =>
  word.length === known.length && [...word].sort().join('') !== [...known].sort().join('')

/** `ldrship` -> `leadership`: enough letters to know it by, all in order, and only vowels left out. */
function withoutVowels(word: string, entries: readonly Entry[]): string | undefined {
  const bones = bonesOf(word)
  if (bones.length < 4 || bones.length < word.length - 2) return undefined
  return entries.find((entry) => entry.bones === bones)?.word
}

const bonesOf = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')

/** A form of a known word is known: `putting`, `coaches`. */
export function isKnown(word: string, lexicons: readonly Lexicon[]): boolean {
  const known = (form: string) => commonWords.has(form) || lexicons.some(({ words }) => words.has(form))
  if (known(word) || shortForms.has(word)) return true
  if (!/([^s]s|ed|ing|ly)$/.test(word)) return false
  const root = stem(word)
  return root.length > 2 && (known(root) || commonStems.has(root))
}
