import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { personDataSchema } from '../../src/domain/own/person-data.ts'
import type { Db } from '../../src/store/database/db.ts'
import { isSqlite } from '../../src/store/database/dialect.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import { ForgottenError } from '../../src/store/events/order.ts'
import { deleteNote, purgeDeleted } from '../../src/store/notes/deleting.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { editNote, saveNote } from '../../src/store/notes/notes.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { bringNotes } from '../../src/store/people/bringing.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { exportPerson, importPerson } from '../../src/store/people/people-data.ts'
import { saveProfile } from '../../src/store/people/profiles.ts'
import { listRatings, saveRating } from '../../src/store/people/ratings.ts'
import { actingIn, pruneUndo, undoMinutes } from '../../src/store/undo/changes.ts'
import { undoAct } from '../../src/store/undo/undo.ts'
import type { Vault } from '../../src/store/vault.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import {
  dana,
  danaElsewhere,
  eli,
  hold,
  incoming,
  later,
  note,
  now,
  profile,
  rating,
  schedule,
} from './samples.ts'
import { onEachVault } from './vaults.ts'

const times = { createdAt: now.toISOString(), at: now.toISOString() }
const reminder = { ...schedule, id: 's2', what: { kind: 'reminder', says: 'show sr-mgr' } } as const

/** More than goes in one step. */
const many = 130
const ids = Array.from({ length: many }, () => v7())
const whole = {
  profile,
  notes: ids.map((id) => ({ ...note, what: `From the file ${id}`, id, ...times, versions: [] })),
  ratings: ids.map((id) => ({ ...rating, id, at: times.at })),
  schedules: [schedule, reminder],
}

/** Until somebody waits for what another has locked. */
async function waits(db: Db): Promise<void> {
  const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await waiting.execute(db)).rows.length === 0) await setTimeout(5)
}

onEachVault((vault, url) => {
  const acting = (id: string, at = now): Vault => actingIn(vault(), { id, at })
  const importFile = (act: Vault, data: object = whole, owner = dana) =>
    importPerson(act, owner, personDataSchema.parse(JSON.parse(JSON.stringify(data))), later(1))
  const undo = async (id: string | undefined, at = later(60)) => {
    const outcomes = await undoAct(vault(), dana, id, at)
    return outcomes === 'before' ? undefined : outcomes
  }
  const sumOf = (outcomes: Awaited<ReturnType<typeof undo>>) => {
    const imports = (outcomes ?? []).filter((outcome) => outcome.kind === 'import')
    const sum = (of: 'notes' | 'ratings' | 'stay') => imports.reduce((total, each) => total + each[of], 0)
    return { notes: sum('notes'), ratings: sum('ratings'), stay: sum('stay') }
  }
  const kept = (owner = dana) => exportPerson(vault(), owner)

  test('what a document brings is there once, goes as one act, and comes back with the same document', async () => {
    const brought = ids.map((id) => ({
      note: { ...note, what: `From ${id}` },
      id: v7(),
      origin: `brought ${id}`,
    }))
    const bring = (act: string) => bringNotes(acting(act), dana, brought, later(1))
    expect(await bring('a')).toEqual({ added: many, left: 0 })
    expect(await bring('b')).toEqual({ added: 0, left: 0 })
    expect(sumOf(await undo('a'))).toEqual({ notes: many, ratings: 0, stay: 0 })
    expect(await listNotes(vault(), dana)).toEqual([])
    expect(await bring('c')).toEqual({ added: many, left: 0 })
    expect(await listNotes(vault(), dana)).toHaveLength(many)
    expect(await listNotes(vault(), eli)).toEqual([])
  })

  test('who deletes everything in the middle of it keeps nothing of it, and what they write then', async () => {
    const brought = Array.from({ length: 2 * many }, (_, at) => ({
      note: { ...note, what: `From the document ${at}` },
      id: v7(),
      origin: `brought ${at}`,
    }))
    const begun = await beginEvent(vault(), incoming(dana, 'keep all'), hold)
    const order = begun.kind === 'begun' ? begun.order : undefined
    const under = { ...acting('a'), order, inHand: order }
    await bringNotes(under, dana, brought.slice(0, many), later(1))
    await deletePerson(vault(), dana)
    const id = v7()
    await saveNote(vault(), dana, note, { id, origin: id, now })
    await expect(bringNotes(under, dana, brought, later(2))).rejects.toThrow(ForgottenError)
    expect((await listNotes(vault(), dana)).map((one) => one.id)).toEqual([id])
  })

  test('what was taken back stays so when the order that brought it is tried again', async () => {
    const brought = [{ note, id: v7(), origin: 'brought' }]
    const ways = {
      document: (under: Vault) => bringNotes(under, dana, brought, later(1)),
      export: (under: Vault) => importFile(under),
    }
    for (const [act, bring] of Object.entries(ways)) {
      const begun = await beginEvent(vault(), { ...incoming(dana, act), eventId: act }, hold)
      if (begun.kind !== 'begun') throw new Error(begun.kind)
      const under = (attempt: number) => ({ ...acting(act), order: { ...begun.order, attempt } })
      await bring(under(1))
      expect((await listNotes(vault(), dana)).length).toBeGreaterThan(0)
      await undo(act)
      await bring(under(2))
      expect(await kept()).toEqual({ profile: undefined, notes: [], ratings: [], schedules: [], cases: [] })
    }
  })

  test('an import is undone as one act: notes, ratings, schedules and profile are as they were', async () => {
    const [mine, deleted] = [v7(), v7()]
    await saveProfile(vault(), dana, { ...profile, target: 'mgr-iv', confirmed: false }, now)
    for (const id of [mine, deleted]) await saveNote(vault(), dana, note, { id, origin: id, now })
    await deleteNote(vault(), dana, deleted, now)
    await saveRating(vault(), dana, rating, { id: v7(), now })
    await saveSchedule(vault(), dana, { schedule, nextAt: now }, now)
    for (const owner of [eli, danaElsewhere]) await importFile(vault(), whole, owner)
    const [before, theirs] = [await kept(), [await kept(eli), await kept(danaElsewhere)]]
    const back = { ...note, id: deleted, ...times, versions: [] }
    const counts = await importFile(acting('a'), { ...whole, notes: [back, ...whole.notes] })
    expect(counts).toEqual({ profile: 1, notes: many + 1, ratings: many, schedules: 1 })
    const outcomes = await undo(undefined)
    expect(outcomes?.every(({ done }) => done)).toBe(true)
    expect(sumOf(outcomes)).toEqual({ notes: many + 1, ratings: many, stay: 0 })
    expect(await kept()).toEqual(before)
    expect([await kept(eli), await kept(danaElsewhere)]).toEqual(theirs)
    expect(await undo('a')).toBeUndefined()
  })

  test('of one who is new here, nothing is left', async () => {
    await importFile(acting('a'))
    await undo(undefined)
    expect(await kept()).toEqual({ profile: undefined, notes: [], ratings: [], schedules: [], cases: [] })
  })

  test('what is older is undone after it, never in its place', async () => {
    await saveRating(acting('older'), dana, rating, { id: 'r1', now })
    await importFile(acting('a', later(1)))
    await undo(undefined)
    expect(await listNotes(vault(), dana)).toEqual([])
    expect((await listRatings(vault(), dana)).map(({ id }) => id)).toEqual(['r1'])
    expect(await undo(undefined)).toMatchObject([{ kind: 'rating', done: true }])
  })

  describe('a note from the file', () => {
    const [first = '', second = '', third = ''] = ids
    const edit = (id: string, act: Vault, at: Date) =>
      editNote(act, dana, id, (one) => ({ ...one, what: 'My own words' }), at)

    test('that was changed since stays, and is counted; one deleted since is gone anyway', async () => {
      await importFile(acting('a'))
      await edit(first, acting('b', later(2)), later(2))
      await deleteNote(vault(), dana, second, later(3))
      expect(sumOf(await undo('a'))).toEqual({ notes: many - 2, ratings: many, stay: 1 })
      expect((await listNotes(vault(), dana)).map(({ what }) => what)).toEqual(['My own words'])
      expect(await undo('b')).toMatchObject([{ done: true }])
    })

    test('that was changed, and is again what the file says, goes', async () => {
      await importFile(acting('a'))
      await edit(third, acting('b', later(2)), later(2))
      await undo('b')
      expect(sumOf(await undo('a'))).toEqual({ notes: many, ratings: many, stay: 0 })
    })

    test('comes back by the same file, as long as undoing keeps it and afterwards', async () => {
      await importFile(acting('a'))
      await undo('a')
      expect(await importFile(acting('b'))).toMatchObject({ notes: many, ratings: many })
      await undo('b')
      await purgeDeleted(vault().db, later(9_999))
      expect(await importFile(vault())).toMatchObject({ notes: many, ratings: many })
    })
  })

  test('what the same file brings in a second attempt belongs to the same act', async () => {
    const half = { ...whole, notes: whole.notes.slice(0, 60), ratings: [] }
    await importFile(acting('a'), half)
    await deleteNote(vault(), dana, ids[0] ?? '', later(1))
    expect(await importFile(acting('a'))).toMatchObject({ notes: many - 60 + 1, ratings: many })
    await undo('a')
    expect(await kept()).toEqual({ profile: undefined, notes: [], ratings: [], schedules: [], cases: [] })
  })

  test('two devices that undo it at once, and one that edits, leave it whole or gone', async () => {
    for (let round = 0; round < 4; round += 1) {
      await importFile(acting('a'))
      const edited = editNote(vault(), dana, ids[0] ?? '', (one) => ({ ...one, what: 'Mine' }), later(2))
      const done = await Promise.all([undo('a'), undo(undefined), edited, undo('a')])
      expect([done[0], done[1], done[3]].filter((outcomes) => outcomes !== undefined)).toHaveLength(1)
      const words = (await listNotes(vault(), dana)).map(({ what }) => what)
      expect([[], ['Mine']]).toContainEqual(words)
      expect(await listRatings(vault(), dana)).toEqual([])
      await deletePerson(vault(), dana)
    }
  })

  test('undone while it still comes, all of it can be undone', async () => {
    for (let round = 0; round < 4; round += 1) {
      const coming = importFile(acting('a'))
      await Promise.all([undo(undefined), coming])
      await undo('a')
      expect(await kept()).toEqual({ profile: undefined, notes: [], ratings: [], schedules: [], cases: [] })
      await deletePerson(vault(), dana)
    }
  })

  test('what a step brings while its act is undone can be undone after', async () => {
    const [first = '', second = ''] = ids
    const oneOf = (id: string) => ({
      notes: whole.notes.filter((each) => each.id === id),
      ratings: [],
      schedules: [],
    })
    await importFile(acting('a'), oneOf(first))
    const { db } = vault()
    const held = Promise.withResolvers<void>()
    const holding = Promise.withResolvers<void>()
    // SQLite does one after the other anyway.
    const holder = isSqlite(db)
      ? Promise.resolve(held.resolve())
      : db.transaction().execute(async (trx) => {
          await trx.selectFrom('note').select('id').where('id', '=', first).forUpdate().execute()
          held.resolve()
          await holding.promise
        })
    await held.promise
    const undoing = undo('a')
    if (!isSqlite(db)) await waits(db)
    await importFile(acting('a'), oneOf(second))
    holding.resolve()
    await Promise.all([holder, undoing])
    await undo('a')
    expect(await listNotes(vault(), dana)).toEqual([])
  })

  test('what undoing needs is sealed, and gone after ten minutes', async () => {
    await importFile(acting('a'))
    const rows = await vault().db.selectFrom('undo').selectAll().execute()
    expect(rows.length).toBeGreaterThan(3)
    expect(JSON.stringify(rows.map((row) => ({ ...row, sealed: '' })))).not.toContain(ids[0])
    expect(holds(await bytesOf(vault(), url()), 'From the file')).toBe(false)
    expect(await undo('a', later(undoMinutes * 60 + 1))).toBeUndefined()
    await pruneUndo(vault().db, later(undoMinutes * 60 + 1))
    expect(await vault().db.selectFrom('undo').selectAll().execute()).toEqual([])
  })
})
