import { z } from 'zod'
import type { Workspace } from './workspace.ts'

/** Thrown for a payload that Slack does not send, or that is not for this workspace: it is refused. */
export class OddPayload extends Error {}

const id = z.string().min(1)
const person = z.looseObject({ id, team_id: id.nullish() })
const place = z.looseObject({ id })
const interaction = {
  user: person,
  team: place.nullish(),
  enterprise: place.nullish(),
  is_enterprise_install: z.boolean().nullish(),
}
const view = z.looseObject({
  callback_id: z.string(),
  private_metadata: z.string(),
  blocks: z.array(z.looseObject({ type: id })),
  app_installed_team_id: id.nullish(),
})

const event = z.looseObject({
  event: z.looseObject({ type: id, channel: z.union([id, place]).optional() }),
  event_id: id,
  team_id: id.nullish(),
  enterprise_id: id.nullish(),
  authorizations: z
    .array(
      z.looseObject({
        team_id: id.nullish(),
        enterprise_id: id.nullish(),
        is_enterprise_install: z.boolean(),
      }),
    )
    .nullish(),
})
const command = z.looseObject({
  command: id,
  text: z.string().optional(),
  team_id: id.nullish(),
  enterprise_id: id.nullish(),
  is_enterprise_install: z.union([z.boolean(), z.string()]).nullish(),
  user_id: id,
  channel_id: id,
  response_url: id,
  trigger_id: id,
})
const action = z.looseObject({ type: id, action_id: id, block_id: id })
const interactions = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('block_actions'), ...interaction, actions: z.array(action).min(1) }),
  z.looseObject({ type: z.literal('view_submission'), ...interaction, view }),
  z.looseObject({ type: z.literal('view_closed'), ...interaction, view }),
  z.looseObject({ type: z.literal('shortcut'), ...interaction, callback_id: id }),
  z.looseObject({
    type: z.literal('message_action'),
    ...interaction,
    callback_id: id,
    trigger_id: id,
    channel: place,
    message: z.looseObject({ ts: id }),
  }),
])

/** Throws for what has not the shape that Bolt and the listeners count on, and for what names no workspace, or another. */
export function checkPayload(body: unknown, workspace: Workspace): void {
  if (!isFor(workspace, teamsIn(body))) throw new OddPayload('It names no workspace, or not ours.')
}

/** Whose bot a payload is for: the workspace that it names as the installation's, or else the one that it came from. */
export function workspaceIn(body: unknown): string | undefined {
  const { installation, any } = teamsIn(body)
  return installation ?? any
}

const personSchema = z.object({
  user_id: id.optional(),
  user: z.object({ id }).optional(),
  event: z.object({ user: z.union([id, z.object({ id })]).optional() }).optional(),
})

/** Whose doing it is, by the id that the chat product names. */
export function personIn(body: unknown): string | undefined {
  const { user_id, user, event } = personSchema.safeParse(body).data ?? {}
  const by = event?.user
  return user_id ?? user?.id ?? (typeof by === 'string' ? by : by?.id)
}

/** Where a payload says that it is for: the installation, if it names one, else any workspace. */
type Named = { readonly installation?: string | undefined; readonly any: string | undefined }

const isFor = ({ id: ours, isOrganisation }: Workspace, { installation, any }: Named): boolean =>
  installation === undefined
    ? any !== undefined
    : installation === ours || (isOrganisation && installation.startsWith('T'))

function teamsIn(body: unknown): Named {
  if (typeof body !== 'object' || body === null) throw new OddPayload('It is no object.')
  if ('event' in body) {
    const { authorizations, team_id, enterprise_id } = shaped(event, body)
    const [first] = authorizations ?? []
    const of = first?.is_enterprise_install ? first.enterprise_id : first?.team_id
    return { installation: of ?? undefined, any: team_id ?? enterprise_id ?? undefined }
  }
  if ('command' in body) {
    const { team_id, enterprise_id, is_enterprise_install: everywhere } = shaped(command, body)
    const installation = String(everywhere) === 'true' ? enterprise_id : undefined
    return { installation: installation ?? undefined, any: team_id ?? undefined }
  }
  const said = shaped(interactions, body)
  if (said.is_enterprise_install && said.enterprise)
    return { installation: said.enterprise.id, any: said.enterprise.id }
  const isView = said.type === 'view_submission' || said.type === 'view_closed'
  const installation = isView ? said.view.app_installed_team_id : undefined
  return {
    installation: installation ?? undefined,
    any: said.team?.id ?? said.user.team_id ?? said.enterprise?.id,
  }
}

function shaped<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body)
  if (error) throw new OddPayload(`It is not as Slack sends it: ${error.issues.map(faultOf).join(', ')}.`)
  return data
}

/** Where something is wrong; what is there instead may be words of people. */
const faultOf = ({ path, code }: z.core.$ZodIssue): string => `${path.join('.') || 'the whole'} (${code})`
