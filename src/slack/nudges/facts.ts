import type { webApi } from '@slack/bolt'
import type { Asking, PersonFacts } from '../../bot/messenger.ts'
import { holidayUntil } from '../../domain/schedule/holiday-status.ts'
import type { Client } from '../client.ts'
import { refusalOf } from '../log.ts'
import { belongingIn, type Workspace, workspaceFor } from '../workspace.ts'
import type { Gate } from './gate.ts'
import type { QuietHours } from './quiet.ts'

type With = {
  readonly client: Client
  readonly workspace: Workspace
  readonly gate: Gate
  readonly quiet: QuietHours
}

/** What Slack knows of a person right before something is sent to them. */
export async function slackFacts(
  { client, workspace, gate, quiet }: With,
  asking: Asking,
): Promise<PersonFacts> {
  const user = await userOf(client, gate, asking.personId)
  const person = standingOf(user, workspace)
  if (!user || person !== 'active') return { person, dnd: undefined, holidayStatusUntil: undefined }
  return {
    person,
    dnd: await quiet(asking.personId, asking.now, workspaceFor(user, workspace)),
    holidayStatusUntil: asking.readStatus ? holidayOf(user, asking) : undefined,
  }
}

type User = NonNullable<webApi.UsersInfoResponse['user']>

async function userOf(client: Client, gate: Gate, user: string): Promise<User | undefined> {
  try {
    return (await gate('users.info', () => client.users.info({ user }))).user
  } catch (error) {
    if (['user_not_found', 'user_not_visible'].includes(refusalOf(error) ?? '')) return undefined
    throw error
  }
}

function standingOf(user: User | undefined, workspace: Workspace): PersonFacts['person'] {
  // An organisation shows nobody of a workspace that the app was taken out of: they are there all the same.
  if (!user && workspace.isOrganisation) return 'stranger'
  if (!user || user.deleted) return 'deactivated'
  if (user.is_bot) return 'bot'
  const belonging = belongingIn(user, workspace)
  // They became a guest since: nothing is kept for guests, who could not even answer.
  return belonging === 'member' ? 'active' : belonging
}

function holidayOf({ profile }: User, { zone, now }: Asking): Date | undefined {
  const until = profile?.status_expiration
  return holidayUntil(
    {
      emoji: profile?.status_emoji ?? '',
      text: profile?.status_text ?? '',
      until: until ? new Date(until * 1000) : undefined,
    },
    zone,
    now,
  )
}
