import { wait } from '../bot/wait.ts'
import { usualKeeping } from '../slack/intake/settings.ts'
import { settlingFor } from '../slack/intake/settling.ts'
import type { Log } from '../slack/log.ts'
import { claimRemovals, destroyWorkspace } from '../store/installations/destroying.ts'
import { pruneStates } from '../store/installations/states.ts'
import { teamsToTend, teamsWithWork } from '../store/installations/work.ts'
import { prune } from '../store/pruning.ts'
import type { Vault } from '../store/vault.ts'
import { breathe } from './workspace.ts'
import type { Workspaces } from './workspaces.ts'

type With = {
  readonly vault: Vault
  readonly now: () => Date
  readonly log: Log
  readonly workspaces: Workspaces
  readonly tendOrganisations: () => Promise<void>
  /** What the process does for itself, by the minute. */
  readonly ownWork: () => Promise<void>
  /** How often it is looked for what is due, in milliseconds. */
  readonly poll: number
}

const everyMinute = 60_000

/** What is done in many workspaces without being asked: each look is for all of them, and opens those that need it. */
export function tending({ vault, now, log, workspaces, tendOrganisations, ownWork, poll }: With): {
  readonly stop: () => Promise<void>
} {
  const { db } = vault
  const ending = new AbortController()
  const { signal } = ending
  const settling = settlingFor(usualKeeping.lease / 2)
  let tidied = Number.NEGATIVE_INFINITY
  let tidying = Promise.resolve()
  let isTidying = false

  const each = async (teams: readonly string[], what: string, work: Work) => {
    for (const teamId of teams) {
      if (signal.aborted) return
      try {
        const workspace = await workspaces.find(teamId)
        if (workspace) await work(workspace)
      } catch (err) {
        // It costs the others nothing.
        log.error({ err, team: teamId }, what)
      }
      await breathe()
    }
  }

  const tidy = async () => {
    await ownWork()
    await prune(db, now(), undefined).catch((err) => log.error({ err }, 'pruning failed'))
    await pruneStates(db, now()).catch((err) => log.error({ err }, 'pruning failed'))
    await tendOrganisations().catch((err) => log.error({ err }, 'organizations were not tended'))
    const removed = await claimRemovals(db, now()).catch((err) => {
      log.error({ err }, 'removed workspaces were not looked for')
      return []
    })
    for (const teamId of removed) {
      try {
        await destroyWorkspace(vault, teamId)
        log.warn({ team: teamId }, 'all data of a workspace was destroyed')
      } catch (err) {
        log.error({ err, team: teamId }, 'the data of a workspace was not destroyed: tried again')
      }
    }
    await each(await teamsToTend(db, now()), 'what is shown was not tended', (workspace) => workspace.tend())
  }

  const run = async () => {
    while (!signal.aborted) {
      try {
        await workspaces.check()
        if (settling.isOver())
          await each(await teamsWithWork(db, now()), 'a workspace was not woken', async ({ wake }) => wake())
        if (!isTidying && Math.abs(now().getTime() - tidied) >= everyMinute) {
          tidied = now().getTime()
          isTidying = true
          // Beside the next looks: what is done in one workspace keeps no nudge of another waiting.
          tidying = tidy()
            .catch((err) => log.error({ err }, 'workspaces'))
            .finally(() => {
              isTidying = false
            })
        }
      } catch (err) {
        settling.trouble()
        log.error({ err }, 'workspaces')
      }
      await wait(poll, signal)
    }
  }
  const running = run()
  return {
    stop: async () => {
      ending.abort()
      await running
      await tidying
    },
  }
}

type Work = (workspace: NonNullable<Awaited<ReturnType<Workspaces['find']>>>) => Promise<void>
