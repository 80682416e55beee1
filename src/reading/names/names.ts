import type { Word } from '../words/words.ts'
import { mayBegin, type Name, type NameIndex, type NameKind, rank, type Starts } from './name-index.ts'

/** A name in a text: it covers `length` words from `at`. */
export type Found = Name & { readonly at: number; readonly length: number }

const longest = 10

export const covers = (name: Found, at: number): boolean => at >= name.at && at < name.at + name.length

/** All names in a text; a name inside a longer one does not count. */
export function findNames(words: readonly Word[], indexes: readonly NameIndex[]): Found[] {
  const shouted = words.every(({ letters }) => letters !== 'small')
  const found: Found[] = []
  const starts = indexes.map((index) => index.starts)
  eachKey(words, starts, (key, at, length) => {
    for (const { byKey } of indexes) {
      for (const name of byKey.get(key) ?? none) {
        const meant = !name.capitals || (words[at]?.letters === 'capitals' && !shouted)
        const listed = topics.has(name.kind) && words.slice(at + 1, at + length).some(isListed)
        if (meant && !listed && !isKnown(found, name, at, length)) found.push({ ...name, at, length })
      }
    }
  })
  found.sort((a, b) => b.length - a.length || rank(a.strength) - rank(b.strength) || a.at - b.at)
  const kept: Found[] = []
  for (const name of found) if (!kept.some((other) => hides(other, name))) kept.push(name)
  return kept.sort((a, b) => a.at - b.at)
}

const none: readonly Name[] = []

/** "Partners, outcomes" are two things, where "Manager, Professional Services" is one. */
const topics: ReadonlySet<NameKind> = new Set(['dimension', 'section'])
const isListed = ({ gap }: Word): boolean => gap.includes(',')

/**
 * Calls `visit` with each key that the words make together: as typed, in the singular, with digits, by stems; no longer
 * than any name goes on with such letters.
 */
export function eachKey(
  words: readonly Word[],
  starts: readonly Starts[],
  visit: (key: string, at: number, length: number) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    let [typed, single, plain, stems] = ['', '', '', '~']
    for (let length = 1; length <= longest; length++) {
      const word = words[at + length - 1]
      if (word === undefined || word.person || (length > 1 && word.apart)) break
      typed += word.typed
      single += word.single
      plain += word.plain
      stems += word.stem
      let goesOn = false
      for (const key of keysOf(typed, single, plain, stems)) {
        if (!mayBegin(key, starts)) continue
        goesOn = true
        visit(key, at, length)
      }
      if (!goesOn) break
    }
  }
}

/** Each once. */
function keysOf(typed: string, single: string, plain: string, stems: string): readonly string[] {
  if (typed === single && single === plain) return [typed, stems]
  return [typed, ...(single === typed ? [] : [single]), ...(plain === single ? [] : [plain]), stems]
}

/** Two keys of the same words often lead to the same name; what was found by them stands last. */
function isKnown(found: readonly Found[], name: Name, at: number, length: number): boolean {
  const elsewhere = found.findLastIndex((other) => other.at !== at || other.length !== length)
  return found.slice(elsewhere + 1).some((other) => isSame(other, name))
}

const isSame = (one: Name, other: Name): boolean =>
  one.id === other.id && one.kind === other.kind && one.strength === other.strength

function hides(longer: Found, name: Found): boolean {
  const apart = name.at >= longer.at + longer.length || longer.at >= name.at + name.length
  if (apart || longer.id === name.id) return !apart
  const inside = name.at >= longer.at && name.at + name.length <= longer.at + longer.length
  if (longer.kind === name.kind) return longer.strength !== 'pointing' || longer.length > name.length
  return inside && longer.length > name.length && longer.strength !== 'pointing'
}
