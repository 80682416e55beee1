import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'
import type { GridLevel } from '../grid/model.ts'
import { wordsOf } from '../outline/lines.ts'
import { codeIn, isCode, isLevelTitle, namesPerson } from './titles.ts'

/** The codes that a document gives a level outside the grid: beside its title in another table, or in brackets after it. */
export function codesOutside(title: string, blocks: readonly Block[]): string[] {
  const key = nameKey(title)
  const found = blocks.flatMap((block): string[] => {
    if (block.kind === 'table') {
      return block.rows.flatMap(({ cells }) => {
        const at = cells.findIndex(({ text }) => nameKey(text) === key)
        const beside =
          at < 0 ? undefined : [cells[at + 1], cells[at - 1]].find((cell) => cell && isCode(cell.text))
        return beside ? [beside.text.trim()] : []
      })
    }
    if (block.kind === 'rule') return []
    const text = wordsOf(block)
    const at = text.toLowerCase().indexOf(`${title.toLowerCase()} (`)
    const code = at < 0 ? undefined : /^\(([^)]{1,8})\)/.exec(text.slice(at + title.length + 1))?.[1]
    return code !== undefined && isCode(code) && !/[\p{L}\p{N}]$/u.test(text.slice(0, at).trimEnd())
      ? [code]
      : []
  })
  return [...new Set(found)].slice(0, 3)
}

const shortForm = /^(.{3,}?)\s*\((\p{Lu}\p{Ll}?\p{Lu}[\p{Lu}\p{Ll}]{0,2})\)$/u

/** A title that ends in a short form of itself: `Trainee Baker (TB)`, `Senior Baker (SrB)`. */
export function endsInShortForm(title: string): boolean {
  const [, words = '', short = ''] = shortForm.exec(title.trim()) ?? []
  if (short === '' || !words.toUpperCase().startsWith(short.charAt(0))) return false
  let at = -1
  return [...short.toUpperCase()].every((letter) => {
    at = words.toUpperCase().indexOf(letter, at + 1)
    return at >= 0
  })
}

/** Where every title ends in a short form of its own, or in a code, that is the level's code and no part of its title. */
export function withShortForms(levels: readonly GridLevel[]): readonly GridLevel[] {
  const isShort = ({ text }: GridLevel) => endsInShortForm(text)
  const shorts = levels.filter(isShort).map(({ text }) => shortForm.exec(text.trim())?.[2])
  const isWhole = levels.every(
    (level) => isShort(level) || (/[([]/.test(level.text) && codeIn(level.text) !== undefined),
  )
  if (!isWhole || shorts.length === 0 || new Set(shorts).size < shorts.length) return levels
  return levels.map((level) => {
    const [, text = level.text, short = ''] = isShort(level) ? (shortForm.exec(level.text.trim()) ?? []) : []
    return short === '' ? level : { ...level, text, codes: [short, ...(level.codes ?? [])] }
  })
}

/** Where every title is a code with a title of a level, or a job, on the line below it, that is the title: `FO1`, `Guest Service Trainee`. */
export function withTitlesBelow(levels: readonly GridLevel[]): readonly GridLevel[] {
  const lines = levels.map(({ text }) => text.trim().split(/\s*\n\s*/))
  const codes = lines.map(([code = '']) => code)
  const titles = lines.map(([, title = '']) => title)
  const isTitle = (title: string) => isLevelTitle(title) || namesPerson(title)
  const isName = (title: string) => /^\p{Lu}[^.!?:;,]{2,59}$/u.test(title) && !isCode(title)
  const isWhole =
    levels.length > 1 &&
    codes.every(isCode) &&
    titles.every(isName) &&
    new Set(titles.map(nameKey)).size === titles.length &&
    titles.filter(isTitle).length * 2 > titles.length
  if (!isWhole) return levels
  return levels.map((level, at) => ({
    ...level,
    text: lines[at]?.slice(1).join('\n') ?? level.text,
    codes: [...(level.codes ?? []), ...codes.slice(at, at + 1)],
  }))
}
