import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { goingTable, ownerTable, personalTable } from '../database/own-tables.ts'

export const confirmationMigrations = {
  '021-confirmation': {
    async up(db: Kysely<unknown>) {
      await goingTable(db, 'ask')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('colleague_id', 'text', (column) => column.notNull())
        .addColumn('note_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('told', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('ask_pk', ['team_id', 'id'])
        .execute()
      // Sealed with the key of who confirms: it is theirs.
      await personalTable(db, 'confirmation')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('asker_id', 'text', (column) => column.notNull())
        .addColumn('note_id', 'text', (column) => column.notNull())
        .addColumn('asked_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('confirmation_pk', ['team_id', 'person_id', 'id'])
        .execute()
      // Who keeps nothing here may want not to be asked.
      await ownerTable(db, 'unasked')
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('unasked_pk', ['team_id', 'person_id'])
        .execute()
      const indexes = [
        ['ask', 'ask_by_asker', ['team_id', 'person_id', 'at']],
        ['ask', 'ask_by_colleague', ['team_id', 'colleague_id', 'at']],
        ['ask', 'ask_by_time', ['team_id', 'at']],
        ['confirmation', 'confirmation_by_asker', ['team_id', 'asker_id', 'at']],
      ] as const
      for (const [table, name, columns] of indexes)
        await db.schema
          .createIndex(name)
          .on(table)
          .columns([...columns])
          .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const closingMigrations = {
  // What shows a share is closed until the chat product says that it is, however often it refuses: with pauses.
  '022-closing': {
    async up(db: Kysely<unknown>) {
      const table = () => db.schema.alterTable('share_view')
      await table().addColumn('ready_at', 'text').execute()
      await table()
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await db.schema.dropIndex('share_view_by_time').execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const viewMigrations = {
  // What a colleague said of a note is open in a view too, under the id of the request: it is covered once it is gone.
  '023-view-kind': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('share_view')
        .addColumn('kind', 'text', (column) => column.notNull().defaultTo('share'))
        .execute()
      await db.schema
        .createIndex('confirmation_by_id')
        .on('confirmation')
        .columns(['team_id', 'id'])
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
