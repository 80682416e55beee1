import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const usageMigrations: Readonly<Record<string, Migration>> = {
  '032-usage-additive': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('usage_open')
        .addColumn('month', 'text', (column) => column.notNull())
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('what', 'text', (column) => column.notNull())
        .addColumn('who', 'text', (column) => column.notNull())
        .addColumn('times', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('usage_open_pk', ['month', 'team_id', 'what', 'who'])
        .execute()
      await db.schema
        .createTable('usage_month')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('month', 'text', (column) => column.notNull())
        .addColumn('counts', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('usage_month_pk', ['team_id', 'month'])
        .execute()
      await db.schema.createIndex('usage_month_by_month').on('usage_month').column('month').execute()
    },
  },
}
