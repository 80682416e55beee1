import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { mostAttempts } from '../../src/slack/intake/settings.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { listRatings } from '../../src/store/people/ratings.ts'
import { noon } from '../running.ts'
import { behindHttp, signed, submission } from './behind-http.ts'

type Http = Awaited<ReturnType<typeof behindHttp>>

async function behind() {
  const http = await behindHttp()
  const { workspace, vault } = http
  const lena = { teamId: workspace.teamId, personId: workspace.person('lena').id }
  const kept = () => vault.db.selectFrom('seen_event').selectAll().execute()
  const start = async (parts: Parameters<typeof http.start>[0] = {}) => {
    const running = await http.start(parts)
    onTestFinished(running.close)
    return running
  }
  const answers = () => workspace.messages('lena', 'dm').filter(({ user }) => user === workspace.botUserId)
  return { ...http, lena, kept, start, answers }
}

/** The bytes of a request with their signature, as somebody on the way could have caught them. */
function caught(body: string, type: string) {
  const at = Math.floor(Date.now() / 1000)
  return { method: 'POST', body, headers: { ...signed(body, at), 'content-type': type } }
}

const form = 'application/x-www-form-urlencoded'

const commandOf = ({ workspace }: Http, text: string, more: Record<string, string> = {}) =>
  new URLSearchParams({
    command: '/level',
    text,
    team_id: workspace.teamId,
    user_id: workspace.person('lena').id,
    channel_id: workspace.channel('#leveling').id,
    response_url: `${workspace.url}/response/none`,
    trigger_id: '1.2.3',
    ...more,
  }).toString()

const saidIn = ({ workspace }: Http, text: string, more: object = {}) => ({
  type: 'event_callback',
  team_id: workspace.teamId,
  event_id: 'Ev0SAID',
  event: {
    type: 'message',
    channel_type: 'im',
    channel: workspace.dm('lena'),
    user: workspace.person('lena').id,
    ts: '1.1',
    text,
    ...more,
  },
})

describe('the same bytes sent again', () => {
  test('as a command do nothing', async () => {
    const http = await behind()
    const { app } = await http.start()
    const request = caught(commandOf(http, 'note: kept the promise'), form)
    const statuses: number[] = []
    for (let times = 0; times < 5; times += 1) statuses.push((await fetch(http.url, request)).status)
    await app.idle()
    expect(statuses).toEqual([200, 200, 200, 200, 200])
    expect(await listNotes(http.vault, http.lena)).toHaveLength(1)
  })

  test('as a form do nothing', async () => {
    const http = await behind()
    const { app } = await http.start()
    const filled = submission(
      { id: http.lena.personId, team_id: http.lena.teamId },
      { id: 'rating', keep: {}, values: { dimension: 'leadership', score: '2' } },
    )
    const state = {
      values: {
        dimension: { value: { selected_option: { value: 'leadership' } } },
        score: { value: { selected_option: { value: '2' } } },
      },
    }
    const payload = JSON.stringify({ ...filled, view: { ...filled.view, state } })
    const request = caught(`payload=${encodeURIComponent(payload)}`, form)
    const texts: string[] = []
    for (let times = 0; times < 3; times += 1) texts.push(await (await fetch(http.url, request)).text())
    await app.idle()
    expect(await listRatings(http.vault, http.lena)).toHaveLength(1)
    expect(texts.map((text) => text === '')).toEqual([false, true, true])
    // The form stays open where another bot claimed it and ended before it was done.
    await http.vault.db.updateTable('seen_event').set({ order_id: 'of-another', person_id: 'U1' }).execute()
    expect((await fetch(http.url, request)).status).toBe(500)
    expect(await http.kept()).toMatchObject([{ order_id: 'of-another', person_id: 'U1' }])
  })

  test('as a press do nothing', async () => {
    const http = await behind()
    const { app } = await http.start()
    const press = {
      type: 'block_actions',
      user: { id: http.lena.personId, team_id: http.lena.teamId },
      team: { id: http.lena.teamId },
      container: { channel_id: http.workspace.dm('lena') },
      response_url: `${http.workspace.url}/response/none`,
      actions: [
        {
          type: 'button',
          action_id: 'say:0',
          block_id: 'b',
          value: 'rate leadership 2',
          text: { text: 'x' },
        },
      ],
    }
    const request = caught(`payload=${encodeURIComponent(JSON.stringify(press))}`, form)
    for (let times = 0; times < 3; times += 1) expect((await fetch(http.url, request)).status).toBe(200)
    await app.idle()
    expect(await listRatings(http.vault, http.lena)).toHaveLength(1)
  })
})

describe('what was begun when a process ended', () => {
  /** As it lies there after a kill: begun, not done, its lease over. */
  async function interrupted(http: Awaited<ReturnType<typeof behind>>, body: object, minutesAgo = 0) {
    const then = new Date(noon.getTime() - minutesAgo * 60_000)
    const from = { personId: http.lena.personId, words: JSON.stringify(body) }
    const orderId = '00000000-0000-7000-8000-00000000abcd'
    const event = { teamId: http.lena.teamId, eventId: 'Ev0SAID', orderId, from }
    await beginEvent(http.vault, event, { now: then, lease: 'of one that is dead', until: then })
  }

  test('is done at the next start, says that it is late, and is done then', async () => {
    const http = await behind()
    await interrupted(http, saidIn(http, 'note: kept the promise'), 12)
    const { app } = await http.start()
    await http.workspace.until(() => http.answers()[0])
    await app.idle()
    expect(http.answers()[0]?.text).toContain('Sorry, this comes 12 min late: I was interrupted. Saved')
    expect(await listNotes(http.vault, http.lena)).toHaveLength(1)
    expect(await http.kept()).toMatchObject([{ ready_at: null, sealed: null, person_id: null }])
    await http.event(saidIn(http, 'note: kept the promise'))
    await app.idle()
    expect(await listNotes(http.vault, http.lena)).toHaveLength(1)
  })

  test('is not done by who starts while another one has it in hand', async () => {
    const http = await behind()
    await interrupted(http, saidIn(http, 'levels'), -1)
    const { app } = await http.start()
    await http.event(saidIn(http, 'levels'))
    await app.idle()
    expect(http.answers()).toEqual([])
  })

  test('is answered to the person alone when Slack takes no answer in its place any more', async () => {
    const http = await behind()
    const command = Object.fromEntries(new URLSearchParams(commandOf(http, 'levels')))
    await interrupted(http, command, 45)
    await http.start()
    expect((await http.workspace.until(() => http.answers()[0])).text).toContain('45 min late')
  })

  test('opens no form, which Slack would refuse, but says how to', async () => {
    const http = await behind()
    const press = {
      type: 'block_actions',
      user: { id: http.lena.personId, team_id: http.lena.teamId },
      team: { id: http.lena.teamId },
      view: { id: 'V1', type: 'home' },
      trigger_id: '1.2.3',
      actions: [{ type: 'button', action_id: 'say:0', block_id: 'b', value: 'note', text: { text: 'x' } }],
    }
    await interrupted(http, press)
    await http.start()
    expect(JSON.stringify(await http.workspace.until(() => http.answers()[0]))).toContain('late')
  })

  test('is tried again when nobody could be told, and saved once', async () => {
    const http = await behind()
    const { app, logged } = await http.start({ keeping: { poll: 20 } })
    // Where its answer should go there is nothing.
    await fetch(http.url, caught(commandOf(http, 'note: kept the promise'), form))
    await app.idle()
    expect(http.answers()).toEqual([])
    http.workspace.clock.set(new Date(noon.getTime() + 60_000))
    expect((await http.workspace.until(() => http.answers()[0])).text).toContain('Saved')
    await app.idle()
    expect(await listNotes(http.vault, http.lena)).toHaveLength(1)
    expect(logged.join('')).not.toContain('promise')
  })

  test('is told to have failed when it failed too often, and left alone then', async () => {
    const http = await behind()
    await interrupted(http, saidIn(http, 'note: kept the promise'))
    await http.vault.db.updateTable('seen_event').set({ attempts: mostAttempts }).execute()
    const { app } = await http.start()
    const { text } = await http.workspace.until(() => http.answers()[0])
    await app.idle()
    expect(text).toContain('that didn’t work')
    expect(text).toContain('kept the promise')
    expect(await listNotes(http.vault, http.lena)).toEqual([])
    expect(await http.kept()).toMatchObject([{ ready_at: null, sealed: null }])
  })
})

describe('nothing is kept', () => {
  test('of people of other workspaces, of bots, of edits, and of what is only looked at', async () => {
    const http = await behind()
    const seen: unknown[] = []
    const { app } = await http.start()
    http.workspace.setFaults({ rules: [{ method: 'chat.postMessage', fault: { kind: 'delay', ms: 150 } }] })
    const all = [
      { ...saidIn(http, 'levels', { user_team: 'T0FABRIKAM' }), event_id: 'Ev1' },
      { ...saidIn(http, 'levels', { bot_id: 'B1' }), event_id: 'Ev2' },
      { ...saidIn(http, 'levels', { subtype: 'message_changed' }), event_id: 'Ev3' },
      { ...saidIn(http, 'levels', { channel_type: 'channel' }), event_id: 'Ev4' },
      { ...saidIn(http, ''), event: { type: 'app_home_opened', tab: 'home', user: http.lena.personId } },
    ]
    const sent = Promise.all(all.map((payload) => http.event(payload)))
    for (let looks = 0; looks < 20; looks += 1) {
      seen.push(...(await http.kept()).filter(({ sealed, person_id }) => sealed || person_id))
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await sent
    await app.idle()
    expect(seen).toEqual([])
    expect((await http.kept()).map(({ event_id }) => event_id)).toEqual(['Ev1'])
  })

  test('in clear while it is in hand', async () => {
    const http = await behind()
    const { app } = await http.start()
    http.workspace.setFaults({ rules: [{ method: 'chat.postMessage', fault: { kind: 'delay', ms: 150 } }] })
    await http.event(saidIn(http, 'note: zanzibar'))
    const [row] = await http.kept()
    expect(row?.person_id).toBe(http.lena.personId)
    expect(row?.sealed?.includes('zanzibar')).toBe(false)
    await app.idle()
    expect((await http.kept())[0]?.person_id).toBeNull()
  })
})

describe('what could not be begun', () => {
  const broken = async () => {
    const http = await behind()
    const running = await http.start()
    await http.vault.db.schema.alterTable('seen_event').renameTo('gone').execute()
    onTestFinished(() => http.vault.db.schema.alterTable('gone').renameTo('seen_event').execute())
    return { ...http, ...running }
  }

  test('is not acknowledged as an event, so that Slack repeats it', async () => {
    const http = await broken()
    const body = JSON.stringify(saidIn(http, 'note: kept the promise'))
    const request = caught(body, 'application/json')
    expect((await fetch(http.url, request)).status).toBe(500)
    expect(http.logged.find((line) => line.includes('was not taken'))).toContain(http.workspace.teamId)
    await http.vault.db.schema.alterTable('gone').renameTo('seen_event').execute()
    expect((await fetch(http.url, request)).status).toBe(200)
    await http.app.idle()
    expect(await listNotes(http.vault, http.lena)).toHaveLength(1)
    await http.vault.db.schema.alterTable('seen_event').renameTo('gone').execute()
  })

  test('is told to have failed when Slack repeats it for the last time', async () => {
    const http = await broken()
    const request = caught(JSON.stringify(saidIn(http, 'note: kept the promise')), 'application/json')
    await http.vault.db.schema.alterTable('note').renameTo('no_note').execute()
    onTestFinished(() => http.vault.db.schema.alterTable('no_note').renameTo('note').execute())
    const last = { ...request, headers: { ...request.headers, 'x-slack-retry-num': '3' } }
    expect((await fetch(http.url, last)).status).toBe(200)
    await http.app.idle()
    expect(http.answers()[0]?.text).toContain('that didn’t work')
    expect(http.answers()[0]?.text).toContain('kept the promise')
  })

  test('is done once where it turns out to be begun when Slack repeats it for the last time', async () => {
    const http = await behind()
    await http.start()
    const words = 'note: kept the promise'
    const request = caught(JSON.stringify(saidIn(http, words)), 'application/json')
    expect((await fetch(http.url, request)).status).toBe(200)
    await expect.poll(() => listNotes(http.vault, http.lena)).toHaveLength(1)
    const { db } = http.vault
    // Neither written nor taken again: as where the database answers too late.
    for (const on of ['insert', 'update'])
      await sql`create trigger ${sql.raw(`no_${on}`)} before ${sql.raw(on)} on seen_event begin select raise(abort, 'late'); end`.execute(
        db,
      )
    const last = { ...request, headers: { ...request.headers, 'x-slack-retry-num': '3' } }
    expect((await fetch(http.url, last)).status).toBe(200)
    expect(await listNotes(http.vault, http.lena)).toHaveLength(1)
  })

  test('is told at once as a command, with its words', async () => {
    const http = await broken()
    const answer = await fetch(http.url, caught(commandOf(http, 'note: kept the promise'), form))
    const told = await answer.text()
    expect(told).toContain('Nothing was saved')
    expect(told).toContain('kept the promise')
    expect(http.logged.join('')).not.toContain('promise')
  })
})

test('somebody who moved is followed before Slack is told so, or Slack tells it again', async () => {
  const http = await behind()
  const { app } = await http.start()
  const user = { id: http.lena.personId, team_id: http.lena.teamId, deleted: true }
  await http.event(saidIn(http, 'note: so that there is somebody'))
  await app.idle()
  await http.vault.db.schema.alterTable('schedule').renameTo('gone').execute()
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: http.lena.teamId,
    event_id: 'Ev0MOVED',
    event: { type: 'user_change', user },
  })
  const status = async () => (await fetch(http.url, caught(body, 'application/json'))).status
  expect(await status()).toBe(500)
  await http.vault.db.schema.alterTable('gone').renameTo('schedule').execute()
  expect(await status()).toBe(200)
})
