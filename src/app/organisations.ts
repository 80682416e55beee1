import { followMembers } from '../slack/installing/members.ts'
import type { OAuth } from '../slack/installing/oauth.ts'
import type { Log } from '../slack/log.ts'
import { liveOrganisations } from '../store/installations/organisations.ts'
import type { Vault } from '../store/vault.ts'

type With = {
  readonly oauth: OAuth
  readonly vault: Vault
  readonly now: () => Date
  readonly log: Log
}

/** How often it is looked which workspaces an organisation's installation reaches, in milliseconds: Slack's word of it may have been missed. */
const betweenLooks = 60 * 60_000

/** What is done for organisations without being asked: to be called by the minute. */
export function tendingOrganisations(parts: With): () => Promise<void> {
  const { vault, now, log } = parts
  const lookedAt = new Map<string, number>()
  return async () => {
    for (const organisationId of await liveOrganisations(vault.db)) {
      const at = now().getTime()
      if (Math.abs(at - (lookedAt.get(organisationId) ?? 0)) < betweenLooks) continue
      lookedAt.set(organisationId, at)
      await followMembers(parts, organisationId).catch((err: unknown) =>
        log.warn(
          { err, team: organisationId },
          'not known which workspaces an organization’s installation reaches',
        ),
      )
    }
  }
}
