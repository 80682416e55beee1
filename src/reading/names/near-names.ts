import { distance } from '../../domain/distance.ts'
import type { Word } from '../words/words.ts'
import { isNamed, type NameIndex } from './name-index.ts'
import type { Found } from './names.ts'

/**
 * Dimensions’ names of several words that were typed wrong in a way that no word tells by itself: in `opps excelence`, `opps` may be
 * anything. Nothing that was found already, and no words that are all known.
 */
export function nearNames(
  words: readonly Word[],
  found: readonly Found[],
  { byKey }: NameIndex,
  isWord: (word: string) => boolean,
): Found[] {
  if (words.length > longest) return []
  return words.flatMap(({ typed }, strange) => {
    if (isWord(typed)) return []
    const [nearest] = spansAround(words, strange)
      .filter(([at, end]) => !found.some((name) => isNamed(name) && overlaps(name, at, end)))
      .flatMap(([at, end]) => nearIn(words.slice(at, end), at, byKey))
      .toSorted((one, other) => one.apart - other.apart || other.name.length - one.name.length)
    return nearest ? [nearest.name] : []
  })
}

/** In what is longer, a word that nobody knows is somebody's name, or their own. */
const longest = 12
const mostWords = 4

/** Two and more words with this one among them, and no mark between. */
const spansAround = (words: readonly Word[], strange: number): (readonly [at: number, end: number])[] =>
  Array.from({ length: mostWords }, (_, back) => strange - back)
    .filter((at) => at >= 0)
    .flatMap((at) =>
      Array.from({ length: mostWords - 1 }, (_, more) => [at, at + 2 + more] as const).filter(
        ([, end]) => end > strange && end <= words.length && words.slice(at + 1, end).every(isJoined),
      ),
    )

const isJoined = ({ gap, person }: Word): boolean => /^-?$/.test(gap) && !person

const overlaps = (name: Found, at: number, end: number): boolean =>
  name.at < end && name.at + name.length > at

type Near = { readonly name: Found; readonly apart: number }

function nearIn(span: readonly Word[], at: number, byKey: NameIndex['byKey']): Near[] {
  const letters = span.map(({ single }) => single).join('')
  const most = letters.length < short ? 0 : letters.length < long ? 1 : 2
  if (most === 0) return []
  return [...byKey].flatMap(([key, names]) => {
    if (key.charAt(0) !== letters.charAt(0) || Math.abs(key.length - letters.length) > most) return []
    const [name] = names.filter(({ kind, strength }) => kind === 'dimension' && strength === 'firm')
    const apart = name ? distance(letters, key, most + 1) : most + 1
    return name && apart <= most ? [{ name: { ...name, at, length: span.length }, apart }] : []
  })
}

/** One letter may be wrong from so many on, and two. */
const [short, long] = [8, 12]
