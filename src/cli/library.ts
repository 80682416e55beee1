import { UsageError } from '../config.ts'
import type { Library } from '../domain/library/library.ts'
import { type DataFolders, dirsOf, type Loaded, loadLibrary } from '../library/load.ts'

/** What is in the folders, or an error that lists every problem of every file. */
export function openData(data: DataFolders): Loaded {
  const loaded = loadLibrary(...dirsOf(data))
  if (loaded.problems.length === 0) return loaded
  throw new UsageError(`The data has problems:\n${loaded.problems.join('\n')}`)
}

export const openLibrary = (data: DataFolders): Library => openData(data).library
