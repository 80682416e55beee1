import { followMembers } from '../slack/installing/members.ts'
import type { OAuth } from '../slack/installing/oauth.ts'
import type { Log } from '../slack/log.ts'
import { liveOrganisations } from '../store/installations/organisations.ts'
import { bring, bringWorkspace, peopleToBring, workspacesToBring } from '../store/joining/joining.ts'
import type { Vault } from '../store/vault.ts'
import { breathe } from './workspace.ts'

type With = {
  readonly oauth: OAuth
  readonly vault: Vault
  readonly now: () => Date
  readonly log: Log
}

/** How often it is looked which workspaces an organisation's installation reaches, in milliseconds: Slack's word of it may have been missed. */
const betweenLooks = 60 * 60_000

/** So many people at one time; the next minute takes more. */
const most = 500

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
    await bringOver(parts)
  }
}

/** What was kept in workspaces that joined moves, one person after another. */
async function bringOver({ vault, now, log }: With): Promise<void> {
  for (const joining of await peopleToBring(vault.db, now(), most)) {
    const { teamId } = joining.from
    await bring(vault, joining, now()).catch((err: unknown) =>
      log.error({ err, team: teamId }, 'what a person kept was not brought over: tried again'),
    )
    await breathe()
  }
  for (const joined of await workspacesToBring(vault.db)) {
    const { teamId, organisationId } = joined
    try {
      const left = await bringWorkspace(vault, joined, now())
      log.info(
        { team: teamId, organization: organisationId },
        'what a workspace kept is its organization’s now',
      )
      if (left.length > 0)
        log.warn({ team: teamId, documents: left }, 'published in the organization, too: that one’s stand')
    } catch (err) {
      log.error({ err, team: teamId }, 'what a workspace kept was not brought over: tried again')
    }
  }
}
