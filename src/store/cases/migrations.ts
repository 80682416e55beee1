import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { ownerTable, personalTable } from '../database/own-tables.ts'

export const caseMigrations = {
  '017-case': {
    // `about`: a keyed hash, so that a person has one open case for each level and nobody reads which.
    async up(db: Kysely<unknown>) {
      await personalTable(db, 'promotion_case')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('about', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('promotion_case_pk', ['team_id', 'person_id', 'id'])
        .addUniqueConstraint('promotion_case_once', ['team_id', 'person_id', 'about'])
        .execute()
      await ownerTable(db, 'promotion_case_version')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('sealed', 'bytea', (column) => column.notNull())
        .addPrimaryKeyConstraint('promotion_case_version_pk', ['team_id', 'person_id', 'id', 'version'])
        .addForeignKeyConstraint(
          'promotion_case_version_case',
          ['team_id', 'person_id', 'id'],
          'promotion_case',
          ['team_id', 'person_id', 'id'],
          (key) => key.onDelete('cascade'),
        )
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
