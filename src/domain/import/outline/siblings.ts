import { nameKey } from '../../library/naming-problems.ts'
import { brief } from '../grid/cell-words.ts'
import { endsInShortForm } from '../levels/codes.ts'
import { namesPerson } from '../levels/titles.ts'
import { Refused } from '../refused.ts'
import { gathering, opening } from './parts.ts'
import { allSections, type Section } from './sections.ts'

/** Headings to ask about: those taken as levels for what stands below them, and those that stand beside the levels. */
export type Asked = { readonly taken: readonly Section[]; readonly beside: readonly Section[] }

export const nothingAsked: Asked = { taken: [], beside: [] }

/**
 * The levels with the headings between them that have the same headings below, or stand under as many dimensions. One that
 * looks as much like a level and stands outside them is refused: it can't be told, and a level would be lost.
 */
export function withSiblings(
  sections: readonly Section[],
  levels: readonly Section[],
): { readonly levels: readonly Section[]; readonly asked: Asked } {
  if (levels.length < 2) return { levels, asked: nothingAsked }
  const lists = [sections, ...allSections(sections).map(({ inside }) => inside)].filter((list) =>
    list.some((each) => levels.includes(each)),
  )
  const below = new Set(levels.flatMap(({ inside }) => inside.map(({ title }) => nameKey(title))))
  const found = lists.flatMap((list) => besideLevels(list, levels, sections[0]))
  const again = Map.groupBy(found, ({ section }) => nameKey(section.title))
  const isAlike = ({ inside, title }: Section) =>
    inside.filter((each) => below.has(nameKey(each.title))).length * 2 > inside.length ||
    (again.get(nameKey(title)) ?? []).length > 1
  const common = [...below].filter(
    (key) => levels.filter((level) => hasInside(level, key)).length * 2 > levels.length,
  )
  // It has every heading that most levels have.
  const isWhole = (section: Section) => common.length > 1 && common.every((key) => hasInside(section, key))
  const isCoded = levels.every(({ title }) => endsInShortForm(title))
  const taken = found.flatMap(({ section, between }) =>
    (isAlike(section) && (between || isWhole(section) || (isCoded && endsInShortForm(section.title)))) ||
    (between && namesPerson(section.title))
      ? [section]
      : [],
  )
  const beside = found.flatMap(({ section }) => (taken.includes(section) ? [] : [section]))
  const unsure = beside.find((section) => section.inside.length > 0 && isAlike(section))
  if (unsure && !gathering.test(unsure.title)) throw isItLevel(unsure, levels)
  const known = new Set([...levels, ...taken])
  return {
    levels: taken.length === 0 ? levels : allSections(sections).filter((section) => known.has(section)),
    asked: { taken, beside },
  }
}

const hasInside = ({ inside }: Section, key: string): boolean =>
  inside.some(({ title }) => nameKey(title) === key)

type Beside = { readonly section: Section; readonly between: boolean }

function besideLevels(
  list: readonly Section[],
  levels: readonly Section[],
  top: Section | undefined,
): Beside[] {
  const depth = list.find((each) => levels.includes(each))?.depth
  const first = list.findIndex((each) => levels.includes(each))
  const last = list.findLastIndex((each) => levels.includes(each))
  return list.flatMap((section, at): Beside[] =>
    levels.includes(section) ||
    section.depth !== depth ||
    section === top ||
    (section.own.length === 0 && section.inside.length === 0) ||
    opening.test(section.title) ||
    section.title.endsWith('?')
      ? []
      : [{ section, between: at > first && at < last }],
  )
}

function isItLevel({ at, title }: Section, levels: readonly Section[]): Refused {
  const titles = [...new Set([...levels.map((level) => level.title), title])].map(brief)
  return new Refused(
    at,
    `It isn’t clear whether “${brief(title)}” is a level: it doesn’t read like one, but has the same headings below it as the levels. ` +
      `Name all levels, lowest first, with it or without it: --level-titles "${titles.join('; ')}"`,
  )
}

/** What to ask a person of them. */
export function looksOf({ taken, beside }: Asked): string[] {
  const named = (sections: readonly Section[]) =>
    [...new Set(sections.map(({ title }) => `“${brief(title)}”`))].slice(0, 6).join(', ')
  const more = 'name all levels, lowest first, with --level-titles, and import again.'
  return [
    ...(taken.length > 0
      ? [
          `LOOK: taken as levels because of where they are, though they don’t read like levels: ${named(taken)}. If one isn’t a level, ${more}`,
        ]
      : []),
    ...(beside.length > 0
      ? [
          `LOOK: headings next to the levels that weren’t taken as levels: ${named(beside)}. If one is a level, ${more}`,
        ]
      : []),
  ]
}
