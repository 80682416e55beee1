import type { App } from '@slack/bolt'
import { personChanged } from '../../bot/person/person-changed.ts'
import { isZone } from '../../domain/own/profile.ts'
import { endSharesOf } from '../../store/shares/ending.ts'
import type { Deps } from '../deps.ts'

/** Somebody moved to another zone, left, or came back: their nudges follow. Slack tells of every change of anybody. */
export function onUserChange(app: App, deps: Deps): void {
  app.event('user_change', async ({ event: { user } }) => {
    if (user.is_bot || deps.people.learn(user.id, user) === 'stranger') return
    const owner = { teamId: deps.workspace.id, personId: user.id }
    const zone = user.tz !== undefined && isZone(user.tz) ? user.tz : undefined
    // Acknowledged when it is done: when it fails, Slack sends it again.
    const changed = await personChanged(deps.vault, owner, { zone, gone: user.deleted }, deps.now())
    if (user.deleted && (await endSharesOf(deps.vault, owner)) > 0) await deps.bot.tend(owner.teamId)
    if (changed !== 'same') deps.log.info({ person: user.id, changed }, 'nudges follow a person')
  })
}
