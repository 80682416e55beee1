import type { Remark } from '../blocks.ts'
import { brief, quoted } from '../grid/cell-words.ts'
import { unnamedDimension } from '../grid/model.ts'
import { levelness } from '../levels/titles.ts'
import type { Look } from './look.ts'
import type { Meant } from './titles.ts'

/** Kinds of names that are several levels, or dimensions: `heading 2`, `row 0 of line 4`. */
export function kindsOf({ view }: Look, meant: Meant): ReadonlySet<string> {
  const found = view.names.flat().filter((name) => meant(name).length > 0)
  const several = [...Map.groupBy(found, ({ kind }) => kind)].filter(
    ([, all]) => new Set(all.flatMap(meant)).size > 1,
  )
  return new Set(several.map(([kind]) => kind))
}

/** What the titles of the result are in the source: all levels of a track are to be the same there. */
export const kinds = (look: Look): Remark[] => [
  ...oddLevels(look),
  ...levelsAmongDimensions(look),
  ...turned(look),
  ...unnamed(look, look.draft.levels, look.level, 'levels'),
  ...unnamed(
    look,
    look.draft.dimensions.filter(({ title }) => title !== unnamedDimension),
    look.dimension,
    'dimensions',
  ),
]

const titlesOf = (things: readonly { readonly title: string }[]): string =>
  quoted(things.map(({ title }) => brief(title)))

const nameAll = 'name all levels, lowest first, with --level-titles, and import again.'

function oddLevels({ view, level, draft }: Look): Remark[] {
  const names = view.names.flat()
  const kindsAt = new Map(
    draft.levels.map(({ id }) => {
      const own = names.filter((name) => level(name).includes(id))
      return [id, new Set(own.map(({ kind }) => kind.replace(/ \d+ of .*/, '')))]
    }),
  )
  const odd = [...Map.groupBy(draft.levels, ({ track }) => track).values()].flatMap((ladder) => {
    const all = ladder.map(({ id }) => kindsAt.get(id) ?? new Set<string>())
    const times = Map.groupBy(
      all.flatMap((kinds) => [...kinds]),
      (kind) => kind,
    )
    const most = Math.max(0, ...[...times.values()].map((each) => each.length))
    const usual = [...times].flatMap(([kind, each]) => (each.length === most ? [kind] : []))
    return most < 2 ? [] : ladder.filter((_, at) => !usual.some((kind) => all[at]?.has(kind)))
  })
  if (odd.length === 0) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: ${titlesOf(odd)} isn’t where the other levels’ titles are in the document. If it isn’t a level, ${nameAll}`,
      about: ['levels', 'statements'],
    },
  ]
}

/** Dimensions that stand where levels stand, and the others don’t. */
function levelsAmongDimensions(look: Look): Remark[] {
  const ofLevels = kindsOf(look, look.level)
  const names = look.view.names.flat()
  const among = look.draft.dimensions.filter(({ id }) => {
    const own = names.filter((name) => look.dimension(name).includes(id))
    return own.length > 0 && own.every(({ kind }) => ofLevels.has(kind))
  })
  if (among.length === 0 || among.length * 2 > look.draft.dimensions.length) return []
  return [
    {
      path: ['dimensions'],
      text: `LOOK: ${titlesOf(among)} is where the levels’ titles are in the document, but is a dimension here. If it’s a level, ${nameAll}`,
      about: ['levels', 'dimensions', 'statements'],
    },
  ]
}

/** Dimensions that read like levels, under levels that don’t. */
function turned({ draft: { levels, dimensions } }: Look): Remark[] {
  const shareOf = (things: readonly { readonly title: string }[]) =>
    levelness(things.map(({ title }) => title))
  if (dimensions.length < 2 || shareOf(dimensions) < 0.6 || shareOf(levels) >= 0.5) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: the dimensions (${titlesOf(dimensions)}) read like levels, and the levels (${titlesOf(levels)}) don’t. If they are the other way round, say so with --levels-as rows or --levels-as columns, or ${nameAll}`,
      about: ['levels', 'dimensions', 'statements'],
    },
  ]
}

function unnamed(
  { view }: Look,
  things: readonly { readonly id: string; readonly title: string }[],
  meant: Meant,
  what: 'levels' | 'dimensions',
): Remark[] {
  const named = new Set(view.names.flat().flatMap(meant))
  const none = things.filter(({ id }) => !named.has(id))
  if (none.length === 0) return []
  const fix = what === 'levels' ? nameAll : 'give its text the right heading, and import again.'
  return [
    {
      path: [what],
      text: `LOOK: ${titlesOf(none)} isn’t a heading, label or title in the document. If it’s wrong, ${fix}`,
      about: [what, 'statements'],
    },
  ]
}
