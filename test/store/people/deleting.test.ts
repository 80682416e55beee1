import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isSqlite } from '../../../src/store/database/dialect.ts'
import { beginEvent } from '../../../src/store/events/events.ts'
import { ForgottenError, type Order, stillWanted } from '../../../src/store/events/order.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { saveNote } from '../../../src/store/notes/notes.ts'
import { deletePerson, dropDestroyed } from '../../../src/store/people/deleting.ts'
import { dana, hold, incoming, note, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

onEachVault((vault) => {
  /** Somebody with a note, of whom something else is in hand. */
  const inHand = async (): Promise<Order> => {
    await saveNote(vault(), dana, note, { id: 'n1', origin: 'o1', now })
    const begun = await beginEvent(vault(), incoming(dana, 'a mark'), hold)
    if (begun.kind !== 'begun') throw new Error(begun.kind)
    return begun.order
  }
  /** What is deleted ends there, as where its process dies. */
  const cutOffAt = async (what: 'insert on keys.destroyed_key' | 'delete on person'): Promise<void> => {
    const { db } = vault()
    const [begin, end] = isSqlite(db) ? inSqlite(what) : inPostgres(what)
    for (const each of begin) await sql.raw(each).execute(db)
    await expect(deletePerson(vault(), dana)).rejects.toThrow('cut off')
    await sql.raw(end).execute(db)
  }
  const wanted = (order: Order) =>
    vault()
      .db.transaction()
      .execute((trx) => stillWanted(trx, order))

  test('a deletion that is cut off before the key is destroyed loses nothing that is in hand', async () => {
    const order = await inHand()
    await cutOffAt('insert on keys.destroyed_key')
    await wanted(order)
    expect(await vault().db.selectFrom('seen_event').select('sealed').execute()).not.toMatchObject([
      { sealed: null },
    ])
    expect(await listNotes(vault(), dana)).toHaveLength(1)
  })

  test('one that is cut off after it is brought to its end at the next start, or was none', async () => {
    const order = await inHand()
    await cutOffAt('delete on person')
    if (isSqlite(vault().db)) {
      expect(await listNotes(vault(), dana)).toEqual([])
      expect(await dropDestroyed(vault().db)).toBe(1)
      await expect(wanted(order)).rejects.toThrow(ForgottenError)
    } else {
      await wanted(order)
      expect(await listNotes(vault(), dana)).toHaveLength(1)
    }
    await deletePerson(vault(), dana)
    await expect(wanted(order)).rejects.toThrow(ForgottenError)
    expect(await vault().db.selectFrom('keys.person_key').selectAll().execute()).toEqual([])
  })
})

const inSqlite = (what: string) => {
  const name = what.includes('keys.') ? 'keys.cut' : 'cut'
  const made = `create trigger ${name} before ${what.replace('keys.', '')} begin select raise(abort, 'cut off'); end`
  return [[made], `drop trigger ${name}`] as const
}

const inPostgres = (what: string) => {
  const cut = `create function cut() returns trigger language plpgsql as $$ begin raise 'cut off'; end $$`
  const made = `create trigger cut before ${what} for each row execute function cut()`
  return [[cut, made], 'drop function cut cascade'] as const
}
