import type { KeyObject } from 'node:crypto'
import { KeyError } from '../database/errors.ts'
import { type AppKey, type KeySource, readKeys } from './app-key.ts'

/** The application keys at hand. */
export type Ring = {
  /** The key with this id, which another process may have put in place since the start; throws a KeyError. */
  readonly find: (id: string) => KeyObject
  /** The id of the newest key at hand: in most moments the one in use. */
  readonly first: () => string
}

/** A ring that looks into the file again when it meets a key that it does not know. */
export function ringOf(source: KeySource, keys: readonly AppKey[]): Ring {
  let known = keys
  const search = (id: string) => known.find((key) => key.id === id)?.key
  return {
    first: () => known[0]?.id ?? '',
    find: (id) => {
      const found = search(id)
      if (found) return found
      if (source.kind === 'file') known = readKeys(source)
      const now = search(id)
      if (now) return now
      throw new KeyError(
        `The application key was changed to one (${id}) that this process does not have: ` +
          'give it the new key, and start it again.',
      )
    },
  }
}
