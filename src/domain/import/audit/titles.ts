import type { Draft } from '../doubts/doubts.ts'
import { type Name, nameKeys, titleKey } from './names.ts'

/** Which things of the result a name of the source may mean, by their ids; nothing where it means none. */
export type Meant = (name: Name) => readonly string[]

export const meantLevel = ({ levels }: Draft): Meant =>
  meaning(levels.map(({ id, title, short, aliases }) => ({ id, names: [title, short, ...aliases] })))

export const meantDimension = ({ dimensions }: Draft): Meant =>
  meaning(
    dimensions.map(({ id, title, short, group }) => ({
      id,
      names: [title, short, ...title.split(' – '), ...(group === undefined ? [] : [`${group} ${title}`])],
    })),
  )

type Named = { readonly id: string; readonly names: readonly string[] }

/** By its whole title before parts of it. */
function meaning(things: readonly Named[]): Meant {
  const whole = new Map<string, string[]>()
  const parts = new Map<string, string[]>()
  const put = (map: Map<string, string[]>, key: string, id: string) => {
    const ids = map.get(key) ?? []
    if (!ids.includes(id)) map.set(key, [...ids, id])
  }
  for (const { id, names } of things) {
    put(whole, titleKey(names[0] ?? ''), id)
    for (const key of [...names, ...names.flatMap(numberIn)].flatMap(nameKeys)) put(parts, key, id)
  }
  const byLength = [...whole].toSorted(([one], [other]) => other.length - one.length)
  const meant: Meant = ({ keys, text }) => {
    for (const map of [whole, parts]) {
      const found = keys.flatMap((key) => map.get(key) ?? [])
      if (found.length > 0) return found
    }
    // `A Senior Baker can:`
    const lead = text.trim().endsWith(':') ? ` ${keys[0]} ` : ''
    return byLength.find(([key]) => lead.includes(` ${key} `))?.[1] ?? []
  }
  const asked = new Map<Name, readonly string[]>()
  return (name) => {
    const found = asked.get(name) ?? meant(name)
    asked.set(name, found)
    return found
  }
}

/** `Level 2` may be a bare number in the source. */
const numberIn = (title: string): string[] => /^level (\d{1,2})$/i.exec(title)?.slice(1) ?? []
