import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { agendaMigrations } from '../agenda/migrations.ts'
import { canvasMigrations } from '../canvases/migrations.ts'
import { caseMigrations } from '../cases/migrations.ts'
import { eventMigrations } from '../events/migrations.ts'
import { installationMigrations } from '../installations/migrations.ts'
import { joiningMigrations } from '../joining/migrations.ts'
import { noteMigrations } from '../notes/migrations.ts'
import { nudgeMigrations, recapMigrations } from '../nudges/migrations.ts'
import { publishedMigrations } from '../published/migrations.ts'
import {
  closingMigrations,
  confirmationMigrations,
  viewMigrations,
} from '../shares/confirmation-migrations.ts'
import { shareMigrations } from '../shares/migrations.ts'
import { gotMigrations, toldMigrations } from '../shares/told-migrations.ts'
import { undoMigrations } from '../undo/migrations.ts'
import { usageMigrations } from '../usage/migrations.ts'
import { feedbackMigrations } from './feedback-migrations.ts'
import { ownerTable, personalTable } from './own-tables.ts'

/** In the order of their names; never edited once landed: a change is a new migration. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-seen-event': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('seen_event')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('event_id', 'text', (column) => column.notNull())
        .addColumn('seen_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('seen_event_pk', ['team_id', 'event_id'])
        .execute()
      await db.schema.createIndex('seen_event_by_time').on('seen_event').column('seen_at').execute()
    },
  },
  '002-share': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('share')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('shared_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('share_pk', ['team_id', 'id'])
        .execute()
      await db.schema.createIndex('share_by_time').on('share').column('shared_at').execute()
    },
  },
  '003-person': {
    async up(db: Kysely<unknown>) {
      await ownerTable(db, 'person')
        .addColumn('key_id', 'text', (column) => column.notNull())
        .addColumn('since', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('person_pk', ['team_id', 'person_id'])
        .execute()
      await db.schema.createIndex('person_by_key').unique().on('person').column('key_id').execute()
      await personalTable(db, 'profile')
        .addPrimaryKeyConstraint('profile_pk', ['team_id', 'person_id'])
        .execute()
      await personalTable(db, 'rating')
        .addColumn('id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('rating_pk', ['team_id', 'person_id', 'id'])
        .execute()
      await db.schema
        .createIndex('share_by_person')
        .on('share')
        .columns(['team_id', 'person_id', 'shared_at'])
        .execute()
    },
  },
  '004-note': {
    async up(db: Kysely<unknown>) {
      await personalTable(db, 'note')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('deleted_at', 'text')
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('origin', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('note_pk', ['team_id', 'person_id', 'id'])
        .addUniqueConstraint('note_once', ['team_id', 'person_id', 'origin'])
        .execute()
      await db.schema
        .createIndex('note_deleted')
        .on('note')
        .column('deleted_at')
        .where('deleted_at', 'is not', null)
        .execute()
      await ownerTable(db, 'note_version')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('sealed', 'bytea', (column) => column.notNull())
        .addPrimaryKeyConstraint('note_version_pk', ['team_id', 'person_id', 'id', 'version'])
        .addForeignKeyConstraint(
          'note_version_note',
          ['team_id', 'person_id', 'id'],
          'note',
          ['team_id', 'person_id', 'id'],
          (key) => key.onDelete('cascade'),
        )
        .execute()
    },
  },
  ...nudgeMigrations,
  '007-conversation': {
    async up(db: Kysely<unknown>) {
      // Holds no words, so it needs no key: people who keep nothing here have rows too.
      await ownerTable(db, 'conversation')
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('thread', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('conversation_pk', ['team_id', 'person_id', 'channel', 'thread'])
        .execute()
      await db.schema.createIndex('conversation_by_time').on('conversation').column('at').execute()
    },
  },
  ...feedbackMigrations,
  '009-guideline': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('guideline_version')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('guideline_version_pk', ['id', 'digest'])
        .execute()
      await ownerTable(db, 'news')
        .addColumn('about', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('seen', 'text', (column) => column.notNull())
        .addColumn('before', 'text')
        .addColumn('again_at', 'text')
        .addPrimaryKeyConstraint('news_pk', ['team_id', 'person_id', 'about'])
        .addForeignKeyConstraint(
          'news_person',
          ['team_id', 'person_id'],
          'person',
          ['team_id', 'person_id'],
          (key) => key.onDelete('cascade'),
        )
        .execute()
    },
  },
  '010-notes-changed': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('person')
        .addColumn('notes_changed', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
    },
  },
  '011-note-pack': {
    async up(db: Kysely<unknown>) {
      await personalTable(db, 'note_pack')
        .addColumn('notes_changed', 'integer', (column) => column.notNull())
        .addColumn('first_id', 'text', (column) => column.notNull())
        .addColumn('last_id', 'text', (column) => column.notNull())
        .addColumn('form', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('note_pack_pk', ['team_id', 'person_id', 'notes_changed', 'first_id'])
        .execute()
    },
  },
  '012-database-id': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('database')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .execute()
    },
  },
  ...undoMigrations,
  ...eventMigrations,
  ...noteMigrations,
  ...publishedMigrations,
  ...caseMigrations,
  ...shareMigrations,
  ...recapMigrations,
  ...confirmationMigrations,
  ...closingMigrations,
  ...viewMigrations,
  ...agendaMigrations,
  ...canvasMigrations,
  ...toldMigrations,
  ...gotMigrations,
  ...installationMigrations,
  ...usageMigrations,
  ...joiningMigrations,
}
