import type { Asker } from '../bot/mind.ts'

type Sender = {
  readonly team?: { readonly id: string } | null
  readonly user: { readonly id: string; readonly team_id?: string }
}

/** Who pressed or filled in; throws where Slack names no workspace, for nothing is kept without one. */
export function askerOf({ team, user }: Sender, installed?: string): Asker {
  const home = user.team_id ?? team?.id
  const teamId = installed ?? home
  if (!teamId) throw new Error('Slack named no workspace.')
  return personOf(teamId, user.id, home)
}

/** `home` is the person's own workspace, which in a shared channel need not be the one that the bot is installed in. */
export const personOf = (teamId: string, personId: string, home: string | undefined): Asker => ({
  teamId,
  personId,
  ...(home !== undefined && home !== teamId && { elsewhere: true }),
})
