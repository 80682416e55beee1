import { expect, test } from 'vitest'
import { databases } from '../store/databases.ts'
import { talkAndKill } from './keeping.ts'

// Side by side: they mostly wait.
test.concurrent.each(Object.entries(databases))(
  'on %s what Slack was told to have arrived is saved once and answered, though processes are killed',
  async (name, fresh) => {
    const { url, drop } = await fresh()
    const outcome = await talkAndKill({
      url,
      messages: 40,
      perSecond: 30,
      processes: name === 'sqlite' ? 1 : 2,
      kills: 2,
      seed: 7,
      // One more than Slack's: a busy machine takes long to start a process again.
      retries: [0, 1_500, 10_000, 30_000],
      keeping: { lease: 1_500, poll: 300 },
    })
    const wrong = { lost: [], savedTwice: [], unanswered: [], leftOver: 0 }
    expect(outcome).toMatchObject({ ...wrong, kills: 2 })
    expect(outcome.acknowledged).toBeGreaterThan(20)
    await drop()
  },
  120_000,
)
