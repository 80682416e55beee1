import { setTimeout } from 'node:timers/promises'
import type { Belonging } from '../bot/person/outsiders.ts'
import type { Asker } from '../bot/question.ts'
import type { Owner } from '../store/vault.ts'
import type { Client } from './client.ts'
import { type Log, refusalOf } from './log.ts'
import { belongingIn, placesOf, type Told, type Workspace } from './workspace.ts'

/** Who did something, as Slack's payload names them. */
export type Who = {
  readonly personId: string
  /** The person's own workspace, or its organisation, where Slack names it. */
  readonly home: string | undefined
  /** People of other organisations may be there. */
  readonly shared?: boolean
}

export type People = {
  /** How a person stands to the workspace. Where Slack does not tell, as it told last; else unknown. */
  readonly belongingOf: (owner: Owner, how: { readonly patient: boolean }) => Promise<Belonging>
  /** Their job title, as they wrote it in Slack. */
  readonly titleOf: (owner: Owner) => Promise<string | undefined>
  /** Whose question it is; `elsewhere` where they are of another workspace. */
  readonly identify: (who: Who) => Promise<Asker>
  /** What Slack has told by itself. */
  readonly learn: (personId: string, user: Told) => Belonging
}

/** `places`: the workspaces that they are a member of, and their organisation. */
type Known = {
  readonly belonging: Belonging
  readonly places: readonly string[]
  readonly title: string | undefined
  readonly until: number
}

type Options = {
  /** One that neither waits nor repeats: people wait for what it answers. */
  readonly client: Client
  readonly workspace: Workspace
  readonly now: () => Date
  readonly log: Log
}

/** Of those whom Slack shows us nothing of, it says that they are not here. */
const nobody = new Set(['user_not_found', 'user_not_visible'])
/** How long what Slack said of a person counts, in milliseconds. */
const remembered = 10 * 60_000
const mostKnown = 10_000
/** Before each further question, in milliseconds; each one waits a second for its answer. */
const waits = [200, 1_000, 2_000, 4_000]

export function peopleOf({ client, workspace, now, log }: Options): People {
  const known = new Map<string, Known>()
  const keep = (personId: string, user: Told): Known => {
    const until = now().getTime() + remembered
    const belonging = belongingIn(user, workspace)
    const told = { belonging, places: placesOf(user), title: user.profile?.title || undefined, until }
    known.delete(personId)
    if (known.size >= mostKnown) known.delete(leastMissed(known))
    known.set(personId, told)
    return told
  }
  /**
   * Undefined where Slack neither tells nor told since the start. With `patient`, one that gives no answer is asked again:
   * what was acknowledged can wait, and who is new would be turned away for nothing.
   */
  const find = async (personId: string, patient: readonly number[] = []): Promise<Known | undefined> => {
    const last = known.get(personId)
    if (last && last.until > now().getTime()) return last
    try {
      const { user } = await client.users.info({ user: personId })
      return keep(personId, user ?? {})
    } catch (err) {
      if (nobody.has(refusalOf(err) ?? '')) return keep(personId, { is_stranger: true })
      const [wait, ...more] = patient
      if (wait !== undefined && !last && refusalOf(err) === undefined) {
        await setTimeout(wait)
        return find(personId, more)
      }
      log.warn({ err }, 'not known whether a member')
      return last
    }
  }
  return {
    learn: (personId, user) => {
      const belonging = belongingIn(user, workspace)
      // One of another workspace may have the very id of one of ours.
      if (belonging !== 'stranger') keep(personId, user)
      return belonging
    },
    belongingOf: async ({ personId }, { patient }) =>
      (await find(personId, patient ? waits : []))?.belonging ?? 'unknown',
    titleOf: async ({ personId }) => (await find(personId))?.title,
    identify: async ({ personId, home, shared }) => {
      const owner = { teamId: workspace.id, personId }
      if (home === workspace.id) return owner
      const told = await find(personId)
      const ours = told ? isOurs(told, home) : mayBeOurs(workspace, home, shared === true)
      return ours ? owner : { ...owner, elsewhere: true }
    },
  }
}

/** A member who is forgotten is known by what they keep: so the oldest of them goes first. */
function leastMissed(known: ReadonlyMap<string, Known>): string {
  for (const [personId, { belonging }] of known) if (belonging === 'member') return personId
  return [...known.keys()][0] ?? ''
}

/** Outside of an organisation ids are a workspace's own: it is their id here only if they are at home in both. */
const isOurs = ({ belonging, places }: Known, home: string | undefined): boolean =>
  belonging !== 'stranger' && (home === undefined || places.includes(home))

const mayBeOurs = (
  { enterpriseId, members = [] }: Workspace,
  home: string | undefined,
  shared: boolean,
): boolean => (home === undefined ? !shared : home === enterpriseId || members.includes(home))
