import type { Block } from './blocks.ts'

type Title = { readonly depth: number; readonly text: string }

/** What stands over deeds and is none: a heading, or a line that is meant as one. */
export function titleIn(block: Block, next: Block | undefined): Title | undefined {
  if (block.kind === 'heading') return block
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined
  const text = block.text.trim()
  if (block.label !== undefined) return undefined
  const isOver =
    isPeriodAlone(text) || (block.kind === 'paragraph' && (isIntroduced(text, next) || isOfAll(text)))
  return isOver ? { depth: 7, text: text.replace(/\s*:$/, '') } : undefined
}

/** "March 2025", "Q3 2025", "2025-03", "Week of 3 November" */
const isPeriodAlone = (text: string): boolean => {
  const words = text.split(/[\s,.:/–—-]+/).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => ofPeriod.test(word))
}

const ofPeriod =
  /^(?:weeks?|sprint|month|quarter|year|of|the|to|and|q[1-4]|h[12]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|(?:20)?\d\d)$/i

/** "Wins of the year:", and a short line without an end over a list or table. */
const isIntroduced = (text: string, next: Block | undefined): boolean =>
  wordCount(text) <= 8 &&
  (text.endsWith(':') ||
    (!/[.!?…]$/.test(text) && (next?.kind === 'table' || (next?.kind === 'item' && !next.nested))))

/** "My brag document", "Achievements 2025" */
const isOfAll = (text: string): boolean =>
  /^(?:(?:my|our|the|[\p{L}’']+’?s) )?(?:brag|hype|impact|work|performance|self|year(?:ly)?|annual|promo(?:tion)?)?[\s-]*(?:doc(?:ument)?|achievements?|accomplishments?|wins|notes|log|journal|review|evidence|highlights)(?:[\s–—:-]+(?:of|for|in|from)?\s*[\w\s/-]{0,20})?$/iu.test(
    text,
  ) && wordCount(text) <= 5

const wordCount = (text: string): number => text.split(/\s+/).length

/** What somebody means to do is no evidence. */
export function isToDo(block: Block, headings: readonly Title[]): boolean {
  if (headings.some(({ text }) => ofPlans.test(text.trim()))) return true
  return (
    (block.kind === 'item' || block.kind === 'paragraph') &&
    (('unticked' in block && block.unticked === true) ||
      openMark.test(block.text) ||
      toDo.test(block.label ?? '') ||
      toDo.test(block.text))
  )
}

const openMark = /^(?:\[[ \u00A0]?\]|☐|□)/
const toDo = /^(?:TODO|ToDo|FIXME|TBD)\b|^(?:to[- ]?dos?|to be done|next steps?)\s*(?::|[-–—]|$)/i
const ofPlans =
  /^(?:(?:my|our|open) )?(?:to[- ]?dos?|to do(?: list)?|tbd|next steps?|next up|plans?(?: for .*)?|planned|upcoming|ideas|backlog|open (?:points|questions|items)|still to do)\s*:?$/i
