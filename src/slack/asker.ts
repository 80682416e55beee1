import type { Asker } from '../bot/ask.ts'

type Sender = {
  readonly team?: { readonly id: string } | null
  readonly user: { readonly id: string; readonly team_id?: string }
}

/** Who pressed or filled in; throws where Slack names no workspace, for nothing is kept without one. */
export function askerOf({ team, user }: Sender): Asker {
  const teamId = team?.id ?? user.team_id
  if (!teamId) throw new Error('Slack named no workspace.')
  return { teamId, personId: user.id }
}
