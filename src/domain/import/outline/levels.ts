import { nameKey } from '../../library/naming-problems.ts'
import { type IsLevel, isLevelTitle } from '../levels/titles.ts'
import { allSections, type Section } from './sections.ts'
import { type Asked, nothingAsked, withSiblings } from './siblings.ts'

/** The headings that name levels: each once with its dimensions below it, or again under every dimension. */
export type Found =
  | { readonly kind: 'outer'; readonly levels: readonly Section[] }
  | {
      readonly kind: 'inner'
      readonly dimensions: readonly { readonly over: Section; readonly levels: readonly Section[] }[]
    }

export function levelHeadings(
  sections: readonly Section[],
  isLevel: IsLevel,
): (Found & { readonly asked: Asked }) | undefined {
  const all = allSections(sections)
  const depths = [...new Set(all.map(({ depth }) => depth))].sort((a, b) => a - b)
  const found = depths.flatMap((depth) => {
    const named = all.filter(
      (section) => section.depth === depth && isLevel(section.title) && hasWords(section),
    )
    const read = withNeighbours(all, named)
    const { levels: likes, asked } =
      isLevel === isLevelTitle ? withSiblings(sections, read) : { levels: read, asked: nothingAsked }
    const keys = new Set(likes.map(({ title }) => nameKey(title)))
    if (keys.size < 2) return []
    const inner = innerOf(all, likes, keys.size)
    const made = { ...(inner ?? { kind: 'outer' as const, levels: likes }), asked }
    return [{ made, size: keys.size }]
  })
  return found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best === undefined || each.size > best.size ? each : best),
    undefined,
  )?.made
}

const hasWords = ({ own, inside }: Section): boolean => own.length > 0 || inside.length > 0

/** The same titles under two headings and more. */
function innerOf(all: readonly Section[], likes: readonly Section[], distinct: number): Found | undefined {
  const over = all.flatMap((section) => {
    const levels = section.inside.filter((each) => likes.includes(each))
    return levels.length > 0 ? [{ over: section, levels }] : []
  })
  return over.length > 1 && likes.length >= distinct * 1.5 ? { kind: 'inner', dimensions: over } : undefined
}

/** With the headings among them that name the role alone: `Engineer` between `Junior Engineer` and `Senior Engineer`. */
function withNeighbours(all: readonly Section[], likes: readonly Section[]): Section[] {
  const [first] = likes
  if (!first) return []
  const roles = new Set(likes.map(({ title }) => lastWord(title)))
  return all.filter(
    (section) =>
      likes.includes(section) ||
      (section.depth === first.depth &&
        hasWords(section) &&
        section.title.split(/\s+/).length <= 4 &&
        roles.has(lastWord(section.title)) &&
        likes.some(({ title }) => title.toLowerCase().endsWith(` ${section.title.toLowerCase()}`))),
  )
}

const lastWord = (title: string): string => (title.toLowerCase().match(/\p{L}{3,}/gu) ?? ['']).at(-1) ?? ''
