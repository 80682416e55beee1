import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { behindHttp, signed } from './behind-http.ts'

test('commands, messages and buttons come in over signed HTTP', async () => {
  const { workspace, start } = await behindHttp()
  const running = await start()
  onTestFinished(running.close)
  await workspace.command('lena', '#leveling', '/level', 'levels')
  const answer = await workspace.until(() => workspace.messages('lena', '#leveling')[0])
  const button = answer.blocks.find(({ block_id }) => block_id.startsWith('share|'))
  const on = { channel: answer.channel, ts: answer.ts }
  await workspace.press('lena', on, { action_id: 'share', block_id: button?.block_id ?? '' })
  await workspace.until(() => workspace.messages('marcus', '#leveling')[0])
  workspace.say('lena', 'dm', 'levels')
  await workspace.until(() => workspace.messages('lena', 'dm')[1])
})

test('the door is open while Slack doesn’t answer, and says that the bot is not ready', async () => {
  const { workspace, url, start } = await behindHttp()
  const status = async (path: string) =>
    fetch(new URL(path, url)).then(
      (response) => response.status,
      () => 'refused',
    )
  workspace.setFaults({ rules: [{ method: 'auth.test', fault: { kind: 'delay', ms: 1_500 } }] })
  const starting = start()
  await expect.poll(() => status('/livez'), { timeout: 1_200, interval: 50 }).toBe(200)
  expect(await status('/readyz')).toBe(503)
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } })
  const headers = signed(body, Math.floor(Date.now() / 1000))
  expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(503)
  const running = await starting
  onTestFinished(running.close)
  expect(await status('/readyz')).toBe(200)
})

test('an event that Slack repeats after a restart is not answered again', async () => {
  const { workspace, url, start } = await behindHttp()
  const first = await start()
  workspace.say('lena', 'dm', 'levels')
  await workspace.until(() => workspace.messages('lena', 'dm')[1])
  const envelope = workspace.record().find((entry) => entry.kind === 'envelope')
  const payload =
    envelope?.kind === 'envelope' ? z.record(z.string(), z.unknown()).parse(envelope.payload) : {}
  await first.close()
  const second = await start()
  const body = JSON.stringify(payload)
  const again = await fetch(url, {
    method: 'POST',
    body,
    headers: signed(body, Math.floor(Date.now() / 1000)),
  })
  expect(again.status).toBe(200)
  await second.close()
  expect(workspace.messages('lena', 'dm')).toHaveLength(2)
  const { event_id: _, ...fresh } = payload
  const third = await start()
  const other = JSON.stringify({ ...fresh, event_id: 'Ev0OTHER' })
  await fetch(url, { method: 'POST', body: other, headers: signed(other, Math.floor(Date.now() / 1000)) })
  await third.close()
  expect(workspace.messages('lena', 'dm')).toHaveLength(3)
})

test('an export that is sent back in a direct message is imported; another file is refused', async () => {
  const { workspace, url, start } = await behindHttp()
  const running = await start()
  onTestFinished(running.close)
  workspace.say('lena', 'dm', 'note: wrote the sizing playbook')
  await workspace.until(() => workspace.messages('lena', 'dm')[1])
  workspace.say('lena', 'dm', 'export')
  const file = await workspace.until(() =>
    workspace.files('lena').find(({ filetype }) => filetype === 'json'),
  )
  const send = async (files: readonly unknown[], eventId: string) => {
    const body = JSON.stringify({
      type: 'event_callback',
      team_id: workspace.teamId,
      event_id: eventId,
      event: {
        type: 'message',
        subtype: 'file_share',
        channel_type: 'im',
        channel: workspace.dm('lena'),
        user: workspace.person('lena').id,
        text: '',
        ts: '1.1',
        files,
      },
    })
    await fetch(url, { method: 'POST', body, headers: signed(body, Math.floor(Date.now() / 1000)) })
  }
  const told = (words: string) =>
    workspace.until(() => workspace.messages('lena', 'dm').find(({ text }) => text.includes(words)), 5_000)
  await send([file], 'Ev1')
  await told('Imported: 0 notes')
  await send([{ ...file, url_private_download: 'https://elsewhere.example/x.json' }], 'Ev2')
  await told('that didn’t work')
  await send([{ ...file, size: 10_000_001 }], 'Ev3')
  await told('or it’s larger than 10 MB, so nothing was imported')
})

test.each([
  ['a wrong signature', (body: string, now: number) => signed(body, now, 'f'.repeat(32))],
  ['a signature older than five minutes', (body: string, now: number) => signed(body, now - 301)],
  ['no signature', () => ({ 'content-type': 'application/json' })],
])('%s is refused', async (_, headers) => {
  const { url, start } = await behindHttp()
  const running = await start()
  onTestFinished(running.close)
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } })
  const now = Math.floor(Date.now() / 1000)
  const response = await fetch(url, { method: 'POST', body, headers: headers(body, now) })
  expect(response.status).toBe(401)
})

test('the command is acknowledged before it is answered', async () => {
  const { workspace, start } = await behindHttp()
  const running = await start()
  onTestFinished(running.close)
  await workspace.command('lena', '#leveling', '/level', 'levels')
  await workspace.until(() => workspace.messages('lena', '#leveling')[0])
  const kinds = workspace.record().map(({ kind }) => kind)
  // The record is newest first.
  expect(kinds.indexOf('response_url')).toBeLessThan(kinds.indexOf('envelope'))
})
