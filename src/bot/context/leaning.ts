import { plainWord, tokensOf } from '../../domain/tokens.ts'
import { covers } from '../../reading/names/names.ts'
import type { Saying } from '../../reading/saying.ts'
import type { Utterance } from '../../reading/utterance.ts'
import { wordSet } from '../../reading/words/word-set.ts'
import { findVerb } from '../features/verbs.ts'

export type Act =
  | 'compare'
  | 'examples'
  | 'why'
  | 'shorter'
  | 'longer'
  | 'share'
  | 'above'
  | 'below'
  | 'other'

/** A text of names and small words alone: what it asks, it asks of what was said before. */
export type Leaning = {
  readonly acts: ReadonlySet<Act>
  readonly levels: readonly string[]
  readonly dimensions: readonly string[]
  readonly sections: readonly string[]
  /** It says of itself that it goes on: "and …", "what about …", "the same …". */
  readonly led: boolean
  /** Its first word is a command's, and nothing in it points back. */
  readonly whole: boolean
}

const [longest, longestText] = [12, 120]

/** Cheap: whether a text is short enough to lean on another. */
export const isShort = (text: string): boolean =>
  text.length < longestText && tokensOf(text).length <= longest

/** Undefined when any word says something of its own. */
export function leaningOf(utterance: Utterance, guideline: string | undefined): Leaning | undefined {
  const { text } = utterance
  if (ahead.test(text)) return undefined
  if (text.length >= longestText || utterance.tokens().length > longest) return undefined
  const saying = utterance.saying(guideline)
  const said = saying.words.map((word, at) => {
    if (isPlace(saying, at)) return undefined
    // "In simpler words" names no words to look for.
    if (word.word === 'words' && simpler.has(saying.words[at - 1]?.typed ?? '')) return 'shorter'
    // "Levels next to each other" asks for no level above.
    if (word.word === 'next' && saying.words[at + 1]?.word === 'to') return 'compare'
    return actOf(word.typed) ?? actOf(rawOf(text, word))
  })
  const acts = new Set(said.filter((act) => act !== undefined))
  const small = acts.size > 0 ? [linking, asking] : [linking]
  // "What's up" goes nowhere.
  if (saying.names.some(({ kind }) => kind === 'idiom')) return undefined
  const isKnown = (at: number) =>
    said[at] !== undefined ||
    isNamed(saying, at) ||
    isLead(saying, at) ||
    small.some((words) => words.has(saying.words[at]?.word ?? '') || words.has(saying.words[at]?.typed ?? ''))
  if (saying.words.length === 0 || !saying.words.every((_, at) => isKnown(at))) return undefined
  const named = (kind: 'dimension' | 'section', ids: readonly string[]) =>
    saying.names.some((name) => name.kind === kind && said[name.at] === undefined) ? ids : []
  return {
    acts,
    levels: saying.levels,
    dimensions: named('dimension', saying.dimensions.ids),
    sections: named('section', saying.sections.ids),
    led:
      isLead(saying, 0) ||
      leading.has(saying.words[0]?.word ?? '') ||
      saying.words.some(({ word }) => back.has(word)),
    whole: isWhole(saying, said),
  }
}

const rawOf = (text: string, { from, to }: { from: number; to: number }): string =>
  plainWord(text.slice(from, to))

/** What a text is about can be named; a document that is named is another subject. */
const isNamed = ({ names }: Saying, at: number): boolean =>
  names.some(
    (name) =>
      (name.kind === 'level' || name.kind === 'dimension' || name.kind === 'section') && covers(name, at),
  )

/** What is filed "under operations" is not below them. */
const isPlace = ({ words, names }: Saying, at: number): boolean =>
  words[at]?.word === 'under' && names.some((name) => name.kind === 'dimension' && name.at === at + 1)

/** "What about …", "how about …". */
const isLead = ({ words }: Saying, at: number): boolean =>
  (words[at]?.word === 'what' || words[at]?.word === 'how') && words[at + 1]?.word === 'about'

function isWhole({ words }: Saying, said: readonly (Act | undefined)[]): boolean {
  const [first] = words
  const others = said.slice(1).some((act) => act !== undefined)
  return (
    findVerb(first?.typed ?? '') !== undefined && !others && !words.some(({ word }) => pointing.has(word))
  )
}

const actWords: readonly (readonly [Act, ReadonlySet<string>])[] = [
  [
    'compare',
    wordSet(
      'compare compared comparing comparison contrast difference differences differ differs different diff versus vs',
    ),
  ],
  ['examples', wordSet('example examples instance instances sample samples')],
  ['why', wordSet('why reason reasons')],
  [
    'shorter',
    wordSet(
      'shorter short brief briefly briefer tldr dr simpler plainer easier summary summarize summarise summarized concise',
    ),
  ],
  ['longer', wordSet('longer detail details detailed full fully expand')],
  ['share', wordSet('share post publish')],
  ['above', wordSet('above up next higher upper over')],
  ['below', wordSet('below down lower beneath under previous')],
  ['other', wordSet('other others')],
]

const actOf = (word: string): Act | undefined => actWords.find(([, words]) => words.has(word))?.[0]

const simpler = wordSet('simpler simple plain easier fewer shorter plainer')
const leading = wordSet('and or but now also then same again')
const back = wordSet('it them they these those same there')
/** "Next for me" is no level. */
const ahead = /\bnext for (?:me|us)\b/i
const pointing = wordSet('it them they this that these those both two same again')

/** Words that say nothing of their own. */
const linking = wordSet(`
  and or but then now also too so ok okay please hey hi thanks the a an in on at of for about with to from as well
  it them they this that these those both two same again just only instead one level dimension me us we i can could
  would you give get show see tell let lets rather more there ones thing things w side bit part stuff only version question`)

/** With a word that asks something, these add nothing either. */
const asking = wordSet(`
  what which how be is are do does not make made keep much too long bit way version answer say said says ask asks
  expect expects need needs want matter there here all everyone everybody team channel thread room others people out
  between some any each into my your tl sum want like`)
