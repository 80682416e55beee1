import type { Guideline, Level } from '../library/guideline.ts'
import { tokensOf } from '../tokens.ts'

/** The guideline that a job title speaks of, and the level where the title tells it. */
export type RoleInTitle = { readonly guideline: Guideline; readonly level: Level | undefined }

/** "Senior Platform Engineer, Berlin": told by all words of a role, or of a level's title; undefined where that is not clear. */
export function roleInTitle(title: string, guidelines: readonly Guideline[]): RoleInTitle | undefined {
  const said = wordsIn(title)
  const best = longest(
    guidelines.map((guideline) => ({
      of: guideline,
      size: Math.max(
        ...[...namesOf(guideline), ...guideline.levels.map((level) => level.title)].map(sizeIn(said)),
      ),
    })),
  )
  if (!best) return undefined
  const levels = best.levels.map((level) => ({
    of: level,
    size: Math.max(...[level.title, level.short, ...level.aliases].map(sizeIn(said))),
  }))
  return { guideline: best, level: longest(levels) }
}

const namesOf = ({ role, aliases }: Guideline): string[] => [role, ...aliases]

/** How many words a name has, where the title has all of them; else 0. */
const sizeIn =
  (said: ReadonlySet<string>) =>
  (name: string): number => {
    const words = wordsIn(name)
    return words.size > 0 && [...words].every((word) => said.has(word)) ? words.size : 0
  }

/** The one that has most; undefined where none has any, or two have as many. */
function longest<T>(found: readonly { readonly of: T; readonly size: number }[]): T | undefined {
  const [first, second] = [...found].sort((a, b) => b.size - a.size)
  return first && first.size > 0 && first.size > (second?.size ?? 0) ? first.of : undefined
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(tokensOf(text).map(({ word }) => inFull.get(word) ?? word))

const inFull: ReadonlyMap<string, string> = new Map([
  ['mgr', 'manager'],
  ['sr', 'senior'],
  ['jr', 'junior'],
  ['eng', 'engineer'],
  ['dir', 'director'],
])
