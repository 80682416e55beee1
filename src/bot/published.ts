import { oneAtATime } from '../domain/in-turn.ts'
import type { Library } from '../domain/library/library.ts'
import { withPublished } from '../domain/published/published.ts'
import type { Db } from '../store/database/db.ts'
import { revisionOf, standingIn, type Unreadable } from '../store/published/published.ts'

/** What a workspace answers from: the files that were loaded, and what was published in it. */
export type WorkspaceLibrary = {
  readonly library: Library
  readonly files: Library
  /** Changes with what is published. */
  readonly revision: number
  /** What stands published, and lacks what is asked for today. */
  readonly unreadable: readonly Unreadable[]
}

export async function workspaceLibrary(db: Db, teamId: string, files: Library): Promise<WorkspaceLibrary> {
  // In this order: what comes between the two is found by the next look.
  const revision = await revisionOf(db, teamId)
  const { published, unreadable } = await standingIn(db, teamId)
  const documents = published.map(({ document }) => document)
  return { library: withPublished(files, documents), files, revision, unreadable }
}

type Following<T> = {
  readonly db: Db
  readonly teamId: string
  readonly files: Library
  readonly make: (from: WorkspaceLibrary) => Promise<T>
  /** Told of what went wrong; what was made last goes on. */
  readonly failed: (error: unknown) => void
}

export type Followed<T> = {
  /** What a process begins with: made of the files alone, where what is published allows of none. */
  readonly first: T
  /** What was made last: anew, where something was published or taken back, by whichever process; undefined for the first. */
  readonly renewed: () => Promise<T | undefined>
  /** Goes on with other files. */
  readonly use: (files: Library) => Promise<T>
}

/** Looks before each question: reading one number costs less than most of what an answer needs. */
export async function followPublished<T>({
  db,
  teamId,
  files,
  make,
  failed,
}: Following<T>): Promise<Followed<T>> {
  let last = await workspaceLibrary(db, teamId, files)
  const first = await make(last).catch((error: unknown) => {
    failed(error)
    return make({ ...last, library: files })
  })
  let made: T | undefined
  let renewing: Promise<T> | undefined
  // The one that is asked for last holds.
  const inTurn = oneAtATime()
  const renew = async (files: Library): Promise<T> => {
    const next = await workspaceLibrary(db, teamId, files)
    made = await make(next).catch((error: unknown) => {
      // Nothing else would come of it at each question, until something else is published.
      if (files === last.files) last = { ...last, revision: next.revision }
      throw error
    })
    last = next
    return made
  }
  return {
    first,
    use: (files) => inTurn(() => renew(files)),
    renewed: async () => {
      try {
        const revision = await revisionOf(db, teamId)
        // One that others wait for may have begun before what is looked for.
        for (let tries = 0; tries < 2 && last.revision !== revision; tries += 1) {
          renewing ??= inTurn(() => renew(last.files)).finally(() => {
            renewing = undefined
          })
          await renewing
        }
      } catch (error) {
        failed(error)
      }
      return made
    },
  }
}
