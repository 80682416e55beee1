import { expect, test } from 'vitest'
import type { IsAdmin } from '../../../src/bot/person/me.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { recordUses, usageCounter } from '../../../src/store/usage/counting.ts'
import { botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'

test('admins see what at least five people asked for last month, and nobody else sees anything', async () => {
  const vault = await testVault()
  const usage = usageCounter()
  let now = noon
  let says: Awaited<ReturnType<IsAdmin>> = 'yes'
  const asked: string[] = []
  const isAdmin: IsAdmin = async ({ personId }) => {
    asked.push(personId)
    return says
  }
  const bot = botOn(vault, { usage, isAdmin, now: () => now })
  const say = (text: string, personId = 'U1', teamId = 'T1') =>
    bot.ask({ teamId, personId }, text, 'dm', { channel: `D${personId}`, thread: undefined })
  const told = async (text = 'admin', personId?: string, teamId?: string) =>
    plain(await say(text, personId, teamId))

  for (let person = 1; person <= 6; person += 1) {
    for (const text of ['expectations leadership', 'compare', 'blorp the gizmo', 'note: zebra deal'])
      await say(text, `U${person}`)
    if (person < 5) await say('search zebra crossings', `U${person}`)
    if (person < 5) await say('expectations partners', `U${person}`)
    await say('levels', `U${person}`, 'T2')
  }
  await recordUses(vault, usage.take())
  expect(await told()).toContain('No numbers yet')
  now = new Date('2026-12-02T12:00:00Z')
  const numbers = await told('usage numbers')
  expect(numbers).toMatch(/Questions: Leadership\W+5\b/)
  expect(numbers).toMatch(/Questions: compare\W+5\b/)
  expect(numbers).toMatch(/Questions without an answer\W+5\b/)
  expect(numbers).toMatch(/People who wrote notes\W+5\b/)
  expect(numbers).not.toMatch(/Partner|search|levels|zebra|blorp|U1/)
  expect(await told('how is the bot used here?', 'U2')).toBe(numbers)
  expect(await told('admin', 'U1', 'T2')).toMatch(/Questions: levels\W+5\b/)
  says = 'no'
  expect(await told()).toContain('Only admins and owners')
  says = 'unknown'
  expect(await told()).toContain('Try again in a minute')
  expect(asked).toEqual(['U1', 'U1', 'U2', 'U1', 'U1', 'U1'])
  await vault.db.destroy()
})
