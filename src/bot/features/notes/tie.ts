import { completedTags, misfitOf } from '../../../domain/own/fit.ts'
import { goneFrom } from '../../../domain/own/gone.ts'
import type { Note } from '../../../domain/own/note.ts'
import { adopted } from '../../../domain/own/untagged.ts'
import { editNote, findNote } from '../../../store/notes/notes.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { meFor, whole } from './one.ts'
import { editedReply, noteReply, notFoundReply } from './reply.ts'

/** The note shows this expectation, and so is about its dimension. */
export async function tieNote(
  own: Own,
  me: Me,
  { id, expectation }: { id: string; expectation: string },
): Promise<AskerReply> {
  const note = await findNote(own.vault, me.owner, id)
  if (!note) return notFoundReply
  const at = meFor(own, me, note)
  const isKnown = goneFrom({ expectation }, at.guideline).expectation === undefined
  const tied = ({ guessed, ...kept }: Note) => {
    const [of = ''] = expectation.split('.')
    // A guess gives way to what is chosen.
    const dimensions = [...new Set([...(guessed ? [] : kept.dimensions), of])]
    const tags = completedTags({ ...adopted(kept, at.guideline), dimensions, expectation }, at.guideline, [
      at.target.id,
      at.current.id,
    ])
    const isNew = isKnown && kept.expectation !== expectation && misfitOf(tags, at.guideline) === undefined
    return isNew ? tags : { refused: 'as it is' }
  }
  const edited = await editNote(own.vault, me.owner, id, tied, own.now())
  if (edited && 'refused' in edited) return noteReply(note, await whole(own, at, note))
  return edited ? editedReply(edited, await whole(own, at, edited)) : notFoundReply
}
