import type { KeptNote } from '../../../domain/own/note.ts'
import { stemsOf } from '../../../domain/tokens.ts'
import { functionWords } from '../../../reading/words/function-words.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import type { AskerReply } from '../../answer.ts'
import { fitting } from '../../notes/having.ts'
import type { Me, Own } from '../../person/me.ts'
import { noReachReply, notSentReply } from '../../shares/reply.ts'
import { refusalOf } from '../../shares/standing.ts'
import { openAskForm } from './asking.ts'
import { openPickForm } from './choosing.ts'
import { noNoteFitsReply, openReply, whichNoteReply } from './named-reply.ts'
import type { NamedIntent } from './named-spec.ts'
import { noNotesReply } from './showing-reply.ts'

/** The form with the note that was named, and who was mentioned: nothing is shown before both are looked at there. */
export async function openNamed(own: Own, me: Me, asked: NamedIntent): Promise<AskerReply> {
  if (!own.reach) return noReachReply
  const all = await listNotes(own.vault, me.owner)
  if (all.length === 0) return noNotesReply
  const { reader } = asked
  const colleague = reader && { teamId: me.owner.teamId, personId: reader }
  const refusal = colleague && (await refusalOf(own.reach, colleague, me.owner.personId))
  if (refusal) return notSentReply(refusal)
  const found = await notesNamed(all, asked)
  const [note, ...more] = found
  if (!note) return noNoteFitsReply(asked)
  if (more.length > 0) return whichNoteReply(asked, found)
  const { id } = note
  const form =
    asked.act === 'show'
      ? await openPickForm(own, me, { id, reader })
      : await openAskForm(own, me, { id, reader })
  return openReply(form, asked, note)
}

/** By their words, and by the dimension that is named. Named by nothing, it may be any. */
async function notesNamed(
  all: readonly KeptNote[],
  { named, newest, places }: NamedIntent,
): Promise<readonly KeptNote[]> {
  if (newest) return all.slice(0, 1)
  const wanted = stemsOf(named).filter((word) => !functionWords.has(word))
  if (wanted.length === 0) return all
  const { found } = await fitting(wanted, all)
  return all.filter((each) => found.includes(each) || each.dimensions.some((one) => places.includes(one)))
}
