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

test.each([
  ['what does a Senior Support Specialist do about uptime?', 'Senior Support Specialist'],
  ["I'm a Senior Support Specialist now", 'Senior Support Specialist'],
  ['show Senior Support Specialist', 'Senior Support Specialist'],
  ['show Senior Designer', 'Senior Designer'],
  ['what is expected of a Senior Designer?', 'Senior Designer'],
  ['show Senior', 'Sr. Mgr'],
  ['what does a senior do about leadership?', 'Sr. Mgr'],
])(
  'the longest name of a level tells the guideline, and no part of it one’s own: %s',
  async (text, level) => {
    const vault = await testVault()
    onTestFinished(() => vault.db.destroy())
    const guidelines = [
      ...shipped.guidelines,
      named('helpdesk', 'Helpdesk', ['Support Specialist', 'Senior Support Specialist']),
      named('design', 'Design', ['Designer', 'Senior Designer']),
    ]
    const bot = botOn(vault, { library: { ...shipped, guidelines }, zoneOf: async () => 'UTC' })
    const levels = { guideline: 'professional-services-manager', current: 'mgr-iii', target: 'sr-mgr' }
    const kept = { zone: 'UTC', hints: false, offered: true, confirmed: true }
    await saveProfile(vault, asker, { ...levels, ...kept }, noon)
    expect((await bot.ask(asker, text, 'dm', here)).summary).toContain(`expected of ${level} in`)
  },
)

/** The engineers' guideline, for another role. */
const named = (id: string, role: string, titles: readonly string[]) => ({
  ...platformEngineer,
  id,
  title: `${role} Guideline`,
  role,
  aliases: [],
  levels: platformEngineer.levels.slice(0, titles.length).map((level, at) => ({
    ...level,
    title: titles[at] ?? level.title,
    short: titles[at] ?? level.short,
    aliases: [],
  })),
})
