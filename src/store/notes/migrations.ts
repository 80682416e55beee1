import type { Migration } from 'kysely/migration'
import type { Db } from '../database/db.ts'
import { oweScrub } from '../database/scrubbing.ts'

export const noteMigrations = {
  '015-drop-note-packs': {
    // Notes are read row by row: the copies of them go, and no trace of them stays in SQLite's logs.
    async up(db: Db) {
      await db.schema.dropTable('note_pack').execute()
      await db.schema.alterTable('person').dropColumn('notes_changed').execute()
      await oweScrub(db)
    },
  },
} as const satisfies Readonly<Record<string, Migration>>
