import { words } from '../names.ts'
import { rankWordsIn } from './ranks.ts'

/** What people make of long words. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['veterinary', 'Vet'],
  ['administrator', 'Admin'],
  ['representative', 'Rep'],
  ['technician', 'Tech'],
  ['operations', 'Ops'],
  ['coordinator', 'Coord'],
])

/** What jobs are called for short everywhere. */
const ofJobs: readonly (readonly [RegExp, string])[] = [
  [/\bengineering manager\b/i, 'EM'],
  [/\bsoftware engineer\b/i, 'SE'],
  [/\bsoftware engineer\b/i, 'SWE'],
  [/\bproduct manager\b/i, 'PM'],
  [/\baccount executive\b/i, 'AE'],
  [/\bcustomer success manager\b/i, 'CSM'],
  [/\bdata scientist\b/i, 'DS'],
  [/\bbusiness analyst\b/i, 'BA'],
  [/\bsite reliability engineer\b/i, 'SRE'],
]

/** How people shorten each title: long words, initials that are no other’s code, and without the word that most of them have. */
export function saidNames(titles: readonly string[], codes: readonly string[]): string[][] {
  const shared = sharedWords(titles)
  const taken = new Set([...codes, ...again(titles.flatMap((title) => initials(words(title))))])
  return titles.map((title) => {
    const short = title.replace(/\p{L}+/gu, (word) => shortened.get(word.toLowerCase()) ?? word)
    const own = words(title)
    const rest = own.filter((word, at) => at === own.length - 1 || !shared.has(word.toLowerCase()))
    const isName =
      rest.length > 0 &&
      rest.length < own.length &&
      rest.some((word) => word.length > 4 && rankWordsIn(word).length === 0)
    return [
      ...ofJobs.flatMap(([job, name]) => (job.test(title) ? [title.replace(job, name)] : [])),
      ...(short === title ? [] : [short]),
      ...initials(own).filter((name) => !taken.has(name)),
      ...(isName ? [rest.join(' ')] : []),
    ]
  })
}

const again = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at)

/** `Chef de Partie` -> `CDP`, `Senior Finance Business Partner` -> `Senior FBP`: of three words and more. */
function initials(own: readonly string[]): string[] {
  const [first = ''] = own
  const ranked = own.length > 3 && rankWordsIn(first).length > 0
  const rest = ranked ? own.slice(1) : own
  if (rest.length < 3 || !rest.every((word) => /^\p{L}{2,}$/u.test(word))) return []
  const letters = rest.map((word) => word.charAt(0).toUpperCase()).join('')
  return [ranked ? `${first} ${letters}` : letters]
}

/** Words other than ranks that all titles but one have at least, and that don’t end them. */
function sharedWords(titles: readonly string[]): ReadonlySet<string> {
  if (titles.length < 3) return new Set()
  const lists = titles.map((title) => words(title.toLowerCase()).slice(0, -1))
  const all = new Set(lists.flat())
  return new Set(
    [...all].filter(
      (word) =>
        rankWordsIn(word).length === 0 &&
        word.length > 3 &&
        lists.filter((list) => list.includes(word)).length >= titles.length - 1,
    ),
  )
}
