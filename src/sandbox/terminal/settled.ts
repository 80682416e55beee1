import { setTimeout } from 'node:timers/promises'
import type { Workspace } from '../workspace.ts'

/**
 * Resolves when nothing crosses between the workspace and the app any more. App and workspace share one thread, and
 * what one sent the other reads within a few turns: turns without any traffic are counted, and no time.
 */
export async function settled(workspace: Workspace, idle = async (): Promise<void> => undefined) {
  const newest = () => workspace.record()[0]?.id
  for (let quiet = 0, seen = newest(); quiet < quietTurns; quiet += 1) {
    await setTimeout(1)
    await idle()
    if (newest() === seen) continue
    seen = newest()
    quiet = 0
  }
}

const quietTurns = 20
