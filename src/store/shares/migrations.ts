import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { goingTable, ownerTable, personalTable } from '../database/own-tables.ts'

export const shareMigrations = {
  // An answer in its channel is posted; a share is what one person shows another.
  '018-post': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('share').renameTo('post').execute()
      await db.schema.alterTable('post').renameColumn('shared_at', 'posted_at').execute()
    },
  },
  '019-share': {
    async up(db: Kysely<unknown>) {
      await goingTable(db, 'share')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('reader_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('ends_at', 'text', (column) => column.notNull())
        .addColumn('sent_at', 'text')
        .addColumn('opened_at', 'text')
        .addColumn('last_opened_at', 'text')
        .addColumn('key_id', 'text', (column) => column.notNull())
        .addColumn('sealed', 'bytea', (column) => column.notNull())
        .addPrimaryKeyConstraint('share_id_pk', ['team_id', 'id'])
        .execute()
      const indexes = {
        share_by_owner: ['team_id', 'person_id', 'at'],
        share_by_reader: ['team_id', 'reader_id', 'at'],
        share_by_end: ['team_id', 'ends_at'],
        share_by_key: ['key_id'],
      }
      for (const [name, columns] of Object.entries(indexes))
        await db.schema.createIndex(name).on('share').columns(columns).execute()
      await partOfShare(db, 'share_comment')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('block', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('share_comment_pk', ['team_id', 'share_id', 'id'])
        .execute()
      await partOfShare(db, 'share_rating')
        .addColumn('blind', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('share_rating_pk', ['team_id', 'share_id', 'person_id'])
        .execute()
      for (const name of ['share_comment', 'share_rating']) {
        await db.schema
          .createIndex(`${name}_by_person`)
          .on(name)
          .columns(['team_id', 'person_id', 'at'])
          .execute()
      }
      // What shows a share in the chat product. It outlives the share, until it is closed, and names nobody.
      await db.schema
        .createTable('share_view')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('view_id', 'text', (column) => column.notNull())
        .addColumn('share_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('share_view_pk', ['team_id', 'view_id'])
        .execute()
      await db.schema
        .createIndex('share_view_by_share')
        .on('share_view')
        .columns(['team_id', 'share_id'])
        .execute()
      await db.schema.createIndex('share_view_by_time').on('share_view').column('at').execute()
      // A message to somebody who asked for nothing: `person_id` is empty once it is only to be closed.
      await db.schema
        .createTable('notice')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text')
        .addColumn('share_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('ready_at', 'text')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('channel', 'text')
        .addColumn('ts', 'text')
        .addPrimaryKeyConstraint('notice_pk', ['team_id', 'id'])
        .execute()
      await db.schema
        .createIndex('notice_ready')
        .on('notice')
        .columns(['team_id', 'ready_at'])
        .where('ready_at', 'is not', null)
        .execute()
      await db.schema
        .createIndex('notice_by_person')
        .on('notice')
        .columns(['team_id', 'person_id', 'at'])
        .execute()
      await db.schema.createIndex('notice_by_share').on('notice').columns(['team_id', 'share_id']).execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const confirmationMigrations = {
  '021-confirmation': {
    async up(db: Kysely<unknown>) {
      await goingTable(db, 'ask')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('colleague_id', 'text', (column) => column.notNull())
        .addColumn('note_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('told', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('ask_pk', ['team_id', 'id'])
        .execute()
      // Sealed with the key of who confirms: it is theirs.
      await personalTable(db, 'confirmation')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('asker_id', 'text', (column) => column.notNull())
        .addColumn('note_id', 'text', (column) => column.notNull())
        .addColumn('asked_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('confirmation_pk', ['team_id', 'person_id', 'id'])
        .execute()
      // Who keeps nothing here may want not to be asked.
      await ownerTable(db, 'unasked')
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('unasked_pk', ['team_id', 'person_id'])
        .execute()
      const indexes = [
        ['ask', 'ask_by_asker', ['team_id', 'person_id', 'at']],
        ['ask', 'ask_by_colleague', ['team_id', 'colleague_id', 'at']],
        ['ask', 'ask_by_time', ['team_id', 'at']],
        ['confirmation', 'confirmation_by_asker', ['team_id', 'asker_id', 'at']],
      ] as const
      for (const [table, name, columns] of indexes)
        await db.schema
          .createIndex(name)
          .on(table)
          .columns([...columns])
          .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const closingMigrations = {
  // What shows a share is closed until the chat product says that it is, however often it refuses: with pauses.
  '022-closing': {
    async up(db: Kysely<unknown>) {
      const table = () => db.schema.alterTable('share_view')
      await table().addColumn('ready_at', 'text').execute()
      await table()
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await db.schema.dropIndex('share_view_by_time').execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const viewMigrations = {
  // What a colleague said of a note is open in a view too, under the id of the request: it is covered once it is gone.
  '023-view-kind': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('share_view')
        .addColumn('kind', 'text', (column) => column.notNull().defaultTo('share'))
        .execute()
      await db.schema
        .createIndex('confirmation_by_id')
        .on('confirmation')
        .columns(['team_id', 'id'])
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const toldMigrations = {
  // Who caused a message about what is shown, and to whom: counted for a day, whatever became of the message.
  '026-told': {
    async up(db: Kysely<unknown>) {
      await ownerTable(db, 'told')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('reader_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('told_pk', ['team_id', 'id'])
        .execute()
      for (const side of ['person_id', 'reader_id'])
        await db.schema
          .createIndex(`told_by_${side === 'person_id' ? 'person' : 'reader'}`)
          .on('told')
          .columns(['team_id', side, 'at'])
          .execute()
      await db.schema.createIndex('told_by_time').on('told').columns(['team_id', 'at']).execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const gotMigrations = {
  // What somebody got is counted without who caused it, and outlives those: who deletes everything begins nothing anew.
  '027-got': {
    async up(db: Kysely<unknown>) {
      await ownerTable(db, 'got')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('got_pk', ['team_id', 'id'])
        .execute()
      await db.schema
        .createIndex('got_by_person')
        .on('got')
        .columns(['team_id', 'person_id', 'kind', 'at'])
        .execute()
      await db.schema.createIndex('got_by_time').on('got').columns(['team_id', 'kind', 'at']).execute()
      await sql`insert into got (team_id, person_id, id, kind, at)
        select team_id, reader_id, id, 'news', at from told`.execute(db)
      await sql`insert into got (team_id, person_id, id, kind, at)
        select team_id, colleague_id, id, 'confirm', at from ask where told = 1`.execute(db)
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

/** What one of the two said of a share: it goes with it. */
const partOfShare = (db: Kysely<unknown>, name: string) =>
  ownerTable(db, name)
    .addColumn('share_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addForeignKeyConstraint(`${name}_share`, ['team_id', 'share_id'], 'share', ['team_id', 'id'], (key) =>
      key.onDelete('cascade'),
    )
