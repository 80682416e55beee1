import type { Guideline, Level } from '../../domain/library/guideline.ts'
import { numeralOf } from '../words/short-forms.ts'

/** What people make of a level's names. */
export const formsOf = (level: Level): string[] => [
  ...shortened(level.title),
  ...withoutField(level.title),
  ...[level.title, level.short, ...level.aliases, firstPart(level.title)].flatMap(initialed),
  ...bracketed(level),
]

/** `Mgr III, Professional Services` -> `Mgr III`. */
export const firstPart = (title: string): string => title.split(/\s*[,(/]/)[0] ?? title

/** `Data Scientist II` -> `DS II`, `Scientist II`. */
export function numbered(name: string): string[] {
  const words = name.split(' ')
  const number = words.at(-1) ?? ''
  if (words.length < 2 || !(numeralOf(number.toLowerCase()) !== undefined || number === 'I')) return []
  const initials = words.slice(0, -1).map((word) => word.charAt(0))
  return [`${initials.join('')} ${number}`, `${words.at(-2)} ${number}`]
}

/** `Senior Registered Nurse` -> `Senior Nurse`. */
function shortened(title: string): string[] {
  const words = firstPart(title).split(' ')
  return words.length < 3 || numbered(firstPart(title)).length > 0 ? [] : [`${words[0]} ${words.at(-1)}`]
}

/** `Staff product designer` among product designers -> `Staff`. */
export function rankOf(title: string, { role, title: of }: Guideline): string[] {
  const name = firstPart(title).toLowerCase()
  const [end] = [role, of].filter((each) => name.endsWith(` ${each.toLowerCase()}`))
  return end === undefined ? [] : [firstPart(title).slice(0, -end.length - 1)]
}

/** `Director of Engineering` -> `Director`; `Technology Director` -> `Tech Director`. */
function withoutField(title: string): string[] {
  const [, head] = /^(\S.*?) of \S/.exec(firstPart(title)) ?? []
  const tech = firstPart(title).replace(/\bTechnology\b/, 'Tech')
  return [...(head ? [head] : []), ...(tech === firstPart(title) ? [] : [tech])]
}

/** `Senior Engineer 2 People Manager` -> `SE2 People Manager`, `Senior 2 People Manager`. */
function initialed(name: string): string[] {
  const [, words = '', number = '', rest = ''] =
    /^(\p{L}+(?: \p{L}+)+) (\d|I{1,3}|IV|V)( .+)?$/u.exec(name) ?? []
  if (words === '') return []
  const initials = words
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
  const [first = ''] = words.split(' ')
  return [`${initials}${number}${rest}`, ...(ranks.test(first) ? [`${first} ${number}${rest}`] : [])]
}

const ranks = /^(?:junior|associate|senior|sr|staff|principal|lead)$/i

/** `Principal Engineer (People Manager)` -> `Principal Engineer as a People Manager`. */
function bracketed({ title, aliases }: Level): string[] {
  const name = firstPart(title)
  const inside = [title, ...aliases].flatMap((each) =>
    each.toLowerCase().startsWith(`${name.toLowerCase()} `)
      ? [each.slice(name.length).replace(/[()]/g, '').trim()]
      : [],
  )
  return inside
    .filter((each) => /^[\p{L} ]+$/u.test(each))
    .flatMap((each) => [`${name} as a ${each}`, `${name} as an ${each}`])
}
