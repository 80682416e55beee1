import type { Kysely } from 'kysely'

/** A table whose rows belong to a person of a workspace. */
export const ownerTable = (db: Kysely<unknown>, name: string) =>
  db.schema
    .createTable(name)
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())

/** Its rows go with their person. */
export const goingTable = (db: Kysely<unknown>, name: string) =>
  ownerTable(db, name).addForeignKeyConstraint(
    `${name}_person`,
    ['team_id', 'person_id'],
    'person',
    ['team_id', 'person_id'],
    (key) => key.onDelete('cascade'),
  )

/** The same with words of theirs. SQLite takes the type `bytea` for what it stores anyway. */
export const personalTable = (db: Kysely<unknown>, name: string) =>
  goingTable(db, name)
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
