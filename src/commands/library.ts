import type { DataConfig } from '../config.ts'
import { dirsOf, type Loaded, loadLibrary } from '../data.ts'
import type { Library } from '../domain/library/library.ts'
import { UsageError } from './shell.ts'

/** What is in the folders, or an error that lists every problem of every file. */
export function openData(data: DataConfig): Loaded {
  const loaded = loadLibrary(...dirsOf(data))
  if (loaded.problems.length === 0) return loaded
  throw new UsageError(`The data is not right:\n${loaded.problems.join('\n')}`)
}

export const openLibrary = (data: DataConfig): Library => openData(data).library
