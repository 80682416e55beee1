import { describe, expect, onTestFinished, test } from 'vitest'
import type { Seen } from '../../src/sandbox/people/see.ts'
import { type Running, shipped, startRunning, testVault } from '../running.ts'
import { buttonIn } from './buttons-seen.ts'

async function running(parts: Parameters<typeof startRunning>[0] = {}): Promise<Running> {
  const started = await startRunning(parts)
  onTestFinished(started.close)
  return started
}

const channel = '#leveling'
const calls = ({ workspace }: Running, method: string) =>
  workspace.record().filter((entry) => entry.kind === 'call' && entry.method === method)
const answers = ({ workspace }: Running, user: string, place: string) =>
  workspace.messages(user, place).filter((message) => message.user === workspace.botUserId)

describe('the slash command', () => {
  test('is answered to the asker alone', async () => {
    const app = await running()
    await app.workspace.command('lena', channel, '/level', 'compare ops')
    await app.settled()
    expect(answers(app, 'lena', channel)).toMatchObject([{ ephemeral: true }])
    expect(answers(app, 'marcus', channel)).toEqual([])
  })

  test('is answered where the bot is not a member', async () => {
    const app = await running()
    await app.workspace.command('lena', '#general', '/level', 'levels')
    await app.settled()
    expect(answers(app, 'lena', '#general')).toHaveLength(1)
  })
})

describe('a mention', () => {
  test('is answered once when Slack delivers it twice', async () => {
    const app = await running()
    app.workspace.setFaults({ duplicateEvents: 1 })
    const root = app.workspace.say('lena', channel, `<@${app.workspace.botUserId}> levels`)
    await app.settled()
    const thread = app.workspace.messages('marcus', channel, root.ts)
    expect(thread.filter(({ user }) => user === app.workspace.botUserId)).toHaveLength(1)
  })

  test('in a thread is answered in that thread', async () => {
    const app = await running()
    const root = app.workspace.say('lena', channel, 'what do we think?')
    app.workspace.say('marcus', channel, `<@${app.workspace.botUserId}> levels`, { thread_ts: root.ts })
    await app.settled()
    expect(app.workspace.messages('lena', channel, root.ts)).toHaveLength(3)
    expect(answers(app, 'lena', channel)).toEqual([])
  })

  test('that concerns the asker alone reaches nobody else', async () => {
    const app = await running()
    const root = app.workspace.say('lena', channel, `<@${app.workspace.botUserId}> where are my gaps?`)
    await app.settled()
    expect(app.workspace.messages('lena', channel, root.ts)).toMatchObject([{}, { ephemeral: true }])
    expect(app.workspace.messages('marcus', channel, root.ts)).toHaveLength(1)
  })
})

describe('a direct message', () => {
  test('edited or deleted is not answered again', async () => {
    const app = await running()
    const said = app.workspace.say('lena', 'dm', 'levels')
    await app.settled()
    app.workspace.editMessage('lena', 'dm', said.ts, 'dimensions')
    await app.settled()
    app.workspace.deleteMessage('lena', 'dm', said.ts)
    await app.settled()
    expect(answers(app, 'lena', 'dm')).toHaveLength(1)
  })

  test('is answered when one of the two connections breaks', async () => {
    const app = await running()
    app.workspace.dropSockets(1)
    app.workspace.say('lena', 'dm', 'levels')
    await app.workspace.until(() => answers(app, 'lena', 'dm')[0], 8_000)
  })
})

describe('a share', () => {
  async function asked(app: Running) {
    await app.workspace.command('lena', channel, '/level', 'levels')
    await app.settled()
    const message = answers(app, 'lena', channel)[0]
    const block = message?.blocks.find(({ block_id }) => block_id.startsWith('share|'))
    if (!message || !block) throw new Error('There is no share button.')
    const on = { channel: message.channel, ts: message.ts }
    return { on, button: { action_id: 'share', block_id: block.block_id } }
  }

  test('is posted once when it is pressed by two hands at once', async () => {
    const app = await running()
    const { on, button } = await asked(app)
    await Promise.all([1, 2, 3].map(() => app.workspace.press('lena', on, button)))
    await app.settled()
    expect(answers(app, 'marcus', channel)).toHaveLength(1)
    expect(JSON.stringify(answers(app, 'marcus', channel))).toContain('Posted by <@')
  })

  test('goes out after an invitation when the bot was not there before', async () => {
    const app = await running()
    app.workspace.remove('lena', channel)
    const { on, button } = await asked(app)
    await app.workspace.press('lena', on, button)
    await app.settled()
    expect(answers(app, 'lena', channel).at(-1)?.text).toContain('/invite @Level Guide')
    app.workspace.invite('lena', channel)
    await app.workspace.press('lena', on, button)
    await app.settled()
    expect(answers(app, 'marcus', channel)).toHaveLength(2)
    expect(JSON.stringify(answers(app, 'marcus', channel).at(-1))).toContain('Posted by <@')
  })

  test('in a thread goes into that thread, and its own line too', async () => {
    const app = await running()
    const { workspace } = app
    const root = workspace.say('lena', channel, `<@${workspace.botUserId}> hello`)
    await app.settled()
    const press = async (label: string) => {
      const offers = ({ blocks }: Seen) => buttonIn(blocks, label)
      const message = workspace.messages('lena', channel, root.ts).findLast(offers)
      const button = message && offers(message)
      if (!message || !button) throw new Error(`There is no button “${label}”.`)
      await workspace.press('lena', { channel: message.channel, ts: message.ts }, button)
      await app.settled()
    }
    await press('Compare Levels')
    await press('Post Here')
    const thread = workspace.messages('marcus', channel, root.ts)
    expect(JSON.stringify(thread.at(-1))).toContain('Posted by <@')
    expect(thread.at(-1)).toMatchObject({ thread_ts: root.ts, ephemeral: false })
    expect(answers(app, 'marcus', channel)).toEqual([])
    expect(answers(app, 'lena', channel)).toEqual([])
  })

  test.each(['drop', 'server_error'] as const)(
    'that Slack took is not posted again when its answer is lost: %s',
    async (kind) => {
      const app = await running()
      const { on, button } = await asked(app)
      app.workspace.setFaults({
        rules: [{ method: 'chat.postMessage', fault: { kind }, when: 'after', times: 1 }],
      })
      await app.workspace.press('lena', on, button)
      await app.settled()
      await app.workspace.press('lena', on, button)
      await app.settled()
      expect(answers(app, 'marcus', channel)).toHaveLength(1)
      expect(calls(app, 'chat.postMessage')).toHaveLength(1)
    },
  )

  /** What only the bot itself could post: the button of one person's answer, for another. */
  async function forged(app: Running, block_id: string) {
    const block = {
      type: 'actions',
      block_id,
      elements: [
        { type: 'button', action_id: 'share', value: 'levels', text: { type: 'plain_text', text: 'x' } },
      ],
    }
    const posted = await fetch(`${app.workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.workspace.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: app.workspace.channel(channel).id, text: 'x', blocks: [block] }),
    })
    expect(await posted.json()).toMatchObject({ ok: true })
    const message = answers(app, 'marcus', channel).at(-1)
    if (!message) throw new Error('Nothing was posted.')
    return { on: { channel: message.channel, ts: message.ts }, button: { action_id: 'share', block_id } }
  }

  test('is refused to somebody else, who cannot use up that of another either', async () => {
    const app = await running()
    const hers = await asked(app)
    const [, , id] = hers.button.block_id.split('|')
    const his = await forged(app, `share|${app.workspace.person('marcus').id}|${id}`)
    await app.workspace.press('lena', his.on, his.button)
    await app.settled()
    expect(answers(app, 'marcus', channel)).toHaveLength(1)
    expect(answers(app, 'lena', channel).at(-1)?.text).toContain('Only the person who asked')
    for (const [who, { on, button }] of [
      ['marcus', his],
      ['lena', hers],
    ] as const) {
      await app.workspace.press(who, on, button)
      await app.settled()
    }
    expect(answers(app, 'ananya', channel)).toHaveLength(3)
  })
})

describe('what we got wrong', () => {
  const [guideline] = shipped.guidelines
  if (!guideline) throw new Error('No guideline is shipped.')
  let isBroken = false
  const source = {
    get document(): string {
      if (isBroken) throw new Error('No guideline has a document.')
      return guideline.source.document
    },
  }
  const failing = async () => {
    isBroken = false
    const app = await running({ library })
    isBroken = true
    return app
  }
  const library = { guidelines: [{ ...guideline, source }], postings: [] }

  test('is told as a reference, and found in the log under it', async () => {
    const app = await failing()
    await app.workspace.command('lena', channel, '/level', 'compare')
    await app.settled()
    const text = answers(app, 'lena', channel)[0]?.text ?? ''
    const reference = /operator is (\S+)/.exec(text)?.[1]
    expect(reference).toBeDefined()
    expect(app.logged.join('')).toContain(`"reference":"${reference}"`)
    expect(text).not.toContain('No guideline has')
  })

  test('in a channel is told to the asker alone, with their words', async () => {
    const app = await failing()
    const root = app.workspace.say(
      'lena',
      channel,
      `<@${app.workspace.botUserId}> levels of zanzibar-words please`,
    )
    await app.settled()
    const told = app.workspace.messages('lena', channel, root.ts).at(-1)
    expect(told).toMatchObject({ ephemeral: true })
    expect(JSON.stringify(told?.blocks)).toContain('zanzibar-words')
    expect(app.workspace.messages('marcus', channel, root.ts)).toHaveLength(1)
    expect(answers(app, 'marcus', channel)).toEqual([])
  })

  test('never brings words of people into the log', async () => {
    const app = await failing()
    await app.workspace.command('lena', channel, '/level', 'compare zanzibar-words')
    app.workspace.say('lena', 'dm', 'levels of zanzibar-words please')
    await app.settled()
    expect(app.logged.length).toBeGreaterThan(0)
    expect(app.logged.join('')).not.toContain('zanzibar')
  })

  test('in Slack does not lose the answer when a call fails once', async () => {
    const app = await running()
    app.workspace.setFaults({
      rules: [{ method: 'chat.postMessage', fault: { kind: 'ratelimited', retryAfter: 0 }, times: 1 }],
    })
    app.workspace.say('lena', 'dm', 'levels')
    await app.workspace.until(() => answers(app, 'lena', 'dm')[0], 8_000)
    expect(calls(app, 'chat.postMessage').length).toBeGreaterThan(1)
  })
})

test('stopping finishes what was begun', async () => {
  const vault = await testVault()
  const app = await running({ vault })
  app.workspace.setFaults({ rules: [{ method: 'chat.postMessage', fault: { kind: 'delay', ms: 300 } }] })
  app.workspace.say('lena', 'dm', 'levels')
  await app.workspace.until(() => app.workspace.record().some((entry) => entry.kind === 'envelope'))
  await app.app.stop()
  expect(answers(app, 'lena', 'dm')).toHaveLength(1)
})
