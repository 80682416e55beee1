import { dayIn, readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'

/** How many earlier versions are shown; an export has them all. */
const newestVersions = 10

/** What the newest of a note's earlier versions said that it doesn't say now, each with its day; oldest first. */
export const versionsBefore = (note: KeptNote, earlier: readonly KeptNote[], zone: string): string[] =>
  earlier
    .filter((version) => isTold(version, note))
    .filter(
      (version, index, told) => index === 0 || versionText(version) !== versionText(told[index - 1] ?? note),
    )
    .slice(-newestVersions)
    .map((version) => `${readableDay(dayIn(zone, version.at))}: ${versionText(version)}`)

const versionText = ({ what, result }: KeptNote): string => (result ? `${what} · Result: ${result}` : what)

/** Whether an earlier version has words that the note has no more. */
const isTold = ({ what, result }: KeptNote, now: KeptNote): boolean =>
  what !== now.what || (result !== undefined && result !== now.result)
