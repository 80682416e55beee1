import { covers } from '../names/names.ts'
import { beginsLikeDeed } from '../orders/deeds.ts'
import type { Saying } from '../saying.ts'
import { functionWords } from '../words/function-words.ts'
import { isLead } from '../words/leads.ts'
import { classWords } from '../words/word-classes.ts'
import { isOfTime } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'

/** How far into a text the colon stands after which a note begins. */
export const longestLead = 12

/** What asks for a note at the head of a text, and says nothing itself. */
const asksForNote =
  /^\s*(?:(?:please|pls|plz)\s+)?(?:new\s+)?note(?:\s+(?:that|to\s+self))?(?:\s*:|(?=\s)|$)[^\S\n]?/i

/**
 * The note itself, to the letter: what asks for it is cut off, and a dimension or level named before a colon. Names that
 * are not of the asker's `own` guideline are kept nowhere else, so they stay.
 */
export function noteIn(saying: Saying, taken: ReadonlySet<number>, own: boolean): string {
  const note = wordsOfNote(saying, taken, own)
  return isBareNote(note) ? '' : note
}

function wordsOfNote(saying: Saying, taken: ReadonlySet<number>, own: boolean): string {
  const { text, words, names } = saying
  const head = asksForNote.exec(text)?.[0].length
  if (head !== undefined) return text.slice((own ? namesEnd(saying, head) : undefined) ?? head).trim()
  const asked = afterAsking(words)
  const colon = words.findIndex(({ gap }, at) => at > 0 && at <= longestLead && gap.includes(':'))
  // In a sentence of its own, it is part of what is told.
  const isMark =
    colon > Math.min(...taken) && !words.slice(1, colon).some(({ gap }) => /[.!?]\s|\n/.test(gap))
  const found = isMark
    ? colon
    : (asked ?? words.findIndex(({ word }, at) => isPerson(word) || !(taken.has(at) || isLead(word))))
  // What is told at once, or before anything asks to keep it, is all of the note.
  const isAsked = words.slice(0, found).some(({ typed }) => keeping.has(typed))
  if (!isAsked || (asked === undefined && beginsLikeDeed(text))) return text.trim()
  const told = isMark ? labelBefore(saying, colon, own) : undefined
  if (told) return text.slice(told.from).trim()
  const named = own ? -1 : words.findIndex((_, at) => names.some((name) => covers(name, at)))
  if (named >= 0 && named < colon) return text.slice(words[named]?.from).trim()
  const body = asked === found ? found : beginOf(words, found, taken)
  return afterWord(text, words[body - 1]?.to ?? 0)
}

/** "Add a note patient safety: …": a few words between what asks for a note and the colon are told, too. */
function labelBefore({ words, names }: Saying, mark: number, own: boolean) {
  const isPlain = ({ word, typed, stem, gap }: Word, at: number) =>
    !(isLead(word) || isLead(typed) || keeping.has(typed) || functionWords.has(stem) || isOfTime(typed)) &&
    !(beside.has(typed) || shelves.has(typed)) &&
    (at === mark - 1 || !/[,;]/.test(words[at + 1]?.gap ?? '')) &&
    !gap.includes('\n')
  const before = words.slice(0, mark)
  const first = before.findLastIndex((word, at) => !isPlain(word, at)) + 1
  const asking = before.slice(0, first).findLast(({ typed }) => !filing.has(typed))
  const label = before.slice(first)
  const isName = own && label.every((_, at) => names.some((name) => covers(name, first + at)))
  const isMarked = /^[)\]"”]?:/.test(words[mark]?.gap ?? '')
  const isLabel = isMarked && label.length > 0 && label.length <= longestLabel && !isName
  return isLabel && asking && keeping.has(asking.typed) ? label[0] : undefined
}
const longestLabel = 4
const filing = wordSet('under for on about')

/** "Please write in my notes that …", "for my file: …": where nothing but what asks for it stands before a mark. */
function afterAsking(words: readonly Word[]): number | undefined {
  const isLight = ({ word, typed }: Word) =>
    isLead(word) || isLead(typed) || keeping.has(typed) || beside.has(typed)
  const end = words.findIndex((word) => !isLight(word))
  const last = end < 0 ? words.length - 1 : end
  for (let at = 1; at <= Math.min(last, longestLead); at++)
    if (
      (/[:,]/.test(words[at]?.gap ?? '') || words[at - 1]?.typed === 'that') &&
      words.slice(0, at).some(({ typed }) => keeping.has(typed))
    )
      return at
  return undefined
}

/** A note begins with its small words, "the", "in", "yesterday", where nothing parts them from it. */
function beginOf(words: readonly Word[], found: number, taken: ReadonlySet<number>): number {
  let at = found
  while (at > 0 && !/[:,;.!–—-]/.test(words[at]?.gap ?? '')) {
    const [one, before] = [words[at - 1]?.typed ?? '', words[at - 2]?.typed]
    if (taken.has(at - 1) || keeping.has(one) || asking.has(one) || (one === 'me' && before === 'for')) break
    at--
  }
  return at
}

/** Signs that belong to what follows stay with it: `-3 h`, `€5m`, `(Contoso)`. */
const afterWord = (text: string, end: number): string =>
  text
    .slice(end)
    .replace(/^\s*(?:\)?[:,;]|[.!–—-]+(?=\s))?/, '')
    .trim()

/** Where the text goes on after `ops:`; only where all before the colon is names. */
function namesEnd({ text, words, names }: Saying, head: number): number | undefined {
  const at = words.findIndex(({ from }) => from >= head)
  const colon = words.findIndex(({ gap }, index) => index > at && gap.startsWith(':'))
  const named = words
    .slice(0, colon)
    .every((_, index) => index < at || names.some((name) => covers(name, index)))
  const last = words[colon - 1]
  return at >= 0 && colon > at && named && last ? text.indexOf(':', last.to) + 1 : undefined
}

const isPerson = (word: string): boolean => word === 'i' || word === 'we'
const keeping: ReadonlySet<string> = new Set([
  ...classWords('keep'),
  ...wordSet('note notes noted evidence stick pop pin take make'),
])
/** What stands behind a word that asks to keep it, and is no part of it. */
const asking = wordSet('that this down please pls plz too')
/** Where notes are kept, and what they are called. */
const shelves = wordSet(
  'packet dimension journal diary list brag doc document win wins achievement achievements accomplishment later self example proof posterity',
)
const beside = wordSet('promo promotion review record case file')

/** "Make a note", "a note": it says that there is one, and nothing of what is in it. */
export const isBareNote = (text: string): boolean => bareNote.test(text) || bareOrder.test(text)
/** "Ok, log it": whatever it is. */
const bareOrder =
  /^\W*(?:(?:please|pls|ok|okay|hey|hi|yes|yeah|no|so|then|now|thanks|hm+|right|can|could|would|you)\W+)*(?:save|log|note|record|keep|jot|write|put) (?:it|this|that)(?: down| in)?(?:\W|\b(?:please|pls|for me|now|then)\b)*$/i
const bareNote =
  /^\W*(?:(?:please|pls|hey|hi|ok|can|could|would|you|i|want|need|to|let|me)\W+)*(?:(?:make|take|write|create|start|leave|record|log|save|keep|add|jot)\s+(?:down\s+)?)?(?:(?:a|an|the|my|another|one|new|quick|private)\s+)*(?:note|entry)(?:\W|\b(?:please|pls|for me|now|down)\b)*$/i
