import { nameKey } from '../../library/naming-problems.ts'
import { rankWords } from './ranks.ts'
import { withoutWay } from './ways.ts'

/** `IC5`, `L4`, `M2`, `TPM 4`: letters and a number, as ladders number their levels. */
const code = String.raw`(?!HTML|CSS|ES|MP|UTF|Q)[A-Z]{1,4}[ -]?\d{1,2}[a-z]?`
/** The same in brackets, where it may be spelled out: `(Band 5)`, `(grade 3)`. */
const spelled = String.raw`(?:[Gg]rade|GRADE|[Ll]evel|LEVEL|[Bb]and|BAND|[Tt]ier|TIER|[Ss]tep|STEP)\s+\d{1,2}[a-z]?`
const bracketed = new RegExp(String.raw`\s*[([](${code}|${spelled})[)\]]`)
const leading = new RegExp(
  String.raw`^(?:(?:[Gg]rade|GRADE|[Ll]evel|LEVEL|[Bb]and|BAND|[Tt]ier|TIER)\s+)?(${code})(?:\s*[–—:/.-]\s*|\s+)(?=\p{L})`,
  'u',
)
const trailing = new RegExp(String.raw`\s*[–—:,/-]\s*(${code})$`)
const alone = new RegExp(`^${code}$`)

/** How long people are at a level, at the end of its title: `B2, 1 - 3 yrs`. */
const span =
  /[\s,;]*[([]?\s*[~≈]?\s*\d{1,2}\s*\+?(?:\s*(?:-|–|to)\s*\d{1,2}\+?)?\s*(?:mths?|months?|yrs?|years?)(?:\s+(?:of\s+)?experience)?\s*[)\]]?$/i
const withoutSpan = (title: string): string => title.trim().replace(span, '').trim() || title.trim()

/** The code in a level's title: `Mid-market (P3)` and `D4 - Developer 4` have one, `L2` is one. */
export function codeIn(title: string): string | undefined {
  const plain = withoutSpan(title)
  if (alone.test(plain)) return plain
  return [bracketed, leading, trailing].map((pattern) => pattern.exec(plain)?.[1]).find(Boolean)
}

/** A title without its code; the code itself where there is nothing else. */
export function withoutCode(title: string): string {
  const plain = withoutSpan(title)
  if (alone.test(plain)) return plain
  return plain.replace(bracketed, '').replace(leading, '').replace(trailing, '').trim() || plain
}

export const isCode = (text: string): boolean => alone.test(text.trim())

/** Words of rank only where they are all of the title. */
const wholeTitles =
  /^((leading|early|early-career) )?(beginner|novice|advanced|proficient|practitioner|professional|consultant|entry[ -]level|early career|experienced|veteran|expert|awareness|working)$/i
const endsInNumber = /(?:^|\s)(?:\d{1,2}|[IVX]{1,4})$/

/** Does it read like the title of a level? */
export function isLevelTitle(title: string): boolean {
  const plain = title.trim()
  const words = plain.split(/\s+/).length
  if (plain.length > 80 || words > 9 || isBareNumber(plain) || /[?!;]|[.:]$/.test(plain)) return false
  if (codeIn(plain) !== undefined) return true
  if (wholeTitles.test(plain)) return true
  if (noLevel.test(withoutWay(plain))) return false
  if (endsInNumber.test(plain) && words <= 6) return true
  return rankWords.test(plain)
}

/** Headings about levels, and subjects and deeds with a word of rank in them. */
const noLevel =
  /\b(levels|ladders?|tracks?|framework|guide(line)?s?|career|progression|expectations|required|needed|skills|salary|salaries|responsibilities|interviews?|questions?|process|templates?|checklists?|reviews?|assessments?|onboarding|exercises?|agenda|minutes|stakeholders?|who|how|what|why|when|about|vs|versus)\b|\b(by|an?|each|every|the|your|this|next|one) (level|grade|band|tier|role)\b|\b(management|leadership|development|planning|support|training|relationships?|communication)$|^((job|career|role|current|target|your)\s+)?(level|grade|title|role|position)$|^(the|a|an|to|for|from|leads|leading|manages?|managing(?! (?:consultant|director|partner|editor|engineer|principal|associate)\b)|level of|level(l)?ing)\b|^lead (the|a|an|by|with|others|teams?|people|projects?)\b/i

/** Does a title end in what another one names alone, the role? `Senior Engineer` in `Engineer`. */
export const endsInRole = (title: string, role: string): boolean =>
  title.trim().toLowerCase().endsWith(` ${role.trim().toLowerCase()}`)

const persons =
  /\b(engineer|developer|designer|manager|architect|partner|fellow|director|officer|controller|supervisor|co-?ordinator|consultant|counsel|analyst|scientist|specialist|technician|professor|lecturer|reader|nurse|midwife|matron|sister|porter|chef|cook|housekeeper|carer|therapist|pharmacist|paramedic|physiotherapist|radiographer|chief|head|president|founder|champion|leader|foreman|captain|advis[eo]r|strategist|administrator|producer|editor|recruiter|accountant|solicitor|surgeon|registrar)s?(\s*\([^)]*\))?$/i

/** A title that ends in a word for a person, as jobs are called: `Solution Architect`, `Partner`. */
export const namesPerson = (title: string): boolean =>
  !noLevel.test(title) && title.trim().split(/\s+/).length <= 5 && persons.test(title.trim())

export type IsLevel = (title: string) => boolean

/** By the titles that a person said, or by how titles of levels read. */
export function levelTest(said: readonly string[] | undefined): IsLevel {
  if (!said) return isLevelTitle
  const keys = new Set(said.map(nameKey))
  return (title) => keys.has(nameKey(title)) || keys.has(nameKey(withoutCode(title)))
}

/** A number and nothing that says of what. */
export const isBareNumber = (title: string): boolean => /^[\d.,\s%-]+$/.test(title.trim())

/** Words of rank, numbers, codes: how sure is it that these are levels? From 0 to 1. */
export const levelness = (titles: readonly string[], isLevel: IsLevel = isLevelTitle): number =>
  titles.length === 0 ? 0 : titles.filter(isLevel).length / titles.length
