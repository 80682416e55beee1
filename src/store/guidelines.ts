import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Guideline, guidelineSchema } from '../domain/library/guideline.ts'
import type { Version } from '../domain/own/news.ts'
import type { Db } from './database/db.ts'
import type { Tables } from './database/tables.ts'

type Row = Tables['guideline_version']

/** Made from all that a guideline says: the same words, the same digest. */
export const digestOf = (guideline: Guideline): string => digested(JSON.stringify(guideline))

const digested = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)

/** How many are written at once. */
const batchSize = 20

/**
 * Keeps what is loaded now beside the versions before it; what was loaded last already is left alone.
 * Pauses after each guideline, for who answers meanwhile.
 */
export async function keepGuidelines(
  db: Db,
  loaded: readonly Guideline[],
  now: Date,
  pause: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const newest = await newestDigests(db)
  const at = now.toISOString()
  const fresh: Row[] = []
  for (const guideline of loaded) {
    const text = JSON.stringify(guideline)
    const digest = digested(text)
    if (newest.get(guideline.id) !== digest)
      fresh.push({ id: guideline.id, digest, at, content: packed(text) })
    if (fresh.length === batchSize) await insert(db, fresh.splice(0))
    await pause()
  }
  await insert(db, fresh)
}

async function insert(db: Db, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('guideline_version')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['id', 'digest']).doUpdateSet((row) => ({ at: row.ref('excluded.at') })),
    )
    .execute()
}

/** A tenth of the text, so that hundreds are written without holding up anybody. */
const packed = (text: string): string => deflateRawSync(text).toString('base64')
const unpacked = (content: string): string => inflateRawSync(Buffer.from(content, 'base64')).toString()

async function newestDigests(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('guideline_version').select(['id', 'digest']).orderBy('at').execute()
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}

/** Every version of one guideline, by the time it was last loaded in the place of another, newest first. */
export async function guidelineVersions(db: Db, id: string): Promise<Version[]> {
  const rows = await db
    .selectFrom('guideline_version')
    .select(['digest', 'at', 'content'])
    .where('id', '=', id)
    .orderBy('at', 'desc')
    .execute()
  return rows.flatMap(({ digest, at, content }) => {
    // What an older program kept may lack what is asked for today; then there is nothing to compare with.
    const { data } = guidelineSchema.safeParse(JSON.parse(unpacked(content)))
    return data ? [{ digest, at: new Date(at), guideline: data }] : []
  })
}
