import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { personalTable } from '../database/own-tables.ts'

export const undoMigrations = {
  '013-undo': {
    async up(db: Kysely<unknown>) {
      await personalTable(db, 'undo')
        .addColumn('act', 'text', (column) => column.notNull())
        .addColumn('thing', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('undo_pk', ['team_id', 'person_id', 'act', 'thing'])
        .execute()
      await db.schema.createIndex('undo_by_time').on('undo').column('at').execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
