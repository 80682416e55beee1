import { addMilliseconds } from '../domain/dates.ts'
import { jitterOf, waveSpan } from '../domain/schedule/jitter.ts'
import { countDueIn, type Due, planNudgesOf } from '../store/nudges/plan.ts'
import type { NudgeDeps } from './deps.ts'

/** How many are planned in one transaction: others wait for one at most. */
const page = 1_000

/**
 * Makes nudges of moments that are due in some workspaces, a page at a time and so many of each, each at its person's jitter
 * in the wave; returns how many moments were dealt with. A wave lasts as long as what was due when it began needs.
 */
export function wavesOf(
  { vault, now, newId, settings, log }: Pick<NudgeDeps, 'vault' | 'now' | 'newId' | 'settings' | 'log'>,
  moveOn: (due: Due) => Promise<void>,
): (teamIds: readonly string[]) => Promise<number> {
  const { db } = vault
  const spans = new Map<string, number>()
  return async (teamIds) => {
    const limit = Math.ceil(page / teamIds.length)
    const counts = await countDueIn(db, teamIds, now())
    for (const [teamId, count] of counts) {
      if (spans.has(teamId)) continue
      const span = waveSpan(count, settings.perMinute)
      spans.set(teamId, span)
      if (span > 0) log.info({ team: teamId, count, minutes: Math.ceil(span / 60_000) }, 'a wave of nudges')
    }
    const { made, repeated } = await planNudgesOf(db, teamIds, {
      now: now(),
      limit,
      newId,
      readyAt: ({ teamId, personId, dueAt }) =>
        addMilliseconds(dueAt, (spans.get(teamId) ?? 0) * jitterOf(personId)),
    })
    let moved = 0
    for (const each of repeated) {
      try {
        await moveOn(each)
        moved += 1
      } catch (err) {
        // It costs the others nothing.
        log.error({ err, team: each.teamId, person: each.personId }, 'a schedule was not moved on')
      }
    }
    // All that was due is planned: what comes next is another wave.
    for (const teamId of teamIds) if ((counts.get(teamId) ?? 0) <= limit) spans.delete(teamId)
    return made + moved
  }
}
