import { expect, test } from 'vitest'
import type { Workspace } from '../../src/sandbox/workspace.ts'
import { socketApp } from './bolt.ts'
import { manifest, openWorkspace } from './client.ts'

/** A workspace whose app keeps every event that it hears. */
async function heard() {
  const workspace = await openWorkspace()
  const events: Record<string, unknown>[] = []
  await socketApp(workspace, (app) => {
    app.use(async ({ payload, body, next }) => {
      if ('event' in body) events.push({ ...payload })
      await next()
    })
  })
  return { workspace, events }
}

test('a channel message makes an event for a member, a mention makes two', async () => {
  const { workspace, events } = await heard()
  workspace.say('lena', '#leveling', 'Just talking')
  workspace.say('lena', '#leveling', 'Hello @example bot!')
  await workspace.until(() => events.length === 3)
  expect(events.map(({ type, text }) => [type, text]).toSorted()).toEqual([
    ['app_mention', `Hello <@${workspace.botUserId}>!`],
    ['message', `Hello <@${workspace.botUserId}>!`],
    ['message', 'Just talking'],
  ])
})

test('the app hears nothing from a channel that it is not in, and the person is told', async () => {
  const { workspace, events } = await heard()
  workspace.say('lena', '#general', 'Hello @Example Bot')
  expect(workspace.notices('lena')).toMatchObject([
    { text: 'You mentioned @Example Bot, but they’re not in this channel.' },
  ])
  workspace.invite('lena', '#general')
  await workspace.until(() => events.length === 1)
  expect(events).toMatchObject([
    { type: 'member_joined_channel', user: workspace.botUserId, inviter: 'U07LENA4BR7' },
  ])
})

test('a direct message is no mention', async () => {
  const { workspace, events } = await heard()
  workspace.say('lena', 'dm', 'Hello @Example Bot')
  workspace.react('lena', 'dm', workspace.say('lena', 'dm', 'Done').ts, 'tada')
  await workspace.until(() => events.length === 3)
  expect(events.map(({ type, channel_type }) => [type, channel_type])).toEqual([
    ['message', 'im'],
    ['message', 'im'],
    ['reaction_added', undefined],
  ])
})

test('changing and deleting a message tells the app what it was', async () => {
  const { workspace, events } = await heard()
  const { ts } = workspace.say('lena', 'dm', 'Frist')
  workspace.editMessage('lena', 'dm', ts, 'First')
  workspace.deleteMessage('lena', 'dm', ts)
  await workspace.until(() => events.length === 3)
  expect(events.slice(1)).toMatchObject([
    {
      subtype: 'message_changed',
      message: { text: 'First', edited: {} },
      previous_message: { text: 'Frist' },
    },
    { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'First' } },
  ])
  expect(workspace.messages('lena', 'dm')).toEqual([])
})

test('opening Home, changing a profile and uninstalling make events', async () => {
  const { workspace, events } = await heard()
  const act = async (run: () => void, count: number) => {
    run()
    await workspace.until(() => events.length === count)
  }
  await act(() => workspace.openHome('lena'), 1)
  await act(() => workspace.changePerson('lena', { tz: 'Asia/Tokyo' }), 2)
  await act(() => workspace.uninstall(), 4)
  workspace.openHome('lena')
  expect(events).toMatchObject([
    { type: 'app_home_opened', tab: 'home', user: 'U07LENA4BR7', channel: 'D07LENA9QX1' },
    { type: 'user_change', user: { tz: 'Asia/Tokyo', tz_offset: 32_400 } },
    { type: 'tokens_revoked' },
    { type: 'app_uninstalled' },
  ])
})

const impossible: [string, (workspace: Workspace) => unknown][] = [
  ['There is nobody called nobody', (w) => w.say('nobody', 'dm', 'x')],
  ['There is no channel #nowhere', (w) => w.say('lena', '#nowhere', 'x')],
  ['Zoë Dubois is deactivated', (w) => w.say('zoe', 'dm', 'x')],
  ['The app does not act by itself', (w) => w.say(w.botUserId, '#leveling', 'x')],
  ['Lena Brandt is not in', (w) => w.say('lena', w.dm('marcus'), 'x')],
  ['Lena Brandt sees no message', (w) => w.editMessage('lena', 'dm', '1.1', 'x')],
  ['not their message', (w) => w.deleteMessage('lena', '#leveling', w.say('marcus', '#leveling', 'x').ts)],
  ['can’t be invited', (w) => w.invite('lena', '#leveling')],
  ['no global shortcut', (w) => w.shortcut('lena', 'keep')],
]
test.each(impossible)('nobody can do that: %s', async (says, act) => {
  const workspace = await openWorkspace()
  await expect((async () => act(workspace))()).rejects.toThrow(says)
})

test('an archived channel and a read-only messages tab take no messages', async () => {
  const app_home = { ...manifest.features.app_home, messages_tab_read_only_enabled: true }
  const workspace = await openWorkspace({
    manifest: { ...manifest, features: { ...manifest.features, app_home } },
  })
  expect(() => workspace.say('lena', 'dm', 'x')).toThrow('Sending messages to this app has been turned off.')
  workspace.channel('#general').archived = true
  expect(() => workspace.say('lena', '#general', 'x')).toThrow('This channel is archived.')
})

test('counts what others wrote since a person last looked', async () => {
  const workspace = await openWorkspace()
  const { ts } = workspace.say('marcus', '#leveling', 'One')
  workspace.say('marcus', '#leveling', 'A reply', { thread_ts: ts })
  workspace.say('marcus', '#leveling', 'Two')
  const marks = (user: string) => workspace.unread(user)[workspace.channel('#leveling').id]
  expect([marks('lena'), marks('marcus')]).toEqual([2, 0])
  workspace.markRead('lena', '#leveling')
  expect(marks('lena')).toBe(0)
})

test('a command carries who typed what where', async () => {
  const workspace = await openWorkspace()
  const bodies: unknown[] = []
  await socketApp(workspace, (app) => {
    for (const name of ['/example', '/mention']) {
      app.command(name, async ({ ack, body }) => {
        bodies.push(body)
        await ack()
      })
    }
  })
  await workspace.command('lena', '#leveling', '/example', 'for @marcus')
  await workspace.command('lena', 'dm', '/mention', 'for @marcus')
  expect(bodies).toMatchObject([
    {
      command: '/example',
      text: 'for @marcus',
      channel_name: 'leveling',
      user_id: 'U07LENA4BR7',
      user_name: 'lena',
      team_domain: 'northwind',
      trigger_id: expect.stringMatching(/^\d+\.\w+\.\w+$/),
      response_url: expect.stringContaining(workspace.url),
    },
    { text: 'for <@U07MARC6HL2>', channel_name: 'directmessage' },
  ])
})

test('a command’s acknowledgement may be the answer', async () => {
  const workspace = await openWorkspace()
  await socketApp(workspace, (app) => {
    app.command('/example', async ({ ack, command }) => {
      if (command.text === 'all') await ack({ text: 'For all', response_type: 'in_channel' })
      else
        await ack({
          text: 'x',
          blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
        })
    })
  })
  expect(await workspace.command('lena', '#leveling', '/example', 'all')).toEqual({ kind: 'acked' })
  expect(workspace.messages('marcus', '#leveling')).toMatchObject([{ text: 'For all' }])
  const wrong = await workspace.command('lena', '#leveling', '/example', 'wrong')
  expect(wrong).toMatchObject({ kind: 'failed', notice: expect.stringContaining('invalid_blocks') })
})

test('/invite brings people and the app into a channel, and says who is there already', async () => {
  const workspace = await openWorkspace()
  const joined: string[] = []
  await socketApp(workspace, (app) =>
    app.event('member_joined_channel', async ({ event }) => {
      joined.push(`${event.user} ${event.inviter}`)
    }),
  )
  const told = async (text: string, channel = '#general') => {
    const acted = await workspace.command('lena', channel, '/invite', text)
    return acted.notice
  }
  expect(await told('@Example Bot')).toBe('You added @Example Bot to #general.')
  await workspace.until(() => joined.length > 0)
  expect(joined).toEqual([`${workspace.botUserId} ${workspace.person('lena').id}`])
  expect(await told('@examplebot')).toBe('@Example Bot is already in this channel.')
  expect(await told('@marcus and @zoe')).toBe(
    '@marcus is already in this channel.\n@zoe is deactivated and can’t be added.',
  )
  expect(await told('')).toBe('Say whom, like /invite @Example Bot.')
  expect(await told('@nobody')).toBe(
    'There is nobody called @nobody here. Write it like /invite @Example Bot.',
  )
  expect(await told('@Example Bot', 'dm')).toBe('/invite works in channels, and this is a direct message.')
  expect(await workspace.command('lena', '#general', '/remove', '@Example Bot')).toMatchObject({
    notice: 'You removed @Example Bot from #general.',
  })
  expect(workspace.channel('#general').members).not.toContain(workspace.botUserId)
})

test('a command that only Slack has is not called a mistake', async () => {
  const workspace = await openWorkspace()
  const remind = await workspace.command('lena', '#leveling', '/remind', 'me tomorrow')
  expect(remind).toEqual({
    kind: 'failed',
    notice:
      'Slack has /remind; this local workspace doesn’t. What works here: /example, /mention, /invite, /remove.',
  })
})

test('Slack itself answers a command that is unknown, in a thread, or that nobody takes', async () => {
  const workspace = await openWorkspace()
  const told = async (name: string, thread?: string) => {
    const outcome = await workspace.command('lena', '#leveling', name, '', thread)
    return outcome.kind === 'failed' ? outcome.notice : 'acked'
  }
  expect(await told('/nothing')).toContain('/nothing is not a valid command.')
  expect(await told('/example', '1.1')).toBe('/example is not supported in threads. Sorry!')
  expect(await told('/example')).toBe('/example failed with the error "dispatch_failed"')
  await socketApp(workspace, (app) => app.command('/example', async () => undefined))
  expect(await told('/example')).toBe('/example failed with the error "operation_timeout"')
  expect(workspace.notices('lena')).toHaveLength(4)
  expect(workspace.notices('marcus')).toEqual([])
})
