import { pino } from 'pino'
import { describe, expect, test as plain } from 'vitest'
import { theNudge } from '../../src/bot/schedules/kept.ts'
import { clientOf, onceOnly } from '../../src/slack/client.ts'
import { findSent, nudgeMetadata } from '../../src/slack/nudges/lookup.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { failedNudges, lastSent, openNudges } from '../../src/store/nudges/find.ts'
import { takeNudges, tryNudge } from '../../src/store/nudges/nudges.ts'
import { planNudges } from '../../src/store/nudges/plan.ts'
import { findSchedule, removeSchedule } from '../../src/store/nudges/schedules.ts'
import { note } from '../store/samples.ts'
import { awhile, friday, later, type Nudged, startNudged, until } from './nudging.ts'

const week = 7 * 86_400

/** Each has a workspace of its own, and mostly waits: several go on beside one another. */
const test = plain.extend<{ nudged: Nudged }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it what a fixture needs.
  nudged: async ({}, use) => {
    const nudged = await startNudged()
    await use(nudged)
    await nudged.close()
  },
})

const sentTo = (nudged: Nudged, name: string, count = 1) =>
  until(() => nudged.messages(name).length === count)
const kept = (nudged: Nudged, name: string) => findSchedule(nudged.vault, nudged.ownerOf(name), 'fridays')
const nothingOpen = (nudged: Nudged) =>
  until(async () => (await openNudges(nudged.vault.db, nudged.workspace.teamId, 10)).length === 0)
const lines = (nudged: Nudged, words: string) => nudged.logged.filter((line) => line.includes(words))

test.concurrent('a nudge comes at its moment and not before, and the next one a week later', async ({
  nudged,
}) => {
  const { workspace, enrol, start, messages, ownerOf, vault } = nudged
  await enrol('lena')
  await start()
  await awhile()
  expect(messages('lena')).toEqual([])
  workspace.clock.set(friday)
  await sentTo(nudged, 'lena')
  await nothingOpen(nudged)
  expect(await kept(nudged, 'lena')).toMatchObject({ nextAt: later(week) })
  const [message] = messages('lena')
  expect(await lastSent(vault.db, ownerOf('lena'))).toMatchObject({
    dueAt: friday,
    message: { ts: message?.ts },
  })
  await awhile()
  expect(messages('lena')).toHaveLength(1)
})

test.concurrent('people in one wave get one each', async ({ nudged }) => {
  const { workspace, enrol, start } = nudged
  for (const name of ['lena', 'marcus', 'ananya']) await enrol(name)
  await start()
  workspace.clock.set(friday)
  for (const name of ['lena', 'marcus', 'ananya']) await sentTo(nudged, name)
})

describe('nothing is sent', () => {
  const skipped = async (nudged: Nudged, name: string) => {
    await nothingOpen(nudged)
    await awhile()
    expect(nudged.messages(name)).toEqual([])
  }

  test.concurrent('when a note was added since, and a week later something is', async ({ nudged }) => {
    const { workspace, enrol, start, vault, ownerOf } = nudged
    await enrol('lena')
    await saveNote(vault, ownerOf('lena'), note, { id: 'n', origin: 'o', now: later(-60) })
    await start()
    workspace.clock.set(friday)
    await until(async () => (await kept(nudged, 'lena'))?.nextAt?.getTime() === later(week).getTime())
    await skipped(nudged, 'lena')
    workspace.clock.set(later(week))
    await sentTo(nudged, 'lena')
  })

  test.concurrent('to a person who left; they are stopped with one line', async ({ nudged }) => {
    const { workspace, enrol, start } = nudged
    await enrol('zoe')
    await start()
    workspace.clock.set(friday)
    await until(async () => (await kept(nudged, 'zoe'))?.nextAt === undefined)
    await skipped(nudged, 'zoe')
    expect(lines(nudged, 'the nudges of a person are stopped')).toHaveLength(1)
    expect(lines(nudged, 'deactivated')).toHaveLength(1)
  })

  test.concurrent('in a holiday that their status tells of, where they allowed to read it', async ({
    nudged,
  }) => {
    const { workspace, enrol, start } = nudged
    workspace.changePerson('lena', { status: { emoji: ':palm_tree:', text: 'Vacationing', expires: 0 } })
    workspace.changePerson('marcus', { status: { emoji: ':palm_tree:', text: 'Vacationing', expires: 0 } })
    await enrol('lena', { readStatus: true })
    await enrol('marcus')
    await start()
    workspace.clock.set(friday)
    await sentTo(nudged, 'marcus')
    await skipped(nudged, 'lena')
  })

  test.concurrent('when its window passed while nothing ran; then the next one comes at its moment', async ({
    nudged,
  }) => {
    const { workspace, enrol, start } = nudged
    await enrol('lena')
    workspace.clock.set(later(3 * week + 86_400))
    await start()
    await until(async () => (await kept(nudged, 'lena'))?.nextAt?.getTime() === later(4 * week).getTime())
    await skipped(nudged, 'lena')
  })
})

test.concurrent('what is still in its window when the app comes back goes out, once', async ({ nudged }) => {
  const { workspace, enrol, start, messages } = nudged
  await enrol('lena')
  workspace.clock.set(later(2 * week + 3_600))
  await start()
  await until(async () => (await kept(nudged, 'lena'))?.nextAt?.getTime() === later(3 * week).getTime())
  expect(messages('lena')).toHaveLength(1)
})

test.concurrent('it waits while a person is not to be disturbed, and comes when that ends', async ({
  nudged,
}) => {
  const { workspace, enrol, start, messages } = nudged
  const quiet = { start: friday.getTime() / 1000 - 100, end: friday.getTime() / 1000 + 7_200 }
  workspace.changePerson('lena', { dnd: quiet })
  workspace.changePerson('marcus', { dnd: { start: quiet.end, end: quiet.end + 100 } })
  await enrol('lena')
  await enrol('marcus')
  await start()
  workspace.clock.set(friday)
  await sentTo(nudged, 'marcus')
  await awhile()
  expect(messages('lena')).toEqual([])
  workspace.clock.set(later(7_200))
  await sentTo(nudged, 'lena')
})

test.concurrent('one whose hours lie in Do Not Disturb is told of in Home and with the next answer, until one comes', async ({
  nudged,
}) => {
  const { workspace, enrol, start, messages } = nudged
  const words = 'On Fri 27 Nov you had Do Not Disturb on'
  const home = () => JSON.stringify(workspace.home('lena') ?? '')
  const asked = async () => {
    const count = messages('lena').length
    workspace.say('lena', 'dm', 'nudge')
    await until(() => messages('lena').length > count)
    return JSON.stringify(messages('lena').at(-1))
  }
  const quiet = { start: friday.getTime() / 1000 - 3_600, end: friday.getTime() / 1000 + 16 * 3_600 }
  workspace.changePerson('lena', { dnd: quiet })
  await enrol('lena', { id: theNudge })
  await start()
  workspace.clock.set(friday)
  const next = async () => (await findSchedule(nudged.vault, nudged.ownerOf('lena'), theNudge))?.nextAt
  await until(async () => (await next())?.getTime() === later(week).getTime())
  expect(messages('lena')).toEqual([])
  workspace.openHome('lena')
  await until(() => home().includes(words))
  expect(await asked()).toContain(words)
  expect(await asked()).toContain('To set another time')
  workspace.clock.set(later(week))
  await until(async () => (await next())?.getTime() === later(2 * week).getTime())
  expect(await asked()).not.toContain('Do Not Disturb')
})

describe('one message arrives, however', () => {
  const post = 'chat.postMessage'
  const once = { method: post, times: 1 }
  test.concurrent.for([
    ['Slack asks to wait', [{ ...once, fault: { kind: 'ratelimited', retryAfter: 1 } }]],
    ['it asks to wait, and not how long', [{ ...once, fault: { kind: 'ratelimited' } }]],
    ['it answers with an error of its own', [{ ...once, fault: { kind: 'server_error' } }]],
    ['that error comes after the message', [{ ...once, fault: { kind: 'server_error' }, when: 'after' }]],
    ['the call hangs', [{ ...once, fault: { kind: 'hang' } }]],
    ['the call hangs after the message', [{ ...once, fault: { kind: 'hang' }, when: 'after' }]],
    ['the connection breaks', [{ ...once, fault: { kind: 'drop' } }]],
    ['the connection breaks after the message', [{ ...once, fault: { kind: 'drop' }, when: 'after' }]],
    [
      'the looking fails too',
      [
        { ...once, fault: { kind: 'drop' }, when: 'after' },
        { method: 'conversations.history', times: 1, fault: { kind: 'server_error' } },
      ],
    ],
    ['who they are cannot be asked', [{ method: 'users.info', times: 2, fault: { kind: 'server_error' } }]],
    ['quiet hours cannot be asked', [{ method: 'dnd.info', times: 1, fault: { kind: 'hang' } }]],
  ] satisfies [string, Parameters<Nudged['workspace']['setFaults']>[0]['rules']][])(
    '%s',
    async ([, rules], { nudged }) => {
      const { workspace, enrol, start, messages } = nudged
      await enrol('lena')
      workspace.setFaults({ rules })
      await start()
      workspace.clock.set(friday)
      await until(async () => (await kept(nudged, 'lena'))?.nextAt?.getTime() === later(week).getTime())
      await awhile()
      expect(messages('lena')).toHaveLength(1)
    },
  )

  test.concurrent('often the clock jumps', async ({ nudged }) => {
    const { workspace, enrol, start, messages } = nudged
    await enrol('lena')
    await start()
    for (const hours of [-5, 0, 4, -8, 1, -1, 5, 0]) {
      workspace.clock.set(later(hours * 3_600))
      await awhile()
    }
    expect(messages('lena')).toHaveLength(1)
    workspace.clock.set(later(week))
    await sentTo(nudged, 'lena', 2)
  })

  test.concurrent('the process ended between the message and its mark', async ({ nudged }) => {
    const { workspace, enrol, start, messages, vault, ownerOf } = nudged
    await enrol('lena')
    const { teamId, botToken, apiUrl } = workspace
    workspace.clock.set(friday)
    await planNudges(vault.db, teamId, { now: friday, limit: 9, newId: () => 'g1', readyAt: () => friday })
    const [taken] = await takeNudges(vault.db, teamId, { now: friday, limit: 1, lease: 'a', until: later(1) })
    expect(taken && (await tryNudge(vault.db, taken, later(1)))).toBe(true)
    const client = clientOf({ botToken, apiUrl }, pino({ level: 'silent' }), onceOnly)
    const channel = ownerOf('lena').personId
    await client.chat.postMessage({ channel, text: 'Before the end', metadata: nudgeMetadata('g1') })
    await start()
    await nothingOpen(nudged)
    expect(messages('lena')).toHaveLength(1)
    expect(await lastSent(vault.db, ownerOf('lena'))).toMatchObject({ id: 'g1', state: 'sent' })
  })
})

test.concurrent.for([
  ['it had arrived, behind many others', true],
  ['it had not', false],
] as const)(
  'where Slack allows of few looks, one message comes after a crash: %s',
  async ([, isThere], { nudged }) => {
    const { workspace, enrol, start, messages, vault, ownerOf } = nudged
    await enrol('lena')
    const { teamId, botToken, apiUrl } = workspace
    workspace.clock.set(friday)
    await planNudges(vault.db, teamId, { now: friday, limit: 9, newId: () => 'g1', readyAt: () => friday })
    const [taken] = await takeNudges(vault.db, teamId, { now: friday, limit: 1, lease: 'a', until: later(1) })
    expect(taken && (await tryNudge(vault.db, taken, later(1)))).toBe(true)
    if (isThere) {
      const client = clientOf({ botToken, apiUrl }, pino({ level: 'silent' }), onceOnly)
      const channel = ownerOf('lena').personId
      await client.chat.postMessage({ channel, text: 'Before the end', metadata: nudgeMetadata('g1') })
    }
    for (let index = 0; index < 20; index += 1) workspace.say('lena', 'dm', `Line ${index}`)
    workspace.setFaults({ rates: { historyMs: 1_000, historyMost: 15 } })
    await start()
    await nothingOpen(nudged)
    expect(messages('lena').filter(({ text }) => !text.includes('Line'))).toHaveLength(1)
    expect(await lastSent(vault.db, ownerOf('lena'))).toMatchObject({ id: 'g1', state: 'sent' })
  },
)

test.concurrent('stop ends a nudge that is looked for after a crash', async ({ nudged }) => {
  const { workspace, enrol, start, messages, vault, ownerOf } = nudged
  await enrol('lena')
  const { teamId } = workspace
  workspace.clock.set(friday)
  await planNudges(vault.db, teamId, { now: friday, limit: 9, newId: () => 'g1', readyAt: () => friday })
  const [taken] = await takeNudges(vault.db, teamId, { now: friday, limit: 1, lease: 'a', until: later(1) })
  expect(taken && (await tryNudge(vault.db, taken, later(1)))).toBe(true)
  // The facts are asked for after the look, and before the message.
  workspace.setFaults({ rules: [{ method: 'dnd.info', fault: { kind: 'delay', ms: 300 } }] })
  await start()
  await until(() => workspace.record().some((entry) => JSON.stringify(entry).includes('users.info')))
  expect(messages('lena')).toEqual([])
  await removeSchedule(vault, ownerOf('lena'), 'fridays')
  await until(async () => (await openNudges(vault.db, teamId, 9)).length === 0)
  await awhile()
  expect(messages('lena')).toEqual([])
})

test.concurrent('a message far back in the direct messages is found, and another nudge’s is not', async ({
  nudged,
}) => {
  const { workspace, ownerOf } = nudged
  const { botToken, apiUrl } = workspace
  const client = clientOf({ botToken, apiUrl }, pino({ level: 'silent' }), onceOnly)
  const { personId } = ownerOf('lena')
  const posted = await client.chat.postMessage({
    channel: personId,
    text: 'It',
    metadata: nudgeMetadata('g1'),
  })
  for (let index = 0; index < 250; index += 1) workspace.say('lena', 'dm', `Line ${index}`)
  const createdAt = workspace.clock.now()
  const freely = <T>(_: string, call: () => Promise<T>) => call()
  expect(await findSent(client, freely, { personId, id: 'g1', createdAt })).toMatchObject({ ts: posted.ts })
  expect(await findSent(client, freely, { personId, id: 'g2', createdAt })).toBeUndefined()
})

describe('an error that is final', () => {
  test.concurrent.for(['channel_not_found', 'user_not_found', 'account_inactive'])(
    '%s stops the person’s nudges, with one line',
    async (error, { nudged }) => {
      const { workspace, enrol, start, vault } = nudged
      await enrol('lena')
      await enrol('lena', { id: 'other' })
      workspace.setFaults({ rules: [{ method: 'chat.postMessage', fault: { kind: 'refusal', error } }] })
      await start()
      workspace.clock.set(friday)
      await until(async () => (await failedNudges(vault.db, workspace.teamId, 9)).length > 0)
      await nothingOpen(nudged)
      expect(await kept(nudged, 'lena')).toMatchObject({ nextAt: undefined })
      expect(lines(nudged, 'the nudges of a person are stopped').length).toBeGreaterThan(0)
      expect((await failedNudges(vault.db, workspace.teamId, 9))[0]).toMatchObject({ reason: error })
    },
  )

  test.concurrent('account_inactive of a dead token stops nobody', async ({ nudged }) => {
    const { workspace, enrol, start } = nudged
    await enrol('lena')
    await start()
    workspace.uninstall()
    workspace.clock.set(friday)
    await until(() => lines(nudged, 'a nudge waits for another try').length > 0)
    expect(lines(nudged, 'the nudges of a person are stopped')).toEqual([])
  })

  test.concurrent('another one is tried again, and listed in the end', async ({ nudged }) => {
    const { workspace, enrol, start, vault } = nudged
    await enrol('lena')
    const fault = { kind: 'refusal', error: 'msg_blocks_too_long' } as const
    workspace.setFaults({ rules: [{ method: 'chat.postMessage', fault }] })
    await start()
    workspace.clock.set(friday)
    await until(async () => (await failedNudges(vault.db, workspace.teamId, 9)).length > 0)
    expect(lines(nudged, 'a nudge waits for another try')).toHaveLength(3)
    expect(await failedNudges(vault.db, workspace.teamId, 9)).toMatchObject([
      { reason: 'msg_blocks_too_long', attempts: 4 },
    ])
    expect(await kept(nudged, 'lena')).toMatchObject({ nextAt: later(week) })
  })
})

test.concurrent('two for one person are a second apart', async ({ nudged }) => {
  const { workspace, enrol, start, messages } = nudged
  await enrol('lena')
  await enrol('lena', { id: 'other', what: { kind: 'reminder', says: 'show sr-mgr' } })
  workspace.setFaults({ rates: { channelMs: 1000 } })
  await start({ spacing: 1_100 })
  workspace.clock.set(friday)
  await sentTo(nudged, 'lena', 2)
  const [one, two] = messages('lena').map(({ ts }) => Number(ts))
  expect((two ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(1)
  expect(workspace.record().filter((entry) => 'status' in entry && entry.status === 429)).toEqual([])
})

test.concurrent('when Slack asks to wait, nobody is written to meanwhile', async ({ nudged }) => {
  const { workspace, enrol, start, messages } = nudged
  const names = ['lena', 'marcus']
  for (const name of names) await enrol(name)
  const fault = { kind: 'ratelimited', retryAfter: 2 } as const
  workspace.setFaults({ rules: [{ method: 'chat.postMessage', times: 1, fault }] })
  await start({ perMinute: 60, lease: 10_000 })
  workspace.clock.set(friday)
  for (const name of names) await sentTo(nudged, name)
  const limited = workspace.record().find((entry) => 'status' in entry && entry.status === 429)
  const after = names.map((name) => Number(messages(name)[0]?.ts) * 1000 - Date.parse(limited?.at ?? ''))
  // What was on its way when the answer came is not meant; without the wait, the other comes after a second.
  expect(after.filter((ms) => ms > 600 && ms < 1_900)).toEqual([])
  expect(Math.max(...after)).toBeGreaterThan(1_900)
})

test.concurrent('stopping finishes what is under way and takes nothing more', async ({ nudged }) => {
  const { workspace, enrol, start, messages } = nudged
  await enrol('lena')
  workspace.setFaults({ rules: [{ method: 'chat.postMessage', fault: { kind: 'delay', ms: 200 } }] })
  const app = await start()
  workspace.clock.set(friday)
  await until(async () => (await openNudges(nudged.vault.db, workspace.teamId, 9))[0]?.state === 'trying')
  await app.stop()
  expect(messages('lena')).toHaveLength(1)
  expect(await openNudges(nudged.vault.db, workspace.teamId, 9)).toEqual([])
  await enrol('marcus')
  workspace.clock.set(later(week))
  await awhile()
  expect(messages('marcus')).toEqual([])
})

describe('a person who', () => {
  test.concurrent('moves gets it at their hour there', async ({ nudged }) => {
    const { workspace, enrol, start } = nudged
    await enrol('lena')
    await start()
    workspace.changePerson('lena', { tz: 'America/Los_Angeles' })
    await until(async () => (await kept(nudged, 'lena'))?.schedule.zone === 'America/Los_Angeles')
    expect(await kept(nudged, 'lena')).toMatchObject({ nextAt: new Date('2026-11-27T23:00:00Z') })
  })

  test.concurrent('becomes a guest gets nothing, until they are a member again', async ({ nudged }) => {
    const { workspace, enrol, start, messages } = nudged
    await enrol('lena')
    workspace.changePerson('lena', { guest: true })
    await start()
    workspace.clock.set(friday)
    await until(async () => (await kept(nudged, 'lena'))?.nextAt === undefined)
    await nothingOpen(nudged)
    expect(messages('lena')).toEqual([])
    workspace.changePerson('lena', { guest: false })
    await until(async () => (await kept(nudged, 'lena'))?.nextAt?.getTime() === later(week).getTime())
    workspace.clock.set(later(week))
    await sentTo(nudged, 'lena')
  })

  test.concurrent('leaves gets nothing, and when they come back it goes on', async ({ nudged }) => {
    const { workspace, enrol, start } = nudged
    await enrol('lena')
    await start()
    workspace.changePerson('lena', { deleted: true })
    await until(async () => (await kept(nudged, 'lena'))?.nextAt === undefined)
    workspace.changePerson('lena', { deleted: false })
    await until(async () => (await kept(nudged, 'lena'))?.nextAt?.getTime() === friday.getTime())
  })

  test.concurrent('changes anything else changes nothing', async ({ nudged }) => {
    const { workspace, enrol, start } = nudged
    await enrol('lena')
    const before = await kept(nudged, 'lena')
    await start()
    workspace.changePerson('lena', { title: 'Something else' })
    await awhile()
    expect(await kept(nudged, 'lena')).toEqual(before)
  })
})

test.concurrent('no log line holds a word of anybody', async ({ nudged }) => {
  const { workspace, enrol, start } = nudged
  await enrol('lena', { what: { kind: 'reminder', says: 'show MARK-OF-LENA' } })
  workspace.setFaults({
    rules: [{ method: 'chat.postMessage', times: 2, fault: { kind: 'server_error' } }],
  })
  await start()
  workspace.clock.set(friday)
  await sentTo(nudged, 'lena')
  await nothingOpen(nudged)
  expect((await kept(nudged, 'lena'))?.schedule.what).toMatchObject({ says: 'show MARK-OF-LENA' })
  expect(nudged.logged.join('')).not.toContain('MARK-OF-LENA')
})
