import type { Remark } from '../blocks.ts'
import { brief, quoted } from '../grid/cell-words.ts'
import type { Look } from './look.ts'

/** Levels in an order that their titles have nowhere in the source, neither from below nor from above. */
export function order({ draft, view, level }: Look): Remark[] {
  const lists = view.names
    .flatMap((names) => [...Map.groupBy(names, ({ kind }) => kind).values()])
    .map((names) => [...new Set(names.map(level).flatMap((ids) => (ids.length === 1 ? ids : [])))])
  const off = [...Map.groupBy(draft.levels, ({ track }) => track).values()].filter((ladder) => {
    const ids = ladder.map(({ id }) => id)
    const whole = lists
      .map((list) => list.filter((id) => ids.includes(id)).map((id) => ids.indexOf(id)))
      .filter((list) => list.length === ids.length)
    return ids.length > 2 && whole.length > 0 && !whole.some(isSteady)
  })
  const [first] = off
  if (!first) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: the document has these levels in another order: ${quoted(first.map(({ title }) => brief(title)))}. If that order is right, lowest first, give it with --level-titles, and import again.`,
      about: ['levels'],
    },
  ]
}

/** From the first to the last, or from the last to the first. */
const isSteady = (list: readonly number[]): boolean =>
  list.every((at, index) => at === index) || list.every((at, index) => at === list.length - 1 - index)
