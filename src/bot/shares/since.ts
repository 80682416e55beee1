import { isEqual } from 'es-toolkit/predicate/isEqual'
import type { Library } from '../../domain/library/library.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Shared } from '../../domain/shares/share.ts'
import type { OpenShare } from '../../store/shares/shares.ts'
import { copyOfNotes } from './copies.ts'

/** The notes that are shown, copied as they are now, in the order of the copy; undefined where none is left. */
export function notesNow(
  library: Library,
  { shared }: OpenShare,
  notes: readonly KeptNote[],
): Shared | undefined {
  const left = shared.blocks.flatMap(({ id }) => notes.filter((note) => note.id === id))
  return left.length > 0 ? copyOfNotes(library, left) : undefined
}

/** What became of what is shown: of notes alone it is told. */
export function sinceCopied(
  library: Library,
  open: OpenShare,
  notes: readonly KeptNote[],
): 'same' | 'changed' | 'gone' {
  if (open.share.kind !== 'notes') return 'same'
  const now = notesNow(library, open, notes)
  if (!now) return 'gone'
  return isEqual(wordsOf(now), wordsOf(open.shared)) ? 'same' : 'changed'
}

/** The owner's part: what the guideline says beside it is not theirs to renew. */
const wordsOf = ({ blocks }: Shared) =>
  blocks.map(({ id, title, text, facts }) => ({ id, title, text, facts }))
