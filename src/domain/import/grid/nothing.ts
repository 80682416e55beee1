import { words } from '../names.ts'

/** Does a cell say that nothing is stated? `–`, `N/A`, also as its only point: `• N/A`. */
export const statesNothing = (text: string): boolean =>
  /^[\s\u00A0\u200B\uFEFF]*(?:[-–—•*][^\S\n]+)?(?:[-–—−.…*/]*|\(?(?:n\.? ?\/ ?a\.?|n\.a\.|not applicable|none|nil|tbd|tba|tbc|(?:this (?:skill )?level is )?(?:currently )?not (?:yet |currently )?defined(?: yet)?|to be defined|to be decided|(?:not|nothing)(?: yet)? (?:expected|applicable|required|relevant|assessed)(?: (?:at|for|of) this (?:level|grade|role|band|stage|step))?)\)?\.?|n ?\/ ?a[^\S\n]*[-–—(:][^\S\n][^\n]{0,60})[\s\u00A0\u200B\uFEFF]*$/i.test(
    text,
  )

/** A mark in place of a statement: yes or no, a figure, an amount of money, a date, a link. */
export const isMark = (text: string): boolean => marks.some((mark) => mark.test(text.trim()))

const marks: readonly RegExp[] = [
  /^(yes|no|y|n|true|false|x|✓|✔|✔️|✅|✗|✘|❌|☑|☐|•|●|○|nope|yep|done)$/iu,
  // Figures, amounts and ranges of them: `0.25 - 2.75`, `31 500 – 42 000 DKK`, `$120k+`, `3 years`.
  /^[~≈<>≤≥+]?\s*(\p{Sc}|[A-Z]{3}\s)?\s*\d[\d.,\s']*\s*(k|m|bn|%|\p{Sc}|[A-Z]{3})?\s*\+?(\s*(-|–|—|to|\/)\s*(\p{Sc}|[A-Z]{3}\s)?\s*\d[\d.,\s']*\s*(k|m|bn|%|\p{Sc}|[A-Z]{3})?\+?)?\s*(years?|yrs?|months?|reports?|people|points?)?$/iu,
  /^(https?:\/\/|www\.)\S+$/i,
]

/** "Week 2", "Month 3, Red Cross, 2 days", "✓ (before a change of role)", "Refresher every 12 months" */
const saysWhen = (text: string): boolean => words(text).length <= 8 && when.test(text.trim())

const when =
  /^(?:[✓✔✅x]|refresher|annual|yearly|monthly|weekly|once|on joining|as needed|optional|voluntary)(?!\p{L})|\b(?:day|week|month|quarter|year)s? \d|\b\d+ ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?)\b/iu

/** Why cells can't be what is expected of people; nothing where they can. */
export function whyNoStatements(texts: readonly string[]): string | undefined {
  const held = texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/^\s*(?:[•*–-]|\d{1,2}[.)])\s+/, ''))
    .filter((line) => !statesNothing(line))
  if (held.length === 0) return 'no cell of it states anything'
  const marked = held.filter(isMark)
  if (marked.length * 2 > held.length)
    return `its cells hold marks, figures or links, like “${marked[0]?.trim().slice(0, 40)}”, and no statements`
  const timed = held.filter((text) => isMark(text) || saysWhen(text))
  if (held.length > 3 && timed.length * 3 > held.length * 2)
    return `its cells say when, like “${timed[0]?.trim().slice(0, 40)}”, as a plan of training or a calendar does, and no statements`
  const brief = held.filter((text) => isMark(text) || words(text).length <= 3)
  if (held.length > 3 && brief.length * 5 > held.length * 4)
    return `its cells hold a word or two each, like “${brief[0]?.trim().slice(0, 40)}”, and no statements`
  const again = held.length - new Set(held).size
  if (held.length > 20 && again * 2 > held.length && brief.length * 2 > held.length)
    return `its cells say the same few words over and over, like “${brief[0]?.trim().slice(0, 40)}”, and no statements`
  return undefined
}
