import { expect, test } from 'vitest'
import { databases } from '../store/databases.ts'
import { runChaos } from './chaos.ts'

// Side by side: they mostly wait.
test.concurrent.each(Object.entries(databases))(
  'on %s everybody gets one message, though processes are killed and Slack has its troubles',
  async (_, fresh) => {
    const { url, drop } = await fresh()
    // On SQLite, too: two on one machine may share the file.
    const processes = 2
    const kills = 1
    const settings = { lease: 1_500, timeout: 500, perMinute: 1_200 }
    const outcome = await runChaos({ url, people: 20, processes, kills, seed: 7, settings })
    expect(outcome).toMatchObject({ messages: 20, lost: [], twice: [], failed: 0, kills })
    await drop()
  },
)
