import { describe, expect, onTestFinished, test } from 'vitest'
import { type Running, settle, startParts, startRunning, testVault } from '../running.ts'
import { behindHttp } from './behind-http.ts'

async function running(parts: Parameters<typeof startRunning>[0] = {}): Promise<Running> {
  const started = await startRunning(parts)
  onTestFinished(started.close)
  return started
}

const shared = '#with-fabrikam'

/** Says it in a channel, and tells what each person then has in the thread. */
async function mention(app: Running, who: string, channel: string, text: string) {
  const root = app.workspace.say(who, channel, `<@${app.workspace.botUserId}> ${text}`)
  await app.settled()
  return (reader: string) =>
    app.workspace
      .messages(reader, channel, root.ts)
      .filter(({ user }) => user === app.workspace.botUserId)
      .map((message) => ({ alone: message.ephemeral, text: JSON.stringify(message.blocks) }))
}

test('where other organisations read along, only what is for anyone is said', async () => {
  const app = await running()
  for (const who of ['lena', 'noor']) {
    for (const text of [
      'what does a Sr. Mgr do about partners?',
      'compare ops',
      'levels',
      'search channel conflict',
    ]) {
      const [answer, ...more] = (await mention(app, who, shared, text))('noor')
      expect(more).toEqual([])
      expect(answer).toMatchObject({ alone: false })
      expect(answer?.text).toContain('for our own workspace only')
      expect(answer?.text).not.toMatch(/Sr\. Mgr|Scaling|partners proactively/)
    }
    const [pay] = (await mention(app, who, shared, 'posting account-manager pay'))('noor')
    expect(pay?.text).toContain('$160,000')
  }
  const [inside] = (await mention(app, 'lena', '#leveling', 'compare ops'))('marcus')
  expect(inside?.text).toContain('Governance')
})

test('a stranger’s notes are not taken, and nothing is kept of them', async () => {
  const vault = await testVault()
  const app = await running({ vault })
  for (const text of [
    'note: won the zebra deal',
    'notes',
    'readiness',
    'remind me every monday',
    'export',
    'share words on',
  ]) {
    const answers = await mention(app, 'noor', shared, text)
    expect(answers('noor')).toMatchObject([{ alone: true }])
    expect(answers('noor')[0]?.text).toContain('members of my own workspace only')
    expect(answers('lena')).toEqual([])
  }
  for (const table of ['person', 'conversation', 'word_consent', 'greeting', 'feedback'] as const)
    expect(await vault.db.selectFrom(table).selectAll().execute()).toEqual([])
  await vault.db.destroy()
})

test('a member’s own things stay their own in a shared channel', async () => {
  const app = await running()
  const answers = await mention(app, 'lena', shared, 'where are my gaps?')
  expect(answers('lena')).toMatchObject([{ alone: true }])
  expect(answers('noor')).toEqual([])
})

test('a guest gets guidance, and keeps nothing', async () => {
  const vault = await testVault()
  const app = await running({ vault })
  const said = async (text: string) => {
    app.workspace.say('tama', 'dm', text)
    await app.settled()
    return JSON.stringify(app.workspace.messages('tama', 'dm').at(-1))
  }
  expect(await said('compare ops')).toContain('Governance')
  expect(await said('what should I start doing?')).toContain('What Sr. Mgr asks beyond Mgr III')
  for (const text of ['note: won the zebra deal', 'readiness', 'rate leadership 3'])
    expect(await said(text)).toContain('not for guests')
  expect(await said('what do you hold about me?')).toContain('What is kept')
  app.workspace.openHome('tama')
  await app.settled()
  expect(JSON.stringify(app.workspace.home('tama'))).toContain('not for guests')
  expect(await vault.db.selectFrom('person').selectAll().execute()).toEqual([])
  await vault.db.destroy()
})

test('a guest stays one when Slack does not tell any more who they are', async () => {
  const app = await running()
  const noted = async () => {
    app.workspace.say('tama', 'dm', 'note: won the zebra deal')
    await app.settled()
    return JSON.stringify(app.workspace.messages('tama', 'dm').at(-1))
  }
  expect(await noted()).toContain('not for guests')
  app.workspace.clock.advance(11 * 60_000)
  app.workspace.setFaults({
    rules: [{ method: 'users.info', fault: { kind: 'refusal', error: 'fatal_error' } }],
  })
  expect(await noted()).toContain('not for guests')
})

describe('after a restart, while Slack does not tell who somebody is,', () => {
  const restarted = async (before: (app: Running) => void) => {
    const vault = await testVault()
    onTestFinished(() => vault.db.destroy())
    const first = await running({ vault })
    before(first)
    await first.settled()
    await first.app.stop()
    const { workspace } = first
    workspace.setFaults({
      rules: [{ method: 'users.info', fault: { kind: 'refusal', error: 'fatal_error' } }],
    })
    const { botToken, appToken, apiUrl } = workspace
    const again = await startParts({ kind: 'socket', botToken, appToken, apiUrl }, workspace, { vault })
    onTestFinished(again.close)
    const said = async (who: string, text: string) => {
      workspace.say(who, 'dm', text)
      await settle(workspace, again.app)
      return JSON.stringify(workspace.messages(who, 'dm').at(-1))
    }
    return { vault, workspace, said, settled: () => settle(workspace, again.app) }
  }

  test('a member who keeps something is served', async () => {
    const { said } = await restarted(({ workspace }) => workspace.say('lena', 'dm', 'note: before'))
    expect(await said('lena', 'note: here all the same')).toContain('Saved to your notes')
    expect(await said('lena', 'notes')).toContain('here all the same')
  })

  test('a guest keeps nothing, and hears why', async () => {
    const { vault, workspace, said, settled } = await restarted(({ workspace }) =>
      workspace.say('tama', 'dm', 'note: won the zebra deal'),
    )
    for (const text of ['note: won the zebra deal', 'readiness', 'rate leadership 3', 'nudge fri 15:00'])
      expect(await said('tama', text)).toContain('Slack can’t tell me right now')
    expect(await said('tama', 'compare ops')).toContain('Governance')
    workspace.openHome('tama')
    await settled()
    expect(JSON.stringify(workspace.home('tama'))).toContain('Open this page again in a minute')
    expect(await vault.db.selectFrom('person').selectAll().execute()).toEqual([])
  })

  test('who is new is served when Slack is only slow to tell', async () => {
    const { workspace, said } = await restarted(() => undefined)
    workspace.setFaults({ rules: [{ method: 'users.info', fault: { kind: 'hang' }, times: 2 }] })
    expect(await said('marcus', 'note: my first one')).toContain('Saved to your notes')
  })

  test('who is new is told to try again, and is served once Slack tells', async () => {
    const { workspace, said } = await restarted(() => undefined)
    expect(await said('marcus', 'note: my first one')).toContain('Nothing was saved or changed')
    workspace.setFaults({ rules: [] })
    expect(await said('marcus', 'note: my first one')).toContain('Saved to your notes')
  })
})

test('who has become a guest is one at once, also when Slack does not tell any more who they are', async () => {
  const app = await running()
  const noted = async () => {
    app.workspace.say('lena', 'dm', 'note: won the zebra deal')
    await app.settled()
    return JSON.stringify(app.workspace.messages('lena', 'dm').at(-1))
  }
  expect(await noted()).toContain('Saved to your notes')
  app.workspace.changePerson('lena', { guest: true })
  await app.settled()
  app.workspace.setFaults({
    rules: [{ method: 'users.info', fault: { kind: 'refusal', error: 'fatal_error' } }],
  })
  app.workspace.clock.advance(11 * 60_000)
  expect(await noted()).toContain('not for guests')
})

describe('an event of a shared channel without a mark of it', () => {
  async function mentioned(who: string, more: object, place = shared) {
    const { workspace, start, event } = await behindHttp()
    const app = await start()
    onTestFinished(app.close)
    const { user, channel, ts, text } = workspace.say(who, place, 'compare ops')
    const said = {
      type: 'app_mention',
      user,
      channel,
      ts,
      text: `<@${workspace.botUserId}> ${text}`,
      ...more,
    }
    await event({ type: 'event_callback', team_id: workspace.teamId, event_id: 'Ev1', event: said })
    const answered = () => workspace.messages('lena', place, ts).at(1)
    return JSON.stringify(await workspace.until(answered, 5_000))
  }

  test('is checked with Slack', async () => {
    for (const who of ['noor', 'lena'])
      expect(await mentioned(who, {})).toContain('for our own workspace only')
    expect(await mentioned('lena', {}, '#leveling')).toContain('Governance')
  })

  test('is checked with Slack, too, where it names only the person’s home', async () => {
    expect(await mentioned('lena', { team: 'T07NRTHWND1' })).toContain('for our own workspace only')
  })
})
