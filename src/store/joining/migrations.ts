import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { goingTable } from '../database/own-tables.ts'

export const joiningMigrations = {
  // People who keep something in a workspace and in its organisation; and who they are in any workspace.
  '033-apart-additive': {
    async up(db: Kysely<unknown>) {
      await goingTable(db, 'apart')
        .addColumn('from_team_id', 'text', (column) => column.notNull())
        .addColumn('ask_at', 'text', (column) => column.notNull())
        .addColumn('together_at', 'text')
        .addPrimaryKeyConstraint('apart_pk', ['team_id', 'person_id', 'from_team_id'])
        .execute()
      await db.schema.alterTable('organisation_workspace').addColumn('moved_at', 'text').execute()
      await db.schema.createIndex('person_by_id').on('person').column('person_id').execute()
    },
  },
  // Workspaces that were taken out: what they kept is the organisation's all the same, and is found and destroyed with it.
  '034-left-additive': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('organisation_workspace').addColumn('left_at', 'text').execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
