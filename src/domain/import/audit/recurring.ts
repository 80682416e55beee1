import type { Remark } from '../blocks.ts'
import { quoted } from '../grid/cell-words.ts'
import type { Look } from './look.ts'
import { type Name, titleKey } from './names.ts'
import { isTitle, namesIn } from './strangers.ts'

/** Headings and labels that come again under most of the levels, or of the dimensions, by where they come first. */
export function comingAgain(look: Look, under: 'levels' | 'dimensions'): Name[] {
  const found = look.sentences.flatMap(({ text, [under]: [owner] }) => {
    const [name] = look.level(text.itself).length > 0 ? [] : text.scope
    return name && owner !== undefined && text.table === undefined && isTitle(name) && !look.isKnown(name)
      ? [{ name, owner }]
      : []
  })
  const groups = Map.groupBy(found, ({ name }) => `${name.kind} ${titleKey(name.text)}`)
  const again = [...groups.values()].filter((all) => {
    const owners = new Set(all.map(({ owner }) => owner))
    return owners.size > 1 && owners.size * 2 > look.draft[under].length
  })
  return again.flatMap(([first]) => first?.name ?? [])
}

export function recurring(look: Look): Remark[] {
  const again = comingAgain(look, 'levels')
  const isOneOfMany = again.length === 1 && look.draft.dimensions.length === 1
  const levels = comingAgain(look, 'dimensions').filter((name) => name.kind.startsWith('heading'))
  return [
    ...(again.length === 0 || isOneOfMany
      ? []
      : [
          {
            path: ['dimensions'],
            text: `LOOK: ${again[0]?.at}: ${quoted(namesIn(again))} is under most levels, but isn’t a dimension here. If it is one, make it a heading like the others, and import again.`,
            about: ['dimensions', 'statements'] as const,
          },
        ]),
    ...(levels.length === 0
      ? []
      : [
          {
            path: ['levels'],
            text: `LOOK: ${levels[0]?.at}: ${quoted(namesIn(levels))} is under most dimensions, but isn’t a level here. If it is one, name all levels, lowest first, with --level-titles, and import again.`,
            about: ['levels', 'statements'] as const,
          },
        ]),
  ]
}
