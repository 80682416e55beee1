import type { Remark } from '../blocks.ts'
import { quoted } from '../grid/cell-words.ts'
import { endsInRole, isLevelTitle } from '../levels/titles.ts'
import { kindsOf } from './kinds.ts'
import type { Look } from './look.ts'
import { type Name, titleKey } from './names.ts'
import { namesBesideLevels, namesIn } from './strangers.ts'

/** Titles of levels that nothing styles as one, and levels in which two are one. */
export const missed = (look: Look): Remark[] => [...plainTitles(look), ...twoInOne(look)]

/** Lines and labels that read like a level, or name the role alone as the others do with a rank, and are no name in the result. */
function plainTitles(look: Look): Remark[] {
  const { view, draft, isKnown } = look
  const besides = new Set(namesBesideLevels(look).map(({ text }) => titleKey(text)))
  // `Everything of Level 1, and:` speaks of a level.
  const isAbout = ({ text }: Name) =>
    /^(everything|all|as|the same|in addition|plus|includes?|meets?)\b/i.test(text)
  const isOfRole = ({ text }: Name) => draft.levels.some(({ title }) => endsInRole(title, text))
  const found = view.names.flatMap((names) =>
    names
      .slice(1)
      .filter(
        (name, at) =>
          /^(heading|line 100|label 100)/.test(name.kind) &&
          name.text.split(/\s+/).length <= 5 &&
          !/[.!?,;]$/.test(name.text.trim()) &&
          !/\brole$/i.test(name.text.trim()) &&
          (isOfRole(name) || isLevelTitle(name.text.replace(/:$/, ''))) &&
          !isKnown(name) &&
          !isAbout(name) &&
          !besides.has(titleKey(name.text)) &&
          (look.dimension(names[at + 2] ?? name).length > 0 || look.dimension(names[at] ?? name).length > 0),
      ),
  )
  const titles = [...new Map(found.map((name) => [titleKey(name.text), name])).values()]
  if (titles.length === 0) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: ${titles[0]?.at}: ${quoted(namesIn(titles))} looks like a level’s title, but isn’t a level here. If it is one, make it a heading like the others, and import again.`,
      about: ['levels', 'statements'],
    },
  ]
}

/** The headings of dimensions come twice under one level, and once under the others: the title of a level is missing between. */
function twoInOne(look: Look): Remark[] {
  const { view, draft, level, dimension } = look
  const kinds = kindsOf(look, dimension)
  const isSet = ({ kind }: Name) =>
    /^(heading|label)/.test(kind) || (kind.startsWith('line') && kinds.has(kind))
  const times = new Map<string, Map<string, number>>()
  for (const names of view.names) {
    let own: string | undefined
    for (const name of names) {
      const [id] = level(name)
      if (id !== undefined && !name.kind.startsWith('line 2')) own = id
      const [of] = isSet(name) && id === undefined ? dimension(name) : []
      if (own === undefined || of === undefined) continue
      const counts = times.get(own) ?? new Map<string, number>()
      counts.set(of, (counts.get(of) ?? 0) + 1)
      times.set(own, counts)
    }
  }
  const again = [...times].filter(
    ([, counts]) => [...counts.values()].filter((count) => count > 1).length > 1,
  )
  const [[id] = []] = again
  if (id === undefined || (again.length > 1 && again.length * 3 > draft.levels.length)) return []
  const title = draft.levels.find((each) => each.id === id)?.title ?? ''
  return [
    {
      path: ['levels'],
      text: `LOOK: “${title}” has each dimension’s heading twice, the other levels once. If another level starts there, add its heading, and import again.`,
      about: ['levels', 'statements'],
    },
  ]
}
