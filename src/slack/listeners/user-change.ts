import type { App } from '@slack/bolt'
import { personChanged } from '../../bot/person/person-changed.ts'
import { isZone } from '../../domain/own/profile.ts'
import { forgetDeparture, noteDeparture } from '../../store/people/departures.ts'
import { endSharesOf } from '../../store/shares/ending.ts'
import type { Deps } from '../deps.ts'

/** Somebody moved to another zone, left, came back, or became a guest: what they have here follows. Slack tells of every change of anybody. */
export function onUserChange(app: App, deps: Deps): void {
  app.event('user_change', async ({ event: { user } }) => {
    if (user.is_bot) return
    const belonging = deps.people.learn(user.id, user)
    if (belonging === 'stranger') return
    const owner = { teamId: deps.workspace.id, personId: user.id }
    const zone = user.tz !== undefined && isZone(user.tz) ? user.tz : undefined
    // Acknowledged when it is done: when it fails, Slack sends it again.
    const changed = await personChanged(deps.vault, owner, { zone, gone: user.deleted }, deps.now())
    if (user.deleted) await noteDeparture(deps.db, owner, deps.now(), deps.leftDays)
    else await forgetDeparture(deps.db, owner)
    // Only full members show each other something.
    const isOut = user.deleted || belonging === 'guest'
    if (isOut && (await endSharesOf(deps.vault, owner)) > 0) await deps.bot.tend(owner.teamId)
    if (changed !== 'same') deps.log.info({ person: user.id, changed }, 'nudges follow a person')
  })
}
