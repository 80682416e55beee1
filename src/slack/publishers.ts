import type { IsAdmin } from '../bot/person/me.ts'
import type { PublishingMeans } from '../bot/person/publishing.ts'
import type { Client } from './client.ts'
import { type Log, refusalOf } from './log.ts'
import { belongingIn, placesOf, type Told, type Workspace } from './workspace.ts'

/** A person that the operator named, by the ids of their workspace and of themselves. */
export type NamedOwner = { readonly teamId: string; readonly personId: string }

type Options = {
  /** One that neither waits nor repeats: people wait for what it answers. */
  readonly client: Client
  readonly workspace: Workspace
  readonly named: readonly NamedOwner[]
  readonly log: Log
}

/** What Slack tells of a person's powers; the types lack some of it. */
type Standing = Told & {
  readonly deleted?: boolean
  readonly is_bot?: boolean
  readonly is_admin?: boolean
  readonly is_owner?: boolean
  readonly is_primary_owner?: boolean
  readonly enterprise_user?: { readonly is_admin?: boolean; readonly is_owner?: boolean }
}

/** Of those whom Slack shows us nothing of, it says that they are not here. */
const nobody = new Set(['user_not_found', 'user_not_visible'])

/** Who is an admin, and who may publish: by what Slack says of them now, for nothing of it is remembered. */
export function publishersOf({
  client,
  workspace,
  named,
  log,
}: Options): Pick<PublishingMeans, 'mayPublish' | 'personName'> & { readonly isAdmin: IsAdmin } {
  const told =
    (is: (user: Standing, personId: string) => boolean): IsAdmin =>
    async ({ personId }) => {
      try {
        const { user } = await client.users.info({ user: personId })
        return user && is(user, personId) ? 'yes' : 'no'
      } catch (err) {
        if (nobody.has(refusalOf(err) ?? '')) return 'no'
        log.warn({ err }, 'not known who is an admin')
        return 'unknown'
      }
    }
  return {
    isAdmin: told((user) => isAdminIn(user, workspace)),
    mayPublish: told(
      (user, personId) => isAdminIn(user, workspace) || isNamed(user, personId, { workspace, named }),
    ),
    personName: async ({ personId }) => {
      try {
        const { user } = await client.users.info({ user: personId })
        return user?.real_name ?? user?.profile?.real_name ?? user?.name
      } catch (err) {
        log.warn({ err }, 'no name')
        return undefined
      }
    },
  }
}

/** What is for all of an organisation is for its own admins, and not for those of one workspace in it. */
function isAdminIn(user: Standing, workspace: Workspace): boolean {
  if (!isMember(user, workspace)) return false
  if (workspace.isOrganisation) return isTrue(user.enterprise_user?.is_admin, user.enterprise_user?.is_owner)
  return isTrue(user.is_admin, user.is_owner, user.is_primary_owner)
}

function isNamed(
  user: Standing,
  personId: string,
  { workspace, named }: Pick<Options, 'workspace' | 'named'>,
): boolean {
  const places = [workspace.id, ...placesOf(user)]
  return (
    isMember(user, workspace) && named.some((one) => one.personId === personId && places.includes(one.teamId))
  )
}

const isMember = (user: Standing, workspace: Workspace): boolean =>
  !user.deleted && !user.is_bot && belongingIn(user, workspace) === 'member'

const isTrue = (...flags: readonly (boolean | undefined)[]): boolean => flags.includes(true)
