import type { Remark } from '../blocks.ts'
import { quoted } from '../grid/cell-words.ts'
import { isMark } from '../grid/nothing.ts'
import { gathering, opening } from '../outline/parts.ts'
import type { Look } from './look.ts'
import { type Name, titleKey } from './names.ts'
import { namesIn } from './strangers.ts'

/** Headings and cells over several dimensions, which group them in the document and are none of the result’s names. */
export function groups(look: Look): Remark[] {
  const found = [...headings(look), ...cells(look)]
  const names = [...new Map(found.map((name) => [titleKey(name.text), name])).values()]
  if (names.length < 2 || names.length >= look.draft.dimensions.length) return []
  return [
    {
      path: ['dimensions'],
      text: `LOOK: ${names[0]?.at}: ${quoted(namesIn(names))} is above dimensions in the document, but isn’t a group here. If it is one, give each dimension under it its group:.`,
      about: ['dimensions'],
    },
  ]
}

const isGroup = ({ text }: Name): boolean =>
  text.split(/\s+/).length <= 6 &&
  !/\b(job|role) (description|profile)/i.test(text) &&
  !/[.!?;,]$/.test(text) &&
  !opening.test(text) &&
  !gathering.test(text)

/** With no words of their own, right over the heading of a dimension. */
const headings = ({ view, dimension, isKnown }: Look): Name[] =>
  view.names.flatMap((names) =>
    names.filter((name, at) => {
      const next = names[at + 1]
      return (
        at > 0 &&
        next?.kind.startsWith('heading') === true &&
        /^(heading|line 100)/.test(name.kind) &&
        dimension(next).length > 0 &&
        !isKnown(name) &&
        isGroup(name)
      )
    }),
  )

/** Beside the name of a dimension in its row, always the same for that. */
function cells({ view, dimension, isKnown }: Look): Name[] {
  const pairs = view.texts.flatMap(({ row, column, itself }) => {
    const of = row.flatMap(dimension)[0]
    // What stands beside the titles of columns names columns.
    return of === undefined || column.length === 0 || dimension(itself).length > 0
      ? []
      : row.flatMap((name) =>
          isKnown(name) || isMark(name.text) || !isGroup(name)
            ? []
            : [{ of, name, key: titleKey(name.text) }],
        )
  })
  return [...Map.groupBy(pairs, ({ name }) => name.kind).values()].flatMap((all) => {
    const keys = new Set(all.map(({ key }) => key))
    const dimensions = new Set(all.map(({ of }) => of))
    const both = new Set(all.map(({ of, key }) => `${of} ${key}`))
    return both.size === dimensions.size && keys.size < dimensions.size ? all.map(({ name }) => name) : []
  })
}
