import type { Remark } from '../blocks.ts'
import { brief, quoted } from '../grid/cell-words.ts'
import type { Look } from './look.ts'

/** Levels of one track that stand under several headings there, or levels on none under headings that name ways. */
export function tracks(look: Look): Remark[] {
  const { draft } = look
  const overs = new Map(draft.levels.map(({ id }) => [id, overIn(look, id)]))
  const ways = [...Map.groupBy(draft.levels, ({ track }) => track)].flatMap(([track, ladder]) => {
    const names = [...new Set(ladder.flatMap(({ id }) => overs.get(id) ?? []))]
    const isApart = track !== undefined || names.filter((name) => ofWays.test(name)).length > 1
    return isApart && names.length > 1 ? [names] : []
  })
  const [names] = ways
  if (!names) return []
  return [
    {
      path: ['tracks'],
      text: `LOOK: the levels are under ${quoted(names.map(brief))} in the document, but on one track here. If these are tracks, or one is common to all, correct each level’s track:.`,
      about: ['tracks'],
    },
  ]
}

const ofWays = /\b(tracks?|paths?|routes?|ladders?|streams?)\s*$/i

/** The heading that a level’s own heading stands under, beside others that do so too. */
function overIn({ view, level }: Look, id: string): string[] {
  const found = view.texts.flatMap(({ scope }) => {
    const at = scope.findIndex((name) => name.kind.startsWith('heading') && level(name).includes(id))
    const over = at < 0 ? undefined : scope[at + 1]
    return over?.kind.startsWith('heading') && level(over).length === 0 ? [over] : []
  })
  return [...new Set(found.map(({ text }) => text))].slice(0, 1)
}
