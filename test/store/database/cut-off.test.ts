import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../../../src/store/database/db.ts'
import { ConnectionError } from '../../../src/store/database/errors.ts'
import { type Bounds, usualBounds } from '../../../src/store/database/postgres.ts'
import { inTransaction } from '../../../src/store/database/transaction.ts'
import { beginEvent } from '../../../src/store/events/events.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote, findNote, saveNote } from '../../../src/store/notes/notes.ts'
import { type Vault, vaultOn } from '../../../src/store/vault.ts'
import { databases, type Fresh } from '../databases.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, hold, incoming, note, now } from '../samples.ts'
import { type Between, standBetween } from './between.ts'

let fresh: Fresh
let between: Between
let vault: Vault
let admin: Client

const openWith = async (bounds: Bounds) => {
  vault = (await vaultOn(await connect(between.url, { bounds }), between.url, testKey)).vault
}

/** Short enough to wait for in a test. */
const bounds = { connect: 400, answer: 400, again: 3_000, close: 200 }

beforeEach(async () => {
  fresh = await databases.postgres()
  between = await standBetween(`${fresh.url}?application_name=ours`)
  admin = new Client({ connectionString: fresh.url })
  admin.on('error', () => undefined)
  await admin.connect()
})
afterEach(async () => {
  await vault.db.destroy()
  await admin.end()
  await between.close()
  await fresh.drop()
})

const save = (id: string) => saveNote(vault, dana, { ...note, what: `Note ${id}` }, { id, origin: id, now })

/** Ends every connection of ours; how many there were. */
const endAll = async () => {
  const { rowCount } = await admin.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'ours'",
  )
  return rowCount ?? 0
}

describe('a server that ends connections in use', () => {
  beforeEach(() => openWith({ ...usualBounds, connect: 10_000, answer: 10_000 }))

  test('takes every save, each once', async () => {
    await save('first')
    let ended = 0
    for (let round = 0; round < 7; round += 1) {
      const saves = Array.from({ length: 12 }, (_, index) => save(`${round}-${index}`))
      // In the middle of them, each time a little later.
      await new Promise((resolve) => setTimeout(resolve, round * 2))
      ended += await endAll()
      await Promise.all(saves)
    }
    expect(ended).toBeGreaterThan(20)
    const there = (await listNotes(vault, dana)).map(({ id }) => id)
    expect(there).toHaveLength(1 + 7 * 12)
    expect(new Set(there).size).toBe(there.length)
  })

  test('has a lost transaction done again, and a lost statement that reads', async () => {
    let tries = 0
    const count = await inTransaction(vault.db, async (trx) => {
      tries += 1
      if (tries === 1) await endAll()
      return (await trx.selectFrom('note').select('id').execute()).length
    })
    expect([count, tries]).toEqual([0, 2])
    await endAll()
    expect(await listNotes(vault, dana)).toEqual([])
  })
})

describe('a server whose answer to the end of a transaction is lost', () => {
  beforeEach(() => openWith({ ...usualBounds, connect: 10_000, answer: 10_000 }))

  test('has a change of a note made once, also in the next attempt at the order', async () => {
    await save('n1')
    const begun = await beginEvent(vault, incoming(dana, 'more'), hold)
    if (begun.kind !== 'begun') throw new Error(`It is ${begun.kind}.`)
    const attempt = (number: number) =>
      editNote(
        { ...vault, order: { ...begun.order, attempt: number } },
        dana,
        'n1',
        (kept) => ({ ...kept, what: `${kept.what}, and more` }),
        now,
      )
    between.loseAnswerTo('commit')
    await expect(attempt(1)).rejects.toMatchObject({ outcome: 'unknown' })
    expect(await attempt(2)).toMatchObject({ what: 'Note n1, and more' })
    expect(await findNote(vault, dana, 'n1')).toMatchObject({ what: 'Note n1, and more' })
  })
})

describe('a server that hangs', () => {
  beforeEach(() => openWith(bounds))

  test('leaves what may have been done to whoever asked', async () => {
    let tries = 0
    const lost = inTransaction(vault.db, async () => {
      tries += 1
      // The end of the transaction gets no answer.
      between.hang()
    })
    await expect(lost).rejects.toMatchObject({ outcome: 'unknown', silent: true })
    expect(tries).toBe(1)
    between.goOn()
  })

  test('is waited for within bounds, and used again when it goes on', async () => {
    await save('n1')
    between.hang()
    const before = Date.now()
    const asked = await Promise.allSettled([save('n2'), save('n3'), listNotes(vault, dana)])
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    for (const each of asked) expect(each).toMatchObject({ reason: { outcome: 'undone', silent: true } })
    // A new connection and an old one, one after another.
    expect(Date.now() - before).toBeLessThan(bounds.connect + bounds.answer + 1_500)
    between.goOn()
    await save('n4')
    expect((await listNotes(vault, dana)).map(({ id }) => id).sort()).toEqual(['n1', 'n4'])
  })

  test('does not hold up the end of the program', async () => {
    await Promise.all([save('n1'), save('n2')])
    between.hang()
    const before = Date.now()
    await vault.db.destroy()
    expect(Date.now() - before).toBeLessThan(bounds.close + 1_000)
    between.goOn()
  })

  test('is no harm when it takes long over one statement', async () => {
    const locked = admin.query('begin; lock table note in access exclusive mode')
    await locked
    await expect(save('n1')).rejects.toMatchObject({ code: '57014' })
    await admin.query('rollback')
    await save('n1')
  })
})

test('an error of a connection keeps its code', () => {
  const cause = Object.assign(new Error('ended'), { code: '57P01' })
  expect(new ConnectionError(cause, 'undone')).toMatchObject({
    code: '57P01',
    message: 'ended',
    silent: false,
  })
})
