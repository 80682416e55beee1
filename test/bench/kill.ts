import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killWhileSaving } from '../store/database/killing.ts'

/** A process that saves notes, killed in the middle 200 times. */
export async function benchKill(quick: boolean): Promise<string> {
  const rounds = quick ? 20 : 200
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-kill-'))
  try {
    const { acknowledged, lost, twice, damage } = await killWhileSaving(
      `sqlite:${join(dir, 'kill.db')}`,
      rounds,
    )
    return [
      `kill: ${rounds} rounds, ${acknowledged} notes acknowledged`,
      `lost ${lost.length}, twice ${twice.length}, damaged ${damage.length}`,
    ].join('\n')
  } finally {
    rmSync(dir, { recursive: true })
  }
}
