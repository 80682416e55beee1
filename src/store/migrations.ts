import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

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
}
