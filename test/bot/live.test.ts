import { expect, test } from 'vitest'
import { liveBot } from '../../src/bot/live.ts'
import type { Guideline } from '../../src/domain/library/guideline.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { botOn } from '../bots.ts'
import { platformEngineer } from '../domain/platform-engineer.ts'
import { shipped, startRunning, testVault } from '../running.ts'

const asker = { teamId: 'T1', personId: 'U1' }
const next: Guideline = { ...platformEngineer, version: 'next' }

test('an answer under way is finished on the library that it began with', async () => {
  const vault = await testVault()
  let tellZone = (_: string) => {}
  const zone = new Promise<string>((resolve) => {
    tellZone = resolve
  })
  const botFor = (guidelines: readonly Guideline[]) =>
    botOn(vault, { library: { ...shipped, guidelines }, zoneOf: () => zone })
  const { bot, replace } = liveBot(botFor([platformEngineer]))
  const underWay = bot.ask(asker, 'note uptime: answered a page alone', 'dm')
  replace(botFor([next]))
  tellZone('UTC')
  await underWay
  await bot.ask(asker, 'note uptime: answered another one', 'dm')
  expect((await listNotes(vault, asker)).map(({ version }) => version)).toEqual(['next', '2026-11'])
  await vault.db.destroy()
})

test('commands, Home and forms follow a new library', async () => {
  const running = await startRunning({ library: { ...shipped, postings: [] } })
  const { workspace } = running
  workspace.say('lena', 'dm', 'note: went to the zanzibar meeting')
  await running.settled()
  const asked = async () => {
    workspace.say('lena', 'dm', 'dimensions')
    await running.settled()
    return JSON.stringify(workspace.messages('lena', 'dm').at(-1))
  }
  const home = async () => {
    workspace.openHome('lena')
    await running.settled()
    return JSON.stringify(workspace.home('lena'))
  }
  const form = async () => {
    await workspace.command('lena', '#leveling', '/level', 'rate')
    await running.settled()
    return JSON.stringify(workspace.modals('lena').at(-1))
  }
  for (const [view, said] of [
    [asked, 'Operational Excellence'],
    [home, 'Operational Excellence'],
    [form, 'Operational Excellence'],
  ] as const) {
    expect(await view()).toContain(said)
  }
  await running.app.use({ guidelines: [platformEngineer], postings: [] })
  for (const [view, said] of [
    [asked, 'Uptime'],
    [home, 'Uptime'],
    [form, 'Uptime'],
  ] as const) {
    const seen = await view()
    expect(seen).toContain(said)
    expect(seen).not.toContain('Operational Excellence')
  }
  await running.close()
})
