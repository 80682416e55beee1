import { codeOf, StoreError } from './errors.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'the program may not open it, or not make it in that folder',
  EPERM: 'the program may not open it, or not make it in that folder',
  EROFS: 'that disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk is full',
  EISDIR: 'it is a folder, and should be a file',
  ERR_FS_EISDIR: 'it is a folder, and should be a file',
  ENOTDIR: 'its path leads through a file',
  EEXIST: 'its path leads through a file',
  ENOENT: 'its folder is not there',
  ENAMETOOLONG: 'its name is too long',
  SQLITE_CANTOPEN: 'it is a folder, or the program may not open it or write beside it',
  SQLITE_PERM: 'the program may not open it',
  SQLITE_READONLY: 'the program may only read it',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk does not read or write it',
  SQLITE_NOTADB: 'it is not an SQLite database, or damaged; put a backup in its place',
  SQLITE_CORRUPT: 'it is damaged; put a backup in its place',
  SQLITE_BUSY: 'another program keeps it locked; end that one first',
  SQLITE_LOCKED: 'another program keeps it locked; end that one first',
}

/** The error as a StoreError when it is one of the file at `path` that can be mended; else as it is. */
export function fileError(path: string, error: unknown): unknown {
  // SQLite adds details: SQLITE_BUSY_SNAPSHOT.
  const code = codeOf(error).replace(/^(SQLITE_[A-Z]+)_.*/, '$1')
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined
  return reason ? new StoreError(`${path} cannot be used: ${reason}.`) : error
}

/** Does `work` with the file at `path`, and throws a StoreError that names it. */
export function inFile<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw fileError(path, error)
  }
}
