import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { ownerTable, personalTable } from './own-tables.ts'

export const feedbackMigrations: Readonly<Record<string, Migration>> = {
  '008-feedback': {
    async up(db: Kysely<unknown>) {
      await ownerTable(db, 'feedback')
        .addColumn('answer_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('helpful', 'integer', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('sealed', 'bytea')
        .addPrimaryKeyConstraint('feedback_pk', ['team_id', 'person_id', 'answer_id'])
        .execute()
      await db.schema.createIndex('feedback_by_time').on('feedback').column('at').execute()
      await db.schema
        .createTable('unanswered')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('why', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('unanswered_pk', ['team_id', 'day', 'why'])
        .execute()
      await db.schema.createIndex('unanswered_by_day').on('unanswered').column('day').execute()
      await personalTable(db, 'unanswered_words')
        .addColumn('id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('unanswered_words_pk', ['team_id', 'person_id', 'id'])
        .execute()
      await db.schema.createIndex('unanswered_words_by_time').on('unanswered_words').column('at').execute()
      // No words and no key, like conversations.
      await ownerTable(db, 'word_consent')
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('word_consent_pk', ['team_id', 'person_id'])
        .execute()
      await ownerTable(db, 'greeting')
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('greeting_pk', ['team_id', 'person_id'])
        .execute()
    },
  },
}
