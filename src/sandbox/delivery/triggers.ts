import { secret } from '../random.ts'
import { Refusal } from '../server/refusal.ts'
import type { World } from '../world.ts'

/** Slack: a trigger_id works once, within 3 seconds. */
const triggerLife = 3000
/** Slack: a response_url works five times, within 30 minutes. */
const responseLife = 30 * 60_000
export const responseUses = 5

/** A trigger_id for what this person has just done. */
export function issueTrigger(world: World, user: string): string {
  const now = world.clock.now().getTime()
  const id = `${now}.${secret(11, world.random)}.${secret(32, world.random)}`
  world.state.triggers.set(id, { user, expires: now + triggerLife, used: false })
  return id
}

/** Checks a trigger_id and names its person; `spend` then makes it useless. */
export function readTrigger(world: World, id: string): { user: string; spend: () => void } {
  const trigger = world.state.triggers.get(id)
  if (trigger === undefined) throw new Refusal('invalid_trigger_id')
  if (trigger.used) throw new Refusal('exchanged_trigger_id')
  if (world.clock.now().getTime() > trigger.expires) throw new Refusal('expired_trigger_id')
  return {
    user: trigger.user,
    spend: () => {
      trigger.used = true
    },
  }
}

type Origin = {
  readonly user: string
  readonly channel: string
  readonly original?: string
  readonly threadTs?: string | undefined
}

export function issueResponseUrl(world: World, { user, channel, original, threadTs }: Origin): string {
  const path = `/response/${world.state.team.id}/${secret(24, world.random)}`
  const expires = world.clock.now().getTime() + responseLife
  world.state.responseUrls.set(path, { user, channel, original, threadTs, expires, uses: 0 })
  return `${world.url}${path}`
}
