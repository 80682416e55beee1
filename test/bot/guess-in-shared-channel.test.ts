import { expect, test } from 'vitest'
import { plain } from '../../src/bot/replies/plain.ts'
import { botOn } from '../bots.ts'
import { parkRanger } from '../domain/park-ranger.ts'
import { platformEngineer } from '../domain/platform-engineer.ts'
import { shipped, testVault } from '../running.ts'

const open = shipped.guidelines.map((guideline) => ({ ...guideline, audience: 'anyone' as const }))
const library = {
  ...shipped,
  guidelines: [
    ...open,
    { ...parkRanger, audience: 'anyone' as const },
    { ...platformEngineer, audience: 'workspace' as const },
  ],
}
const asker = { teamId: 'T1', personId: 'U1' }

const botWith = async (belonging: 'guest' | 'unknown') =>
  botOn(await testVault(), {
    library,
    belongingOf: async () => belonging,
    titleOf: async () => 'Senior Platform Engineer II',
  })

test.each(['guest', 'unknown'] as const)(
  'what only the title says names no internal role where other organisations read along: %s',
  async (belonging) => {
    const bot = await botWith(belonging)
    const here = { channel: 'C1', thread: undefined, shared: true }
    await bot.ask(asker, 'posting', 'channel', here)
    const answer = await bot.ask(asker, 'why', 'channel', here)
    expect(answer.for).toBe('room')
    expect(plain(answer)).not.toContain('Platform Engineer')
  },
)

test('an answer says that it goes by a guess only where it does', async () => {
  const bot = await botWith('guest')
  const here = { channel: 'D1', thread: undefined }
  await bot.ask(asker, 'posting', 'dm', here)
  const answer = plain(await bot.ask(asker, 'why', 'dm', here))
  // The source of this answer is the managers' guideline.
  expect(answer).toContain('Leveling Guide: Manager, Professional Services')
  expect(answer).not.toContain('I’ve assumed your role is Platform Engineer')
})
