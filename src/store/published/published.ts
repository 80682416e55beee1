import type { ExpressionBuilder } from 'kysely'
import type { DocumentName } from '../../domain/published/published.ts'
import type { Db } from '../database/db.ts'
import { prepared, type Value } from '../database/prepared.ts'
import type { Tables } from '../database/tables.ts'
import { named, type Published, standing, toPublished } from './rows.ts'

/** The version that stands now. */
export async function newest(db: Db, teamId: string, name: DocumentName): Promise<Published | undefined> {
  return (await versionsOf(db, teamId, name, 1))[0]
}

/** A version by its number, taken back or not. */
export async function findRelease(
  db: Db,
  teamId: string,
  { kind, id, number }: DocumentName & { readonly number: number },
): Promise<Published | undefined> {
  const row = await db
    .selectFrom('published')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && toPublished(row)
}

/** What was made of a draft, once it is published. */
export async function releaseOfDraft(
  db: Db,
  teamId: string,
  draftId: string,
): Promise<Published | undefined> {
  const row = await db
    .selectFrom('published')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('draft_id', '=', draftId)
    .executeTakeFirst()
  return row && toPublished(row)
}

/** Every version of a document that was not taken back, the newest first. */
export async function versionsOf(
  db: Db,
  teamId: string,
  name: DocumentName,
  limit = 1_000,
): Promise<Published[]> {
  const rows = await named(db, teamId, name).selectAll().limit(limit).execute()
  return rows.flatMap((row) => toPublished(row) ?? [])
}

/** Changes with everything that is published or taken back in the workspace; 0 where nothing ever was. */
export async function revisionOf(db: Db, teamId: string): Promise<number> {
  const { rows } = await db.executeQuery(revisionQuery(db, { teamId }))
  return rows[0]?.revision ?? 0
}

const revisionQuery = prepared((db, value: Value<{ teamId: string }>) =>
  db.selectFrom('publishing').select('revision').where('team_id', '=', value('teamId')),
)

/** A version that stands, and that this program can't read. */
export type Unreadable = DocumentName & { readonly number: number }

type Standing = { readonly published: readonly Published[]; readonly unreadable: readonly Unreadable[] }

/** All that stands published in a workspace, the document that was first published first. */
export async function standingIn(db: Db, teamId: string): Promise<Standing> {
  const rows = await standing(db, teamId)
    .selectAll('published')
    .select((of) =>
      versionsIn(of)
        .select(({ fn }) => fn.min('each.at').as('first'))
        .as('since'),
    )
    // The words of older versions stay where they are.
    .where((of) =>
      of(
        'number',
        '=',
        versionsIn(of)
          .select(({ fn }) => fn.max('each.number').as('newest'))
          .where('each.taken_at', 'is', null),
      ),
    )
    .execute()
  const read = rows
    .toSorted((a, b) => firstAt(a).localeCompare(firstAt(b)) || a.id.localeCompare(b.id))
    .map((row) => ({ row, published: toPublished(row) }))
  return {
    published: read.flatMap(({ published }) => published ?? []),
    unreadable: read.flatMap(({ row: { kind, id, number }, published }) =>
      published ? [] : [{ kind, id, number }],
    ),
  }
}

export const listPublished = async (db: Db, teamId: string): Promise<readonly Published[]> =>
  (await standingIn(db, teamId)).published

const firstAt = ({ since }: { readonly since: string | null }): string => since ?? ''

/** All versions of one document, taken back or not. */
const versionsIn = ({ selectFrom }: ExpressionBuilder<Tables, 'published'>) =>
  selectFrom('published as each')
    .whereRef('each.team_id', '=', 'published.team_id')
    .whereRef('each.kind', '=', 'published.kind')
    .whereRef('each.id', '=', 'published.id')
