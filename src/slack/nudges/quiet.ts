import DataLoader from 'dataloader'
import { addDays } from '../../domain/dates.ts'
import type { Client } from '../client.ts'
import { type Log, refusalOf } from '../log.ts'
import type { Gate } from './gate.ts'

/** Until when a person is not to be disturbed, if it is so now. */
export type QuietHours = (personId: string, now: Date, teamId?: string) => Promise<Quiet>
type Quiet = { readonly until: Date } | undefined

/** Slack tells of so many people at once: docs.slack.dev, dnd.teamInfo; it refuses to do so for one alone. */
const batchSize = 50
/** How long a question waits for others that go along, in milliseconds. */
const gathering = 20

type Hours = {
  readonly dnd_enabled?: boolean
  readonly next_dnd_start_ts?: number
  readonly next_dnd_end_ts?: number
}
type Told = Hours | 'denied' | undefined

/** Asks for many people in one call, for Slack answers only so many a minute. */
export function quietHours(client: Client, gate: Gate, log: Log): QuietHours {
  /** An organisation's token has to name a workspace; one for each. */
  const loaders = new Map<string | undefined, DataLoader<string, Told>>()
  /** Whoever added the bot may have left the scope out: Slack is asked again a day later. */
  let deniedUntil: Date | undefined
  const loaderOf = (teamId: string | undefined) => {
    const known = loaders.get(teamId)
    if (known) return known
    const loader = new DataLoader<string, Told>((people) => answer({ client, gate, log, teamId }, people), {
      cache: false,
      maxBatchSize: batchSize,
      batchScheduleFn: (ask) => setTimeout(ask, gathering),
    })
    loaders.set(teamId, loader)
    return loader
  }
  return async (personId, now, teamId) => {
    if (deniedUntil && now < deniedUntil) return undefined
    const hours = await loaderOf(teamId).load(personId)
    if (hours === 'denied') deniedUntil = addDays(now, 1)
    return hours === 'denied' ? undefined : quietUntil(hours, now)
  }
}

type Asking = {
  readonly client: Client
  readonly gate: Gate
  readonly log: Log
  readonly teamId: string | undefined
}

function quietUntil(hours: Hours | undefined, now: Date): Quiet {
  const { dnd_enabled: enabled, next_dnd_start_ts: start = 0, next_dnd_end_ts: end = 0 } = hours ?? {}
  const at = now.getTime() / 1000
  return enabled && start <= at && at < end ? { until: new Date(end * 1000) } : undefined
}

/** What Slack says of each, or why it says nothing. */
async function answer(asking: Asking, people: readonly string[]): Promise<(Told | Error)[]> {
  try {
    const hours = await hoursOf(asking, [...new Set(people)])
    return people.map((personId) => hours[personId])
  } catch (error) {
    const code = refusalOf(error)
    if (code === 'missing_scope') {
      // It goes on without it: Slack itself keeps phones quiet.
      asking.log.info(
        { scope: 'dnd:read' },
        'not allowed to ask for Do Not Disturb: nudges come all the same',
      )
      return people.map(() => 'denied')
    }
    if (code === 'user_not_visible' && people.length > 1) {
      return (await Promise.all(people.map((personId) => answer(asking, [personId])))).flat()
    }
    if (code === 'user_not_visible' || code === 'user_not_found') return people.map(() => undefined)
    const reason = error instanceof Error ? error : new Error(String(error))
    return people.map(() => reason)
  }
}

async function hoursOf(
  { client, gate, teamId }: Asking,
  people: readonly string[],
): Promise<Record<string, Hours>> {
  const of = teamId === undefined ? {} : { team_id: teamId }
  const [first = '', ...others] = people
  if (others.length === 0) {
    return { [first]: await gate('dnd.info', () => client.dnd.info({ user: first, ...of })) }
  }
  const answered = await gate('dnd.teamInfo', () => client.dnd.teamInfo({ users: people.join(','), ...of }))
  return answered.users ?? {}
}
