import { isNamed } from '../names/name-index.ts'
import { covers } from '../names/names.ts'
import { quotesIn } from '../quotes.ts'
import type { Saying } from '../saying.ts'
import { namesTime, type Period } from '../times/period.ts'
import { isWeighty } from '../words/weighty.ts'
import { isOfTime } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'

/**
 * What notes are said to be about, beside a dimension, a level and a time that are named: "my notes about the Oslo
 * offsite". `loose`: dimensions that nobody named, and that these words are only likely to be about.
 */
export function notesNamed(saying: Saying, period: Period | undefined): { named?: string; loose?: true } {
  const { text, words, dimensions } = saying
  if (quotesIn(text).length > 0) return {}
  const names = saying.names.filter(isNamed)
  const [start, end] = partOf(words)
  const left = words.filter(
    (word, at) =>
      at >= start &&
      at < end &&
      !names.some((name) => covers(name, at)) &&
      !(period && isOfPeriod(word)) &&
      isOfNote(word),
  )
  if (left.length === 0) return {}
  const named = left.slice(0, most).map(({ from, to }) => text.slice(from, to).slice(0, longestWord))
  return { named: named.join(' '), ...(!dimensions.named && { loose: true as const }) }
}

const most = 6
const longestWord = 40

/** Between which words a text says what the notes are about; nowhere, if it does not. */
function partOf(words: readonly Word[]): readonly [start: number, end: number] {
  const inside = words.findIndex(
    ({ typed }, at) =>
      at > 1 &&
      within.has(typed) &&
      (words[at + 1]?.typed === 'my' || words[at + 1]?.typed === 'the') &&
      things.has(words[at + 2]?.typed ?? ''),
  )
  // "Find X in my notes", "anything about X in my notes"
  if (inside > 0) return [0, inside]
  const kept = words.findIndex(({ typed }) => things.has(typed) || keeping.has(typed))
  const isSearch = words.some(({ typed }) => searching.has(typed))
  const opens = words.findIndex(
    ({ typed }, at) => at > kept && (leading.has(typed) || (isSearch && typed === 'for')),
  )
  if (kept >= 0 && opens >= 0) return [opens + 1, endOf(words, opens + 1)]
  // "Notes offsite", "my offsite notes": nothing but what they are about.
  return words.length <= fewest ? [0, words.length] : [0, 0]
}

function endOf(words: readonly Word[], start: number): number {
  const end = words.findIndex(
    ({ typed, gap }, at) => at > start && (/[.,;:!?]/.test(gap) || closing.has(typed)),
  )
  return end < 0 ? words.length : end
}

const fewest = 5
const things = wordSet('note notes entry entries evidence log')
const keeping = wordSet('noted write wrote written save saved logged record recorded jot jotted got have put')
const within = wordSet('in within among through')
const searching = wordSet('search look find check go')
const leading = wordSet(
  'about on with mention mentions mentioned mentioning discussed regarding concerning re contain contains containing saying say says around called named',
)
const closing = wordSet('please pls thanks so since until till from this last because as when')

const isOfNote = (each: Word): boolean =>
  isWeighty(each) && !(each.person || asking.has(each.word) || asking.has(each.typed))

const isOfPeriod = ({ word }: Word): boolean => isOfTime(word) || span.has(word) || namesTime(word)
const span = wordSet('since last this past previous current')

/** What asks for notes, and is not what they are about. */
const asking = wordSet(`
  note notes entry entries evidence log list show see find search look read open pull display view print fetch bring dig
  check lemme back again every everything anything something nothing own newest latest recent first last far ever
  mention mentions mentioned mentioning discussed talk talks talked spoke speak contain contains containing saying says word words full complete ones many write wrote
  written save saved noted logged record recorded jot jotted keep kept made took taken got ls lst brag win wins until`)
