import type { Library } from '../../../domain/library/library.ts'
import type { Document } from '../../../domain/published/published.ts'

export const documentsIn = ({ guidelines, postings }: Library): Document[] => [
  ...guidelines.map((value) => ({ kind: 'guideline', value }) as const),
  ...postings.map((value) => ({ kind: 'posting', value }) as const),
]

const kinds = /\b(role|job|guidelines?|ladders?|frameworks?|versions?)\b/g

/**
 * A posting says that it is one: "the manager guideline" is no posting for an account manager. A guideline's level
 * stands for it where no document has that name: "delete the Sr. Mgr guideline".
 */
export function calledBy(documents: readonly Document[], name: string): Document[] {
  const found = documents.filter(byName(name))
  const guidelines = found.filter(({ kind }) => kind === 'guideline')
  if (guidelines.length > 0) return guidelines
  return found.length > 0 ? found : documents.filter((each) => byLevel(name, each))
}

const byLevel = (name: string, { kind, value }: Document): boolean =>
  kind === 'guideline' &&
  value.levels.some(({ title, short }) => isIn(wordsIn(name), [title, short].join(' ')))

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(kinds, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? []

function isIn(asked: readonly string[], text: string): boolean {
  const own = new Set(wordsIn(text))
  return asked.length > 0 && asked.every((word) => own.has(word))
}

/** All words of the name stand in what the document is called. */
const byName =
  (name: string) =>
  ({ kind, value }: Document): boolean => {
    const more = kind === 'guideline' ? value.role : `${value.short} posting`
    return isIn(wordsIn(name), [value.title, value.id, more, ...value.aliases].join(' '))
  }
