import { createHash, type KeyObject, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KeyError } from '../database/errors.ts'
import { inFile } from '../database/file-errors.ts'
import { leaveToOwner, syncFolder } from '../database/parts.ts'
import { toKey } from './seal.ts'

/** The key that wraps every person's key; its id is made from it and may be told. */
export type AppKey = { readonly id: string; readonly key: KeyObject; readonly text: string }

/** Where the application key comes from: as text in the environment, or in a file of its own. */
export type KeySource =
  | { readonly kind: 'given'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string }

/** The keys that `text` holds, each in base64 or hexadecimal, parted by commas or white space. */
function parseKeys(text: string, where: string): AppKey[] {
  const words = wordsOf(text)
  if (words.length === 0) throw new KeyError(`${where} holds no key: put the key back from its backup.`)
  return words.map((word) => parseKey(word, where))
}

const wordsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/[\s,]+/)
    .filter(Boolean)

function parseKey(word: string, where: string): AppKey {
  const bytes = /^[0-9a-f]{64}$/i.test(word)
    ? Buffer.from(word, 'hex')
    : /^[\w+/-]+={0,2}$/.test(word)
      ? Buffer.from(word, 'base64')
      : Buffer.alloc(0)
  if (bytes.length !== 32) {
    throw new KeyError(
      `${where} should hold 32 bytes in base64 (44 characters) or hexadecimal (64 characters); ` +
        'make one with: openssl rand -base64 32',
    )
  }
  return {
    id: createHash('sha256').update('level-guide ').update(bytes).digest('hex').slice(0, 16),
    key: toKey(bytes),
    text: bytes.toString('base64'),
  }
}

/** A new application key. */
export const newAppKey = (): AppKey => parseKey(randomBytes(32).toString('base64'), 'A new key')

/** The keys of a source; none when its file is not there. */
export function readKeys(source: KeySource): AppKey[] {
  if (source.kind === 'given') return parseKeys(source.text, 'LEVEL_GUIDE_KEY')
  return existsSync(source.path) ? parseKeys(textIn(source.path), source.path) : []
}

/** Whether a file is there without a word, as a start that was killed could leave it. */
export const isEmpty = (source: KeySource): boolean =>
  source.kind === 'file' && existsSync(source.path) && wordsOf(textIn(source.path)).length === 0

const textIn = (path: string): string => inFile(path, () => readFileSync(path, 'utf8'))

const heading = [
  '# The application key of Level Guide. Without it, nobody can read the notes in the database any more.',
  '# Keep a copy in another place than the backups of the database.',
].join('\n')

/** The keys of a file that is made now, with a new key, unless another process was first. */
export function makeKeys(path: string): { readonly keys: readonly AppKey[]; readonly made: boolean } {
  const source = { kind: 'file', path } as const
  const keys = [newAppKey()]
  if (isEmpty(source)) {
    replaceKeys(path, keys)
    return { keys, made: true }
  }
  inFile(path, () => mkdirSync(dirname(path), { recursive: true }))
  return inFile(path, () => putNew(write(path, keys), path))
    ? { keys, made: true }
    : { keys: readKeys(source), made: false }
}

/** Gives a file its final name; false when there is one of that name. */
function putNew(part: string, path: string): boolean {
  try {
    linkSync(part, path)
  } catch {
    if (existsSync(path)) return false
    // Some file systems have no hard links.
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
  syncFolder(path)
  return true
}

/** Puts a file with these keys in the place of the one before, whole or not at all. */
export function replaceKeys(path: string, keys: readonly AppKey[]): void {
  inFile(path, () => {
    renameSync(write(path, keys), path)
    syncFolder(path)
  })
}

/** Removes what was left of files that were not put in place; to be done when nobody makes one. */
export function dropKeyParts(path: string): void {
  const dir = dirname(path)
  const own = basename(path)
  const isPart = (name: string) =>
    name.startsWith(own) && /^\.[0-9a-f]{8}\.part$/.test(name.slice(own.length))
  for (const name of existsSync(dir) ? readdirSync(dir).filter(isPart) : []) rmSync(join(dir, name))
}

/** A file beside the one at `path`, for its owner alone and whole on the disk, so that no half one gets its name. */
function write(path: string, keys: readonly AppKey[]): string {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`
  const file = openSync(part, 'wx', 0o600)
  try {
    writeSync(file, [heading, ...keys.map(({ text }) => text), ''].join('\n'))
    fsyncSync(file)
    leaveToOwner(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return part
}
