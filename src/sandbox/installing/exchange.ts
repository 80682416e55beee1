import { type Random, secret } from '../random.ts'
import { Refusal } from '../server/refusal.ts'
import type { JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'

/** An app that comes into workspaces by OAuth. */
export type OAuthApp = {
  readonly clientId: string
  readonly clientSecret: string
  /** Where the app wants people to come back to. */
  readonly redirectUrl: string
  /** How long a token lives, in seconds, where tokens are rotated. */
  readonly expiresIn?: number
}

/** What waits to be exchanged for tokens: a code for a moment, a refresh token until it was used. */
export type Pending = {
  /** Unlike that of any workspace: they may all be made alike. */
  readonly random: Random
  readonly codes: Map<string, Allowed & { readonly user: string }>
  readonly refreshing: Map<string, Allowed>
}

/** What somebody allowed; `everywhere`: in all of the workspace's organisation. */
type Allowed = { readonly world: World; readonly scopes: string; readonly everywhere: boolean }

/** `oauth.v2.access`. */
export function exchange(app: OAuthApp, pending: Pending, args: JsonObject): JsonObject {
  if (args.client_id !== app.clientId) throw new Refusal('invalid_client_id')
  if (args.client_secret !== app.clientSecret) throw new Refusal('bad_client_secret')
  if (args.grant_type === 'refresh_token') {
    const given = pending.refreshing.get(String(args.refresh_token))
    if (!given?.world.state.installed) throw new Refusal('invalid_refresh_token')
    pending.refreshing.delete(String(args.refresh_token))
    return grant(app, pending, given)
  }
  const given = pending.codes.get(String(args.code))
  if (!given) throw new Refusal('invalid_code')
  pending.codes.delete(String(args.code))
  given.world.state.installed = true
  const { enterprise } = given.world.state
  if (given.everywhere && enterprise) enterprise.everywhere = true
  given.world.changes.tell([], 'everything')
  return { ...grant(app, pending, given), authed_user: { id: given.user } }
}

function grant(
  { expiresIn }: OAuthApp,
  { refreshing, random }: Pending,
  { world, scopes, everywhere }: Allowed,
): JsonObject {
  const { state, clock } = world
  const { team, app, enterprise } = state
  const grants = everywhere && enterprise ? world.slack?.grantsOf(enterprise.id) : world.grants
  const rotated = expiresIn !== undefined
  const token = `${rotated ? 'xoxe.' : ''}xoxb-${secret(12, random)}-${secret(24, random)}`
  const endsAt = rotated ? clock.now().getTime() + expiresIn * 1000 : undefined
  grants?.set(token, { endsAt, revoked: false })
  world.secrets.push(token)
  return {
    access_token: token,
    token_type: 'bot',
    scope: scopes,
    bot_user_id: app.botUser,
    app_id: app.id,
    team: everywhere ? null : { id: team.id, name: team.name },
    enterprise: enterprise ? { id: enterprise.id, name: enterprise.name } : null,
    is_enterprise_install: everywhere,
    ...(rotated && {
      expires_in: expiresIn,
      refresh_token: refreshToken(refreshing, { world, scopes, everywhere }, random),
    }),
  }
}

function refreshToken(refreshing: Pending['refreshing'], given: Allowed, random: Random): string {
  const token = `xoxe-1-${secret(40, random)}`
  refreshing.set(token, given)
  given.world.secrets.push(token)
  return token
}
