import { takesBack } from './openers.ts'

/** Said before what is meant, and nothing by itself. */
export const lead = String.raw`^\W*(?:(?:${takesBack}|ok(?:ay)?|yes|great|good|cool|so|and|but|also|now|then|please|pls|can you|could you|better|instead|let['’]?s)\b\W*)*`

/** "Change it to: …", "replace X with Y" */
export function orderedWordsIn(text: string): object | undefined {
  const said = text.trim().replace(afterwards, '')
  const [, whole] = rewording.exec(said) ?? []
  // "Edit it: 7 teams, not 5" changes one thing in it.
  const swapped = whole === undefined ? undefined : swappedIn(whole.trim(), correcting)
  if (swapped) return swapped
  return whole === undefined ? swappedIn(said, replacing) : { what: bare(whole) }
}

/** "20th instead of 25th", "it was 4, not 3" */
export const correctedWordsIn = (text: string): object | undefined =>
  swappedIn(text.trim().replace(afterwards, ''), correcting)

/** "It was 4 hours actually", "actually 450k": another number of the same kind stands in the place of the one that was told. */
export function correctedNumberIn(text: string): { readonly number: string } | undefined {
  const said = text.trim()
  const [, number] = amended.exec(said) ?? []
  return number !== undefined && takesOneBack.test(said) ? { number } : undefined
}

const amended = new RegExp(
  String.raw`^\W*(?:(?:${takesBack}|correction|i mean|i meant|and|but|so)\b\W*)*(?:(?:it|that|this|they|there|we|i)(?:['’]s| is| was| were| are| should be| should say| took| saved| meant| made it)?(?: (?:only|just|really|actually|more like|closer to|about|around))* |(?:make|change) (?:it|that) (?:to )?|(?:only|just|more like) )?((?:[€$£] ?)?\d[\d.,]*(?: ?(?:%|percent|k|m|bn|mio|million|thousand))?(?: \p{L}{1,12}){0,2}?)(?:[\s,.!]|\b(?:actually|sorry|though|not that|my bad|instead|rather|i think|in fact|i mean)\b)*$`,
  'iu',
)
const takesOneBack =
  /\b(?:actually|sorry|correction|no|wait|oops|rather|my bad|i meant?|in fact|make (?:it|that)|change (?:it|that))\b/i

function swappedIn(said: string, patterns: readonly Swap[]): object | undefined {
  for (const [pattern, from, to] of patterns) {
    const found = pattern.exec(said)
    const [old, fresh] = [bare(found?.[from] ?? ''), bare(found?.[to] ?? '')]
    if (old !== '' && fresh !== '' && old !== fresh) return { from: old, to: fresh }
  }
  return undefined
}

const afterwards = /(?:[\s,.;–-]+(?:my bad|sorry|please|pls|thanks|oops|my mistake|typo))+[.!]*$/i
const bare = (words: string): string => words.trim().replace(/^["“'‘](.+)["”'’]$/, '$1')

const rewording = new RegExp(
  `${lead}(?:change|make|rewrite|reword|edit|correct) (?:it|that|this|the note)(?: (?:to|say|read|as))*\\s*:\\s*(.+)$`,
  'is',
)

const [part, short] = [
  '(.{1,80}?)',
  String.raw`((?!(?:hang|hold|nope|no|wait|even|that|this|it|the one)\b)[\p{L}\p{N}%€$£&.'’+/-]+(?: [\p{L}\p{N}%€$£&.'’+/-]+){0,3})`,
]
const numbers = String.raw`(\p{L}{0,3}\d[\d.,:]*(?:st|nd|rd|th|%|k|m|h)?)`
/** Where what is replaced, and what takes its place, stand in each. */
type Swap = readonly [RegExp, from: number, to: number]
const replacing: readonly Swap[] = [
  [new RegExp(`${lead}(?:replace|swap) ${part} (?:with|by|for) (.{1,80})$`, 'isu'), 1, 2],
  [new RegExp(`${lead}(?:change|correct) ["“'‘](.{1,80}?)["”'’] (?:to|into) (.{1,80})$`, 'isu'), 1, 2],
  [new RegExp(`${lead}(?:change|correct) (?:the )?${numbers} (?:to|into) (?:the )?${numbers}$`, 'isu'), 1, 2],
  // "Change Halden to “a retail customer”, the name should not be there": why, stands behind the quotes.
  [
    new RegExp(
      `${lead}(?:replace|swap|change|correct) ["“]?([^"“”]{1,80}?)["”]? (?:with|by|to|into) ["“]([^"“”]{1,80})["”](?:,.{0,80})?$`,
      'isu',
    ),
    1,
    2,
  ],
]
const correcting: readonly Swap[] = [
  [
    new RegExp(
      `${lead}(?:it (?:was|is|should be|says?) )?(?:the )?${short} ?(?:instead of|rather than) (?:the )?${short}$`,
      'isu',
    ),
    2,
    1,
  ],
  [
    new RegExp(
      `${lead}(?:it|that|there) (?:was|were|is|should be|should say|should have been) ${short}, ?(?:and )?not ${short}$`,
      'isu',
    ),
    2,
    1,
  ],
  [new RegExp(`${lead}(?:it|that|there) (?:was|were|is) not ${short},? ?but ${short}$`, 'isu'), 1, 2],
  [new RegExp(`^${numbers}(?: \\p{L}+){0,2}, not ${numbers}$`, 'isu'), 2, 1],
]
