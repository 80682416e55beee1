import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { mostKept } from '../../../../src/domain/own/person-data.ts'
import { listNotes } from '../../../../src/store/notes/note-list.ts'
import { saveNote } from '../../../../src/store/notes/notes.ts'
import { endNudges, takeNudges } from '../../../../src/store/nudges/nudges.ts'
import { planNudges } from '../../../../src/store/nudges/plan.ts'
import { listSchedules } from '../../../../src/store/nudges/schedules.ts'
import { exportPerson } from '../../../../src/store/people/people-data.ts'
import { readConsent } from '../../../../src/store/unanswered.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'
import { note } from '../../../store/samples.ts'

const dana = { teamId: 'T1', personId: 'U1' }
const eve = { teamId: 'T1', personId: 'U2' }
const tuesday = new Date('2026-11-24T09:00:00Z')
const friday = new Date('2026-11-27T14:00:00Z')
const nudgeId = '00000000-0000-7000-8000-0000000000aa'
const noteId = '00000000-0000-7000-8000-0000000000bb'

let vault: Vault
let bot: Bot
let reminderId: string
const say = (who: typeof dana, text: string) =>
  bot.ask(who, text, 'dm', { channel: `D${who.personId}`, thread: undefined })
const all = async (who: typeof dana) => ({
  ...(await exportPerson(vault, who)),
  kept: await listSchedules(vault, who),
})

beforeEach(async () => {
  vault = await testVault()
  let ids = 0
  let now = tuesday
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  bot = botOn(vault, { now: () => now, newId })
  for (const who of [dana, eve]) await say(who, 'nudge fri 15:00')
  await say(dana, 'remind me of MARK-OF-DANA Sr. Mgr expectations every Monday at 9')
  await say(dana, 'remind me of Sr. Mgr expectations every Monday at 9')
  await saveNote(vault, dana, { ...note, what: 'MARK-OF-DANA' }, { id: noteId, origin: 'o', now })
  const owned = { now: friday, limit: 1, newId: () => nudgeId, readyAt: () => friday }
  await planNudges(vault.db, 'T1', owned)
  const taken = await takeNudges(vault.db, 'T1', { now: friday, limit: 9, lease: 'l', until: friday })
  const ended = { state: 'sent', channel: 'DU1', ts: '1.2' } as const
  await endNudges(
    vault,
    taken.map((each) => ({ taken: each, ended, reschedule: (schedule) => ({ schedule, nextAt: friday }) })),
    friday,
  )
  expect(taken).toMatchObject([{ personId: 'U1' }])
  now = friday
  const reminder = (await listSchedules(vault, dana)).find(
    ({ schedule }) => schedule.what.kind === 'reminder',
  )
  reminderId = reminder?.schedule.id ?? ''
  expect(reminderId).not.toBe('')
})
afterEach(() => vault.db.destroy())

describe('the ids of another’s things, put into words, buttons and forms, change nothing of theirs and show nothing', () => {
  test.each(['nothing', 'skip', 'tomorrow', 'add', 'pause', 'why'])('nudge ID %s', async (act) => {
    const before = await all(dana)
    const answer = await say(eve, `nudge ${nudgeId} ${act}`)
    expect(JSON.stringify(answer)).not.toMatch(/MARK|1\.2|DU1/)
    expect(await all(dana)).toEqual(before)
  })

  test('nudge ID stop stops who presses it, and nobody else', async () => {
    const before = await all(dana)
    await say(eve, `nudge ${nudgeId} stop`)
    expect(await listSchedules(vault, eve)).toEqual([])
    expect(await all(dana)).toEqual(before)
  })

  test.each(['show', 'stop'])('reminder ID %s', async (act) => {
    const before = await all(dana)
    expect((await say(eve, `reminder ${reminderId} ${act}`)).summary).toContain('That reminder is gone')
    expect(await all(dana)).toEqual(before)
  })

  test('a note’s form with another’s note, or another’s nudge', async () => {
    const before = await all(dana)
    const own = (await all(eve)).kept
    const values = { what: 'Words of Eve', dimensions: ['leadership'] }
    const edited = await bot.submit(eve, { id: 'note', keep: { origin: 'x', note: noteId }, values })
    expect(JSON.stringify(edited)).not.toContain('MARK')
    await bot.submit(eve, { id: 'note', keep: { origin: 'y', nudge: nudgeId }, values })
    expect(await all(dana)).toEqual(before)
    expect((await listNotes(vault, eve)).map(({ what }) => what)).toEqual(['Words of Eve'])
    expect((await all(eve)).kept).toEqual(own)
  })

  test('a pause’s form with another’s nudge pauses who sent it', async () => {
    const before = await all(dana)
    const keep = { nudge: nudgeId }
    const paused = await bot.submit(eve, { id: 'pause', keep, values: { until: '2026-12-20' } })
    expect(JSON.stringify(paused)).not.toMatch(/closes|DU1/)
    expect((await listSchedules(vault, eve))[0]?.schedule.pausedUntil).toBe('2026-12-20')
    expect(await all(dana)).toEqual(before)
  })
})

test('a reminder that came in a file shows its words’ answer only where that changes nothing', async () => {
  const [{ schedule } = {}] = (await all(eve)).kept
  const ask = async (says: string, index: number) => {
    const id = `00000000-0000-7000-8000-0000000000${10 + index}`
    const planted = { ...schedule, id, what: { kind: 'reminder', says } }
    await bot.receive(eve, JSON.stringify({ notes: [], ratings: [], schedules: [planted] }))
    return (await say(eve, `reminder ${id} show`)).summary
  }
  const note = (await bot.submit(eve, { id: 'note', keep: { origin: 'x' }, values: { what: 'Mine' } })).kind
  expect(note).toBe('taken')
  const [{ id } = { id: '' }] = await listNotes(vault, eve)
  const orders = [
    `delete ${id} yes`,
    'stop',
    'share words on',
    'note: planted',
    'hints off',
    'rate leadership 1',
  ]
  for (const [index, says] of orders.entries())
    expect(await ask(says, index)).toContain('That reminder is gone')
  expect((await listNotes(vault, eve)).map(({ what }) => what)).toEqual(['Mine'])
  expect(await readConsent(vault.db, eve)).toBeUndefined()
  expect((await all(eve)).kept).toHaveLength(1 + orders.length)
  for (const [index, says] of ['levels', 'readiness', 'notes', 'asdf qwer'].entries())
    expect(await ask(says, 50 + index)).not.toContain('That reminder is gone')
})

test('a file brings no note to who has more than anybody writes', async () => {
  const [{ versions: _, ...written } = { versions: [] }] = (await all(dana)).notes
  const send = async (id: string) =>
    bot.receive(dana, JSON.stringify({ notes: [{ ...written, id }], ratings: [] }))
  expect((await send('00000000-0000-7000-8000-0000000000c1')).summary).toContain('1 note ')
  await sql`
    with recursive many(n) as (select 1 union all select n + 1 from many where n < ${sql.lit(mostKept.notes)})
    insert into note (team_id, person_id, id, origin, version, created_at, at, sealed)
    select team_id, person_id, id || n, origin || n, version, created_at, at, sealed from note, many
    where id = ${noteId}`.execute(vault.db)
  expect((await send('00000000-0000-7000-8000-0000000000c2')).summary).toContain('0 notes ')
})

describe('a note’s form with values that no menu holds', () => {
  const longName = 'x'.repeat(151)
  const tooMany = Array.from({ length: 101 }, (_, index) => `dimension-${index}`)
  test.each<[string, string | string[]]>([
    ['dimensions', [longName]],
    ['dimensions', tooMany],
    ['principles', [longName]],
    ['expectation', longName],
    ['level', longName],
    ['scope', 'galaxy'],
    ['happenedOn', '9999-99-99'],
    ['result', 'x'.repeat(3_001)],
  ])('%s keeps nothing', async (name, value) => {
    const values = { what: 'Words of Eve', [name]: value }
    await expect(bot.submit(eve, { id: 'note', keep: { origin: 'x' }, values })).rejects.toThrow()
    expect(await listNotes(vault, eve)).toEqual([])
  })
})

describe('a nudge’s form with values that it never offered', () => {
  const usual = {
    weekday: '2',
    time: '08:30',
    rhythm: 'weekly',
    workdays: ['1', '2', '3'],
    followUp: 'no',
    status: 'no',
  }
  test.each<[string, Record<string, string | string[]>]>([
    ['weekday', { weekday: '9' }],
    ['weekday', { weekday: 'x' }],
    ['time', { time: '99:99' }],
    ['workdays', { workdays: ['2', '8'] }],
    ['rhythm', { rhythm: 'hourly' }],
    ['from', { from: 'soon', until: '2026-12-20' }],
    ['until', { from: '2026-12-01', until: '2026-99-99' }],
  ])('%s leaves what is kept readable', async (_, values) => {
    await bot.submit(eve, { id: 'nudge', keep: {}, values: { ...usual, ...values } }).catch(() => undefined)
    expect(await listSchedules(vault, eve)).toHaveLength(1)
  })
  test.each(['soon', '2026-99-99', '99999-01-01'])(
    'a pause until %s leaves what is kept readable',
    async (until) => {
      await bot.submit(eve, { id: 'pause', keep: {}, values: { until } }).catch(() => undefined)
      expect(await listSchedules(vault, eve)).toHaveLength(1)
    },
  )
})
