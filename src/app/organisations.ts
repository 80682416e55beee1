import type { Members } from '../slack/installing/members.ts'
import type { Log } from '../slack/log.ts'
import { bring, peopleToBring } from '../store/joining/joining.ts'
import { NotTheirs } from '../store/joining/standing.ts'
import { bringWorkspace, workspacesToBring } from '../store/joining/workspace.ts'
import type { Vault } from '../store/vault.ts'
import { breathe } from './workspace.ts'

type With = {
  readonly members: Members
  readonly vault: Vault
  readonly now: () => Date
  readonly log: Log
}

/** So many people at one time; the next minute takes more. */
const most = 500

/** What is done for organisations without being asked: to be called by the minute. */
export function tendingOrganisations(parts: With): () => Promise<void> {
  return async () => {
    await parts.members.tend()
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
      if (err instanceof NotTheirs) continue
      log.error({ err, team: teamId }, 'what a workspace kept was not brought over: tried again')
    }
  }
}
