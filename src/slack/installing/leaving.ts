import { z } from 'zod'
import { addDays } from '../../domain/dates.ts'
import type { Db } from '../../store/database/db.ts'
import { findInstallation, markRemoved, quieten } from '../../store/installations/installations.ts'
import type { Log } from '../log.ts'

/** Slack says that the app was taken out of a workspace, or that its tokens work no more. */
export type Leaving = {
  readonly kind: 'app_uninstalled' | 'tokens_revoked'
  /** When that was, by Slack's clock. */
  readonly at: Date
}

const leavingSchema = z.object({
  event_time: z.number(),
  event: z.discriminatedUnion('type', [
    z.object({ type: z.literal('app_uninstalled') }),
    z.object({
      type: z.literal('tokens_revoked'),
      tokens: z.object({ bot: z.array(z.string()).default([]) }),
    }),
  ]),
})

/** Undefined for what is something else; tokens of people are none of ours. */
export function leavingIn(body: unknown): Leaving | undefined {
  const { data } = leavingSchema.safeParse(body)
  if (!data || (data.event.type === 'tokens_revoked' && data.event.tokens.bot.length === 0)) return undefined
  return { kind: data.event.type, at: new Date(data.event_time * 1000) }
}

type With = {
  readonly db: Db
  readonly now: () => Date
  readonly log: Log
  /** Whether Slack takes the workspace's token right now; undefined where it doesn't tell. */
  readonly works: (teamId: string) => Promise<boolean | undefined>
}

/** How long after the app was taken out its data is destroyed. */
export const removalDays = 30

/**
 * The two come in any order, twice, late or never. Only that the app was taken out ends in its data being destroyed, some
 * time later; what was before it came back counts no more.
 */
export async function left(parts: With, teamId: string, leaving: Leaving): Promise<void> {
  const { db, now, log, works } = parts
  const { kind, at } = leaving
  const installation = await findInstallation(db, teamId)
  if (!installation) return
  // Slack tells the second alone.
  const isOld = at.getTime() + 999 < installation.installedAt.getTime()
  // Of an organisation it may tell of one of its workspaces.
  const isSure = kind === 'app_uninstalled' && !isOld && !installation.isOrganisation
  const isGood = isSure ? false : await works(teamId)
  if (isGood) return
  // Slack tells it again.
  if (isGood === undefined && (isOld || installation.isOrganisation))
    throw new Error('Not known whether the app is still there.')
  const since = now()
  const destroyAt = addDays(since, removalDays)
  const isChanged =
    kind === 'tokens_revoked'
      ? await quieten(db, installation, { reason: kind, now: since })
      : await markRemoved(db, installation, { now: since, destroyAt })
  if (!isChanged) {
    // It was added again meanwhile, say: what Slack told may hold for it no more.
    const { version } = (await findInstallation(db, teamId)) ?? {}
    if (version !== undefined && version !== installation.version) await left(parts, teamId, leaving)
  } else if (kind === 'tokens_revoked') log.error({ team: teamId, reason: kind }, quietLine)
  else log.warn({ team: teamId, destroyAt }, removedLine)
}

const removedLine = 'taken out: its data is destroyed then, unless you keep it (npm run workspaces)'

export const quietLine =
  'Slack no longer accepts the token of a workspace: nothing goes there until somebody adds the app again at /slack/install'
