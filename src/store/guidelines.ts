import { createHash } from 'node:crypto'
import { type Guideline, guidelineSchema } from '../domain/guideline.ts'
import type { Version } from '../domain/news.ts'
import type { Steps } from '../domain/steps.ts'
import type { Db } from './db.ts'

/** A guideline with its digest, made from all that it says: the same words, the same digest. */
export type Digested = { readonly guideline: Guideline; readonly digest: string; readonly content: string }

/** What is to be kept of guidelines, one a step. */
export function* digesting(guidelines: readonly Guideline[]): Steps<Digested[]> {
  const digested: Digested[] = []
  for (const guideline of guidelines) {
    const content = JSON.stringify(guideline)
    digested.push({ guideline, content, digest: digestOf(content) })
    yield
  }
  return digested
}

const digestOf = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)

/** Keeps what is loaded now beside the versions before it; what was loaded last already is left alone. */
export async function keepGuidelines(db: Db, loaded: readonly Digested[], now: Date): Promise<void> {
  const newest = await newestDigests(db)
  const at = now.toISOString()
  const fresh = loaded.filter(({ guideline, digest }) => newest.get(guideline.id) !== digest)
  for (const { guideline, digest, content } of fresh) {
    await db
      .insertInto('guideline_version')
      .values({ id: guideline.id, digest, at, content })
      .onConflict((conflict) => conflict.columns(['id', 'digest']).doUpdateSet({ at }))
      .execute()
  }
}

async function newestDigests(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('guideline_version').select(['id', 'digest']).orderBy('at').execute()
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}

/** Every version of one guideline that was ever loaded, by the time it was last loaded in the place of another, newest first. */
export async function guidelineVersions(db: Db, id: string): Promise<Version[]> {
  const rows = await db
    .selectFrom('guideline_version')
    .select(['digest', 'at', 'content'])
    .where('id', '=', id)
    .orderBy('at', 'desc')
    .execute()
  return rows.flatMap(({ digest, at, content }) => {
    // What an older program kept may lack what is asked for today; then there is nothing to compare with.
    const { data } = guidelineSchema.safeParse(JSON.parse(content))
    return data ? [{ digest, at: new Date(at), guideline: data }] : []
  })
}
