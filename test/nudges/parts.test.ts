import { webApi } from '@slack/bolt'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Failure } from '../../src/bot/messenger.ts'
import { grouped } from '../../src/nudges/groups.ts'
import { failureOf } from '../../src/slack/failures.ts'
import { gateOf } from '../../src/slack/nudges/gate.ts'
import { quietHours } from '../../src/slack/nudges/quiet.ts'
import { clientOfServer } from '../slack/publish/slack-server.ts'

const answered = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error })

test.each<[string, unknown, Failure]>([
  ['a 429', new webApi.WebAPIRateLimitedError(30), { kind: 'limited', ms: 30_000 }],
  [
    'a 429 that does not say how long',
    new Error('Retry header did not contain a valid timeout (url: …)'),
    { kind: 'limited', ms: undefined },
  ],
  ['the body of a 429', answered('ratelimited'), { kind: 'limited', ms: undefined }],
  ['a person who is not there', answered('user_not_found'), { kind: 'final', code: 'user_not_found' }],
  ['a message that Slack refuses', answered('msg_too_long'), { kind: 'refused', code: 'msg_too_long' }],
  ...['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'].map(
    (code): [string, unknown, Failure] => [
      `a call that may have been done: ${code}`,
      answered(code),
      { kind: 'unsure', code },
    ],
  ),
  ...['is_archived', 'user_disabled', 'user_not_visible', 'channel_not_found', 'cannot_dm_bot'].map(
    (code): [string, unknown, Failure] => [
      `a person who can get none: ${code}`,
      answered(code),
      { kind: 'final', code },
    ],
  ),
  ['another name of a limit', answered('rate_limited'), { kind: 'limited', ms: undefined }],
  ['a 500', new webApi.WebAPIHTTPError(500, '', {}), { kind: 'unsure', code: 'http_500' }],
  ['no answer', new webApi.WebAPIRequestError(new Error('x')), { kind: 'unsure', code: 'Error' }],
  ['anything else', 'x', { kind: 'unsure', code: 'unknown' }],
])('%s', (_, error, failure) => expect(failureOf(error)).toEqual(failure))

test('after a 429 a method rests, and others do not', async () => {
  const waits: { ms: number; over: () => void }[] = []
  const gate = gateOf((ms) => new Promise((resolve) => waits.push({ ms, over: () => resolve(true) })), 500)
  const limited = new webApi.WebAPIRateLimitedError(2)
  await expect(gate('users.info', () => Promise.reject(limited))).rejects.toBe(limited)
  const asked: string[] = []
  const rested = gate('users.info', async () => asked.push('users.info'))
  await gate('dnd.info', async () => asked.push('dnd.info'))
  expect([asked, waits[0]?.ms]).toEqual([['dnd.info'], 2_000])
  waits[0]?.over()
  await rested
  expect(asked).toEqual(['dnd.info', 'users.info'])
})

test('what comes together is done together, and alone when the group fails', async () => {
  const groups: number[][] = []
  const double = grouped(3, async (items: readonly number[]) => {
    groups.push([...items])
    if (items.length > 1 && items.includes(4)) throw new Error('not together')
    if (items.includes(5)) throw new Error('never')
    return items.map((item) => item * 2)
  })
  const done = await Promise.allSettled([1, 2, 3, 4, 5].map(double))
  expect(done.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason)))).toEqual([
    2,
    4,
    6,
    8,
    'Error: never',
  ])
  expect(groups).toEqual([[1, 2, 3], [4, 5], [4], [5]])
})

test('who left out dnd:read is nudged all the same, and Slack is asked for it once a day', async () => {
  let asked = 0
  const { client } = await clientOfServer((_, response) => {
    asked += 1
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: false, error: 'missing_scope' }))
  })
  const quiet = quietHours(client, (_, call) => call(), pino({ level: 'silent' }))
  const at = new Date('2026-11-22T12:00:00Z')
  for (let times = 0; times < 3; times += 1) expect(await quiet('U1', at)).toBeUndefined()
  expect(asked).toBe(1)
  await quiet('U1', new Date('2026-11-23T12:00:01Z'))
  expect(asked).toBe(2)
})
