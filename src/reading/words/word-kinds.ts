import { wordSet } from './word-set.ts'

/** What kinds of thing a word can be: `day`, `number`, `deed` … */
export const kindsOf = (word: string): readonly string[] =>
  hasShape.test(word) ? kindsByShape(word) : (listed.get(word) ?? none)

const none: readonly string[] = []
/** Of other words no shape says what they are. */
const hasShape = /^\d|ed$/

const kindsByShape = (word: string): string[] =>
  kinds.flatMap(({ kind, words, shape }) => (words.has(word) || shape?.test(word) ? [kind] : []))

type Kind = { readonly kind: string; readonly words: ReadonlySet<string>; readonly shape?: RegExp }

const kinds: readonly Kind[] = [
  {
    kind: 'day',
    words: wordSet('monday tuesday wednesday thursday friday saturday sunday weekday daily tomorrow'),
  },
  {
    kind: 'time',
    words: wordSet('noon midnight morning evening afternoon night lunch am pm hourly hour later earlier'),
    shape: /^\d{1,2}(:\d{2}|am|pm|h|ish)$/,
  },
  { kind: 'number', words: wordSet('zero one two three four five'), shape: /^\d{1,2}$/ },
  {
    kind: 'amount',
    words: wordSet('all every each those these four five six seven eight nine ten different'),
    shape: /^\d{1,2}$/,
  },
  {
    kind: 'period',
    words:
      wordSet(`week month quarter years day days vacation leave january february march april june july august september
      october november december`),
    shape: /^\d{1,2}(w|d|wks?)$/,
  },
  {
    kind: 'company',
    words:
      wordSet(`google microsoft meta facebook apple netflix oracle ibm salesforce accenture deloitte mckinsey uber
      linkedin`),
  },
  {
    kind: 'deed',
    words:
      wordSet(`ran led built won cut gave wrote made got met sold taught brought took drove set grew held kept beat
      went found put spoke`),
    shape: /^\p{L}{3,}ed$/u,
  },
]

const listed: ReadonlyMap<string, readonly string[]> = new Map(
  kinds.flatMap(({ words }) => [...words].map((word) => [word, kindsByShape(word)] as const)),
)

/** Does it tell when, how often or how long: "friday", "noon", "3", "month"? */
export const isOfTime = (word: string): boolean => kindsOf(word).some((kind) => times.has(kind))

const times: ReadonlySet<string> = new Set(['day', 'time', 'period', 'number'])

/** Is it a word before the first word of weight: "please", "hey", "can you"? */
export const isCourtesy = (word: string): boolean => courtesies.has(word)

const courtesies = wordSet(`
  please can could would will you kindly hey hi hello ok okay so and also now then just i want need like to id lets let us
  bot um well yo dear sorry quick quickly love help me bitte bonjour but alright the a fyi btw today yesterday`)

/** Is it a word after the last word of weight? */
export const isClosing = (word: string): boolean => closings.has(word)

const closings = wordSet('please thanks now lol asap')
