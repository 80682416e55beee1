import { Refusal } from '../server/refusal.ts'
import type { World } from '../world.ts'

/** A token that the app was given for a workspace; times in milliseconds since 1970. */
export type Grant = { readonly endsAt: number | undefined; revoked: boolean }

/** The workspace's own, or its organisation's where that one was let in here. */
export function grantOf({ grants, state, slack }: World, token: string): Grant | undefined {
  const { enterprise } = state
  return (
    grants?.get(token) ?? (enterprise?.everywhere ? slack?.grantsOf(enterprise.id).get(token) : undefined)
  )
}

/** Throws what Slack says of a token that doesn't work. */
export function checkGrant(world: World, token: string): void {
  const { clock, state } = world
  const grant = grantOf(world, token)
  if (!grant) throw new Refusal('invalid_auth')
  if (grant.revoked) throw new Refusal(state.installed ? 'token_revoked' : 'account_inactive')
  if (grant.endsAt !== undefined && grant.endsAt <= clock.now().getTime()) throw new Refusal('token_expired')
}

/** Whether the app may read with it what is private. */
export function isBotToken(world: World, token: string): boolean {
  if (!world.grants) return token === world.tokens.bot
  try {
    checkGrant(world, token)
    return true
  } catch {
    return false
  }
}

/** None of them works any more; where the app is in by its organisation, nowhere in that. */
export function revokeGrants({ grants, state, slack }: World): void {
  const { enterprise } = state
  const wide = enterprise?.everywhere ? slack?.grantsOf(enterprise.id) : undefined
  for (const grant of [...(grants?.values() ?? []), ...(wide?.values() ?? [])]) grant.revoked = true
}

/** The app is taken out: of the workspace, or of all that are in the organisation that it is in. */
export function takeOut(world: World): void {
  revokeGrants(world)
  for (const { state } of reached(world)) {
    state.installed = false
    if (state.enterprise) state.enterprise.everywhere = false
  }
}

/** The workspaces that the installation of this one is for. */
export function reached(world: World): readonly World[] {
  const { enterprise } = world.state
  if (!enterprise?.everywhere) return [world]
  const worlds = world.slack?.worlds() ?? [world]
  return worlds.filter(({ state }) => state.enterprise?.everywhere && state.enterprise.id === enterprise.id)
}
