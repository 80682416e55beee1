import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const canvasMigrations = {
  // A page in the chat product, by its id there: whoever is forgotten has it removed first, so it outlives its person.
  '025-canvas': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('canvas')
        .addColumn('team_id', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text')
        .addColumn('page_id', 'text', (column) => column.notNull())
        .addColumn('url', 'text')
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('remove_at', 'text')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('canvas_pk', ['team_id', 'id'])
        .execute()
      await db.schema
        .createIndex('canvas_by_person')
        .on('canvas')
        .columns(['team_id', 'person_id', 'at'])
        .execute()
      await db.schema
        .createIndex('canvas_to_remove')
        .on('canvas')
        .columns(['team_id', 'remove_at'])
        .where('remove_at', 'is not', null)
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
