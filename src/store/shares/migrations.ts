import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { goingTable, ownerTable } from '../database/own-tables.ts'

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

/** What one of the two said of a share: it goes with it. */
const partOfShare = (db: Kysely<unknown>, name: string) =>
  ownerTable(db, name)
    .addColumn('share_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addForeignKeyConstraint(`${name}_share`, ['team_id', 'share_id'], 'share', ['team_id', 'id'], (key) =>
      key.onDelete('cascade'),
    )
