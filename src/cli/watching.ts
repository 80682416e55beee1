import { type Health, healthOf } from '../app/health.ts'
import { openHealth } from '../app/health-server.ts'
import type { Metrics } from '../app/metrics-types.ts'
import { type Config, UsageError } from '../config.ts'
import { type Ways, waysToSlack } from '../slack/ways.ts'
import type { Vault } from '../store/vault.ts'
import { packageVersion } from './package-version.ts'

/** What the app tells of itself, and where whoever watches it finds that. */
export type Watching = {
  readonly metrics: Metrics | undefined
  readonly ways: Ways
  readonly health: Health
  readonly stop: () => Promise<void>
}

/** Counts nothing where nobody could read it. */
export async function countedIn({ health }: Config): Promise<Metrics | undefined> {
  if (!health) return undefined
  // Not loaded for nobody: it takes 10 MB.
  const { metricsOf } = await import('../app/metrics.ts')
  return metricsOf(packageVersion())
}

type Watched = {
  readonly config: Pick<Config, 'health' | 'slack'>
  readonly vault: Pick<Vault, 'db'>
  readonly now: () => Date
  readonly metrics: Metrics | undefined
}

/** Opens the port for those who watch, where one is set. */
export async function watching({ config, vault, now, metrics }: Watched): Promise<Watching> {
  const ways = waysToSlack()
  const many = config.slack.kind === 'oauth'
  const health = healthOf({ db: vault.db, now, ways, many, metrics })
  const server = config.health && (await openHealth(config.health, health).catch(refused))
  return { metrics, ways, health, stop: async () => server?.stop() }
}

function refused(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') throw new UsageError('The port of HEALTH_PORT is taken: set another one.')
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    throw new UsageError('HEALTH_HOST is no address of this machine: set it to another one, or unset it.')
  if (code === 'EACCES')
    throw new UsageError('The program may not open the port of HEALTH_PORT: set one above 1023.')
  throw error
}
