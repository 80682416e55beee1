import { readFileSync } from 'node:fs'
import { startApp } from '../app.ts'
import type { Config } from '../config.ts'
import { UsageError } from '../config.ts'
import type { Loaded } from '../library/load.ts'
import { isPageBuilt } from '../sandbox/server/page-files.ts'
import { createPrompt } from '../sandbox/terminal/prompt.ts'
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../sandbox/workspace.ts'
import { fileOf } from '../store/database/db.ts'
import { nextDueAt } from '../store/nudges/plan.ts'
import type { Vault } from '../store/vault.ts'
import { shippedModel } from './model.ts'
import { tellOutcome } from './outcome.ts'
import { readableLog } from './readable-log.ts'
import { followData } from './reloading.ts'
import type { Shell } from './shell.ts'
import type { Watching } from './watching.ts'

type Local = {
  readonly config: Config
  readonly port: number | undefined
  readonly loaded: Loaded
  readonly vault: Vault
  readonly watched: Omit<Watching, 'stop'>
}

const usualPort = 3141

/** A Slack workspace on this machine, the very same app connected to it, and a prompt to speak at. */
export async function startLocal(
  shell: Shell,
  { config, port, loaded, vault, watched }: Local,
): Promise<number> {
  const workspace = await openWorkspace(shell, port, async () => {
    const { teamId } = workspace
    const nameOf = (id: string) => workspace.person(id).name
    const at = await nextDueAt(vault.db, teamId)
    return at && { at, what: 'the next nudge', became: () => tellOutcome(vault.db, { teamId, at, nameOf }) }
  })
  const { botToken, appToken, apiUrl } = workspace
  let idle = async (): Promise<void> => undefined
  const prompt = createPrompt(workspace, { ...shell, idle: () => idle() })
  const log = readableLog(shell.env.LOG_LEVEL ? config.logLevel : 'warn', prompt.warn)
  const slack = { kind: 'socket', botToken, appToken, apiUrl } as const
  const app = await startApp({
    library: loaded.library,
    learned: shippedModel(),
    vault,
    now: () => workspace.clock.now(),
    newId: shell.newId,
    log,
    slack,
    nudges: { perMinute: config.nudgesPerMinute, poll: 250 },
    owners: config.owners,
    ...watched,
  })
  idle = app.idle
  shell.onStray((err) => log.error({ err }, 'a stray rejection'))
  void app.lost.then(prompt.warn)
  const control = await followData(shell, { config, loaded, app, log, tell: prompt.warn })
  shell.out('No Slack tokens are set, so here is a Slack workspace of your own, on this machine only.')
  shell.out(
    isPageBuilt()
      ? `Open ${workspace.url} in a browser, or type at this prompt.`
      : 'The page for the browser isn’t built (npm ci without --omit=dev builds it); use this prompt.',
  )
  shell.out(
    `Database: ${fileOf(config.databaseUrl) ?? `PostgreSQL at ${new URL(config.databaseUrl).host}`}\n`,
  )
  await Promise.race([shell.ended, prompt.run()])
  control.close()
  await app.stop()
  await workspace.close()
  return 0
}

async function openWorkspace(
  shell: Shell,
  port: number | undefined,
  nextMoment: NonNullable<WorkspaceOptions['nextMoment']>,
): Promise<Workspace> {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'))
  const open = (at: number) =>
    startWorkspace({
      port: at,
      now: shell.now,
      manifest,
      delivery: { kind: 'socket' },
      random: shell.random,
      nextMoment,
    })
  try {
    return await open(port ?? usualPort)
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken) throw error
    if (port !== undefined)
      throw new UsageError(`Port ${port} is taken: set PORT to another one, or leave it out.`)
    return open(0)
  }
}
