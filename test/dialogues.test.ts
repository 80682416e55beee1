import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Vault } from '../src/store/vault.ts'
import { beginAnew, folders, people, play } from './playing.ts'
import { type Running, startRunning, testVault } from './running.ts'
import { voiceProblems } from './voice-check.ts'

let running: Running
let vault: Vault

/** Each file is its own golden text: what is said (`> …`) is played, and what came back is written below. */
describe.each(folders)('%s', (dir, least, library) => {
  const files = readdirSync(dir).filter((name) => name.endsWith('.txt'))

  beforeAll(async () => {
    vault = await testVault()
    running = await startRunning({ vault, library, nudges: { poll: 50, spacing: 0 } })
  })
  afterAll(async () => {
    await running.close()
    await vault.db.destroy()
  })

  test('has its conversations', () => expect(files.length).toBeGreaterThanOrEqual(least))

  test.each(files)('%s', (name) => golden(dir, name))
})

async function golden(dir: string, name: string): Promise<void> {
  const stage = { running, vault }
  // They have met the bot before, but for where it is about meeting it.
  await beginAnew(stage, { met: !name.startsWith('welcome') })
  const path = join(dir, name)
  const odd = new Set<string>()
  const look = async () => {
    for (const problem of voiceProblems(running, people)) odd.add(problem)
  }
  const played = await play(stage, readFileSync(path, 'utf8'), look)
  await expect(played).toMatchFileSnapshot(join('..', path))
  for (const person of people) running.workspace.openHome(person)
  await running.settled()
  await look()
  expect([...odd], 'docs/voice.md says how it is said').toEqual([])
}
