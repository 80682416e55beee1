import { expect, onTestFinished, test } from 'vitest'
import { saveProfile } from '../../../src/store/people/profiles.ts'
import { noon, type Running, startRunning, testVault } from '../../running.ts'

async function running(parts: Parameters<typeof startRunning>[0] = {}): Promise<Running> {
  const started = await startRunning(parts)
  onTestFinished(started.close)
  return started
}

const heard = ({ workspace }: Running, user: string, place: string) =>
  workspace
    .messages(user, place)
    .filter((message) => message.user === workspace.botUserId)
    .map((message) => JSON.stringify(message.blocks))

test('invited to a channel, the bot says so once, there and nowhere else, also when Slack tells it twice', async () => {
  const app = await running()
  app.workspace.setFaults({ duplicateEvents: 1 })
  app.workspace.invite('lena', '#general')
  await app.settled()
  const [hello, ...more] = heard(app, 'marcus', '#general')
  expect(more).toEqual([])
  expect(hello).toContain('what each level of Manager, Professional Services asks')
  expect(hello?.match(/"type":"button"/g)).toHaveLength(3)
  for (const place of ['dm', '#leveling']) expect(heard(app, 'lena', place)).toEqual([])
})

test('the buttons of the invitation answer to who presses them', async () => {
  const app = await running()
  app.workspace.invite('lena', '#general')
  await app.settled()
  const message = app.workspace.messages('marcus', '#general').at(-1)
  const block = message?.blocks.find(({ type }) => type === 'actions')
  if (!message || !block) throw new Error('There are no buttons.')
  const on = { channel: message.channel, ts: message.ts }
  await app.workspace.press('marcus', on, { action_id: 'say:0', block_id: block.block_id })
  await app.settled()
  expect(app.workspace.messages('marcus', '#general').at(-1)).toMatchObject({ ephemeral: true })
  expect(heard(app, 'lena', '#general')).toHaveLength(1)
})

test('other people who join are not spoken to', async () => {
  const app = await running()
  app.workspace.remove('lena', '#leveling', 'tama')
  app.workspace.invite('lena', '#leveling', 'tama')
  await app.settled()
  expect(heard(app, 'tama', '#leveling')).toEqual([])
})

test('in a channel with other organisations, the invitation names only what is for anyone', async () => {
  const app = await running()
  app.workspace.remove('lena', '#with-fabrikam')
  app.workspace.invite('lena', '#with-fabrikam')
  await app.settled()
  const [hello] = heard(app, 'noor', '#with-fabrikam')
  expect(hello).toContain('what job postings say')
  expect(hello).not.toContain('Professional Services')
})

test('a greeting guesses nobody’s level, and does not introduce itself to whoever set it up', async () => {
  const vault = await testVault()
  const app = await running({ vault })
  const profile = {
    guideline: 'professional-services-manager',
    zone: 'UTC',
    hints: true,
    offered: true,
    confirmed: true,
  }
  const marcus = { teamId: app.workspace.teamId, personId: app.workspace.person('marcus').id }
  await saveProfile(vault, marcus, { ...profile, current: 'sr-mgr', target: 'sr-mgr' }, noon)
  for (const who of ['lena', 'marcus']) app.workspace.say(who, 'dm', 'hello')
  await app.settled()
  expect(heard(app, 'lena', 'dm')[0]).toContain('Set Up')
  expect(heard(app, 'lena', 'dm')[0]).not.toContain('Mgr III')
  expect(heard(app, 'marcus', 'dm')[0]).not.toContain('Set Up')
  await vault.db.destroy()
})

test('Home is the set-up for who has kept nothing yet', async () => {
  const app = await running()
  app.workspace.openHome('lena')
  await app.settled()
  expect(JSON.stringify(app.workspace.home('lena'))).toContain('Set Up')
  app.workspace.say('lena', 'dm', 'note: a first one')
  await app.settled()
  expect(JSON.stringify(app.workspace.home('lena'))).not.toContain('Or just ask')
})
