import { expect, test } from 'vitest'
import { openWorkspace, refusal, webClient } from '../client.ts'

const channel = 'C07LEVEL5M1'

test('adds a reaction once and takes it away once', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const { ts: timestamp } = workspace.say('lena', '#leveling', 'Done!')
  const target = { channel, timestamp, name: 'tada' }
  expect(await refusal(client.reactions.add(target))).toBe('ok')
  expect(await refusal(client.reactions.add(target))).toBe('already_reacted')
  workspace.react('marcus', '#leveling', timestamp, 'tada')
  const { message } = await client.reactions.get({ channel, timestamp })
  expect(message?.reactions).toMatchObject([{ name: 'tada', count: 2 }])
  expect(await refusal(client.reactions.remove(target))).toBe('ok')
  expect(await refusal(client.reactions.remove(target))).toBe('no_reaction')
  workspace.unreact('marcus', '#leveling', timestamp, 'tada')
  expect(workspace.messages('lena', '#leveling')).toMatchObject([{ reactions: [] }])
})

test('refuses a reaction that can’t be', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const { ts: timestamp } = workspace.say('lena', '#leveling', 'Done!')
  const add = (args: object) => refusal(client.reactions.add({ channel, timestamp, name: 'eyes', ...args }))
  expect(await add({ name: 'Not a name' })).toBe('invalid_name')
  expect(await add({ timestamp: '1.000001' })).toBe('message_not_found')
  expect(await add({ channel: 'C07GENRL2K4' })).toBe('not_in_channel')
})
