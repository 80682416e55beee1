import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '../../../src/store/database/db.ts'
import { isSqlite } from '../../../src/store/database/dialect.ts'
import { deleteNote, undoDelete } from '../../../src/store/notes/deleting.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote, findNote, noteVersions, saveNote } from '../../../src/store/notes/notes.ts'
import { deletePerson, dropDestroyed } from '../../../src/store/people/deleting.ts'
import { holdings } from '../../../src/store/people/holdings.ts'
import { openOwner, withOwner } from '../../../src/store/people/owner.ts'
import { exportPerson, importPerson } from '../../../src/store/people/people-data.ts'
import { readProfile, saveProfile } from '../../../src/store/people/profiles.ts'
import { listRatings, saveRating } from '../../../src/store/people/ratings.ts'
import { type Owner, openVault } from '../../../src/store/vault.ts'
import { bytesOf, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, danaElsewhere, eli, fill, later, note, now, profile, rating } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

/** Does `work` while PostgreSQL takes its time at these steps; SQLite lets one transaction write at a time anyway. */
async function slowly(db: Db, steps: readonly string[], work: () => Promise<void>): Promise<void> {
  if (isSqlite(db)) return work()
  await sql`create function wait() returns trigger language plpgsql
    as 'begin perform pg_sleep(0.2); return null; end'`.execute(db)
  for (const [index, step] of steps.entries()) {
    await sql`create trigger ${sql.id(`slow_${index}`)} ${sql.raw(step)} execute function wait()`.execute(db)
  }
  await work().finally(() => sql`drop function wait cascade`.execute(db))
}

onEachVault((vault, url) => {
  const whole = async (owner: Owner) => ({
    data: await exportPerson(vault(), owner),
    held: await holdings(vault(), owner),
  })

  /** Every table with something of a person, those of a later migration too. */
  const ownedTables = async () => {
    const tables = await vault().db.introspection.getTables()
    const owned = tables.filter(({ columns }) => columns.some(({ name }) => name === 'person_id'))
    return [
      ...new Set([
        ...owned.map(({ schema, name }) => (schema === 'keys' ? `keys.${name}` : name)),
        'keys.person_key',
      ]),
    ]
  }
  const ownersIn = async (table: string) =>
    (await sql`select team_id, person_id from ${sql.table(table)}`.execute(vault().db)).rows

  test('a profile is kept, and replaced', async () => {
    expect(await readProfile(vault(), dana)).toBeUndefined()
    await saveProfile(vault(), dana, profile, now)
    await saveProfile(vault(), dana, { ...profile, hints: false }, later(1))
    expect(await readProfile(vault(), dana)).toEqual({ ...profile, hints: false })
  })

  test('ratings are all kept, newest first', async () => {
    const unable = { ...rating, mark: { kind: 'no-opportunity', reason: 'No partners here' } } as const
    await saveRating(vault(), dana, rating, { id: 'r1', now })
    const saved = await saveRating(vault(), dana, unable, { id: 'r2', now: later(1) })
    expect(await saveRating(vault(), dana, rating, { id: 'r2', now: later(2) })).toEqual(saved)
    expect(await listRatings(vault(), dana)).toEqual([
      { ...unable, id: 'r2', at: later(1) },
      { ...rating, id: 'r1', at: now },
    ])
  })

  test('a rating that is none is not kept, nor is whoever made it', async () => {
    const none = { ...rating, mark: { kind: 'score', score: 99 } } as const
    await expect(saveRating(vault(), dana, none, { id: 'r1', now })).rejects.toThrow('score')
    expect(await vault().db.selectFrom('person').selectAll().execute()).toEqual([])
  })

  describe('what is held', () => {
    test('is every kind, with its count and oldest', async () => {
      await fill(vault(), dana, 'a mark')
      expect(await holdings(vault(), dana)).toEqual([
        { kind: 'questions', count: 3, oldest: undefined },
        { kind: 'profile', count: 1, oldest: now },
        { kind: 'notes', count: 2, oldest: now },
        { kind: 'deleted-notes', count: 1, oldest: now },
        { kind: 'note-versions', count: 1, oldest: now },
        { kind: 'ratings', count: 1, oldest: now },
        { kind: 'cases', count: 1, oldest: now },
        { kind: 'case-versions', count: 1, oldest: now },
        { kind: 'canvases', count: 1, oldest: now },
        { kind: 'agenda', count: 1, oldest: now },
        { kind: 'schedules', count: 1, oldest: now },
        { kind: 'nudges', count: 1, oldest: now },
        { kind: 'posts', count: 1, oldest: now },
        { kind: 'news', count: 1, oldest: now },
        { kind: 'conversations', count: 1, oldest: now },
        { kind: 'feedback', count: 1, oldest: now },
        { kind: 'unanswered-words', count: 1, oldest: now },
        { kind: 'word-consent', count: 1, oldest: now },
        { kind: 'greeting', count: 1, oldest: now },
        { kind: 'undo', count: 1, oldest: now },
        { kind: 'in-hand', count: 1, oldest: now },
        { kind: 'drafts', count: 1, oldest: now },
        { kind: 'published', count: 1, oldest: now },
        { kind: 'taken-back', count: 1, oldest: now },
        { kind: 'shares', count: 1, oldest: now },
        { kind: 'previews', count: 0, oldest: undefined },
        { kind: 'shown-to-me', count: 2, oldest: now },
        { kind: 'comments', count: 1, oldest: now },
        { kind: 'share-ratings', count: 1, oldest: now },
        { kind: 'notices', count: 3, oldest: now },
        { kind: 'told', count: 3, oldest: now },
        { kind: 'told-me', count: 2, oldest: now },
        { kind: 'asks', count: 1, oldest: now },
        { kind: 'asked-of-me', count: 1, oldest: now },
        { kind: 'confirmations', count: 1, oldest: now },
        { kind: 'confirmed', count: 1, oldest: now },
        { kind: 'unasked', count: 1, oldest: now },
        { kind: 'installed', count: 1, oldest: now },
        { kind: 'apart', count: 1, oldest: now },
        { kind: 'left', count: 1, oldest: now },
      ])
    })

    test('is nothing of a stranger', async () => {
      expect((await holdings(vault(), dana)).map(({ count, oldest }) => [count, oldest])).toEqual(
        Array.from({ length: 40 }, () => [0, undefined]),
      )
    })
  })

  describe('an export', () => {
    test('imports to an equal store, and again without harm', async () => {
      await fill(vault(), dana, 'a mark')
      const before = await exportPerson(vault(), dana)
      await deletePerson(vault(), dana)
      expect(await importPerson(vault(), dana, before, later(60))).toEqual({
        profile: 1,
        notes: 2,
        ratings: 1,
        schedules: 1,
        cases: 1,
        agenda: true,
      })
      expect(await exportPerson(vault(), dana)).toEqual(before)
      expect(await importPerson(vault(), dana, before, later(90))).toEqual({
        profile: 0,
        notes: 0,
        ratings: 0,
        schedules: 0,
      })
      expect(await exportPerson(vault(), dana)).toEqual(before)
    })

    test('of many notes imports whole', async () => {
      const notes = Array.from({ length: 230 }, (_, index) => ({
        ...note,
        id: `n${String(index).padStart(3, '0')}`,
        createdAt: later(-index),
        at: now,
        versions: index === 7 ? [{ ...note, what: 'Before', at: later(-index) }] : [],
      }))
      await importPerson(
        vault(),
        dana,
        { profile: undefined, notes, ratings: [], schedules: [], cases: [] },
        now,
      )
      expect((await exportPerson(vault(), dana)).notes).toEqual(notes)
      expect(
        await editNote(vault(), dana, 'n007', () => ({ ...note, what: 'After' }), later(1)),
      ).toBeDefined()
      expect(await noteVersions(vault(), dana, 'n007')).toHaveLength(2)
    })

    test('brings a deleted note back, and leaves a changed one as it is', async () => {
      await fill(vault(), dana, 'a mark')
      const before = await exportPerson(vault(), dana)
      await deleteNote(vault(), dana, 'n3', now)
      await editNote(vault(), dana, 'n1', () => ({ ...note, what: 'Since then' }), later(5))
      expect(await importPerson(vault(), dana, before, later(60))).toEqual({
        profile: 0,
        notes: 1,
        ratings: 0,
        schedules: 0,
      })
      expect(await findNote(vault(), dana, 'n3')).toBeDefined()
      expect(await findNote(vault(), dana, 'n1')).toMatchObject({ what: 'Since then' })
    })

    test('of one person is imported by another as their own', async () => {
      await fill(vault(), dana, 'a mark')
      const data = await exportPerson(vault(), dana)
      await importPerson(vault(), danaElsewhere, data, now)
      expect(await exportPerson(vault(), danaElsewhere)).toEqual(data)
    })
  })

  describe('deleting a person', () => {
    test('leaves nothing of them, and all of the others', async () => {
      await fill(vault(), dana, 'mark-of-dana')
      await fill(vault(), eli, 'mark-of-eli')
      await fill(vault(), danaElsewhere, 'mark-of-dana-elsewhere')
      const [others, held] = [[await whole(eli), await whole(danaElsewhere)], await holdings(vault(), dana)]
      const { sealed } = await vault()
        .db.selectFrom('keys.person_key')
        .select('sealed')
        .where('team_id', '=', dana.teamId)
        .where('person_id', '=', dana.personId)
        .executeTakeFirstOrThrow()
      expect(holds(await bytesOf(vault(), url()), sealed)).toBe(true)
      const who = { team_id: dana.teamId, person_id: dana.personId }
      const tables = await ownedTables()
      for (const table of tables) expect(await ownersIn(table), table).toContainEqual(who)
      expect(await deletePerson(vault(), dana)).toEqual(held)
      expect(holds(await bytesOf(vault(), url()), sealed)).toBe(false)
      expect((await holdings(vault(), dana)).every(({ count }) => count === 0)).toBe(true)
      expect(await exportPerson(vault(), dana)).toEqual({
        profile: undefined,
        notes: [],
        ratings: [],
        schedules: [],
        cases: [],
      })
      expect([await whole(eli), await whole(danaElsewhere)]).toEqual(others)
      for (const table of tables) expect(await ownersIn(table)).not.toContainEqual(who)
    })

    test('that was killed once the key was destroyed is finished by the next start', async () => {
      await fill(vault(), dana, 'mark-of-dana')
      await fill(vault(), eli, 'mark-of-eli')
      const others = await whole(eli)
      const { db } = vault()
      const mine = db.selectFrom('keys.person_key').where('team_id', '=', dana.teamId)
      const { id } = await mine.select('id').where('person_id', '=', dana.personId).executeTakeFirstOrThrow()
      await db.insertInto('keys.destroyed_key').values({ id }).execute()
      await db.deleteFrom('keys.person_key').where('id', '=', id).execute()
      expect(await dropDestroyed(db)).toBe(1)
      const tables = await ownedTables()
      for (const table of tables.filter((each) => !each.startsWith('keys.')))
        expect(await ownersIn(table), table).not.toContainEqual({
          team_id: dana.teamId,
          person_id: dana.personId,
        })
      expect(await whole(eli)).toEqual(others)
    })

    test('leaves no byte of their id in the files', async () => {
      const leaver = { teamId: 'T1', personId: 'U0LEAVER' }
      for (let index = 0; index < 40; index += 1) {
        const saving = { id: `n${index}`, origin: `o${index}`, now }
        await saveNote(vault(), index % 2 ? leaver : dana, note, saving)
      }

      expect(holds(await bytesOf(vault(), url()), 'U0LEAVER')).toBe(true)
      await deletePerson(vault(), leaver)
      expect(holds(await bytesOf(vault(), url()), 'U0LEAVER')).toBe(false)
    })

    test('is for good where the key was lost, also when old copies of keys and person come back', async () => {
      await fill(vault(), dana, 'a mark')
      const { db } = vault()
      const [key, person] = [
        await db.selectFrom('keys.person_key').selectAll().executeTakeFirstOrThrow(),
        await db.selectFrom('person').selectAll().executeTakeFirstOrThrow(),
      ]
      await db.deleteFrom('keys.person_key').execute()
      await deletePerson(vault(), dana)
      await db.insertInto('keys.person_key').values(key).execute()
      await db.insertInto('person').values(person).execute()
      expect(await openOwner(vault(), dana)).toBeUndefined()
    })

    test('who may write again at once', async () => {
      await fill(vault(), dana, 'before')
      await deletePerson(vault(), dana)
      await fill(vault(), dana, 'after')
      expect(await listNotes(vault(), dana)).toHaveLength(2)
    })

    test('while they save leaves a store that can be read', async () => {
      await Promise.all(
        Array.from({ length: 30 }, async (_, index) => {
          if (index % 6 === 5) return deletePerson(vault(), dana)
          return saveNote(vault(), dana, note, { id: `n${index}`, origin: `o${index}`, now })
        }),
      )
      const notes = await listNotes(vault(), dana)
      expect(await vault().db.selectFrom('note').select('id').execute()).toHaveLength(notes.length)
    })

    test('slowly while they save harms no save', async () => {
      const { db } = vault()
      await slowly(db, ['after insert on keys.destroyed_key', 'before delete on person'], async () => {
        const deleting = deletePerson(vault(), dana)
        for (let index = 0; index < 40; index += 1) {
          await saveNote(vault(), dana, note, { id: `n${index}`, origin: `o${index}`, now })
          await setTimeout(20)
        }
        await deleting
      })
      // The last one came when the deletion was over.
      expect((await listNotes(vault(), dana)).map(({ id }) => id)).toContain('n39')
    })

    test('waits for a save of theirs that is under way', async () => {
      await fill(vault(), dana, 'a mark')
      const other = (await openVault(url(), testKey)).vault
      const deleting = await withOwner(vault(), dana, async () => {
        const done = deletePerson(other, dana).then(() => 'done')
        expect(await Promise.race([done, setTimeout(100, 'waiting')])).toBe('waiting')
        return { done }
      })
      expect(await deleting?.done).toBe('done')
      await other.db.destroy()
      expect(await listNotes(vault(), dana)).toEqual([])
    })

    test('twice is no error', async () => {
      expect((await deletePerson(vault(), dana)).every(({ count }) => count === 0)).toBe(true)
    })
  })

  describe('another owner', () => {
    const strangers = { 'of the same workspace': eli, 'with the same id elsewhere': danaElsewhere }
    const mine = { ...note, what: 'The stranger’s own' }
    let before: Awaited<ReturnType<typeof whole>>
    beforeEach(async () => {
      await fill(vault(), dana, 'mark-of-dana')
      before = await whole(dana)
    })
    afterEach(async () => {
      expect(await whole(dana)).toEqual(before)
    })

    test.each(Object.entries(strangers))('%s finds nothing by an id', async (_, stranger) => {
      await saveNote(vault(), stranger, mine, { id: 'own', origin: 'own', now })
      expect(await findNote(vault(), stranger, 'n1')).toBeUndefined()
      expect(await noteVersions(vault(), stranger, 'n1')).toBeUndefined()
      expect(await editNote(vault(), stranger, 'n1', () => mine, now)).toBeUndefined()
      expect(await deleteNote(vault(), stranger, 'n1', now)).toBe(false)
      expect(await undoDelete(vault(), stranger, 'n2', now)).toBe(false)
      expect(await readProfile(vault(), stranger)).toBeUndefined()
      expect(await listRatings(vault(), stranger)).toEqual([])
      expect(JSON.stringify(await whole(stranger))).not.toContain('mark-of-dana')
    })

    test.each(Object.entries(strangers))(
      '%s keeps things of their own under the same ids',
      async (_, stranger) => {
        await fill(vault(), stranger, 'mark-of-another')
        expect(await findNote(vault(), stranger, 'n1')).toMatchObject({ what: 'Edited mark-of-another' })
        expect(await findNote(vault(), dana, 'n1')).toMatchObject({ what: 'Edited mark-of-dana' })
        await deletePerson(vault(), stranger)
      },
    )
  })
})
