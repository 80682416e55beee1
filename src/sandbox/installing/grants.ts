import { Refusal } from '../server/refusal.ts'
import type { World } from '../world.ts'

/** A token that the app was given for a workspace; times in milliseconds since 1970. */
export type Grant = { readonly endsAt: number | undefined; revoked: boolean }

/** Throws what Slack says of a token that doesn't work. */
export function checkGrant({ grants, clock, state }: World, token: string): void {
  const grant = grants?.get(token)
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

/** None of them works any more. */
export function revokeGrants({ grants }: World): void {
  for (const grant of grants?.values() ?? []) grant.revoked = true
}
