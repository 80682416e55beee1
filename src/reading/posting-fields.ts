import { stem, tokensOf } from '../domain/tokens.ts'
import type { Saying } from './saying.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The posting that is named, or the only one. */
export function postingOf({ posting, names }: Saying, { library }: Vocabulary): { posting?: string } {
  const named = names.some(({ kind, id }) => kind === 'posting' && id !== '')
  return posting !== undefined && (named || library.postings.length === 1) ? { posting: posting.id } : {}
}

/** "How much travel": the one line whose label is said, and not the section that it stands in. */
export function factIn({ words, posting }: Saying, [section, ...more]: readonly string[]): { fact?: string } {
  const items = more.length > 0 ? [] : (posting?.sections.find(({ id }) => id === section)?.items ?? [])
  const said = new Set(words.map(({ stem }) => stem))
  const labels = items.flatMap(({ label }) => (label === undefined ? [] : [label]))
  // Where another line is about it too, one of them alone would be half an answer.
  const spoken = labels.filter((label) => stemsOf(label).some((one) => said.has(one)))
  const [fact, ...others] = spoken
  return fact !== undefined && others.length === 0 && stemsOf(fact).every((one) => said.has(one))
    ? { fact }
    : {}
}

const stemsOf = (text: string): string[] => tokensOf(text).map(({ word }) => stem(word))

/** The lines of a posting that are meant: those under a dimension that is named, or under none. */
export function matchedIn(saying: Saying): { dimensions: string[]; none?: true } {
  const none = saying.words.some(({ word }) => word === 'none' || word === 'nothing' || word === 'nowhere')
  return { dimensions: namedOnly(saying), ...(none && { none }) }
}

/** Dimensions that are named, and not only spoken of. */
export const namedOnly = ({ dimensions }: Saying): string[] => (dimensions.named ? [...dimensions.ids] : [])
