import { stemsOf } from '../../../domain/tokens.ts'
import { pastDayIn } from '../../../reading/times/past.ts'
import { functionWords } from '../../../reading/words/function-words.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import type { AskerReply } from '../../answer.ts'
import { fitting } from '../../notes/having.ts'
import type { Me, Own } from '../../person/me.ts'
import { changeNote } from './change.ts'
import type { NoteOfLast } from './last-spec.ts'
import { newestFirst } from './named.ts'
import { withNote } from './one.ts'
import { chooseNoteReply, noSuchNoteReply, whichNoteReply } from './which-reply.ts'

/** The newest note, or the one that is named, with more words or about more; where it was not said what, its form opens. */
export async function changeLast(
  own: Own,
  me: Me,
  { named, more, result, when, dimensions }: NoteOfLast,
): Promise<AskerReply> {
  const all = [...(await listNotes(own.vault, me.owner))].sort(newestFirst)
  const { found } = named === undefined ? { found: all.slice(0, 1) } : await fitting(weighty(named), all)
  const told = result === undefined ? more && ({ more } as const) : ({ result } as const)
  if (named !== undefined && told && found.length !== 1) return chooseNoteReply({ named, found, all }, told)
  if (named !== undefined && found.length > 1) return whichNoteReply('edit', found)
  const [note] = found
  if (named !== undefined && !note) return noSuchNoteReply('edit', named, all)
  const day = when && dayOf(when.replace(/^the /i, ''), me.today)
  if (!note) return noSuchNoteReply('edit', '', [])
  if (!told && !day && dimensions.length === 0)
    return withNote(own, me, { act: 'edit', id: note.id, sure: false })
  return changeNote(own, me, {
    kind: 'note.change',
    id: note.id,
    ...(told || {}),
    ...(day && { day }),
    ...(named !== undefined && { only: true }),
    levels: [],
    dimensions: [...dimensions],
  })
}

const weighty = (named: string): string[] => stemsOf(named).filter((word) => !functionWords.has(word))

/** "12 February", said in November, is the one before; a year that is said stays. */
function dayOf(when: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4))
  const years = /\d{4}/.test(when) || !/\d/.test(when) ? [] : [`${when} ${year}`, `${when} ${year - 1}`]
  return [...years, when].map((each) => pastDayIn(each, today)).find((day) => day !== undefined)
}
