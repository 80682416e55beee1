import { nameKey } from '../../library/naming-problems.ts'
import { distinct, words } from '../names.ts'
import { numerals } from './number.ts'
import { codeIn, withoutCode } from './titles.ts'

/** What names shorten, and what that stands for. */
const longForms: ReadonlyMap<string, string> = new Map([
  ['mgr', 'Manager'],
  ['mngr', 'Manager'],
  ['sr', 'Senior'],
  ['snr', 'Senior'],
  ['jr', 'Junior'],
  ['jnr', 'Junior'],
  ['eng', 'Engineer'],
  ['engr', 'Engineer'],
  ['dir', 'Director'],
  ['prof', 'Professional'],
  ['svc', 'Service'],
  ['svcs', 'Services'],
  ['assoc', 'Associate'],
  ['asst', 'Assistant'],
  ['dev', 'Developer'],
  ['princ', 'Principal'],
  ['exec', 'Executive'],
  ['acct', 'Account'],
  ['vp', 'Vice President'],
  ['svp', 'Senior Vice President'],
  ['mgmt', 'Management'],
])

/** Each level's title without its code, and before its comma, dash or bracket, where that tells it from the others. */
export function levelShorts(titles: readonly string[]): string[] {
  const bare = titles.map(withoutCode)
  const firsts = bare.map((title) => title.split(/\s*(?:[,(:|/]|\s[–—-]\s)/)[0]?.trim() || title)
  const options = titles.map((title, at) => [
    firsts[at] ?? title,
    bare[at] ?? title,
    codeIn(title) ?? title,
    title,
  ])
  const isOwn = (name: string, place: number) =>
    options.filter((option) => nameKey(option[place] ?? '') === nameKey(name)).length === 1
  return options.map((option) => (option.find(isOwn) ?? option.at(-1) ?? '').slice(0, 120))
}

/** Words of rank that people say alone, and that mean nothing else where work is spoken of. */
const ranksAlone =
  /^(staff|principal|distinguished|intermediate|trainee|junior|senior|associate|commis|sous)$/i

/** The titles without the role that several of them end in: `Sr. Staff Engineer` -> `Sr. Staff`, `Staff Engineer` -> `Staff`. */
export function withoutRole(titles: readonly string[]): string[][] {
  const lasts = titles.map((title) => words(title).at(-1)?.toLowerCase())
  return titles.map((title, at) => {
    const rest = words(title).slice(0, -1)
    const isShared = lasts.filter((last) => last === lasts[at]).length > 1
    // `Head of Ovens` is no `Head of`.
    const isWhole = !/^(?:of|de|du|da|for|and|the|to|in)$/i.test(rest.at(-1) ?? '')
    const isName = isWhole && (rest.length > 1 || ranksAlone.test(rest.join('')))
    return isShared && isName ? distinct([rest.join(' '), spelledOut(rest.join(' '))], [title]) : []
  })
}

/** A level's title and short name spelled out and shortened, with digits for Roman numbers, and the variant in its bracket. */
export function levelAliases(title: string, short: string): string[] {
  const spelled = [short, title].flatMap((name) => [
    spelledOut(name),
    withDigits(name),
    withDigits(spelledOut(name)),
    abbreviated(name),
  ])
  return distinct(
    [
      ...spelled,
      ...variants(title),
      ...afterNumber(title),
      ...initialed(short),
      title.replace(/\s+(role|position)$/i, ''),
      ...plurals(short),
    ].filter((name) => !/[([]/.test(name)),
    [title, short],
  )
}

/** Of an abbreviation people say the plural as well: `Staff PMs`. */
const plurals = (name: string): string[] =>
  /\b\p{Lu}{2,4}$/u.test(name) && !/\b[IVX]+$/.test(name) ? [`${name}s`] : []

/** `Level 3` -> `L3`. */
const initialed = (title: string): string[] => {
  const [, word = '', number = ''] = /^(level|grade|band|tier|stage) (\d{1,2})$/i.exec(title) ?? []
  return number === '' ? [] : [`${word.charAt(0).toUpperCase()}${number}`]
}

/** `Level 2: Senior Consultant` -> `Senior Consultant`. */
function afterNumber(title: string): string[] {
  const rest = /^(?:level|grade|band|tier|stage)\s+\w{1,4}\s*[:–—-]\s*(.+)$/i.exec(title)?.[1]
  return rest === undefined ? [] : [rest.replace(/\s*\([^)]*\)$/, '')]
}

const bracketed: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(individual contributor|ic)$/i, ['IC', 'individual contributor']],
  [/^((people |line )?manager|people management|pm)$/i, ['PM', 'people manager', 'manager']],
]

/** `Engineer 2 (People Manager)` -> `Engineer 2 PM`, `Engineer 2 people manager`. */
function variants(title: string): string[] {
  const [, base = '', inside = ''] = /^(.+?)\s*[([]([^)\]]+)[)\]]$/.exec(title) ?? []
  const names = bracketed.find(([pattern]) => pattern.test(inside.trim()))?.[1] ?? []
  if (base === '' || names.length > 0) return names.map((name) => `${base} ${name}`)
  return isJob.test(inside.trim()) ? [inside.trim()] : []
}
/** `RN III (Charge Nurse)` is called Charge Nurse, too; what stands in brackets of one word may be a track, a place or a state. */
const isJob = /^\p{Lu}\p{L}+(?: \p{L}{3,}){1,3}$/u

/** `RN II`, `RN III` -> `II`, `III`, where one series of levels is numbered so; `I` is a word. */
export function numeralsAlone(shorts: readonly string[]): string[][] {
  const parts = shorts.map((short) => /^(.+) ([IVX]+)$/.exec(short) ?? [])
  const isOneSeries = new Set(parts.flatMap(([, base]) => base ?? [])).size === 1
  return parts.map(([, , numeral = 'I']) => (isOneSeries && numeral.length > 1 ? [numeral] : []))
}

/** `Senior Vice President` -> `SVP`. */
const abbreviated = (name: string): string =>
  name.replace(
    /\b(executive |senior )?vice president\b/gi,
    (_, rank: string = '') => `${rank.charAt(0).toUpperCase()}VP`,
  )

export const spelledOut = (name: string): string =>
  name.replace(/\p{L}+\.?/gu, (word) => longForms.get(word.replace('.', '').toLowerCase()) ?? word)

const withDigits = (name: string): string =>
  name.replace(/\b[IVX]+\b/g, (word) => (numerals.includes(word) ? String(numerals.indexOf(word) + 1) : word))
