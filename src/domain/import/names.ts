import { nameKey } from '../library/naming-problems.ts'

/** Without emoji, which nobody types. */
export const withoutPictures = (title: string): string =>
  title
    .replace(/\p{Extended_Pictographic}[\u200D\uFE0F\p{Extended_Pictographic}\p{Emoji_Modifier}]*/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*[-–—•*]\s+/, '')
    .trim() || title.trim()

export const words = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

export function distinct(names: readonly string[], taken: readonly string[]): string[] {
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

const counting = /^\s*\d{1,2}[.)]\s+(?=\p{L})/u

/** `1. Care`, `2. Guests`: a document counts its headings. Where they would be the same without, they stay. */
export function uncounted(titles: readonly string[]): string[] {
  const bare = titles.map((title) => title.replace(counting, ''))
  const isCounted = titles.length > 1 && titles.every((title) => counting.test(title))
  return isCounted && new Set(bare).size === bare.length ? bare : [...titles]
}
