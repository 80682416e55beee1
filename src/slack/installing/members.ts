import { z } from 'zod'
import { readTokens } from '../../store/installations/installations.ts'
import { type Member, setMembers } from '../../store/installations/organisations.ts'
import type { Vault } from '../../store/vault.ts'
import { type Access, type Client, clientOf, onceOnly } from '../client.ts'
import type { Log } from '../log.ts'

type With = {
  readonly oauth: Omit<Access, 'botToken'>
  readonly vault: Vault
  readonly now: () => Date
  readonly log: Log
}

/** Slack's largest page. */
const pageSize = 1_000

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

/**
 * Keeps which workspaces an organisation's installation reaches, as Slack says right now: what it told before may have
 * come twice, in another order, or not at all. False where nothing changed.
 */
export async function followMembers(
  { oauth, vault, now, log }: With,
  organisationId: string,
): Promise<boolean> {
  const tokens = await readTokens(vault, organisationId)
  if (!tokens) return false
  const members = await listMembers(clientOf({ ...oauth, botToken: tokens.botToken }, log, onceOnly))
  const isChanged = await setMembers(vault.db, organisationId, members, now())
  if (isChanged)
    log.info({ team: organisationId, workspaces: members.length }, 'an organization’s workspaces changed')
  return isChanged
}

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
