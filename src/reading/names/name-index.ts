import { stem, tokensOf } from '../../domain/tokens.ts'
import { commonWords } from '../words/common-words.ts'
import { digits, longForm, singular } from '../words/short-forms.ts'

export type NameKind = 'guideline' | 'level' | 'dimension' | 'posting' | 'section' | 'principle' | 'idiom'

/**
 * firm: names the thing. brief: one word that names it, unless the rest of the text speaks for another thing.
 * loose: a name where the words around it say so. pointing: hints at the thing.
 */
export type Strength = 'firm' | 'brief' | 'loose' | 'pointing'

export type Name = {
  readonly kind: NameKind
  readonly id: string
  readonly strength: Strength
  /** Typed in capitals in the data and an ordinary word without them: AM, IT. */
  readonly capitals: boolean
}

/** Names by their keys, and the letters with which keys begin. */
export type NameIndex = { readonly byKey: ReadonlyMap<string, readonly Name[]>; readonly starts: Starts }
export type Starts = ReadonlySet<string>

const longestStart = 6

/** With which letters these keys begin: each of their first few, and all of these. */
export function startsOf(keys: Iterable<string>): Starts {
  const starts = new Set<string>()
  for (const key of keys)
    for (let end = Math.min(key.length, longestStart); end > 0; end--) starts.add(key.slice(0, end))
  return starts
}

/** Whether letters may be a key, or the beginning of one. */
export function mayBegin(letters: string, starts: readonly Starts[]): boolean {
  const start = letters.length > longestStart ? letters.slice(0, longestStart) : letters
  for (const each of starts) if (each.has(start)) return true
  return false
}

/** What something is called. */
export type Phrase = Pick<Name, 'kind' | 'id' | 'strength'> & { readonly text: string }

const stemmed: ReadonlySet<NameKind> = new Set(['dimension', 'section'])

/** Names by their letters alone, so that `op ex`, `opex` and `op-ex` are one. */
export function nameIndex(phrases: readonly Phrase[]): NameIndex {
  const index = new Map<string, Name[]>()
  const add = (key: string, name: Name) => {
    const names = index.get(key)
    if (names === undefined) index.set(key, [name])
    else if (!names.some((known) => known.kind === name.kind && known.id === name.id)) names.push(name)
  }
  const strongFirst = [...phrases].sort((a, b) => rank(a.strength) - rank(b.strength))
  for (const { kind, id, strength, text } of strongFirst) {
    const words = tokensOf(text).map((token) => token.word)
    const alone = words.length === 1 ? (words[0] ?? '') : ''
    const capitals = commonWords.has(alone) && text === text.toUpperCase()
    const name: Name = { kind, id, strength, capitals }
    for (const key of keysOf(words)) add(key, name)
    // What is short has a plural of its own: `SMs`, `M3s`.
    if (kind === 'level' && /^[A-Z]{2,4}\d?$|^[A-Z]\d$/.test(text)) add(`${alone}s`, name)
    if (stemmed.has(kind) && !capitals)
      add(`~${words.map(stemKey).join('')}`, { ...name, strength: 'pointing' })
  }
  return { byKey: index, starts: startsOf(index.keys()) }
}

/** What is called by all of these words, whatever else would have to speak for it. */
export const namesFor = ({ byKey }: NameIndex, text: string): readonly Name[] => {
  const keys = keysOf(tokensOf(text).map((token) => token.word))
  return [...keys].flatMap((key) => byKey.get(key) ?? [])
}

export const rank = (strength: Strength): number => ['firm', 'brief', 'loose', 'pointing'].indexOf(strength)

function keysOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length === 0) return new Set()
  const numbered = words.length > 1 ? words.map((word, at) => lastOne(word, at, words.length)) : words
  return new Set([
    words.join(''),
    words.map(plainKey).join(''),
    numbered.join(''),
    numbered.map(plainKey).join(''),
  ])
}

const lastOne = (word: string, at: number, length: number): string =>
  word === 'i' && at === length - 1 ? '1' : digits(word)

export const plainKey = (word: string): string => singular(longForm(word))
const stemKey = (word: string): string => stem(longForm(word))

/** Is it said by name, and not only hinted at? */
export const isNamed = ({ strength }: Pick<Name, 'strength'>): boolean =>
  strength === 'firm' || strength === 'brief'
