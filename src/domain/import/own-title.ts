import { isNamed } from './head.ts'
import { isCode, isLevelTitle, withoutCode } from './levels/titles.ts'
import { withoutPictures, words } from './names.ts'

export type Named = { readonly title: string; readonly from: string }

/** What a document without a title is called: the role that its levels share, or the name of its file. */
export function ownTitle(levels: readonly string[], files: readonly string[]): Named | undefined {
  const role = sharedRole(levels)
  if (role !== undefined) return { title: role, from: 'the role that its levels share' }
  const [file, more] = files
  if (file === undefined || more !== undefined) return undefined
  const title = withoutPictures(file.replace(/[-_.]+/g, ' '))
  return isNamed(title.replace(filed, ''))
    ? { title: capital(title), from: 'the name of its file' }
    : undefined
}

/** Words that say of a file what it is, and not what it is about. */
const filed =
  /\b(untitled|sheet|table|page|export(ed)?|copy|final|draft|new|old|file|data|csv|xlsx|docx|pdf|html|readme|index|book|v|version)\d*\b|\b\d+\b/gi

/** The words that two titles in three end in. */
function sharedRole(titles: readonly string[]): string | undefined {
  const ends = titles.map((title) => words(withoutPictures(withoutCode(lineOf(title)))))
  const all = ends.flatMap((each) => each.map((_, at) => each.slice(at).join(' ')))
  const shared = all.filter(
    (end) => !isLevelTitle(end) && /^\p{Lu}\p{L}{2}/u.test(end) && times(all, end) * 3 >= titles.length * 2,
  )
  return shared.toSorted((a, b) => b.length - a.length)[0]
}

/** The first line that is more than a code. */
const lineOf = (title: string): string =>
  title.split('\n').find((line) => line.trim() !== '' && !isCode(line)) ?? title

const times = (all: readonly string[], end: string): number => all.filter((each) => each === end).length

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
