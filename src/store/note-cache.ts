import type { Note } from '../domain/note.ts'

/** One owner's notes as unsealed, by id. A version of a note never changes, so nothing here grows stale. */
export type Unsealed = ReadonlyMap<string, { readonly version: number; readonly note: Note }>

/** The notes of those who came by last: to unseal thousands of notes takes longer than to read them. */
export type NoteCache = {
  readonly get: (keyId: string) => Unsealed | undefined
  readonly set: (keyId: string, notes: Unsealed) => void
  readonly forget: (keyId: string) => void
}

/** Holds up to `limit` notes, some kilobyte each. */
export function noteCache(limit = 20_000): NoteCache {
  const owners = new Map<string, Unsealed>()
  let size = 0
  const forget = (keyId: string) => {
    size -= owners.get(keyId)?.size ?? 0
    owners.delete(keyId)
  }
  return {
    get: (keyId) => owners.get(keyId),
    set: (keyId, notes) => {
      forget(keyId)
      owners.set(keyId, notes)
      size += notes.size
      // A map keeps the order in which it was filled: the first one is who came by the longest time ago.
      for (const oldest of owners.keys()) if (size > limit) forget(oldest)
    },
    forget,
  }
}
