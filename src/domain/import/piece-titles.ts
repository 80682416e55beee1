import type { Block } from './blocks.ts'

/** `guessed`: nothing but what follows makes it one. */
export type Heading = { readonly depth: number; readonly text: string; readonly guessed?: true }

/** What stands over deeds and is none: a heading, or a line that is meant as one. */
export function titleIn(block: Block, next: Block | undefined): Heading | undefined {
  if (block.kind === 'heading') {
    const { depth, text, subtitle } = block
    return { depth, text: subtitle ? `${text}, ${subtitle}` : text }
  }
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined
  const text = block.text.trim()
  if (block.label !== undefined) return undefined
  const isSure = isPeriodAlone(text) || (block.kind === 'paragraph' && isOfAll(text))
  if (!isSure && !(block.kind === 'paragraph' && isIntroduced(text, next))) return undefined
  const title = { depth: 7, text: text.replace(/\s*:$/, '') }
  return isSure || text.endsWith(':') || ofPlans.test(text) ? title : { ...title, guessed: true }
}

/** "March 2025", "Q3 2025", "2025-03", "Week of 3 November" */
const isPeriodAlone = (text: string): boolean => {
  const words = text.split(/[\s,.:/–—-]+/).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => ofPeriod.test(word))
}

const ofPeriod =
  /^(?:weeks?|sprint|month|quarter|year|of|the|to|and|q[1-4]|h[12]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|(?:20)?\d\d)$/i

const monthName = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const dayFirst = new RegExp(
  `^[([]?(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)?\\.? ${monthName}|${monthName} \\d{1,2}(?:st|nd|rd|th)?\\b|(?:mid|early|late)[- ]${monthName})(?:,? 20\\d\\d\\b)?[\\s\\])]*[:–—,-]?\\s*(.*)$`,
  'is',
)

/** "5/12 ran cost review", "3.9. — workshop", "12 May: …": what is told with its day is a deed. */
export const beginsWithDay = (text: string): boolean => /\p{L}/u.test(dayFirst.exec(text.trim())?.[1] ?? '')

/** "Ran the cost review", "We moved the report" */
const beginsWithDeed =
  /^(?:(?:i|we) )?(?:(?!(?:need|feed|speed|shared|advanced|related|detailed|mixed|assorted|unsorted|selected)\b)\p{L}{2,}ed|ran|led|built|wrote|made|won|held|cut|got|gave|took|set|sold|taught|grew|drove|did|saw|brought|kept|found|met|put|began|spoke|oversaw|rewrote) \S/iu

/** A heading that tells a deed itself: one with its day, or bold words alone that were taken for one. */
export const isDeedTitle = ({ depth, text }: Heading): boolean =>
  !isPeriodAlone(text) && (beginsWithDay(text) || (depth === 6 && beginsWithDeed.test(text)))

/** "Wins of the year:", and a short line without an end over a list or table. */
const isIntroduced = (text: string, next: Block | undefined): boolean =>
  wordCount(text) <= 8 &&
  !/:\s/.test(text) &&
  !beginsWithDay(text) &&
  !beginsWithDeed.test(text) &&
  (text.endsWith(':') ||
    (!/[.!?…]$/.test(text) && (next?.kind === 'table' || (next?.kind === 'item' && !next.nested))))

/** "My brag document", "Achievements 2025" */
const isOfAll = (text: string): boolean =>
  /^(?:(?:my|our|the|[\p{L}’']+’?s) )?(?:brag|hype|impact|work|performance|self|year(?:ly)?|annual|promo(?:tion)?)?[\s-]*(?:doc(?:ument)?|achievements?|accomplishments?|wins|notes|log|journal|review|evidence|highlights)(?:[\s–—:-]+(?:of|for|in|from)?\s*[\w\s/-]{0,20})?$/iu.test(
    text,
  ) && wordCount(text) <= 5

const wordCount = (text: string): number => text.split(/\s+/).length

/** What somebody means to do is no evidence. */
export function isToDo(block: Block, headings: readonly Heading[]): boolean {
  if (headings.some(isOfPlans)) return true
  return (
    (block.kind === 'item' || block.kind === 'paragraph') &&
    (('unticked' in block && block.unticked === true) ||
      openMark.test(block.text) ||
      toDo.test(block.label ?? '') ||
      toDo.test(block.text) ||
      ofWishes.test(block.label ?? block.text))
  )
}

const isOfPlans = (heading: Heading): boolean => isPlansAlone(heading) || ofWishes.test(heading.text.trim())
/** "Next steps": a heading that says nothing else. */
export const isPlansAlone = ({ text }: Heading): boolean => ofPlans.test(text.trim())

const openMark = /^(?:\[[ \u00A0]?\]|☐|□)/
const toDo = /^(?:TODO|ToDo|FIXME|TBD)\b|^(?:to[- ]?dos?|to be done|next steps?)\s*(?::|[-–—]|$)/i
const ofPlans =
  /^(?:(?:my|our|open) )?(?:to[- ]?dos?|to do(?: list)?|tbd|next steps?|next up|plans?(?: for .*)?|planned|upcoming|ideas|backlog|open (?:points|questions|items)|still to do)\s*:?$/i
/** "Stuff I want to do next", "I'd like to …", "Goals for next year" */
const ofWishes =
  /^(?:(?:stuff|things?|what|something) (?:(?:that )?(?:i|we)(?:['’]d| would)? (?:(?:still|also|really) )?(?:want|wish|hope|plan|intend|aim|like|love|need|have) to\b|to (?:do|learn|try) next\b|i(?:['’]ll| will)\b)|(?:next,? )?(?:(?:i|we) )?(?:still |also |really )?(?:want|hope|intend|aim|plan|hoping|planning|aiming|wanting) to\b|(?:next,? )?(?:i|we)(?:['’]d| would) (?:like|love) to\b|(?:next,? )?(?:i|we)(?:['’]ll| will| (?:am|are)? ?going to| need to)\b|want to (?:do|learn|try)\b|what['’]s next\b|next\s*(?::|$)|(?:my |our )?(?:goals?|aims?|wishes|ambitions?|plans?) (?:for|of) (?:the )?(?:next|coming)\b|wish ?list\b|for next (?:year|quarter|half)\b)/i
