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
  const waves = new Map<string, { readonly span: number; readonly until: Date }>()
  return async (teamIds) => {
    const limit = Math.ceil(page / teamIds.length)
    const at = now()
    // Another process may have planned the rest of one.
    for (const [teamId, { until }] of waves) if (until <= at) waves.delete(teamId)
    const counts = await countDueIn(db, teamIds, at)
    for (const [teamId, count] of counts) {
      const span = waveSpan(count, settings.perMinute)
      if (waves.has(teamId) || span === 0) continue
      waves.set(teamId, { span, until: addMilliseconds(at, span) })
      log.info({ team: teamId, count, minutes: Math.ceil(span / 60_000) }, 'a wave of nudges')
    }
    const { made, repeated } = await planNudgesOf(db, teamIds, {
      now: now(),
      limit,
      newId,
      readyAt: ({ teamId, personId, dueAt }) =>
        addMilliseconds(dueAt, (waves.get(teamId)?.span ?? 0) * jitterOf(personId)),
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
    for (const teamId of teamIds) if ((counts.get(teamId) ?? 0) <= limit) waves.delete(teamId)
    return made + moved
  }
}
