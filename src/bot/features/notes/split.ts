import type { Note } from '../../../domain/own/note.ts'
import { editNote, findNote } from '../../../store/notes/notes.ts'
import type { AskerReply } from '../../answer.ts'
import { addNote, guessed, originOf } from '../../notes/saving.ts'
import type { Me, Own } from '../../person/me.ts'
import { notFoundReply, notInNoteReply } from './reply.ts'
import type { NoteSplit } from './split-spec.ts'

/** What was added to a note leaves it and is one of its own. */
export async function splitNote(own: Own, me: Me, { id, from, added }: NoteSplit): Promise<AskerReply> {
  const note = await findNote(own.vault, me.owner, id)
  if (!note) return notFoundReply
  const edited = await editNote(own.vault, me.owner, id, (kept) => without(kept, from, added), own.now())
  if (!edited) return notFoundReply
  // Changed since: where the words stand now, only its owner can tell.
  if ('refused' in edited) return notInNoteReply(note, added, 'not in it')
  return addNote(own, me, { what: added, ...guessed(own, me, added) }, originOf(own))
}

function without(kept: Note, from: NoteSplit['from'], added: string): Note | { refused: 'not in it' } {
  const all = kept[from] ?? ''
  if (from === 'result' && all === added) return { ...kept, result: undefined }
  return all.endsWith(`\n${added}`)
    ? { ...kept, [from]: all.slice(0, -added.length - 1) }
    : { refused: 'not in it' }
}
