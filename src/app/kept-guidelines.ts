import type { Library } from '../domain/library/library.ts'
import { keepGuidelines } from '../store/guidelines.ts'
import type { Parts } from './parts.ts'
import { breathe } from './workspace.ts'

/** Keeps the guidelines that are answered from, so that their changes can be told; returns what takes up other ones. */
export async function keepingGuidelines({
  library,
  vault: { db },
  now,
}: Pick<Parts, 'library' | 'vault' | 'now'>): Promise<
  (next: Library, use: (next: Library) => Promise<void>) => Promise<void>
> {
  await keepGuidelines(db, library.guidelines, now())
  let used = new Set(library.guidelines)
  return async (next, use) => {
    await breathe()
    const fresh = next.guidelines.filter((guideline) => !used.has(guideline))
    await keepGuidelines(db, fresh, now(), breathe)
    await use(next)
    used = new Set(next.guidelines)
  }
}
