import { spawn } from 'node:child_process'
import Database from 'better-sqlite3'
import { fileOf } from '../../../src/store/database/db.ts'
import { keysPath } from '../../../src/store/database/sqlite.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { openVault } from '../../../src/store/vault.ts'
import { testKey } from '../keys/test-key.ts'

export type Outcome = {
  readonly acknowledged: number
  /** Acknowledged notes that are not there, or more than once. */
  readonly lost: readonly string[]
  readonly twice: readonly string[]
  /** What `integrity_check` said other than ok. */
  readonly damage: readonly string[]
}

/** Lets a process save notes and kills it in the middle, so many times; then looks what is there. */
export async function killWhileSaving(url: string, rounds: number): Promise<Outcome> {
  const acknowledged: string[] = []
  const damage: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    // From before the first save to some hundred saves later, spread evenly.
    acknowledged.push(...(await killedAfter(url, round, (round * 67) % 211)))
    damage.push(...damageOf(url))
  }
  const people = new Set(acknowledged.map((line) => line.split(' ')[0] ?? ''))
  const there: string[] = []
  const { vault } = await openVault(url, testKey)
  for (const personId of people) {
    const notes = await listNotes(vault, { teamId: 'T1', personId })
    there.push(...notes.filter(({ id, what }) => what === `Note ${id}`).map(({ id }) => `${personId} ${id}`))
  }
  await vault.db.destroy()
  const found = new Set(there)
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((line) => !found.has(line)),
    twice: there.filter((line, index) => there.indexOf(line) !== index),
    damage,
  }
}

/** The acknowledgements of a process that is killed so many milliseconds after its first one. */
function killedAfter(url: string, round: number, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, ['test/store/database/saving-process.ts', url, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), ms)
    said += text
  })
  return new Promise((resolve) => {
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

function damageOf(url: string): string[] {
  const file = fileOf(url)
  if (file === undefined) return []
  return [file, keysPath(file)].flatMap((path) => {
    const database = new Database(path)
    const result = String(database.pragma('integrity_check', { simple: true }))
    database.close()
    return result === 'ok' ? [] : [`${path}: ${result}`]
  })
}
