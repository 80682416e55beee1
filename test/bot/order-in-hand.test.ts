import { expect, test } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import type { Filled } from '../../src/bot/form.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { botOn } from '../bots.ts'
import { noon } from '../running.ts'
import { dana, incoming, note, now, profile, schedule } from '../store/samples.ts'
import { onEachVault } from '../store/vaults.ts'

const data = { profile, notes: [], ratings: [], schedules: [{ ...schedule, nextAt: null }] }
const orders: Record<
  string,
  (bot: Bot, order: Parameters<Bot['receive']>[2]) => Promise<{ summary: string }>
> = {
  'an export': (bot, order) => bot.receive(dana, JSON.stringify({ format: 'level-guide', ...data }), order),
  ...Object.fromEntries(
    [
      'note leadership: zanzibar',
      'rate leadership 2',
      'ask about quetzal',
      'nudge fri 15:00',
      'remind me of Sr. Mgr expectations every Monday at 9',
      'hints off',
      'share words on',
      'confirm never',
      'zanzibar quetzal',
    ].map((text) => [
      text,
      (bot: Bot, order: Parameters<Bot['receive']>[2]) =>
        bot.ask(dana, text, 'dm', { channel: 'D1', thread: undefined, shared: false }, order),
    ]),
  ),
}

const forms: readonly Filled[] = [
  { id: 'note', keep: {}, values: { what: 'zanzibar' } },
  { id: 'rating', keep: {}, values: { dimension: 'leadership', score: '2', evidence: 'zanzibar' } },
  {
    id: 'me',
    keep: {},
    values: {
      current: 'professional-services-manager/sr-mgr',
      target: 'professional-services-manager/sr-mgr',
      nudge: 'off',
    },
  },
  { id: 'goals', keep: {}, values: { goals: ['leadership.hiring'] } },
  { id: 'recap', keep: {}, values: { rhythm: 'quarterly', time: '10:30' } },
]

for (const form of forms) {
  orders[`the form ${form.id}`] = async (bot, order) => {
    const submitted = await bot.submit(dana, form, order)
    if (submitted.kind === 'refused') throw new Error(JSON.stringify(submitted.errors))
    return submitted.answer
  }
}

onEachVault((vault) => {
  test('who deletes everything while what they sent is in hand has nothing of it kept, and is told so', async () => {
    let meanwhile = async () => {}
    // What Slack is asked for takes a while.
    const slowly =
      <T>(answer: T) =>
      async () => {
        await meanwhile()
        return answer
      }
    const bot = botOn(vault(), { belongingOf: slowly('member' as const), zoneOf: slowly('Europe/Berlin') })
    const { db } = vault()
    const rows = async () => {
      const tables = [
        'person',
        'keys.person_key',
        'word_consent',
        'unasked',
        'greeting',
        'conversation',
      ] as const
      const all = tables.map(
        async (table) => (await db.selectFrom(table).select('person_id').execute()).length,
      )
      return Promise.all(all)
    }
    for (const [name, give] of Object.entries(orders)) {
      const hold = { now: noon, lease: 'mine', until: now }
      const begun = await beginEvent(vault(), { ...incoming(dana, name), eventId: name }, hold)
      if (begun.kind !== 'begun') throw new Error(begun.kind)
      meanwhile = async () => void (await deletePerson(vault(), dana))
      expect([name, (await give(bot, begun.order)).summary]).toEqual([
        name,
        expect.stringContaining('You deleted everything meanwhile, so I kept nothing'),
      ])
      expect([name, ...(await rows())]).toEqual([name, 0, 0, 0, 0, 0, 0])
    }
    // Also where they keep something again by then.
    const begun = await beginEvent(vault(), incoming(dana, 'late'), { now: noon, lease: 'mine', until: now })
    if (begun.kind !== 'begun') throw new Error(begun.kind)
    await saveNote(vault(), dana, note, { id: 'n1', origin: 'before', now })
    meanwhile = async () => {
      await deletePerson(vault(), dana)
      await saveNote(vault(), dana, note, { id: 'n2', origin: 'after', now })
    }
    const late = await bot.ask(dana, 'note leadership: zanzibar', 'dm', undefined, begun.order)
    expect(late.summary).toContain('You deleted everything meanwhile')
    expect((await listNotes(vault(), dana)).map(({ id }) => id)).toEqual(['n2'])
  })
})
