import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killWhileSaving } from '../store/killing.ts'

// `kill.ts [ROUNDS]`: a process that saves notes, killed in the middle 200 times.

export async function benchKill(rounds: number): Promise<string> {
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

if (import.meta.main) process.stdout.write(`${await benchKill(Number(process.argv[2] ?? 200))}\n`)
