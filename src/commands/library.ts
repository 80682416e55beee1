import { loadLibrary } from '../data.ts'
import type { Library } from '../domain/library.ts'
import { UsageError } from './shell.ts'

/** The library in `dir`, or an error that lists every problem of every file. */
export function openLibrary(dir: string): Library {
  const { library, problems } = loadLibrary(dir)
  if (problems.length === 0) return library
  throw new UsageError(`The data is not right:\n${problems.join('\n')}`)
}
