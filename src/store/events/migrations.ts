import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const eventMigrations = {
  '014-begun-event': {
    // Columns beside those of events that were only seen: processes of the version before go on writing those.
    async up(db: Kysely<unknown>) {
      for (const column of ['person_id', 'order_id', 'ready_at', 'lease', 'sealed_by', 'steps']) {
        await db.schema.alterTable('seen_event').addColumn(column, 'text').execute()
      }
      await db.schema.alterTable('seen_event').addColumn('sealed', 'bytea').execute()
      await db.schema
        .alterTable('seen_event')
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await db.schema
        .createIndex('seen_event_ready')
        .on('seen_event')
        .column('ready_at')
        .where('ready_at', 'is not', null)
        .execute()
      await db.schema
        .createIndex('seen_event_by_person')
        .on('seen_event')
        .columns(['team_id', 'person_id'])
        .where('person_id', 'is not', null)
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
