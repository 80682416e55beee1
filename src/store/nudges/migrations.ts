import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { goingTable, personalTable } from '../database/own-tables.ts'

export const nudgeMigrations = {
  '005-schedule': {
    async up(db: Kysely<unknown>) {
      await personalTable(db, 'schedule')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('next_at', 'text')
        .addPrimaryKeyConstraint('schedule_pk', ['team_id', 'person_id', 'id'])
        .execute()
      await db.schema
        .createIndex('schedule_due')
        .on('schedule')
        .columns(['team_id', 'next_at'])
        .where('next_at', 'is not', null)
        .execute()
    },
  },
  '006-nudge': {
    async up(db: Kysely<unknown>) {
      await goingTable(db, 'nudge')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('schedule_id', 'text', (column) => column.notNull())
        .addColumn('due_at', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('ready_at', 'text')
        .addColumn('lease', 'text')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('channel', 'text')
        .addColumn('ts', 'text')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('ended_at', 'text')
        .addPrimaryKeyConstraint('nudge_pk', ['team_id', 'person_id', 'id'])
        .addUniqueConstraint('nudge_once', ['team_id', 'person_id', 'schedule_id', 'due_at'])
        .execute()
      await db.schema
        .createIndex('nudge_ready')
        .on('nudge')
        .columns(['team_id', 'ready_at'])
        .where('ready_at', 'is not', null)
        .execute()
      await db.schema
        .createIndex('nudge_ended')
        .on('nudge')
        .columns(['team_id', 'state', 'ended_at'])
        .where('ended_at', 'is not', null)
        .execute()
      await db.schema
        .createTable('nudge_pace')
        .addColumn('team_id', 'text', (column) => column.primaryKey())
        .addColumn('free_at', 'text', (column) => column.notNull())
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>

/** A schedule may be a recap, or go by public holidays, from here on: a program that knows neither is not to start. */
export const recapMigrations = {
  '020-recap': { async up() {} },
} as const satisfies Readonly<Record<string, Migration>>
