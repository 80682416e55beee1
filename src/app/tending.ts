import { wait } from '../bot/wait.ts'
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
  /** How often it is looked for what is due, in milliseconds. */
  readonly poll: number
}

const everyMinute = 60_000

/** What is done in many workspaces without being asked: each look is for all of them, and opens those that need it. */
export function tending({ vault, now, log, workspaces, poll }: With): { readonly stop: () => Promise<void> } {
  const { db } = vault
  const ending = new AbortController()
  const { signal } = ending
  let tidied = Number.NEGATIVE_INFINITY

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
    await prune(db, now(), undefined).catch((err) => log.error({ err }, 'pruning failed'))
    await pruneStates(db, now())
    for (const teamId of await claimRemovals(db, now())) {
      await destroyWorkspace(vault, teamId)
      log.warn({ team: teamId }, 'all data of a workspace was destroyed')
    }
    await each(await teamsToTend(db, now()), 'what is shown was not tended', (workspace) => workspace.tend())
  }

  const run = async () => {
    while (!signal.aborted) {
      try {
        await workspaces.check()
        await each(await teamsWithWork(db, now()), 'a workspace was not woken', async ({ wake }) => wake())
        if (Math.abs(now().getTime() - tidied) >= everyMinute) {
          tidied = now().getTime()
          await tidy()
        }
      } catch (err) {
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
    },
  }
}

type Work = (workspace: NonNullable<Awaited<ReturnType<Workspaces['find']>>>) => Promise<void>
