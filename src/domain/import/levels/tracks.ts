import type { GridLevel } from '../grid/model.ts'
import { codeIn } from './titles.ts'

type Track = { readonly id: string; readonly title: string }
export type Tracks = { readonly tracks: readonly Track[]; readonly of: readonly (string | undefined)[] }

const ic: Track = { id: 'ic', title: 'Individual contributor' }
const manager: Track = { id: 'manager', title: 'Manager' }

/** Managers of things lead nobody by their title. */
const ofThings =
  /\b(product|project|program(me)?|account|success|marketing|community|content|office|partner|sales|relationship) (managers?|mgr)\b/gi

const isManaging = (level: GridLevel): boolean =>
  /\b(managers?|mgr|director|head of|vp|svp|vice president|chief|people lead)\b/i.test(
    level.text.replace(ofThings, ''),
  ) || codesOf(level).some((code) => /^E?M[ -]?\d/.test(code))

const codesOf = ({ text, codes = [] }: GridLevel): string[] => [codeIn(text) ?? '', ...codes].filter(Boolean)

const contributing =
  /[([]\s*(individual contributor|ic|contributor|maker|expert|technical)( track)?\s*[)\]]|\b(individual contributor|IC)$/i
const peopleManaging =
  /[([]\s*((people |line )?manage(r|ment)|pm|em|leadership)( track)?\s*[)\]]|\b(people manager|PM)$/i

/** Which way each level goes where they divide into individual contributors and managers; nothing where they don't. */
export function tracksOf(levels: readonly GridLevel[]): Tracks | undefined {
  return bySet(levels) ?? byBracket(levels) ?? byCode(levels)
}

/** Two ladders in one document: of those, one of managers. */
function bySet(levels: readonly GridLevel[]): Tracks | undefined {
  const sets = Map.groupBy(levels, ({ set, over }) => (set ? `${set}` : `0 ${over ?? ''}`))
  if (sets.size < 2) return undefined
  const managed = [...sets].filter(([key, all]) => {
    if (/individual|contributor|\bic\b|maker|specialist/i.test(key)) return false
    return /manag|leader/i.test(key) || all.filter(isManaging).length * 2 > all.length
  })
  if (managed.length === 0 || managed.length === sets.size) return undefined
  const held = new Set(managed.flatMap(([, all]) => all))
  return { tracks: [ic, manager], of: levels.map((level) => (held.has(level) ? manager.id : ic.id)) }
}

/** `(Individual Contributor)` and `(People Manager)`: what comes before the first is common to both. */
function byBracket(levels: readonly GridLevel[]): Tracks | undefined {
  const said = levels.map(({ text }) =>
    contributing.test(text) ? ic.id : peopleManaging.test(text) ? manager.id : undefined,
  )
  if (!said.includes(ic.id) || !said.includes(manager.id)) return undefined
  const first = said.findIndex((id) => id !== undefined)
  return {
    tracks: [ic, manager],
    of: levels.map((level, at) => said[at] ?? (at > first && isManaging(level) ? manager.id : undefined)),
  }
}

/** `IC1` to `IC5` and `M3` to `M6`. */
function byCode(levels: readonly GridLevel[]): Tracks | undefined {
  const said = levels.map((level) => {
    const codes = codesOf(level)
    if (codes.some((code) => /^IC/.test(code))) return ic.id
    return codes.some((code) => /^E?M[ -]?\d/.test(code)) ? manager.id : undefined
  })
  return said.includes(ic.id) && said.includes(manager.id) ? { tracks: [ic, manager], of: said } : undefined
}
