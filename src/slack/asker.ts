import type { Who } from './people.ts'

type Sender = {
  readonly team?: { readonly id: string } | null
  readonly user: { readonly id: string; readonly team_id?: string }
}

/** Who pressed or filled in. */
export const senderOf = ({ team, user }: Sender): Who => ({
  personId: user.id,
  home: user.team_id ?? team?.id,
})
