import { z } from 'zod'
import type { Who } from './people.ts'
import type { Workspace } from './workspace.ts'

type Sender = {
  readonly team?: { readonly id: string } | null
  readonly user: { readonly id: string; readonly team_id?: string }
}

/** Who pressed or filled in. */
export const senderOf = ({ team, user }: Sender): Who => ({
  personId: user.id,
  home: user.team_id ?? team?.id,
})

const homeSchema = z.object({ user_team: z.string(), team: z.string() }).partial()

/**
 * Where who wrote is at home: `user_team` in shared channels, `team` elsewhere (docs.slack.dev, Slack Connect); else
 * another workspace that it happened in.
 */
export function homeOf(
  event: object,
  happenedIn: string | undefined,
  workspace: Workspace,
): string | undefined {
  const { data } = homeSchema.safeParse(event)
  return data?.user_team ?? data?.team ?? (happenedIn === workspace.id ? undefined : happenedIn)
}
