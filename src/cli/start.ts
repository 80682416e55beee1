import { pino } from 'pino'
import { strangeNames } from '../app/setting-names.ts'
import { type App, startApp } from '../app.ts'
import { type Config, readConfig, UsageError } from '../config.ts'
import type { Library } from '../domain/library/library.ts'
import { RefusedError } from '../slack/client.ts'
import { clockOf } from '../store/database/clock.ts'
import { openVault } from '../store/vault.ts'
import { openData } from './library.ts'
import { assistantScope, manifestScopes } from './manifest.ts'
import { shippedModel } from './model.ts'
import { packageVersion } from './package-version.ts'
import { followData } from './reloading.ts'
import type { Command } from './shell.ts'
import { countedIn, watching } from './watching.ts'

/** `start`: the bot, in Slack with tokens, in a local workspace without. */
export const start: Command = async (shell) => {
  const config = readConfig(shell.env)
  // Not refused: what others set for programs of theirs is no business of ours.
  for (const line of strangeNames(Object.keys(shell.env))) shell.err(`In the environment: ${line}`)
  const loaded = openData(config.data)
  const { library } = loaded
  const metrics = await countedIn(config)
  const { vault, madeKey } = await openVault(config.databaseUrl, config.key, metrics?.asked)
  if (madeKey) shell.err(keyMade(madeKey))
  let stopWatching = async (): Promise<void> => undefined
  try {
    const { slack } = config
    // All processes on one database go by one clock.
    const now = await clockOf(vault.db, shell.now)
    const { stop, ...watched } = await watching({ config, vault, now, metrics })
    stopWatching = stop
    if (slack.kind === 'local') {
      // Imported here and not above, so that a bot with tokens loads nothing of the local workspace.
      const { startLocal } = await import('./local.ts')
      return await startLocal(shell, { config, port: slack.port, loaded, vault, watched })
    }
    const log = pino({ level: config.logLevel })
    // A rejected promise that nobody waits for is no reason to stop serving everybody.
    shell.onStray((err) => log.error({ err }, 'a stray rejection'))
    const nudges = { perMinute: config.nudgesPerMinute }
    const parts = {
      library,
      learned: shippedModel(),
      vault,
      now,
      newId: shell.newId,
      log,
      nudges,
      owners: config.owners,
      leftDays: config.leftDays,
      assistants: config.assistants && { ...config.assistants, version: packageVersion() },
      ...watched,
    }
    const starting =
      slack.kind === 'oauth'
        ? import('../app/many.ts').then(({ startMany }) =>
            startMany({ ...parts, slack: { ...slack, scopes: scopesFor(config) } }),
          )
        : startApp({ ...parts, slack })
    // Slack may be away for long: what is read anew meanwhile is answered from as soon as it's there.
    let use: App['use'] = async (next) => {
      readMeanwhile = next
    }
    let readMeanwhile: Library | undefined
    const control = await followData(shell, { config, loaded, app: { use: (next) => use(next) }, log })
    let app: App | undefined
    let lost: string | undefined
    try {
      // Asked to end before Slack has answered, there is nothing to finish.
      app = await Promise.race([starting.catch(refused), shell.ended.then(() => undefined)])
      if (app) {
        use = app.use
        if (readMeanwhile) await use(readMeanwhile)
        log.info({ mode: slack.kind, ...(slack.kind !== 'socket' && { port: app.port }) }, 'ready')
        lost = await Promise.race([shell.ended.then(() => undefined), app.lost])
      }
    } finally {
      control.close()
    }
    if (lost !== undefined) log.fatal(lost)
    await app?.stop()
    return lost === undefined ? 0 : 1
  } finally {
    await stopWatching()
    await vault.db.destroy()
  }
}

const scopesFor = ({ assistants }: Config): readonly string[] =>
  assistants?.slack ? [...manifestScopes(), assistantScope] : manifestScopes()

const keyMade = (path: string): string =>
  `A new application key was made: ${path}. It opens everybody’s notes and is in no backup of the database: copy it to a safe place, apart from the backups.`

function refused(error: unknown): never {
  if (error instanceof RefusedError) throw new UsageError(error.message)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    throw new UsageError('LISTEN_HOST is no address of this machine: set it to another one, or unset it.')
  if (code === 'EADDRINUSE') throw new UsageError('The port is taken: set PORT to another one.')
  throw error
}
