import { wait } from '../bot/wait.ts'
import { addMilliseconds } from '../domain/dates.ts'
import { moveOn, takeNudgesOf } from '../store/nudges/nudges.ts'
import { type Waiting, waitingTeams } from '../store/nudges/teams.ts'
import type { NudgeDeps } from './deps.ts'
import { rescheduled } from './end.ts'
import type { Hands } from './hands.ts'
import { wavesOf } from './planning.ts'
import { roomOf } from './room.ts'

export type Nudging = {
  /** Takes nothing more, and resolves. What is in hand is its workspace's to end. */
  readonly stop: () => Promise<void>
}

type With = Pick<NudgeDeps, 'vault' | 'now' | 'newId' | 'log' | 'settings'> & {
  /** The one workspace; without, all that are live. */
  readonly teamId?: string
  /** What sends in a workspace; undefined where nothing can be sent. */
  readonly handsIn: (teamId: string) => Promise<Hands | undefined>
}

/** Of so many workspaces something is planned and taken at once. */
const teamsAtOnce = 50
/** So long a workspace may take to be opened before others go on, in milliseconds. */
const patience = 100
/** So long nothing is taken where nothing can be sent, in milliseconds. */
const rest = 30_000

/**
 * Sends what is due, until it is stopped; any number of processes may do so at once. Each look finds the workspaces that have
 * something to do, and each of them has its turn once before the next look: who has much never keeps who has little waiting.
 */
export function startNudges({ teamId: only, handsIn, ...deps }: With): Nudging {
  const { vault, now, newId, log, settings } = deps
  const { db } = vault
  const ending = new AbortController()
  const { signal } = ending
  const room = roomOf(settings.atOnce)
  const plan = wavesOf(deps, (due) => moveOn(vault, due, rescheduled(deps, 'skipped', due.dueAt), now()))
  const opening = new Set<string>()
  const resting = new Map<string, number>()

  /** Where it takes long, it is asked for again at the next look. */
  const open = async (teamId: string): Promise<Hands | undefined> => {
    if (opening.has(teamId)) return undefined
    opening.add(teamId)
    const opened = handsIn(teamId)
      .catch((err: unknown) => void log.error({ err, team: teamId }, 'no nudges can be sent'))
      .then((hands) => {
        if (!hands) resting.set(teamId, now().getTime())
        return hands
      })
      .finally(() => opening.delete(teamId))
    return Promise.race([opened, wait(patience, signal).then(() => undefined)])
  }

  const mayTake = (teamId: string): boolean => {
    const since = resting.get(teamId)
    if (since !== undefined && Math.abs(now().getTime() - since) < rest) return false
    resting.delete(teamId)
    return room.isFree(teamId)
  }

  const take = async (teamIds: readonly string[]): Promise<number> => {
    const hands = new Map<string, Hands>()
    for (const teamId of teamIds) {
      const opened = mayTake(teamId) && (await open(teamId))
      if (opened) hands.set(teamId, opened)
    }
    if (hands.size === 0 || signal.aborted) return 0
    const lease = { lease: newId(), until: addMilliseconds(now(), settings.lease) }
    const taking = { now: now(), limit: room.share(), ...lease }
    const taken = await takeNudgesOf(db, [...hands.keys()], taking)
    for (const each of taken) {
      const work = hands.get(each.teamId)?.send(each)
      if (work) room.hold(each.teamId, work)
    }
    return taken.length
  }

  /** Whether anything was done. */
  const round = async (some: readonly Waiting[]): Promise<boolean> => {
    const due = some.filter((each) => each.due).map(({ teamId }) => teamId)
    const planned = due.length > 0 ? await plan(due) : 0
    // What was planned now may be ready as well.
    const taken = await take(some.filter(({ free }) => free).map(({ teamId }) => teamId))
    return planned + taken > 0
  }

  const look = async (): Promise<boolean> => {
    const waiting = await waitingTeams(db, now(), only)
    let did = false
    for (let at = 0; at < waiting.length && !signal.aborted; at += teamsAtOnce) {
      const some = waiting.slice(at, at + teamsAtOnce)
      try {
        did = (await round(some)) || did
      } catch (err) {
        log.error({ err, teams: some.map(({ teamId }) => teamId) }, 'nudges')
      }
      await wait(1, signal)
    }
    return did
  }

  const run = async () => {
    while (!signal.aborted) {
      const did = await look().catch(
        (err: unknown) => void log.error({ err, ...(only !== undefined && { team: only }) }, 'nudges'),
      )
      if (!did) await Promise.race([wait(settings.poll, signal), room.freed()])
    }
  }
  const running = run()
  return {
    stop: async () => {
      ending.abort()
      await running
    },
  }
}
