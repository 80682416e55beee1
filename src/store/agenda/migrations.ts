import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { personalTable } from '../database/own-tables.ts'

export const agendaMigrations = {
  '024-agenda': {
    async up(db: Kysely<unknown>) {
      await personalTable(db, 'agenda')
        .addColumn('version', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('agenda_pk', ['team_id', 'person_id'])
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
