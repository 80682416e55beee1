import { expect, onTestFinished, test } from 'vitest'
import { plain } from '../../src/bot/replies/plain.ts'
import { saveProfile } from '../../src/store/people/profiles.ts'
import { botOn } from '../bots.ts'
import { parkRanger } from '../domain/park-ranger.ts'
import { platformEngineer } from '../domain/platform-engineer.ts'
import { noon, shipped, testVault } from '../running.ts'

const library = { ...shipped, guidelines: [...shipped.guidelines, platformEngineer, parkRanger] }
const asker = { teamId: 'T1', personId: 'U1' }
const here = { channel: 'D1', thread: undefined }

async function start() {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  const bot = botOn(vault, { library, zoneOf: async () => 'UTC' })
  return { vault, ask: (text: string) => bot.ask(asker, text, 'dm', here) }
}

test.each(['levels', 'dimensions', 'readiness', 'compare', 'show my next level'])(
  'a chosen guideline that is gone is said, and none is used in its place: %s',
  async (text) => {
    const { vault, ask } = await start()
    const profile = {
      guideline: 'sommelier',
      current: 'one',
      target: 'two',
      zone: 'UTC',
      hints: true,
      offered: true,
      confirmed: true,
    }
    await saveProfile(vault, asker, profile, noon)
    expect((await ask(text)).summary).toMatch(
      /^Your guideline “sommelier” is no longer here\. Which role is yours now\?/,
    )
  },
)

test.each(['which guideline am I on', 'which guideline am I on?', 'readiness'])(
  'who never chose is asked: %s',
  async (text) => {
    const { ask } = await start()
    await ask('note: cut a change into nine')
    expect((await ask(text)).summary).toMatch(/^Which role is yours\?/)
  },
)

test('a level of another guideline is answered from that, or named as not there', async () => {
  const { ask } = await start()
  await ask('what does a PE II do about uptime?')
  for (const text of ['and a Warden?', 'and a Sr. Mgr?']) {
    const answer = plain(await ask(text))
    expect(answer).not.toMatch(/stated of {2}in|in \./)
  }
})
