import { quotesIn } from '../quotes.ts'
import type { Saying } from '../saying.ts'
import { type Period, pastPeriod, periodIn, unitNamed } from '../times/period.ts'

/** "What did I do last month", "recap my quarter": their notes are all that is known of it. */
export const asksOfTime = (saying: Saying): boolean => {
  const { text } = saying
  if (text.length > longest || quotesIn(text).length > 0 || tells.test(text)) return false
  return (
    recaps.test(text) || (did.test(text) && (isTimed.test(text) || periodIn(saying).period !== undefined))
  )
}

/** The time that is named; "my month" is the one that ends today. */
export function timeAsked(saying: Saying): { period?: Period } {
  const named = periodIn(saying)
  if (named.period) return named
  const [, recapped, reviewed] = recaps.exec(saying.text) ?? []
  const unit = unitNamed(recapped ?? reviewed ?? '')
  return unit ? { period: pastPeriod(unit) } : {}
}

const longest = 120

/** "What have I achieved", "a summary of what I did", "all that I got done" */
const did = new RegExp(
  [
    String.raw`\b(?:what|how much)(?: (?:all|exactly|else|things|stuff))* (?:did|have|had|['’]?ve) i(?: (?:actually|really|even|manage to|managed to))* (?:do|done|achieved?|accomplish(?:ed)?|get done|got done|work(?:ed)? on|been (?:up to|doing|working on)|deliver(?:ed)?|ship(?:ped)?|finish(?:ed)?|completed?)\b(?! (?:wrong|to deserve))`,
    String.raw`\b(?:what|everything|all|things|stuff)(?: (?:all|else|that|which))* i(?:['’]ve| have| had)?(?: (?:actually|really|even))* (?:did|done|achieved|accomplished|got done|worked on|been (?:up to|doing|working on)|delivered|shipped|finished|completed)\b`,
  ].join('|'),
  'i',
)
/** "What I did last week was …" */
const tells = /^\W*(?:what|all|everything)(?: that)? i (?:have )?\w+ .*\b(?:is|was|were|went)\b/i
const isTimed = /\b(?:so far|lately|recently|since)\b/i

/** "Recap my month", "my week in review", "sum up my last quarter" */
const recaps =
  /\b(?:recap(?:ping)?|summar(?:y|ise|ize)|sum up|wrap[- ]up|look(?:ing)? back (?:at|on|over)|review|overview|rundown)(?: (?:of|for|over))?(?: (?:a|an|the))? (?:my|the|last|this|past)(?: (?:last|past|previous|current|whole|entire))? (week|month|quarter|year)\b(?![- ]end|s\b)|\bmy (?:last )?(week|month|quarter|year) in (?:review|short|a nutshell)\b/i
