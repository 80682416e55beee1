import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { isLead } from '../words/leads.ts'
import { wordSet } from '../words/word-set.ts'

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
  const colon = words.findIndex(({ gap }, at) => at > 0 && at <= longestLead && gap.includes(':'))
  const named = own ? -1 : words.findIndex((_, at) => names.some((name) => covers(name, at)))
  if (named >= 0 && named < colon) return text.slice(words[named]?.from).trim()
  const first = Math.min(...taken)
  const body =
    colon > first
      ? colon
      : words.findIndex(({ word }, at) => isPerson(word) || !(taken.has(at) || isLead(word)))
  // Its day is part of what is told: "yesterday I …".
  const day = words[body - 1]
  if (day && (days.has(day.word) || (day.word === 'the' && words[body]?.word === 'day')))
    return text.slice(day.from).trim()
  const before = words[body - 1]
  return before === undefined ? text.trim() : afterWord(text, before.to)
}

/** Signs that belong to what follows stay with it: `-3 h`, `€5m`, `(Contoso)`. */
const afterWord = (text: string, end: number): string =>
  text
    .slice(end)
    .replace(/^\s*[:,;]?/, '')
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
const days = wordSet('today yesterday')

/** "Make a note", "a note": it says that there is one, and nothing of what is in it. */
export const isBareNote = (text: string): boolean => bareNote.test(text)
const bareNote =
  /^\W*(?:(?:please|pls|hey|hi|ok|can|could|would|you|i|want|need|to|let|me)\W+)*(?:(?:make|take|write|create|start|leave|record|log|save|keep|add|jot)\s+(?:down\s+)?)?(?:(?:a|an|the|my|another|one|new|quick|private)\s+)*(?:note|entry)(?:\W|\b(?:please|pls|for me|now|down)\b)*$/i
