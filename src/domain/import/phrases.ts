import { type ContentWord, type Run, runsOf } from './content-words.ts'

/** What a statement is about: the last two words of a run of them (`status reports`), or its one word. */
export type Phrase = { readonly text: string; readonly stems: readonly string[]; readonly pair: boolean }

/** In the order of the statement; its leading verbs name nothing, unless they are all there is. */
export function phrasesOf(statement: string): Phrase[] {
  const phrases = runsOf(statement.replace(leadingVerbs, '')).flatMap((run) => phraseOf(run) ?? [])
  const [first] = phrases.length > 0 ? [] : runsOf(statement).flatMap(({ words }) => words)
  return first ? [of([first])] : phrases
}

/** `Creates and applies`, `Regularly coaches, mentors and`, `Is`. */
const leadingVerbs =
  /^(?:\p{L}+ly\s+)?\p{L}+(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s+or\s+)(?:\p{L}+ly\s+)?\p{L}+(?:s|es)(?=\s))*\s+/u

const how = /(?:ly|ed|able|ible|existing)$/
/** What follows these is a verb. */
const beforeVerb = /^(?:to|that|which|who|can|will|not|should|must)$/
const doing = /ing$/
const beforeDoing = /^(?:in|by|while|and|of|for|to|through|when|[,;:(].*)$/

function phraseOf({ words, before }: Run): Phrase | undefined {
  const isVerb = (word: string) =>
    before === undefined
      ? doing.test(word)
      : beforeVerb.test(before) || (doing.test(word) && beforeDoing.test(before))
  const held = words.filter(({ word }, at) => at > 0 || !isVerb(word))
  const last = held.at(-1)
  if (!last || how.test(last.word)) return undefined
  const first = held.at(-2)
  return first && !/ly$/.test(first.word) ? of([first, last]) : of([last])
}

const of = (words: readonly ContentWord[]): Phrase => ({
  text: words.map(({ word }) => word).join(' '),
  stems: words.flatMap(({ stems }) => stems),
  pair: words.length > 1,
})
