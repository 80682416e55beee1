import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { personalTable } from '../database/own-tables.ts'

export const publishedMigrations = {
  '016-published': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('publishing')
        .addColumn('team_id', 'text', (column) => column.primaryKey())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('published')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('published_by', 'text')
        .addColumn('draft_id', 'text', (column) => column.notNull())
        .addColumn('version', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('taken_at', 'text')
        .addColumn('taken_by', 'text')
        .addPrimaryKeyConstraint('published_pk', ['team_id', 'kind', 'id', 'number'])
        .execute()
      for (const column of ['published_by', 'taken_by']) {
        await db.schema
          .createIndex(`published_${column}`)
          .on('published')
          .columns(['team_id', column])
          .execute()
      }
      await personalTable(db, 'draft')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('ends_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('draft_pk', ['team_id', 'person_id', 'id'])
        .execute()
      await db.schema.createIndex('draft_by_end').on('draft').column('ends_at').execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
