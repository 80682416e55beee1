import { listNotes } from '../../../store/notes/note-list.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { changeNote } from './change.ts'
import type { NoteOfLast } from './last-spec.ts'
import { newestFirst } from './named.ts'
import { withNote } from './one.ts'
import { noSuchNoteReply } from './which-reply.ts'

/** The newest note, with more words or about more; where it was not said what, its form opens. */
export async function changeLast(own: Own, me: Me, { more, dimensions }: NoteOfLast): Promise<AskerReply> {
  const [note] = [...(await listNotes(own.vault, me.owner))].sort(newestFirst)
  if (!note) return noSuchNoteReply('edit', '', [])
  if (more === undefined && dimensions.length === 0)
    return withNote(own, me, { act: 'edit', id: note.id, sure: false })
  return changeNote(own, me, {
    kind: 'note.change',
    id: note.id,
    ...(more !== undefined && { more }),
    levels: [],
    dimensions: [...dimensions],
  })
}
