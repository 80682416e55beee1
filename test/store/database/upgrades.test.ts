import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { describe, expect, test } from 'vitest'
import { outdatedWatch } from '../../../src/app/outdated.ts'
import { connect, type Db, openDb } from '../../../src/store/database/db.ts'
import { migrations } from '../../../src/store/database/migrations.ts'
import { isAdditive } from '../../../src/store/database/newer.ts'
import { scrub } from '../../../src/store/database/scrubbing.ts'
import { migrateKeys } from '../../../src/store/keys/key-migrations.ts'
import { ringOf } from '../../../src/store/keys/ring.ts'
import { databases } from '../databases.ts'
import { bytesOf, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'

type Row = Readonly<Record<string, string | number | null | Buffer>>

const owner = { team_id: 'T1', person_id: 'U1' }
const at = '2026-11-22T10:00:00.000Z'
const sealed = Buffer.from('sealed')

/** Rows as the program wrote them right after each migration: add those of a new one, never change old ones. */
const rowsAfter: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  '001-seen-event': { seen_event: { team_id: 'T1', event_id: 'Ev1', seen_at: at } },
  '002-share': { share: { team_id: 'T1', id: 's1', person_id: 'U1', shared_at: at } },
  '003-person': {
    person: { ...owner, key_id: 'k1', since: at },
    profile: { ...owner, at, sealed },
    rating: { ...owner, id: 'r1', at, sealed },
  },
  '004-note': {
    note: { ...owner, id: 'n1', created_at: at, at, deleted_at: null, version: 2, origin: 'o1', sealed },
    note_version: { ...owner, id: 'n1', version: 1, at, sealed },
  },
  '005-schedule': { schedule: { ...owner, id: 's1', at, next_at: at, sealed } },
  '006-nudge': {
    nudge: {
      ...owner,
      id: 'g1',
      schedule_id: 's1',
      due_at: at,
      state: 'trying',
      ready_at: at,
      lease: 'l1',
      attempts: 1,
      reason: null,
      channel: null,
      ts: null,
      created_at: at,
      ended_at: null,
    },
    nudge_pace: { team_id: 'T1', free_at: at },
  },
  '007-conversation': {
    conversation: { ...owner, channel: 'C1', thread: '', at, subject: '{"kind":"levels"}' },
  },
  '008-feedback': {
    feedback: { ...owner, answer_id: 'a1', at, helpful: 1, subject: '{"kind":"levels"}', sealed },
    unanswered: { team_id: 'T1', day: '2026-11-22', why: 'unclear', count: 3 },
    unanswered_words: { ...owner, at, sealed, id: 'w1' },
    word_consent: { ...owner, at, words: 'yes' },
    greeting: { ...owner, at },
  },
  '009-guideline': {
    guideline_version: { id: 'garden', digest: 'd1', at, content: '{}' },
    news: { ...owner, about: 'a1', at, seen: 's1', before: null, again_at: null },
  },
  '010-notes-changed': {},
  '011-note-pack': {
    note_pack: { ...owner, at, sealed, notes_changed: 1, first_id: 'n1', last_id: 'n1', form: 1 },
  },
  '012-database-id': { database: { id: 'd1' } },
  '013-undo': { undo: { ...owner, at, sealed, act: 'a1', thing: 't1' } },
  '014-begun-event': {
    seen_event: {
      ...owner,
      event_id: 'Ev2',
      seen_at: at,
      sealed,
      sealed_by: 'k1',
      order_id: 'o1',
      ready_at: at,
      lease: 'l1',
      attempts: 1,
      steps: '1 delete n1',
    },
  },
  '015-drop-note-packs': {},
  '016-published': {
    publishing: { team_id: 'T1', revision: 2 },
    published: {
      team_id: 'T1',
      kind: 'guideline',
      id: 'garden',
      number: 1,
      at,
      published_by: 'U1',
      draft_id: 'd1',
      version: '1',
      content: '',
      taken_at: at,
      taken_by: 'U1',
    },
    draft: { ...owner, at, sealed, id: 'd1', ends_at: at },
  },
  '017-case': {
    promotion_case: { ...owner, at, sealed, id: 'c1', about: 'a1', created_at: at, version: 2 },
    promotion_case_version: { ...owner, id: 'c1', version: 1, at, sealed },
  },
  '018-post': {},
  '019-share': {
    share: {
      ...owner,
      id: 's1',
      reader_id: 'U2',
      kind: 'notes',
      at,
      ends_at: at,
      sent_at: at,
      opened_at: null,
      last_opened_at: null,
      key_id: 'k2',
      sealed,
    },
    share_comment: { ...owner, share_id: 's1', id: 'c1', block: 'b1', at, sealed },
    share_rating: { ...owner, share_id: 's1', at, blind: 1, sealed },
    share_view: { team_id: 'T1', view_id: 'V1', share_id: 's1', at },
    notice: {
      ...owner,
      id: 'n1',
      share_id: 's1',
      kind: 'shown',
      at,
      ready_at: null,
      attempts: 1,
      channel: 'D1',
      ts: '1.1',
    },
  },
  '020-recap': {},
  '021-confirmation': {
    ask: { ...owner, id: 's1', colleague_id: 'U2', note_id: 'n1', at, told: 1 },
    confirmation: { ...owner, id: 's1', asker_id: 'U2', note_id: 'n1', at, asked_at: at, sealed },
    unasked: { ...owner, at },
  },
  '022-closing': {},
  '023-view-kind': {},
  '024-agenda': { agenda: { ...owner, at, sealed, version: 1 } },
  '025-canvas': {
    canvas: { ...owner, id: 'v1', page_id: 'F1', url: null, at, remove_at: null, attempts: 0 },
  },
  '026-told': { told: { ...owner, id: 't1', reader_id: 'U2', at } },
  '027-got': { got: { ...owner, id: 'g1', kind: 'news', at } },
  '028-installation': {
    installation: {
      team_id: 'T1',
      enterprise_id: null,
      name: 'Northwind',
      app_id: 'A1',
      bot_id: 'B1',
      bot_user_id: 'U9',
      scopes: 'chat:write,commands',
      installed_by: 'U1',
      installed_at: at,
      state: 'live',
      state_at: at,
      reason: null,
      destroy_at: null,
      version: 1,
      expires_at: null,
      lease: null,
      lease_ends_at: null,
      sealed,
      sealed_by: 'k1',
    },
    install_state: { id: 'h1', ends_at: at },
  },
  '029-departure': { departure: { ...owner, at, destroy_at: at } },
  '030-view-waiting': {},
  '031-organisation': {
    organisation_workspace: { team_id: 'T2', organisation_id: 'E1', name: 'Labs', at },
  },
  '032-usage-additive': {
    usage_open: { month: '2026-11', team_id: 'T1', what: 'kind compare', who: 'h1', times: 2 },
    usage_month: { team_id: 'T1', month: '2026-10', counts: '{"kind compare":5}' },
  },
  '033-apart-additive': { apart: { ...owner, from_team_id: 'T2', ask_at: at, together_at: null } },
  '034-left-additive': {},
}

/** Tables that are no more: their rows go. */
const dropped = ['note_pack']

/** Of a table that got another name, as it is called from that migration on. */
const renamed = (name: string, table: string, row: Row, last: string): readonly [string, Row] =>
  name === '002-share' && last >= '018' ? ['post', postOf(row)] : [table, row]

const postOf = ({ shared_at = null, ...row }: Row): Row => ({ ...row, posted_at: shared_at })

describe.each(Object.entries(databases))('on %s', (_, fresh) => {
  test.each(Object.keys(migrations))('a database made by %s opens with its data whole', async (last) => {
    const { url, drop } = await fresh()
    const old = await madeBy(last, url)
    const rows = Object.keys(migrations)
      .filter((name) => name <= last)
      .flatMap((name) => Object.entries(rowsAfter[name] ?? {}).map(([table, row]) => ({ name, table, row })))
      .filter(({ table }) => last < '015' || !dropped.includes(table))
    for (const { name, table, row } of rows) await insert(old, ...renamed(name, table, row, last))
    // A newer program finds the people's keys, or refuses: that is another test's.
    const isRolling = Object.keys(migrations).every((name) => name <= last || isAdditive(name))
    if (!isRolling) await old.destroy()
    const db = await openDb(url)
    if (isRolling) {
      // The version before runs on, and does all that it did.
      const its = rows.map(({ name, table, row }) => renamed(name, table, row, last))
      for (const [table] of its.toReversed()) await sql`delete from ${sql.table(table)}`.execute(old)
      for (const [table, row] of its) await insert(old, table, row)
      await old.destroy()
    }
    for (const each of rows.filter(({ table }) => !dropped.includes(table))) {
      const [table, row] = renamed(each.name, each.table, each.row, '018')
      const found = await sql<Row>`select * from ${sql.table(table)}`.execute(db)
      expect(found.rows).toContainEqual(expect.objectContaining(row))
    }
    await db.destroy()
    await drop()
  })

  test('packs of notes go with all their bytes, while another process has the database open', async () => {
    const { url, drop } = await fresh()
    const old = await madeBy('014-begun-event', url)
    const pack = randomBytes(20_000)
    await insert(old, 'person', { ...owner, key_id: 'k1', since: at, notes_changed: 1 })
    const ids = { notes_changed: 1, first_id: 'n1', last_id: 'n1', form: 1 }
    await insert(old, 'note_pack', { ...owner, at, sealed: pack, ...ids })
    const slices = [0, 5_000, 19_000].map((from) => pack.subarray(from, from + 48))
    const found = async (db: Db) => {
      const bytes = await bytesOf({ db }, url)
      return slices.filter((slice) => holds(bytes, slice)).length
    }
    expect(await found(old)).toBe(3)
    const db = await openDb(url)
    await scrub(db)
    expect(await found(db)).toBe(0)
    await db.destroy()
    await old.destroy()
    await drop()
  })
})

test.each(Object.keys(migrations).filter(isAdditive))(
  '%s takes nothing from the version before',
  async (name) => {
    const names = Object.keys(migrations)
    const { url, drop } = await databases.sqlite()
    const db = await madeBy(names[names.indexOf(name) - 1] ?? '', url)
    const before = await shapeOf(db)
    const uniqueBefore = await uniqueIndexes(db)
    await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateTo(name)
    const after = await shapeOf(db)
    for (const [table, columns] of before) {
      const now = after.get(table) ?? []
      expect(now.filter((column) => columns.some((one) => one.name === column.name))).toEqual(columns)
      // A column that it doesn't know may be left out.
      const added = now.filter((column) => columns.every((one) => one.name !== column.name))
      expect(added.filter(({ notnull, dflt_value }) => notnull && dflt_value === null)).toEqual([])
    }
    const made = (await uniqueIndexes(db)).filter((of) => before.has(of))
    expect(made).toEqual(uniqueBefore)
    // What it doesn't know of a person goes with them all the same.
    for (const [table, columns] of after) {
      if (before.has(table) || columns.every((column) => column.name !== 'person_id')) continue
      const { rows } = await sql<{
        on_delete: string
      }>`select * from pragma_foreign_key_list(${table})`.execute(db)
      expect([table, rows[0]?.on_delete]).toEqual([table, 'CASCADE'])
    }
    await db.destroy()
    await drop()
  },
)

/** The tables that they are on. */
async function uniqueIndexes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ tbl_name: string }>`
    select tbl_name from sqlite_master where type = 'index' and sql like 'create unique %' order by 1`.execute(
    db,
  )
  return rows.map(({ tbl_name }) => tbl_name)
}

type Column = { readonly name: string; readonly notnull: number; readonly dflt_value: string | null }

async function shapeOf(db: Db): Promise<ReadonlyMap<string, readonly Column[]>> {
  const { rows } = await sql<Column & { readonly of: string }>`
    select t.name as "of", c.name, c.type, c."notnull", c.dflt_value, c.pk
    from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table'`.execute(db)
  return Map.groupBy(rows, (row) => row.of)
}

test('where the version before can’t go on, it is to be stopped first', async () => {
  const { url, drop } = await databases.postgres()
  await (await madeBy('029-departure', url)).destroy()
  const older = await connect(`${url}?application_name=level-guide+029-departure`)
  await sql`select 1`.execute(older)
  await expect(openDb(url)).rejects.toThrow('An older version still runs on this database')
  await expect(sql`select 1 from organisation_workspace`.execute(older)).rejects.toThrow('does not exist')
  await older.destroy()
  await (await openDb(url)).destroy()
  await drop()
})

test.each(Object.entries(databases))(
  'on %s, an older version goes on with what a newer one added, and with nothing else',
  async (_, fresh) => {
    const { url, drop } = await fresh()
    const db = await openDb(url)
    const apply = (name: string) =>
      sql`insert into kysely_migration (name, timestamp) values (${name}, ${at})`.execute(db)
    await sql`alter table person add column shoe_size integer`.execute(db)
    await apply('998-shoe-size-additive')
    await (await openDb(url)).destroy()
    const { lost, look } = outdatedWatch({ vault: { db, ring: ringOf(testKey, []) } })
    await look()
    expect(await Promise.race([lost, 'goes on'])).toBe('goes on')
    await apply('999-no-shoes')
    await expect(openDb(url)).rejects.toThrow('made by a newer version (it has "999-no-shoes")')
    await look()
    expect(await lost).toContain('(it has "999-no-shoes"): upgrade the program')
    await db.destroy()
    await drop()
  },
)

/** A database as it was right after a migration. */
async function madeBy(last: string, url: string): Promise<Db> {
  const db = await connect(url)
  await migrateKeys(db)
  const provider = { getMigrations: async () => migrations }
  const { error } = await new Migrator({ db, provider }).migrateTo(last)
  expect(error).toBeUndefined()
  return db
}

test('every migration has rows to try an upgrade with', () => {
  expect(Object.keys(rowsAfter)).toEqual(Object.keys(migrations))
})

async function insert(db: Db, table: string, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(db)
}
