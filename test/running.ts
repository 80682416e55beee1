import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { type App, type Parts, startApp } from '../src/app.ts'
import { shippedModel } from '../src/cli/model.ts'
import { loadLibrary } from '../src/library/load.ts'
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../src/sandbox/workspace.ts'
import type { Connection } from '../src/slack/client.ts'
import { openVault, type Vault } from '../src/store/vault.ts'
import { scratchSqlite } from './store/databases.ts'
import { testKey } from './store/keys/test-key.ts'

export const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'))
export const shipped = loadLibrary('data').library
const learned = shippedModel()

/** The id that stands at this place, where they count up. */
export const idOf = (index: number): string => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`

/** Sunday noon in UTC: one o'clock in Berlin, the small hours in Los Angeles. */
export const noon = new Date('2026-11-22T12:00:00Z')

export type Running = {
  readonly workspace: Workspace
  readonly app: App
  readonly logged: readonly string[]
  /** Resolves when everything that was set off has come to rest. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The real app, connected to a local workspace through Slack's protocol; its log is kept. */
export async function startRunning(
  parts: Partial<Parts> = {},
  more: Partial<Pick<WorkspaceOptions, 'enterprise' | 'manifest' | 'team'>> = {},
): Promise<Running> {
  const workspace = await startWorkspace({
    port: 0,
    now: () => noon,
    manifest,
    delivery: { kind: 'socket' },
    timing: { retries: [0, 50, 100] },
    ...more,
  })
  const { botToken, appToken, apiUrl } = workspace
  const running = await startParts({ kind: 'socket', botToken, appToken, apiUrl }, workspace, parts)
  return {
    ...running,
    workspace,
    settled: () => settle(workspace, running.app),
    close: async () => {
      await running.close()
      await workspace.close()
    },
  }
}

/** An empty store of its own. */
export async function testVault(): Promise<Vault> {
  return (await openVault(await scratchSqlite(), testKey)).vault
}

/** The app alone, for a workspace that stands already. */
export async function startParts(slack: Connection, workspace: Workspace, parts: Partial<Parts>) {
  const vault = parts.vault ?? (await testVault())
  const logged: string[] = []
  let ids = 0
  const app = await startApp({
    library: shipped,
    learned,
    vault,
    slack,
    now: () => workspace.clock.now(),
    newId: () => idOf(ids++),
    log: pino({ level: 'debug' }, { write: (line) => logged.push(line) }),
    ...parts,
  })
  return {
    app,
    logged,
    close: async () => {
      await app.stop()
      if (!parts.vault) await vault.db.destroy()
    },
  }
}

/**
 * Workspace and app share one thread: what one of them sent, the other reads within a few turns of the event loop,
 * however slow the machine is. So it is turns that pass without anything crossing that count, and not time.
 */
export async function settle(workspace: Workspace, app: App): Promise<void> {
  const newest = () => workspace.record()[0]?.id
  for (let quiet = 0, seen = newest(); quiet < quietTurns; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0))
    await app.idle()
    if (newest() === seen) continue
    seen = newest()
    quiet = 0
  }
}

const quietTurns = 8
