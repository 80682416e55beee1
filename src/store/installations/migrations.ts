import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { ownerTable } from '../database/own-tables.ts'

export const installationMigrations = {
  // Where the bot is installed, with what it may speak there; and the ways there that somebody began.
  '028-installation': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('installation')
        .addColumn('team_id', 'text', (column) => column.primaryKey())
        .addColumn('enterprise_id', 'text')
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('app_id', 'text', (column) => column.notNull())
        .addColumn('bot_id', 'text', (column) => column.notNull())
        .addColumn('bot_user_id', 'text', (column) => column.notNull())
        .addColumn('scopes', 'text', (column) => column.notNull())
        .addColumn('installed_by', 'text', (column) => column.notNull())
        .addColumn('installed_at', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('state_at', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('destroy_at', 'text')
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('expires_at', 'text')
        .addColumn('lease', 'text')
        .addColumn('lease_ends_at', 'text')
        .addColumn('sealed', 'bytea', (column) => column.notNull())
        .addColumn('sealed_by', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('installation_to_destroy')
        .on('installation')
        .column('destroy_at')
        .where('destroy_at', 'is not', null)
        .execute()
      await db.schema
        .createTable('install_state')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('ends_at', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('install_state_by_time').on('install_state').column('ends_at').execute()
    },
  },
  // Who left their workspace: their key is destroyed then, unless they are back.
  '029-departure': {
    async up(db: Kysely<unknown>) {
      await ownerTable(db, 'departure')
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('destroy_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('departure_pk', ['team_id', 'person_id'])
        .execute()
      await db.schema
        .createIndex('departure_due')
        .on('departure')
        .columns(['team_id', 'destroy_at'])
        .execute()
    },
  },
  // Of all workspaces at once it is looked for views that wait to be covered.
  '030-view-waiting': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createIndex('share_view_waiting')
        .on('share_view')
        .columns(['team_id', 'ready_at'])
        .where('ready_at', 'is not', null)
        .execute()
    },
  },
  // Workspaces that are served by their organisation's installation.
  '031-organisation': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('organisation_workspace')
        .addColumn('team_id', 'text', (column) => column.primaryKey())
        .addColumn('organisation_id', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('organisation_workspace_by_organisation')
        .on('organisation_workspace')
        .columns(['organisation_id', 'team_id'])
        .execute()
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
