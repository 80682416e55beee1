import type { Guideline } from '../../domain/library/guideline.ts'
import type { Version } from '../../domain/own/news.ts'
import type { Db } from '../../store/database/db.ts'
import { digestOf, guidelineVersions } from '../../store/guidelines.ts'

/** All versions of a loaded guideline, the loaded one first. It reaches no more of a store than this. */
export type History = (guideline: Guideline) => Promise<readonly Version[]>

/** Asked once for each guideline, and kept: a version never changes, and a new one comes with a new library. */
export function historyOf(db: Db, now: () => Date): History {
  const asked = new Map<Guideline, Promise<readonly Version[]>>()
  return (guideline) => {
    const known = asked.get(guideline)
    if (known) return known
    const fresh = versionsOf(db, guideline, now())
    asked.set(guideline, fresh)
    fresh.catch(() => asked.delete(guideline))
    return fresh
  }
}

/** Where there is no store, only what is loaded is known. */
export const noHistory: History = async (guideline) => [{ guideline, digest: '', at: new Date(0) }]

async function versionsOf(db: Db, guideline: Guideline, now: Date): Promise<Version[]> {
  const loaded = digestOf(guideline)
  const versions = await guidelineVersions(db, guideline.id)
  const at = versions.find(({ digest }) => digest === loaded)?.at ?? now
  return [{ guideline, digest: loaded, at }, ...versions.filter(({ digest }) => digest !== loaded)]
}
