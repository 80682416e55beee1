import type { Guideline, Level } from './guideline.ts'

/**
 * The levels that one climbs on a track, lowest first: its own, and those that belong to all tracks. Without tracks there
 * is one ladder of all levels.
 */
export const ladderOf = ({ levels }: Guideline, track: string | undefined): readonly Level[] =>
  levels.filter((level) => level.track === undefined || level.track === track)

/** The levels that follow right above: more than one where the tracks part, none at the top. */
export const nextLevels = (guideline: Guideline, level: Level): readonly Level[] =>
  neighbours(guideline, level, 1)

/** The levels right below: more than one only above tracks that meet again, none at the bottom. */
export const previousLevels = (guideline: Guideline, level: Level): readonly Level[] =>
  neighbours(guideline, level, -1)

/** All levels below this one on its way up, lowest first. */
export const levelsBelow = (guideline: Guideline, level: Level): readonly Level[] =>
  guideline.levels.filter((other) => isBelow(guideline, other, level))

/** Whether one comes to the higher level by way of the lower one. */
export const isBelow = (guideline: Guideline, lower: Level, higher: Level): boolean =>
  laddersWith(guideline, higher).some(
    (ladder) => ladder.includes(lower) && ladder.indexOf(lower) < ladder.indexOf(higher),
  )

function neighbours(guideline: Guideline, level: Level, step: 1 | -1): readonly Level[] {
  const near = laddersWith(guideline, level).flatMap((ladder) => ladder[ladder.indexOf(level) + step] ?? [])
  return guideline.levels.filter((other) => near.includes(other))
}

const laddersWith = (guideline: Guideline, level: Level): (readonly Level[])[] =>
  laddersOf(guideline).filter((ladder) => ladder.includes(level))

const laddersOf = (guideline: Guideline): (readonly Level[])[] => {
  const tracks = guideline.tracks ?? []
  return tracks.length === 0 ? [guideline.levels] : tracks.map(({ id }) => ladderOf(guideline, id))
}
