import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { ownerTable } from '../database/own-tables.ts'

export const toldMigrations = {
  // Who caused a message about what is shown, and to whom: counted for a day, whatever became of the message.
  '026-told': {
    async up(db: Kysely<unknown>) {
      await ownerTable(db, 'told')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('reader_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('told_pk', ['team_id', 'id'])
        .execute()
      for (const side of ['person_id', 'reader_id'])
        await db.schema
          .createIndex(`told_by_${side === 'person_id' ? 'person' : 'reader'}`)
          .on('told')
          .columns(['team_id', side, 'at'])
          .execute()
      await db.schema.createIndex('told_by_time').on('told').columns(['team_id', 'at']).execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

export const gotMigrations = {
  // What somebody got is counted without who caused it, and outlives those: who deletes everything begins nothing anew.
  '027-got': {
    async up(db: Kysely<unknown>) {
      await ownerTable(db, 'got')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('got_pk', ['team_id', 'id'])
        .execute()
      await db.schema
        .createIndex('got_by_person')
        .on('got')
        .columns(['team_id', 'person_id', 'kind', 'at'])
        .execute()
      await db.schema.createIndex('got_by_time').on('got').columns(['team_id', 'kind', 'at']).execute()
      await sql`insert into got (team_id, person_id, id, kind, at)
        select team_id, reader_id, id, 'news', at from told`.execute(db)
      await sql`insert into got (team_id, person_id, id, kind, at)
        select team_id, colleague_id, id, 'confirm', at from ask where told = 1`.execute(db)
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
