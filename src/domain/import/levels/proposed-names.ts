import { levelAliases, numeralsAlone, withoutRole } from './level-names.ts'
import { saidNames } from './said-names.ts'
import { withoutCode } from './titles.ts'

/** What else the levels may be called, by their titles alone; `codes`: names that are taken. Some may be others' as well. */
export function proposedNames(
  levels: readonly { readonly title: string; readonly short: string }[],
  codes: readonly string[] = [],
): string[][] {
  const shorts = levels.map(({ short }) => short)
  const [roleless, numerals, said] = [withoutRole(shorts), numeralsAlone(shorts), saidNames(shorts, codes)]
  return levels.map(({ title, short }, at) => [
    ...levelAliases(withoutCode(title), short),
    ...(roleless[at] ?? []),
    ...(numerals[at] ?? []),
    ...(said[at] ?? []),
  ])
}
