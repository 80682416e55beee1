import { nameKey } from '../library/naming-problems.ts'
import { isCommon } from './common-names.ts'
import { numerals } from './levels/number.ts'
import { codeIn, withoutCode } from './levels/titles.ts'

/** What names shorten, and what that stands for. */
const longForms: ReadonlyMap<string, string> = new Map([
  ['mgr', 'Manager'],
  ['mngr', 'Manager'],
  ['sr', 'Senior'],
  ['snr', 'Senior'],
  ['jr', 'Junior'],
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

/** How people say a longer word in passing. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\boperation(al|s)\b/i, 'Ops'],
  [/\btechnical\b/i, 'Tech'],
  [/\bbusiness\b/i, 'Biz'],
  [/\bmanagement\b/i, 'Mgmt'],
  [/\bexperience\b/i, 'Exp'],
  [/\bcommunications?\b/i, 'Comms'],
  [/\bdevelopment\b/i, 'Dev'],
  [/\borgani[sz]ation(al)?\b/i, 'Org'],
  [/\brequirements\b/i, 'Reqs'],
  [/\bdocumentation\b/i, 'Docs'],
]
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ['operationalexcellence', ['OpEx', 'Op Ex']],
  ['customerexperience', ['CX']],
  ['userexperience', ['UX']],
  ['developerexperience', ['DX']],
])

/** Without emoji, which nobody types. */
export const withoutPictures = (title: string): string =>
  title
    .replace(/\p{Extended_Pictographic}[\u200D\uFE0F\p{Extended_Pictographic}\p{Emoji_Modifier}]*/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*[-–—•*]\s+/, '')
    .trim() || title.trim()

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
const ranksAlone = /^(staff|principal|distinguished|intermediate|trainee|junior|senior|associate)$/i

/** The titles without the role that several of them end in: `Sr. Staff Engineer` -> `Sr. Staff`, `Staff Engineer` -> `Staff`. */
export function withoutRole(titles: readonly string[]): string[][] {
  const lasts = titles.map((title) => words(title).at(-1)?.toLowerCase())
  return titles.map((title, at) => {
    const rest = words(title).slice(0, -1)
    const isShared = lasts.filter((last) => last === lasts[at]).length > 1
    const isName = rest.length > 1 || ranksAlone.test(rest.join(''))
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
    ],
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
  return base === '' ? [] : names.map((name) => `${base} ${name}`)
}

/** `Senior Vice President` -> `SVP`. */
const abbreviated = (name: string): string =>
  name.replace(
    /\b(executive |senior )?vice president\b/gi,
    (_, rank: string = '') => `${rank.charAt(0).toUpperCase()}VP`,
  )

const spelledOut = (name: string): string =>
  name.replace(/\p{L}+\.?/gu, (word) => longForms.get(word.replace('.', '').toLowerCase()) ?? word)

const withDigits = (name: string): string =>
  name.replace(/\b[IVX]+\b/g, (word) => (numerals.includes(word) ? String(numerals.indexOf(word) + 1) : word))

const verbs =
  /^(?:(?:to|we|you|consistently|actively|continuously|always)\s+)*(?:deliver|enable|drive|demonstrate|lead|build|develop|manage|ensure|create|own|keep|make|grow|support|provide|care for|foster|improve|maintain|champion|execute|promote|show|run|set|shape|define|use|apply|take|have|be|act|work with|invest in|contribute to)s?\s+/i
const praise =
  /^(?:professional|valuable|effective|strong|great|excellent|high-quality|positive|the|our|your|a|an|and)\s+/i

/** Up to three words that a dimension goes by: its title without its verb, its praise, and what it is for. */
export function dimensionShort(title: string): string {
  // `Dex – Technical skill` has a name, and says what that means.
  const [name = '', meaning] = title.split(/\s+[–—]\s+/)
  if (meaning !== undefined && words(name).length <= 2 && words(meaning).length <= 4) return name
  if (words(title).length <= 3) return title
  const rest =
    title
      .replace(verbs, '')
      .split(/\s+(?:for|via|through|by|with|across|using|within|to|of|on|in)\s+|[:;(–—]/i)[0] ?? title
  const parts = rest
    .split(/\s*(?:,|&|\band\b)\s*/i)
    .map(bare)
    .filter(Boolean)
  const best = parts.reduce(
    (longest, part) => (words(part).length > words(longest).length ? part : longest),
    '',
  )
  return words(best).slice(-3).join(' ') || title.slice(0, 120)
}

function bare(part: string): string {
  let rest = part.trim()
  while (praise.test(rest)) rest = rest.replace(praise, '')
  return praise.test(`${rest} `)
    ? ''
    : words(rest)
        .filter((word) => !/ally$/i.test(word))
        .join(' ')
}

const words = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

/** A dimension's name without its verb, as it is shortened, and each half of a pair; nobody types a long one. */
export function dimensionAliases(title: string, short: string): string[] {
  const shortened = [short, title.replace(verbs, '')].flatMap((name) => [
    name,
    shortForms.reduce((text, [long, brief]) => text.replace(long, brief), name),
  ])
  const bare = title.replace(/\s*[([][^)\]]*[)\]]/g, '')
  const brief = [...shortened, bare, ...halves(bare), ...withoutKind(bare)].filter(
    (name) => words(name).length <= 6,
  )
  const all = distinct([...brief, ...(known.get(nameKey(short)) ?? [])], [title, short])
  return all.filter((name) => !isCommon(name))
}

/** `Hiring Manager Partnership` -> `Hiring Manager`, where what is left says enough. */
function withoutKind(title: string): string[] {
  const [, rest = ''] =
    /^(.+\s.+)\s+(?:partner(?:ship|ing)|relation(?:ship)?s?|management|orientation|focus|skills?|awareness)$/i.exec(
      title,
    ) ?? []
  return rest === '' || /\b(?:and|&|of|for|to|with)\b/i.test(rest) ? [] : [rest]
}

/** `Problem Solving & Decision Making` -> both of them. */
function halves(title: string): string[] {
  const parts = title.split(/\s+(?:&|and|[–—])\s+|\s*\/\s*/i).map((part) => part.trim())
  return parts.length === 2 && parts.every((part) => part.length > 3 && words(part).length <= 3) ? parts : []
}

function distinct(names: readonly string[], taken: readonly string[]): string[] {
  const seen = new Set(taken.map(nameKey))
  return names.filter((name) => {
    const key = nameKey(name)
    return name.length > 1 && name.length <= 120 && !seen.has(key) && seen.add(key)
  })
}

/** Without the names that two things would answer to. */
export function ownNames(lists: readonly (readonly string[])[], taken: readonly string[]): string[][] {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const name of list) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1)
  const given = new Set(taken.map(nameKey))
  return lists.map((list) =>
    list.filter((name) => counts.get(nameKey(name)) === 1 && !given.has(nameKey(name))),
  )
}
