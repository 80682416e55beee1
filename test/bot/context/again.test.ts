import { expect, test } from 'vitest'
import { plain } from '../../../src/bot/replies/plain.ts'
import { beginEvent } from '../../../src/store/events/events.ts'
import type { Order } from '../../../src/store/events/order.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import { wantsNoAsking } from '../../../src/store/shares/asks.ts'
import { readConsent } from '../../../src/store/unanswered.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { noon } from '../../running.ts'
import { onEachVault } from '../../store/vaults.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const here = { channel: 'D1', thread: undefined }
const uuid = (end: string) => `00000000-0000-7000-8000-${end.padStart(12, '0')}`

/** What is asked for, by what it leads to; `undone` is what the person does before it is taken up again. */
const orders = {
  'a note': { says: 'note: kept the promise to Contoso' },
  'a note, then deleted': {
    says: 'note: kept the promise to Contoso',
    undone: (id: string) => `delete ${id} yes`,
  },
  'a rating': { says: 'rate leadership 2' },
  'a rating, then taken back': { says: 'rate leadership 2', undone: 'undo' },
  'a rating, then another': { says: 'rate leadership 2', undone: 'no, make it 4' },
  'a question, then taken back': { says: 'ask about the reorg', undone: 'undo' },
  'a pause, then on': { before: ['nudge fri 15:00'], says: 'pause 2 weeks', undone: 'resume' },
  'recaps, then off': { says: 'recap monthly', undone: 'recap off' },
  'a reminder, then taken back': {
    says: 'remind me of sr-mgr expectations every monday at 9',
    undone: 'undo',
  },
  'the deletion of a note, then undone': {
    before: ['note: the first'],
    says: (id: string) => `delete ${id} yes`,
    undone: (id: string) => `restore ${id}`,
  },
  'the undoing of a deletion, then deleted again': {
    before: ['note: the first', (id: string) => `delete ${id} yes`],
    says: (id: string) => `restore ${id}`,
    undone: (id: string) => `delete ${id} yes`,
  },
  nudges: { says: 'nudge fri 15:00' },
  'nudges, then stopped': { says: 'nudge fri 15:00', undone: 'stop' },
  'a stop, then nudges again': { before: ['nudge fri 15:00'], says: 'stop', undone: 'nudge mon 10:00' },
  'a stop, then a reminder': {
    before: ['nudge fri 15:00'],
    says: 'stop',
    undone: 'remind me of sr-mgr expectations every monday at 9',
  },
  'another day for nudges, then a third': {
    before: ['nudge fri 15:00'],
    says: 'nudge mon 10:00',
    undone: 'nudge tue 11:00',
  },
  'an absence': { before: ['nudge fri 15:00'], says: 'I’m out 3–14 December' },
  'a reminder': { says: 'remind me of sr-mgr expectations every monday at 9' },
  'an undo': { before: ['note: the first', 'note: the second'], says: 'undo' },
  'an undo of a stop': { before: ['nudge fri 15:00', 'stop'], says: 'undo', undone: 'stop' },
  'a result of a note': { before: ['note: the first'], says: 'result: two days less' },
  'a result of a note, then taken back': {
    before: ['note: the first'],
    says: 'result: two days less',
    undone: 'undo',
  },
  'other words in a note': { before: ['note: cut the plan to 6 h'], says: 'replace 6 h with 7 h' },
  'more words in a note': { before: ['note: cut the plan to 6 h'], says: 'replace 6 h with about 6 h' },
  'more words in the last note': {
    before: ['note: the first'],
    says: 'add to my last note that they signed',
  },
  'another day of a note': { before: ['note: the first'], says: 'no, yesterday' },
  'a dimension of a note': { before: ['note: the first'], says: (id: string) => `tag ${id} leadership` },
  'another score of a rating': { before: ['rate leadership 2'], says: 'no, make it 3' },
  'another day of a reminder': {
    before: ['remind me of sr-mgr expectations every monday at 9'],
    says: 'no, tuesday',
  },
  'no hints, then hints': { before: ['note: the first'], says: 'hints off', undone: 'hints on' },
} as const

type Words = string | ((noteId: string) => string)

onEachVault((vault) => {
  test.each(Object.entries<{ before?: readonly Words[]; says: Words; undone?: Words }>(orders))(
    '%s, once more after an interruption, changes nothing more',
    async (name, { before = [], says, undone }) => {
      let moments = 0
      const bot = botOn(vault(), { now: () => new Date(noon.getTime() + moments++) })
      const noteId = async () => (await exportPerson(vault(), lena)).notes[0]?.id ?? lastNote
      let lastNote = ''
      const words = async (said: Words) => {
        lastNote = await noteId()
        return typeof said === 'string' ? said : said(lastNote)
      }
      for (const said of before) await bot.ask(lena, await words(said), 'dm', here)
      const order = await begun(vault(), name, new Date(noon.getTime() + moments))
      const text = await words(says)
      const earlier = await exportPerson(vault(), lena)
      const first = plain(await bot.ask(lena, text, 'dm', here, order))
      const changed = await exportPerson(vault(), lena)
      expect(changed).not.toEqual(earlier)
      const again = plain(await bot.ask(lena, text, 'dm', here, { ...order, attempt: 2 }))
      expect(await exportPerson(vault(), lena)).toEqual(changed)
      // What was stopped or taken back is not known any more; that it is done is.
      if (says !== 'stop' && says !== 'undo') expect(again.split('\n')[0]).toBe(first.split('\n')[0])
      if (undone === undefined) return
      await bot.ask(lena, await words(undone), 'dm', here)
      const since = await exportPerson(vault(), lena)
      expect(since).not.toEqual(changed)
      const late = plain(await bot.ask(lena, text, 'dm', here, { ...order, attempt: 3 }))
      expect(await exportPerson(vault(), lena)).toEqual(since)
      if (says !== 'undo')
        expect(late).toMatch(/I did that when you asked; this is how it is now\.|the note is gone/)
    },
  )

  test.each([
    ['share words on', 'share words off'],
    ['share words off', 'share words on'],
    ['confirm never', 'confirm again'],
    ['confirm again', 'confirm never'],
  ])('%s, once more after “%s”, changes nothing, and says what is so', async (older, newer) => {
    const bot = botOn(vault())
    const state = async () => [await readConsent(vault().db, lena), await wantsNoAsking(vault().db, lena)]
    await bot.ask(lena, newer, 'dm', here)
    const order = await begun(vault(), older)
    await bot.ask(lena, older, 'dm', here, order)
    const said = plain(await bot.ask(lena, newer, 'dm', here))
    const since = await state()
    expect(plain(await bot.ask(lena, older, 'dm', here, { ...order, attempt: 2 }))).toBe(said)
    expect(await state()).toEqual(since)
  })

  test('an export that is taken in once more after one of its notes was deleted shows what is there', async () => {
    const bot = botOn(vault())
    for (const said of ['note: the first', 'note: the second']) await bot.ask(lena, said, 'dm', here)
    const file = JSON.stringify(await exportPerson(vault(), lena))
    await deletePerson(vault(), lena)
    const order = await begun(vault(), 'a file')
    await bot.receive(lena, file, order)
    const [first] = (await exportPerson(vault(), lena)).notes
    await bot.ask(lena, `delete ${first?.id} yes`, 'dm', here)
    const late = plain(await bot.receive(lena, file, { ...order, attempt: 2 }))
    expect(late).toContain('I did that when you asked; this is how it is now. Your notes: 1.')
  })

  test.each(['undo', 'undo my rating', `restore ${uuid('dead')}`, `delete ${uuid('dead')} yes`, 'stop'])(
    '%s, where there is nothing to do, is answered alike in each attempt',
    async (text) => {
      const bot = botOn(vault())
      for (const said of ['note: the first', 'undo']) await bot.ask(lena, said, 'dm', here)
      const order = await begun(vault(), text)
      const first = plain(await bot.ask(lena, text, 'dm', here, order))
      expect(plain(await bot.ask(lena, text, 'dm', here, { ...order, attempt: 2 }))).toBe(first)
    },
  )

  test('an undo that found nothing takes nothing back that was done after it was asked for', async () => {
    const bot = botOn(vault())
    for (const said of ['note: the first', 'undo']) await bot.ask(lena, said, 'dm', here)
    const order = { ...(await begun(vault(), 'undo')), id: uuid('9') }
    const first = plain(await bot.ask(lena, 'undo', 'dm', here, order))
    const since = { ...(await begun(vault(), 'a note')), id: uuid('a') }
    await bot.ask(lena, 'note: the second', 'dm', here, since)
    expect(plain(await bot.ask(lena, 'undo', 'dm', here, { ...order, attempt: 2 }))).toBe(first)
    expect((await exportPerson(vault(), lena)).notes).toMatchObject([{ what: 'the second' }])
  })

  test('a note that was brought back by an answer is said to be back in each attempt', async () => {
    const bot = botOn(vault())
    await bot.ask(lena, 'note: the first', 'dm', here)
    const id = (await exportPerson(vault(), lena)).notes[0]?.id
    // The question in one place, and the deletion in another.
    await bot.ask(lena, `delete ${id}`, 'dm', here)
    await bot.ask(lena, `delete ${id} yes`, 'dm', { ...here, channel: 'D2' })
    const order = await begun(vault(), 'keep')
    const first = plain(await bot.ask(lena, 'no, keep it', 'dm', here, order))
    expect(first).toContain('The note is back.')
    await bot.ask(lena, `delete ${id}`, 'dm', here)
    expect(plain(await bot.ask(lena, 'no, keep it', 'dm', here, { ...order, attempt: 2 }))).toBe(first)
  })

  test('what was interrupted before it changed anything is done by the next attempt', async () => {
    const bot = botOn(vault())
    await bot.ask(lena, 'nudge fri 15:00', 'dm', here)
    const order = await begun(vault(), 'stop')
    await bot.ask(lena, 'stop', 'dm', here, { ...order, attempt: 2 })
    expect((await exportPerson(vault(), lena)).schedules).toEqual([])
  })

  test('a note that is saved days later happened when it was written', async () => {
    const order = {
      ...(await begun(vault(), 'a note')),
      begunAt: new Date('2026-11-20T12:00:00Z'),
      attempt: 2,
    }
    await botOn(vault()).ask(lena, 'note: kept the promise', 'dm', here, order)
    expect((await exportPerson(vault(), lena)).notes).toMatchObject([{ happenedOn: '2026-11-20' }])
  })
})

async function begun(vault: Vault, eventId: string, now = noon): Promise<Order> {
  const from = { personId: lena.personId, words: '{}' }
  const hold = { now, lease: 'mine', until: noon }
  const begun = await beginEvent(vault, { teamId: 'T1', eventId, orderId: uuid('abc'), from }, hold)
  if (begun.kind !== 'begun') throw new Error(`It is ${begun.kind}.`)
  return begun.order
}
