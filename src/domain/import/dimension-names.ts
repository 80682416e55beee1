import { nameKey } from '../library/naming-problems.ts'
import { isCommon } from './common-names.ts'
import { distinct, words } from './names.ts'

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

const verbs =
  /^(?:(?:to|we|you|consistently|actively|continuously|always)\s+)*(?:deliver|enable|drive|demonstrate|lead|build|develop|manage|ensure|create|own|keep|make|grow|support|provide|care for|foster|improve|maintain|champion|execute|promote|show|run|set|shape|define|use|apply|take|have|be|act|work with|invest in|contribute to)s?\s+/i
const praise =
  /^(?:professional|valuable|effective|strong|great|excellent|high-quality|positive|the|our|your|a|an|and)\s+/i

/** Up to three words that a dimension goes by: its title without its verb, its praise, and what it is for. */
export function dimensionShort(title: string): string {
  // `Hand – Craft` has a name, and says what that means.
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
  // `Working with the ward team` is called by what one does it with.
  if (/^\p{L}+ing$/u.test(best)) return objectOf(title) ?? title.slice(0, 120)
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

/** A dimension's name without its verb, as it is shortened, and each half of a pair; nobody types a long one. */
export function dimensionAliases(title: string, short: string): string[] {
  const shortened = [short, title.replace(verbs, '')].flatMap((name) => [
    name,
    shortForms.reduce((text, [long, brief]) => text.replace(long, brief), name),
  ])
  const bare = title.replace(/\s*[([][^)\]]*[)\]]/g, '')
  const brief = [
    ...shortened,
    bare,
    ...halves(bare),
    ...withLastWord(bare),
    ...withoutKind(bare),
    objectOf(bare) ?? '',
  ].filter((name) => words(name).length <= 6)
  const all = distinct([...brief, ...(known.get(nameKey(short)) ?? [])], [title, short])
  return all.filter((name) => !isCommon(name))
}

/** `Running the oven` -> `oven`, `Working with the night team` -> `night team`. */
function objectOf(title: string): string | undefined {
  const [, object = ''] =
    /^\p{L}+ing\s+(?:(?:with|on|for|about|up|out|to|of|in)\s+)?(?:(?:the|our|your|a|an)\s+)?(.+)$/iu.exec(
      title.trim(),
    ) ?? []
  return object !== '' && words(object).length <= 3 && !/\b(?:and|&|of|for|to|with|on)\b|[,/]/i.test(object)
    ? object
    : undefined
}

/** `Head Baker Partnership` -> `Head Baker`, where what is left says enough. */
function withoutKind(title: string): string[] {
  const [, rest = ''] =
    /^(.+\s.+)\s+(?:partner(?:ship|ing)|relation(?:ship)?s?|management|orientation|focus|skills?|awareness)$/i.exec(
      title,
    ) ?? []
  return rest === '' || /\b(?:and|&|of|for|to|with)\b/i.test(rest) ? [] : [rest]
}

/** `Oven & dough knowledge` -> `Oven knowledge`: the word that both have stands once. */
function withLastWord(title: string): string[] {
  const [, first = '', last = ''] = /^(\p{L}{3,})\s+(?:&|and)\s+\p{L}+\s+(\p{L}{4,})$/iu.exec(title) ?? []
  return first === '' ? [] : [`${first} ${last}`]
}

/** `Problem Solving & Decision Making` -> both of them. */
function halves(title: string): string[] {
  const parts = title.split(/\s+(?:&|and|[–—])\s+|\s*\/\s*/i).map((part) => part.trim())
  return parts.length === 2 && parts.every((part) => part.length > 3 && words(part).length <= 3) ? parts : []
}
