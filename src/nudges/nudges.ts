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

type Done = { readonly count: number; readonly more: readonly string[] }

/** Of so many workspaces something is planned and taken at once. */
const teamsAtOnce = 50
/** So many turns who has much may have before others are looked for. */
const roundsOfALook = 20
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

  /** Of these as many as there is room for; returns how many, and where there may be more. */
  const take = async (teamIds: readonly string[]): Promise<Done> => {
    const hands = new Map<string, Hands>()
    for (const teamId of teamIds) {
      const opened = mayTake(teamId) && (await open(teamId))
      if (opened) hands.set(teamId, opened)
    }
    if (hands.size === 0 || signal.aborted) return { count: 0, more: [] }
    const lease = { lease: newId(), until: addMilliseconds(now(), settings.lease) }
    const limit = room.share()
    const taking = { now: now(), limit, ...lease }
    const taken = await takeNudgesOf(db, [...hands.keys()], taking)
    const counts = new Map<string, number>()
    for (const each of taken) {
      counts.set(each.teamId, (counts.get(each.teamId) ?? 0) + 1)
      const work = hands.get(each.teamId)?.send(each)
      if (work) room.hold(each.teamId, work)
    }
    const more = [...hands.keys()].filter((teamId) => (counts.get(teamId) ?? 0) >= limit)
    return { count: taken.length, more }
  }

  const turn = async (some: readonly Waiting[]): Promise<Done> => {
    const due = some.filter((each) => each.due).map(({ teamId }) => teamId)
    const planned = due.length > 0 ? await plan(due) : 0
    // What was planned now may be ready as well.
    const taken = await take(some.filter(({ free }) => free).map(({ teamId }) => teamId))
    return { count: planned + taken.count, more: planned > 0 ? [...due, ...taken.more] : taken.more }
  }

  /** Each has its turn; returns whether anything was done, and where there may be more. */
  const round = async (waiting: readonly Waiting[]) => {
    let did = false
    const more = new Set<string>()
    for (let at = 0; at < waiting.length && !signal.aborted; at += teamsAtOnce) {
      const some = waiting.slice(at, at + teamsAtOnce)
      try {
        const done = await turn(some)
        did ||= done.count > 0
        for (const teamId of done.more) more.add(teamId)
      } catch (err) {
        log.error({ err, teams: some.map(({ teamId }) => teamId) }, 'nudges')
      }
      await wait(1, signal)
    }
    return { did, more: waiting.filter(({ teamId }) => more.has(teamId)) }
  }

  const look = async (): Promise<boolean> => {
    let { did, more } = await round(await waitingTeams(db, now(), only))
    // Who has much goes on for a while: a look costs more, the more workspaces there are.
    for (let rounds = 1; more.length > 0 && rounds < roundsOfALook && !signal.aborted; rounds += 1) {
      more = (await round(more)).more
      did = true
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
