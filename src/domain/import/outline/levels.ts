import { nameKey } from '../../library/naming-problems.ts'
import { endsInRole, type IsLevel, isLevelTitle } from '../levels/titles.ts'
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
    const read = withNeighbours(all, isLevel === isLevelTitle ? withoutRoles(named) : named)
    const { levels: likes, asked } =
      isLevel === isLevelTitle ? withSiblings(sections, read) : { levels: read, asked: nothingAsked }
    const keys = new Set(likes.map(({ title }) => nameKey(title)))
    if (keys.size < 2) return []
    const inner = innerOf(all, likes, keys.size)
    const made = { ...(inner ?? { kind: 'outer' as const, levels: likes }), asked }
    return [{ made, size: keys.size }]
  })
  return found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best === undefined || isBetter(each, best) ? each : best),
    undefined,
  )?.made
}

type Sized = { readonly made: Found; readonly size: number }

/** The more levels; of as many, those that come again under every dimension: elsewhere each is only described. */
const isBetter = (one: Sized, other: Sized): boolean =>
  one.size > other.size ||
  (one.size === other.size && one.made.kind === 'inner' && other.made.kind === 'outer')

const role = /\b(role|position|job)$/i

/** Without the few that are called a role where the others are not, and have none of the headings of the others below: `Team Lead Role`. */
function withoutRoles(levels: readonly Section[]): readonly Section[] {
  const roles = levels.filter(({ title }) => role.test(title.trim()))
  const others = levels.filter((section) => !roles.includes(section))
  if (roles.length >= others.length) return levels
  const below = new Set(others.flatMap(({ inside }) => inside.map(({ title }) => nameKey(title))))
  const odd = roles.filter(({ inside }) => !inside.some(({ title }) => below.has(nameKey(title))))
  return levels.filter((section) => !odd.includes(section))
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
        likes.some(({ title }) => endsInRole(title, section.title))),
  )
}

const lastWord = (title: string): string => (title.toLowerCase().match(/\p{L}{3,}/gu) ?? ['']).at(-1) ?? ''
