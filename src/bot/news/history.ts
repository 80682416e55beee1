import type { Guideline } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import type { Version } from '../../domain/own/news.ts'
import type { Db } from '../../store/database/db.ts'
import { digestOf, guidelineVersions } from '../../store/guidelines.ts'
import { versionsOf } from '../../store/published/published.ts'

/** All versions of a guideline, the one that holds now first. It reaches no more of a store than this. */
export type History = (guideline: Guideline) => Promise<readonly Version[]>

/** Where a guideline that is in no file was published. */
export type PublishedIn = { readonly teamId: string; readonly files: Library }

/** Asked once for each guideline, and kept: a version never changes, and a new one comes with a new library. */
export function historyOf(db: Db, now: () => Date, published?: PublishedIn): History {
  const asked = new Map<Guideline, Promise<readonly Version[]>>()
  return (guideline) => {
    const known = asked.get(guideline)
    if (known) return known
    const fresh = historyIn(db, guideline, { now: now(), published })
    asked.set(guideline, fresh)
    fresh.catch(() => asked.delete(guideline))
    return fresh
  }
}

/** Where there is no store, only what is loaded is known. */
export const noHistory: History = async (guideline) => [{ guideline, digest: '', at: new Date(0) }]

type Known = { readonly now: Date; readonly published: PublishedIn | undefined }

async function historyIn(db: Db, guideline: Guideline, { now, published }: Known): Promise<Version[]> {
  const loaded = digestOf(guideline)
  const versions = [
    ...(published ? await publishedVersions(db, guideline.id, published) : []),
    // The same id in another workspace's files is another document.
    ...(!published || published.files.guidelines.some(({ id }) => id === guideline.id)
      ? await guidelineVersions(db, guideline.id)
      : []),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const at = versions.find(({ digest }) => digest === loaded)?.at ?? now
  const others = new Map(
    versions.filter(({ digest }) => digest !== loaded).map((version) => [version.digest, version]),
  )
  return [{ guideline, digest: loaded, at }, ...others.values()]
}

async function publishedVersions(db: Db, id: string, { teamId }: PublishedIn): Promise<Version[]> {
  const all = await versionsOf(db, teamId, { kind: 'guideline', id })
  return all.flatMap(({ release, document }) =>
    document.kind === 'guideline' && !document.hidden
      ? [{ guideline: document.value, digest: digestOf(document.value), at: release.at }]
      : [],
  )
}
