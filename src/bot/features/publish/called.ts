import type { Library } from '../../../domain/library/library.ts'
import type { Document } from '../../../domain/published/published.ts'

export const documentsIn = ({ guidelines, postings }: Library): Document[] => [
  ...guidelines.map((value) => ({ kind: 'guideline', value }) as const),
  ...postings.map((value) => ({ kind: 'posting', value }) as const),
]

const kinds = /\b(role|job|guidelines?|ladders?|frameworks?|versions?)\b/g

/** All words of the name stand in what the document is called. */
export const byName =
  (name: string) =>
  ({ kind, value }: Document): boolean => {
    const wordsIn = (text: string) =>
      text
        .toLowerCase()
        .replace(kinds, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    const more = kind === 'guideline' ? value.role : `${value.short} posting`
    const own = new Set(wordsIn([value.title, value.id, more, ...value.aliases].join(' ')))
    const asked = wordsIn(name)
    return asked.length > 0 && asked.every((word) => own.has(word))
  }
