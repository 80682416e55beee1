import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { wordSet } from '../words/word-set.ts'
import { isAside, isCourtesy, partsOf } from './asides.ts'
import { isMeant, leadsAway } from './moods.ts'
import { isRelayed, quotedIn } from './quoted.ts'
import { sentencesOf } from './sentences.ts'

const mark = '(?:[1-4]|one|two|three|four)'
const start =
  '(?:^|[.,;:!?…)-]\\s*|\\b(?:(?:please|pls)(?: to)?|so|and|but|(?:you|u) (?:may|can|could)|(?:can|could|would|will) (?:you|u))\\s+)(?:(?:please|pls|ok|no|so|just|then|kindly|the \\p{L}+ \\p{L}+)\\s+)*'
const orders = [
  `(?:put|give|mark|rate|score|set) (?:me|myself)(?: (?:down|at|as|to|a|an|with))* ${mark}`,
  `gimme (?:a |an )?[1-4]`,
  `(?:enter|put|save|log|set) (?:down )?(?:a |an )?${mark} for me`,
  `(?:lower|raise|set|change|bump|drop|correct) my (?:\\p{L}+ )?(?:rating|score|mark|grade) (?:\\p{L}+ ){0,3}to (?:a |an )?${mark}`,
  `i (?:rate|score) (?:(?:me|myself) )?(?:a |an )?${mark}`,
]
/** "2 or 3 on outcomes? Make it 2": what was weighed before is a mark. */
const settled = `\\b(?:${mark}|rat(?:e|ing)|scores?|mark|grade)\\b.*?${start}(?:make|let) it (?:be )?(?:a |an )?${mark}`

/** "Rate partner experience 4. That is vain. 3." */
const again = `rate (?:\\p{L}+ ){1,3}${mark}[.!…]+ [^.!?…]{2,40}[.!…]+ ${mark}[.!]*$`
/** "4 tables", "2 minutes", "3: these" and "a 4 as above the bar" are no marks. */
const alone = '(?! ?[/%\\d:]| \\p{L}{3,}s\\b| (?:as|about|hours?|minutes?|lines?|sentences?|stars?|pm|am)\\b)'
const ofMine = new RegExp(`(?:${start}(?:${orders.join('|')})|${settled})\\b${alone}|${start}${again}`, 'iu')

/**
 * "Hours, bills and all that … put me at 4": a mark that is given to oneself in so many words, whatever is said of what
 * it is for. What it is for has to be found in those words, or is asked for.
 */
export function givesOwnMark({ text, words }: Saying): boolean {
  if (text.length > longest || quotedIn(text).length > 0 || isNoMark(text)) return false
  const found = ofMine.exec(text)
  if (!found) return false
  const end = found.index + found[0].length
  const sentence = sentencesOf(text, words).findLast(({ start }) => (words[start]?.from ?? end) < end)
  const at = words.findLastIndex(({ from }) => from < end)
  if (sentence === undefined || !isMeant(text, words, sentence)) return false
  return !leadsAway(text, words, sentence.start, sentence.start, at)
}

const longest = 200
/** What was copied, or is an example, orders nothing; "give me one on tech", "give me 3: …" asks for so many. */
export const isNoMark = (text: string): boolean => isRelayed(text) || countedOut.test(text)
const countedOut = /\bgi(?:ve |m)me (?:(?:one|two|three|four)\b|[1-4]\s*:)/i

/** "Customer 4", "2 for leadership", "tech: 3 (was 2 before)": a dimension and its mark, and nothing beside. */
export function isBareMark(saying: Saying): boolean {
  const { text, words, names } = saying
  if (text.includes('?') || text.length > longest || quotedIn(text).length > 0) return false
  if (isNoMark(text)) return false
  const parts = partsOf(text)
  const marks = parts.flatMap((part, at) => (bare.test(part) ? [at] : []))
  const [at = -1] = marks
  const bracket = /\(([^)]*)\)/.exec(text)?.[1]?.toLowerCase().trim()
  if (bracket !== undefined && !earlier.test(bracket) && !isCourtesy(bracket)) return false
  const others = parts.filter((part, index) => index !== at && !earlier.test(part))
  if (marks.length !== 1 || !others.every((part) => isAside(part) && !/\d/.test(part))) return false
  const [, before, behind] = bare.exec(parts[at] ?? '') ?? []
  const said = (before ?? behind ?? '').split(/\s+/)
  const isNamed = (word: string) =>
    words.some(
      ({ typed }, place) =>
        typed === word && names.some((name) => name.kind === 'dimension' && covers(name, place)),
    )
  return said.every((word) => light.has(word) || isNamed(word)) && said.some(isNamed)
}

const [before, behind] = ['((?:\\p{L}+[ -]){0,3}\\p{L}+)', '((?:\\p{L}+[ -]){0,3}\\p{L}+)']
const tail = '(?: (?:pls|please|tbh|now|thanks|for now|from me|ok))*'
const bare = new RegExp(
  `^(?:(?:ok|okay|and|so|fine|my|on) )*(?:${before}(?::| ?=| -)? [1-4]|[1-4] (?:for|on|in|at) ${behind})${tail}$`,
  'u',
)
/** What it was until now. */
const earlier = /^(?:it |which )?(?:was|were) (?:a )?[1-4](?: (?:before|earlier|last \p{L}+|until now))?$/u
const light = wordSet('my the on for in and of experience')
