import { stem } from '../domain/tokens.ts'
import { isBareNote } from './bare-note.ts'
import type { Courtesy } from './intent.ts'
import { covers } from './names/names.ts'
import type { Saying } from './saying.ts'
import { functionWords } from './words/function-words.ts'
import { singular } from './words/short-forms.ts'
import { classWords } from './words/word-classes.ts'
import { isCourtesy, kindsOf } from './words/word-kinds.ts'
import { wordSet } from './words/word-set.ts'
import type { Word } from './words/words.ts'

const longestLead = 12

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
const isLead = (word: string): boolean => isCourtesy(word) || leads.has(word)

const days = wordSet('today yesterday')
const leads = wordSet('that this down for my in to me a it of today as')

/** The words in quotes, or what is left when the words that ask to search are gone. */
export function searchWordsIn({ text, words }: Saying, taken: ReadonlySet<number>): string {
  const [quoted] = quotesIn(text)
  if (quoted !== undefined) return quoted.words
  const left = words.filter(
    ({ word, stem }, at) => !taken.has(at) && !isLead(word) && !functionWords.has(stem),
  )
  return left.length === 0 ? text.trim() : left.map(({ from, to }) => text.slice(from, to)).join(' ')
}

/** The words to explain, as they stand side by side: "net-new value" keeps its "new". */
export function explainedIn(saying: Saying, taken: ReadonlySet<number>): string {
  const { text, words } = saying
  const left = words.filter(
    ({ word, stem }, at) => !taken.has(at) && !isLead(word) && !functionWords.has(stem) && word !== 'explain',
  )
  const [first, last] = [left[0], left.at(-1)]
  if (quotesIn(text).length > 0 || !first || !last) return searchWordsIn(saying, taken)
  return text.slice(first.from, last.to)
}

const longestQuoted = 4000

/** What stands in quotes, and where; in a very long text, near its start. */
export const quotesIn = (text: string): { words: string; from: number; to: number }[] =>
  [...text.slice(0, longestQuoted).matchAll(/["“”„«]([^"“”„«»]{2,200})["“”»]/g)].map(
    ({ 0: all, 1: words = '', index }) => ({
      words: words.trim(),
      from: index,
      to: index + all.length,
    }),
  )

const timely = new Set(['day', 'time', 'period'])
const openers = wordSet('every until till for this next today tonight twice once monthly weekly quarterly')
const inner =
  wordSet(`every until till for this next today tonight on at the from a an while after before second third fourth last other first single
  twice once half quarter past`)

/** From the first word of time to the end; after "from Monday to Friday", what comes after "to". */
export function whenIn({ text, words }: Saying): string {
  const times = words.flatMap(({ word }, at) => (kindsOf(word).some((kind) => timely.has(kind)) ? [at] : []))
  const moved = times.find((at) => words[at - 1]?.word === 'to')
  let start = moved ?? times[0] ?? words.findIndex(({ word }) => openers.has(word))
  while (moved === undefined && start > 0 && isTimely(words[start - 1]?.word ?? '')) start--
  const from = words[start]?.from ?? soon.exec(text)?.index
  return from === undefined ? '' : text.slice(from).trim()
}

const soon = /\bin (?:\w+ ){1,3}?(?:min|hour|hr)/i

const isTimely = (word: string): boolean => inner.has(word) || kindsOf(word).includes('number')

/** The rating in figures or in the guideline's own words; after "from 2 to 3", the second. */
export function scoreIn(saying: Saying): { score?: number } {
  const { words, names, guideline } = saying
  const level = (at: number) => names.some((name) => name.kind === 'level' && covers(name, at))
  const numbers = words.flatMap(({ word }, at) =>
    level(at) || isCount(saying, at) ? [] : numberOf(word, words[at - 1]?.word),
  )
  const said = numbers.find(({ after }) => after === 'to') ?? numbers[0]
  if (said !== undefined) return { score: said.number }
  const plain = words.map(({ word }) => word).join(' ')
  const named = guideline?.ratings.findIndex((rating) => plain.includes(rating.toLowerCase())) ?? -1
  return named < 0 ? {} : { score: named + 1 }
}

/** "In 2 sentences", "3 partners", "level 4": how many there are of something, or which one. */
function isCount({ text, words, names }: Saying, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  // A time, or a fraction: "14:00", "1:1", "4.6".
  const isPart = (gap: string | undefined, one: string | undefined) =>
    /^[:.,]$/.test(gap ?? '') && /^\d+$/.test(one ?? '')
  if (isPart(next?.gap, next?.word) && isTight(text, word, next)) return true
  if (isPart(word?.gap, before?.word) && isTight(text, before, word)) return true
  if (word === undefined || next === undefined || next.gap !== '') return false
  const named = names.find((name) => name.kind === 'dimension' && name.at === at + 1)
  const after = words[at + 1 + (named?.length ?? 0)]
  if (named && after && after.gap === '' && units.has(singular(after.word))) return true
  return plural.test(text.slice(next.from, next.to)) && before?.word !== 'to'
    ? !said.has(next.word)
    : units.has(next.word)
}

const isTight = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && !/\s/.test(text.slice(one.to, other.from))

const plural = /^[\p{L}-]{3,}s$/u
const said = wordSet('thanks this is was as sometimes always plus yes operations partners customers business')
const units = wordSet(
  'min minute hour h day week month year am pm percent million line sentence point page bullet word example question idea keyword people',
)

const counted = ['zero', 'one', 'two', 'three', 'four', 'five']

function numberOf(word: string, after: string | undefined): { number: number; after: string | undefined }[] {
  const number = /^\d$/.test(word) ? Number(word) : counted.indexOf(word)
  return number < 1 ? [] : [{ number, after }]
}

/** Whether hints are wanted: any word against them decides. */
export const hintsIn = ({ words }: Saying): { on: boolean } => ({
  on: !words.some(({ stem }) => against.has(stem)),
})

const against: ReadonlySet<string> = new Set(
  [...wordSet('off no not never without hide'), ...classWords('end'), ...classWords('hold')].map(stem),
)

/** Two things that people ask and that have an honest answer of their own. */
export function refusedIn({ words }: Saying): { about?: 'promotion' | 'pay' } {
  const text = words.map(({ word }) => word).join(' ')
  if (/\bpromot|\bnext level\b.*\bwhen\b|\bwhen\b.*\bnext level\b/i.test(text)) return { about: 'promotion' }
  return pay.some((one) => one.test(text)) ? { about: 'pay' } : {}
}

const pay = [
  /\b(salary|salaries|earns?|earning|paid|pay|pays|wages?|makes? a year|bonus|pay ?rise|a raise)\b/i,
  /\bhow much\b.*\b(makes?|gets?|cost|worth)\b/i,
]

/** What a courtesy is, where it is no greeting. */
export const courtesyIn = ({ words }: Saying): { about?: Courtesy } => {
  const about = courtesies.find(([, set]) => words.some(({ word }) => set.has(word)))?.[0]
  return about === undefined || about === 'hello' ? {} : { about }
}

/** In the order in which they count: "hey, thanks" is thanks, and "nice to meet you, good evening" is none. */
const courtesies: readonly (readonly [Courtesy | 'hello', ReadonlySet<string>])[] = [
  ['thanks', wordSet('thanks thank thx tx ty tnx cheers ta gracias danke merci grazie obrigado obrigada')],
  ['bot', wordSet('robot human ai gpt chatgpt llm machine real')],
  ['hello', wordSet('hello hi hiya hey hola hallo bonjour salut buenos meet morning afternoon evening')],
  ['bye', wordSet('bye goodbye cya ya ciao adios night weekend see')],
  [
    'thanks',
    wordSet('helpful awesome perfect great nice lovely brilliant best rock star useful love good wow'),
  ],
  ['ok', wordSet('ok okay lol haha mind got worries sorry forget fine sure right')],
]
