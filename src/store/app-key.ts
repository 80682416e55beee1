import { createHash, type KeyObject, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { KeyError } from './errors.ts'
import { toKey } from './seal.ts'

/** The key that wraps every person's key; its id is made from it and may be told. */
export type AppKey = { readonly id: string; readonly key: KeyObject; readonly text: string }

/** Where the application key comes from: as text in the environment, or in a file of its own. */
export type KeySource =
  | { readonly kind: 'given'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string }

/** The keys that `text` holds, each in base64 or hexadecimal, parted by commas or white space. */
export function parseKeys(text: string, where: string): AppKey[] {
  const words = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.length === 0) throw new KeyError(`${where} holds no key: put the key back from its backup.`)
  return words.map((word) => parseKey(word, where))
}

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
  return existsSync(source.path) ? parseKeys(readFileSync(source.path, 'utf8'), source.path) : []
}

const heading = [
  '# The application key of Level Guide. Without it, nobody can read the notes in the database any more.',
  '# Keep a copy in another place than the backups of the database.',
].join('\n')

/** The keys of a file that is made now, with a new key, unless another process was first. */
export function makeKeys(path: string): { readonly keys: readonly AppKey[]; readonly made: boolean } {
  const keys = [newAppKey()]
  mkdirSync(dirname(path), { recursive: true })
  try {
    write(path, keys)
    return { keys, made: true }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return { keys: readKeys({ kind: 'file', path }), made: false }
  }
}

/** Puts a file with these keys in the place of the one before, whole or not at all. */
export function replaceKeys(path: string, keys: readonly AppKey[]): void {
  rmSync(`${path}.part`, { force: true })
  write(`${path}.part`, keys)
  renameSync(`${path}.part`, path)
  syncDir(path)
}

/** Only its owner may read it, and it outlasts a power cut. */
function write(path: string, keys: readonly AppKey[]): void {
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, [heading, ...keys.map(({ text }) => text), ''].join('\n'))
  fsyncSync(file)
  closeSync(file)
  syncDir(path)
}

/** The name of a file is on the disk when its folder is; Windows cannot be asked for that. */
function syncDir(path: string): void {
  if (process.platform === 'win32') return
  const dir = openSync(dirname(path), 'r')
  fsyncSync(dir)
  closeSync(dir)
}
