import type { Name } from './names.ts'
import type { SourceText, SourceView } from './source-texts.ts'
import type { Meant } from './titles.ts'

/** The levels, or the dimensions, that a text of the source can belong to by the names around it; nothing where none is named. */
export type OwnersOf = (text: SourceText) => readonly string[]

export function ownersIn({ names }: SourceView, meant: Meant): OwnersOf {
  const first = (some: readonly Name[]): readonly string[] => {
    for (const name of some) {
      const found = meant(name)
      if (found.length > 0) return found
    }
    return []
  }
  // For each document, what the last of its names means that means something, after so many of them.
  const last = names.map((list) =>
    list.reduce<(readonly string[])[]>(
      (made, name) => {
        const found = meant(name)
        made.push(found.length > 0 ? found : (made.at(-1) ?? []))
        return made
      },
      [[]],
    ),
  )
  return ({ column, row, scope, document, after }) => {
    const around = [first(column), first(row), first(scope)].flat()
    return around.length > 0 ? around : (last[document]?.[after] ?? [])
  }
}
