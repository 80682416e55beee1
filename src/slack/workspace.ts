import type { Belonging } from '../bot/person/outsiders.ts'

/** Where the bot is installed: in one workspace, or in all of an organisation (Slack's Enterprise plans). */
export type Workspace = {
  /** What is kept is kept under it. */
  readonly id: string
  readonly isOrganisation: boolean
  /** The organisation that the workspace is part of. */
  readonly enterpriseId: string | undefined
  /** The workspaces that it is in, where it is in an organisation, as far as they are known. */
  readonly members?: readonly string[]
}

/** What Slack tells of a person, as far as it says where they belong; the types lack some of it. */
export type Told = {
  readonly team_id?: string
  readonly profile?: { readonly title?: string }
  readonly is_stranger?: boolean
  readonly is_restricted?: boolean
  readonly is_ultra_restricted?: boolean
  readonly enterprise_user?: { readonly enterprise_id?: string; readonly teams?: readonly string[] }
}

/** How a person stands to the workspace: in an organisation, people of several workspaces have one id. */
export function belongingIn(user: Told, workspace: Workspace): Exclude<Belonging, 'unknown'> {
  if (user.is_stranger || !isHere(user, workspace)) return 'stranger'
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member'
}

/** Every id that may stand for where a person is at home. */
export const placesOf = ({ team_id, enterprise_user }: Told): string[] =>
  [team_id, enterprise_user?.enterprise_id, ...(enterprise_user?.teams ?? [])].filter(
    (id) => id !== undefined,
  )

function isHere(
  { team_id, enterprise_user }: Told,
  { id, isOrganisation, members = [] }: Workspace,
): boolean {
  // Slack may name no more than the workspace.
  if (isOrganisation && !enterprise_user) return team_id !== undefined && [id, ...members].includes(team_id)
  if (isOrganisation) return enterprise_user?.enterprise_id === id
  if (enterprise_user?.teams) return enterprise_user.teams.includes(id)
  return team_id === undefined || team_id === id
}

/** The workspace in which an organisation's token asks for a person: one of theirs, and if it can be, one that it is in. */
export function workspaceFor(user: Told, { isOrganisation, members = [] }: Workspace): string | undefined {
  if (!isOrganisation) return undefined
  const theirs = [...(user.enterprise_user?.teams ?? []), user.team_id].filter((id) => id?.startsWith('T'))
  return theirs.find((id) => id !== undefined && members.includes(id)) ?? theirs[0]
}
