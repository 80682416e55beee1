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
import { openCaseForm, openPickForm } from './choosing.ts'
import { caseOf, noNoteFitsReply, notesOf, openReply, whichNoteReply } from './named-reply.ts'
import type { NamedIntent } from './named-spec.ts'
import { noNotesReply } from './showing-reply.ts'
import { mostChosen } from './showing-spec.ts'

/** The form with what was named, and who was mentioned: nothing is shown before both are looked at there. */
export async function openNamed(own: Own, me: Me, asked: NamedIntent): Promise<AskerReply> {
  if (!own.reach) return noReachReply
  const all = await listNotes(own.vault, me.owner)
  if (all.length === 0) return noNotesReply(asked.act)
  const { reader } = asked
  const colleague = reader && { teamId: me.owner.teamId, personId: reader }
  const refusal = colleague && (await refusalOf(own.reach, colleague, me.owner.personId))
  if (refusal) return notSentReply(refusal)
  if (asked.of === 'case') {
    const place = { guideline: me.guideline.id, levels: [me.target.id], reader }
    return openReply(await openCaseForm(own, me, place), asked, caseOf(me.target.short))
  }
  const found = await notesNamed(all, asked)
  const [note, ...more] = found
  if (!note) return noNoteFitsReply(asked)
  if (asked.act === 'show' && (asked.several || more.length === 0)) {
    const chosen = found.slice(0, mostChosen)
    const form = await openPickForm(own, me, { ids: chosen.map(({ id }) => id), reader })
    return openReply(form, asked, notesOf(chosen, found.length))
  }
  if (more.length > 0) return whichNoteReply(asked, found)
  return openReply(await openAskForm(own, me, { id: note.id, reader }), asked, notesOf([note], 1))
}

/** By their words, and by the dimension that is named. Named by nothing, it may be any. */
async function notesNamed(
  all: readonly KeptNote[],
  { named, newest, places }: NamedIntent,
): Promise<readonly KeptNote[]> {
  if (newest) return all.slice(0, newest)
  const wanted = stemsOf(named).filter((word) => !functionWords.has(word))
  if (wanted.length === 0) return all
  const { found } = await fitting(wanted, all)
  return all.filter((each) => found.includes(each) || each.dimensions.some((one) => places.includes(one)))
}
