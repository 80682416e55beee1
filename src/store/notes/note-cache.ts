import type { KeptNote } from '../../domain/own/note.ts'

/** A version of a note never changes: what is known of one stays true. */
export type KnownNote = { readonly version: number; readonly note: KeptNote }

/** One owner's notes as they were listed, whole as long as the owner's `notesChanged` is the same. */
export type Known = {
  readonly notesChanged: number
  readonly notes: readonly KeptNote[]
  readonly versions: ReadonlyMap<string, KnownNote>
}

/** The notes of those who came by last: to unseal thousands of notes takes longer than to read them. */
export type NoteCache = {
  readonly get: (keyId: string) => Known | undefined
  readonly set: (keyId: string, known: Known) => void
  readonly forget: (keyId: string) => void
}

/** Holds up to `limit` notes, some kilobyte each. */
export function noteCache(limit = 20_000): NoteCache {
  const owners = new Map<string, Known>()
  let size = 0
  const forget = (keyId: string) => {
    size -= owners.get(keyId)?.notes.length ?? 0
    owners.delete(keyId)
  }
  return {
    get: (keyId) => owners.get(keyId),
    set: (keyId, known) => {
      forget(keyId)
      owners.set(keyId, known)
      size += known.notes.length
      // A map keeps the order in which it was filled: the first one is who came by the longest time ago.
      for (const oldest of owners.keys()) if (size > limit) forget(oldest)
    },
    forget,
  }
}
