import type { Selectable } from 'kysely'
import type { InstallationState } from '../database/installation-tables.ts'
import type { Tables } from '../database/tables.ts'
import type { AppKey } from '../keys/app-key.ts'
import type { Ring } from '../keys/ring.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'

/** The bot in one workspace, or in all of an organisation, as whoever installed it there let it in. */
export type Installation = {
  readonly teamId: string
  /** The organisation that the workspace is part of. */
  readonly enterpriseId: string | undefined
  /** It is in all of the organisation, by whose id it then goes. */
  readonly isOrganisation: boolean
  readonly name: string
  readonly appId: string
  readonly botId: string
  readonly botUserId: string
  readonly scopes: readonly string[]
  readonly installedBy: string
  readonly installedAt: Date
  readonly state: InstallationState
  /** Since when it is so, and what Slack said. */
  readonly stateAt: Date
  readonly reason: string | undefined
  /** When all data of the workspace is destroyed. */
  readonly destroyAt: Date | undefined
  /** Another one whenever something of it changes, its tokens included. */
  readonly version: number
  /** When the token ends, where tokens are rotated. */
  readonly expiresAt: Date | undefined
}

export type Tokens = { readonly botToken: string; readonly refreshToken?: string | undefined }

/** All but what is sealed. */
export const installationColumns = [
  'team_id',
  'enterprise_id',
  'name',
  'app_id',
  'bot_id',
  'bot_user_id',
  'scopes',
  'installed_by',
  'installed_at',
  'state',
  'state_at',
  'reason',
  'destroy_at',
  'version',
  'expires_at',
] as const

type Row = Pick<Selectable<Tables['installation']>, (typeof installationColumns)[number]>

export const toInstallation = (row: Row): Installation => ({
  teamId: row.team_id,
  enterpriseId: row.enterprise_id ?? undefined,
  isOrganisation: row.enterprise_id === row.team_id,
  name: row.name,
  appId: row.app_id,
  botId: row.bot_id,
  botUserId: row.bot_user_id,
  scopes: row.scopes.split(',').filter(Boolean),
  installedBy: row.installed_by,
  installedAt: new Date(row.installed_at),
  state: row.state,
  stateAt: new Date(row.state_at),
  reason: row.reason ?? undefined,
  destroyAt: dateOf(row.destroy_at),
  version: row.version,
  expiresAt: dateOf(row.expires_at),
})

const dateOf = (text: string | null): Date | undefined => (text === null ? undefined : new Date(text))

/** With the application key: they are nobody's own. */
export const sealTokens = (appKey: Pick<AppKey, 'id' | 'key'>, teamId: string, tokens: Tokens) =>
  sealBytes(appKey, teamId, Buffer.from(`${tokens.botToken}\n${tokens.refreshToken ?? ''}`))

export const sealBytes = ({ id, key }: Pick<AppKey, 'id' | 'key'>, teamId: string, bytes: Buffer) => ({
  sealed: seal(key, bytes, additionalDataOf(teamId)),
  sealed_by: id,
})

type Sealed = Pick<Selectable<Tables['installation']>, 'team_id' | 'sealed' | 'sealed_by'>

export const bytesOf = (ring: Ring, { team_id, sealed, sealed_by }: Sealed): Buffer =>
  unseal(ring.find(sealed_by), sealed, additionalDataOf(team_id))

export function tokensOf(ring: Ring, row: Sealed): Tokens {
  const [botToken = '', refreshToken] = bytesOf(ring, row).toString().split('\n')
  return { botToken, refreshToken: refreshToken || undefined }
}

const additionalDataOf = (teamId: string): string => additionalData('installation', teamId)
