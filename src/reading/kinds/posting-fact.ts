import type { Item } from '../../domain/library/posting.ts'
import { stem, stemsOf } from '../../domain/tokens.ts'
import type { Saying } from '../saying.ts'
import { isWeighty } from '../words/weighty.ts'

/** "How much travel", "does it ask for a degree": the one line of these sections that has all that is asked for. */
export function factAsked({ words, posting }: Saying, sections: readonly string[]): string | undefined {
  const items = (posting?.sections ?? []).flatMap(({ id, items }) => (sections.includes(id) ? items : []))
  const asked = words.filter((word) => isWeighty(word) && !general.has(word.stem)).map((word) => word.stem)
  if (asked.length === 0) return undefined
  const having = (textOf: (item: Item) => string) =>
    items.filter((item) => isSubset(asked, new Set(stemsOf(textOf(item)))))
  // Where another line is about it too, one of them alone would be half an answer, but for the one called so.
  const [fact, ...others] = having(textOfItem)
  const [called, ...more] = having(({ label = '' }) => label)
  if (fact && others.length === 0) return nameOf(fact)
  return called && more.length === 0 ? nameOf(called) : undefined
}

/** "Where is it based", which speaks of no base salary: the line that tells the place. */
export function placeAsked({ text, posting }: Saying): { sections: string[]; fact: string } | undefined {
  if (text.length > longestWhere || !asksWhere.test(text)) return undefined
  const [found] = (posting?.sections ?? []).flatMap(({ id, items }) =>
    items.flatMap((item) => (ofPlace.test(item.label ?? '') ? { sections: [id], fact: nameOf(item) } : [])),
  )
  return found
}
const longestWhere = 90
const asksWhere =
  /\b(?:where|which (?:city|country|office|town|place))\b.*\b(?:based|located|location|sit|sits|situated|office|is (?:it|that|this)|job|role|position|work)\b|\bwhere['’]?s (?:it|that|the (?:job|role|office))\b|\b(?:based|located) (?:where|in which)\b/i
const ofPlace = /\b(?:locations?|place|office|where|city|site)\b/i

const isSubset = (asked: readonly string[], has: ReadonlySet<string>): boolean =>
  asked.every((one) => has.has(one))
const textOfItem = ({ label = '', text }: Item): string => `${label} ${text}`
const nameOf = ({ label, text }: Item): string => label ?? text

/** What is said of any line: that it is of a job, is asked for, and how much of it. */
const general: ReadonlySet<string> = new Set(
  `job role position posting ad advert opening vacancy it require required requirement necessary mandatory
  minimum least obligatory compulsory qualification involve involved include included mention state offer many
  have account enterprise`
    .split(/\s+/)
    .map(stem),
)

/** "Is there travel?", "which languages do I need?": asked of the job, and told by one line of it. */
export function asksForLine(saying: Saying): boolean {
  const { text, posting, dimensions } = saying
  if (!posting || dimensions.ids.length > 0 || !ofJob.test(text)) return false
  return posting.sections.some(({ id }) => factAsked(saying, [id]) !== undefined)
}

const ofJob =
  /^\W*(?:(?:and|so|ok|hi|hey)\b\W*)*(?:(?:is|are|will) there\b|(?:what|which|how (?:much|many))\b.{2,40}\b(?:do i need|(?:is|are) (?:needed|required|asked for|necessary|mandatory))\b|do i (?:need|have to have)\b|(?:is|are)\b.{2,40}\b(?:needed|required|necessary|mandatory|a must)\b)/i
