import { z } from 'zod'
import { findInstallation } from '../../store/installations/installations.ts'
import { liveOrganisations, type Member, setMembers } from '../../store/installations/organisations.ts'
import type { Vault } from '../../store/vault.ts'
import { type Access, type Client, clientOf, onceOnly } from '../client.ts'
import type { Log } from '../log.ts'
import type { SpeakingFor } from './refreshing.ts'

type With = {
  readonly oauth: Omit<Access, 'botToken'>
  readonly vault: Vault
  readonly now: () => Date
  readonly log: Log
  readonly speakingFor: SpeakingFor
}

/** Follows which workspaces the installation of an organisation reaches. */
export type Members = {
  /** Looks it up in Slack: what that told before may have come twice, in another order, or not at all. */
  readonly look: (organisationId: string) => Promise<void>
  /** Looks where that was not done for long, or did not get through: to be called by the minute. */
  readonly tend: () => Promise<void>
}

/** Slack's largest page. */
const pageSize = 1_000
/** How often it is looked without a word of Slack's, in milliseconds: one may have been missed. */
const betweenLooks = 60 * 60_000

/** The workspaces that a token of an organisation reaches. */
export async function listMembers(client: Client): Promise<Member[]> {
  const members: Member[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await client.auth.teams.list({ limit: pageSize, ...(cursor !== undefined && { cursor }) })
    for (const { id, name } of page.teams ?? [])
      if (id !== undefined) members.push({ teamId: id, name: name ?? id })
    cursor = page.response_metadata?.next_cursor || undefined
    if (cursor === undefined) return members
  }
}

export function followingMembers({ oauth, vault, now, log, speakingFor }: With): Members {
  const lookedAt = new Map<string, number>()
  /** Slack allows of twenty looks a minute, and tells of each of hundreds of workspaces: those that come meanwhile share the next one. */
  const last = new Map<string, Promise<void>>()
  const waiting = new Map<string, Promise<void>>()

  const once = async (organisationId: string): Promise<void> => {
    lookedAt.set(organisationId, now().getTime())
    try {
      const installation = await findInstallation(vault.db, organisationId)
      const speaking = installation && (await speakingFor(installation))
      if (!speaking) return
      const { botToken } = speaking.tokens
      const members = await listMembers(clientOf({ ...oauth, botToken }, log, onceOnly))
      if (await setMembers(vault.db, organisationId, members, now()))
        log.info({ team: organisationId, workspaces: members.length }, 'an organization’s workspaces changed')
    } catch (err) {
      lookedAt.delete(organisationId)
      log.warn({ err, team: organisationId }, unknownLine)
    }
  }

  const look = (organisationId: string): Promise<void> => {
    const shared = waiting.get(organisationId)
    if (shared) return shared
    const next = (last.get(organisationId) ?? Promise.resolve()).then(() => {
      waiting.delete(organisationId)
      return once(organisationId)
    })
    waiting.set(organisationId, next)
    last.set(organisationId, next)
    return next
  }

  return {
    look,
    tend: async () => {
      for (const organisationId of await liveOrganisations(vault.db)) {
        const since = now().getTime() - (lookedAt.get(organisationId) ?? Number.NEGATIVE_INFINITY)
        if (Math.abs(since) >= betweenLooks) await look(organisationId)
      }
    },
  }
}

export const unknownLine =
  'not known which workspaces an organization’s installation reaches: looked up again'

const accessSchema = z.object({
  enterprise_id: z.string().nullish(),
  authorizations: z.array(z.object({ enterprise_id: z.string().nullish() })).nullish(),
  event: z.object({ type: z.enum(['team_access_granted', 'team_access_revoked']) }),
})

/** The organisation of which Slack says that its installation reaches other workspaces now; undefined for what is something else. */
export function accessIn(body: unknown): string | undefined {
  const { data } = accessSchema.safeParse(body)
  // Whether the installation is an organisation's they don't say: Bolt's own issues tell of `is_enterprise_install: false`.
  return data?.enterprise_id ?? data?.authorizations?.[0]?.enterprise_id ?? undefined
}
