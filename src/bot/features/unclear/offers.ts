import { titleCase } from 'title-case'
import type { Library } from '../../../domain/library/library.ts'
import type { Choice } from '../../answer.ts'
import { heading } from '../../replies/phrases.ts'

/** Words that a person could have typed, as a button that reads well: "Posting: Account Manager, Growth". */
export const offerOf = (says: string, library: Library): Choice => ({ label: labelOf(says, library), says })

/** The same where pressing it changes something: the button says what. */
export function actOf(says: string, library: Library): Choice {
  const [verb = '', ...rest] = says.split(' ')
  if (verb === 'note') return { label: 'Save as a Note', says }
  if (/^nudge \S+ nothing$/.test(says)) return { label: 'Nothing This Time', says }
  if (verb === 'result:') return { label: 'Add as the Result', says }
  if (verb === 'rate' && rest.length > 1)
    return { label: `Save Rating: ${namesIn(rest.join(' '), placesOf(library)).join(' ')}`, says }
  return offerOf(says, library)
}

const inFull: readonly Choice[] = [
  { label: 'Compare Levels', says: 'compare' },
  { label: 'All Dimensions', says: 'dimensions' },
  { label: 'Job Posting', says: 'posting' },
  { label: 'Add a Note', says: 'note' },
  { label: 'Help', says: 'help' },
  { label: 'What Changed', says: 'changes' },
  { label: 'Your Notes', says: 'notes' },
  { label: 'Your Settings', says: 'me' },
  { label: 'Delete Everything', says: 'forget me' },
  { label: 'Share My Questions', says: 'share words on' },
]

function labelOf(says: string, library: Library): string {
  const known = inFull.find((choice) => choice.says === says)
  if (known) return known.label
  const [, verb = '', rest = ''] = /^(delete note|\w+) (.+)$/.exec(says) ?? []
  const name = titleCase(verb)
  if (quoting.has(verb)) return `${name} “${rest}”`
  if (naming.has(verb)) return `${name} ${namesIn(rest, placesOf(library)).join(', ')}`
  if (listing.has(verb)) return `${name}: ${namesIn(rest, placesOf(library)).join(', ')}`
  if (verb === 'posting') return `${name}: ${postingNames(rest, library).join(', ')}`
  return titleCase(says)
}

const quoting: ReadonlySet<string> = new Set(['search', 'note'])
const naming: ReadonlySet<string> = new Set(['compare', 'show', 'rate'])
const listing: ReadonlySet<string> = new Set(['notes', 'readiness', 'case', 'share', 'delete note'])

/** What is typed for something, and what it is called. */
type Named = readonly [typed: string, name: string]

const placesOf = ({ guidelines }: Library): Named[] =>
  guidelines.flatMap(({ levels, dimensions }) => [
    ...levels.map(({ short }): Named => [short, short]),
    ...dimensions.map(({ id, short }): Named => [id, short]),
  ])

const postingsOf = ({ postings }: Library): Named[] =>
  postings.flatMap(({ short, sections }) => [
    [short, short] as const,
    ...sections.map(({ id }): Named => [id, titleCase(heading(id))]),
  ])

/** Where there is one posting alone, what of it is shown says enough. */
function postingNames(words: string, library: Library): string[] {
  const names = namesIn(words, postingsOf(library))
  const [only, ...others] = library.postings
  return others.length === 0 && names.length > 1 && names[0] === only?.short ? names.slice(1) : names
}

/** The names of what words are about, the longest that fits first; other words stay as they are. */
function namesIn(words: string, named: readonly Named[]): string[] {
  const fits = ([typed]: Named) => words === typed || words.startsWith(`${typed} `)
  const [longest] = named.filter(fits).sort(([one], [other]) => other.length - one.length)
  const [typed, name] = longest ?? [words.split(' ', 1)[0] ?? '', words.split(' ', 1)[0] ?? '']
  const rest = words.slice(typed.length + 1)
  return [name, ...(rest === '' ? [] : namesIn(rest, named))]
}
