import { isOfObjects } from '../document.ts'
import { plainWord } from '../tokens.ts'

const longestId = 60

/** `Sr. Mgr` -> `sr-mgr`; empty for a name without Latin letters or digits. */
export function slugOf(name: string): string {
  const words = name
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map((word) => plainWord(word).replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
  let slug = words.join('-')
  while (slug.length > longestId && words.length > 1) {
    words.pop()
    slug = words.join('-')
  }
  return isOfObjects(slug) ? `${slug}-1` : slug.slice(0, longestId)
}

/** The id that `name` gives, or `other`; with a number where it is taken. */
export function freeId(name: string, other: string, taken: ReadonlySet<string>): string {
  const id = slugOf(name) || other
  if (!taken.has(id)) return id
  for (let count = 2; ; count++) {
    const next = `${id.slice(0, longestId - 4)}-${count}`
    if (!taken.has(next)) return next
  }
}
