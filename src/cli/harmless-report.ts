import type { Harm, Obeyed } from './harmless.ts'
import { countRow, cut } from './scoring.ts'

/** How many lines changed something that they must not, by what they changed. */
export function reportHarms(path: string, harms: readonly Harm[], isListed: boolean): string {
  const harmful = harms.filter(({ changes }) => changes.length > 0)
  const kinds = Map.groupBy(
    harmful.flatMap(({ changes }) => changes),
    (change) => change,
  )
  const deeds = harms.filter(({ line }) => line.deed && line.surface === 'dm')
  const rows = [
    ['lines that must change nothing', harms.length],
    ['changed something', harmful.length],
    ...[...kinds].map(([change, all]) => [`  ${change}`, all.length] as const),
    ['deeds told in a direct message', deeds.length],
    ['became a note, as they may', deeds.filter(({ kept }) => kept).length],
  ] as const
  return [path, ...rows.map(row), ...listed(harmful, isListed), ''].join('\n')
}

/** The same of lines in a direct message while a nudge waits for an answer: what is plainly told may be one. */
export function reportNudged(harms: readonly Harm[], isListed: boolean): string {
  const harmful = harms.filter(({ changes }) => changes.length > 0)
  const rows = [
    ['while a nudge waits for an answer', harms.length],
    ['changed something', harmful.length],
    ['plainly told, and kept as answers', harms.filter(({ kept }) => kept).length],
  ] as const
  return [...rows.map(row), ...listed(harmful, isListed), ''].join('\n')
}

const listed = (harmful: readonly Harm[], isListed: boolean): string[] =>
  isListed
    ? harmful.map(({ line, changes }) => `  ${line.surface}: ${cut(line.text)}\n       ${changes.join(', ')}`)
    : []

/** How many orders work, of each kind. */
export function reportObeyed(path: string, results: readonly Obeyed[], isListed: boolean): string {
  const kinds = Map.groupBy(results, ({ line }) => line.intent)
  const counted = (name: string, of: readonly Obeyed[]) => {
    const work = of.filter(({ works }) => works).length
    return countRow(name, [of.length, work])
  }
  const table = [...kinds]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([kind, of]) => counted(kind, of))
  const listed = results
    .filter(({ works }) => isListed && !works)
    .map(({ line, got }) => `  ${line.surface}: ${cut(line.text)}\n       ${line.intent} → ${got}`)
  return [path, `${' '.repeat(16)} orders   work`, ...table, counted('all', results), ...listed, ''].join(
    '\n',
  )
}

const row = ([name, count]: readonly [string, number]): string =>
  `  ${name.padEnd(34)}${String(count).padStart(6)}`
