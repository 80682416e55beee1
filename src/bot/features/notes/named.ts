import type { Dimension } from '../../../domain/library/guideline.ts'
import { pickDimensions } from '../../../domain/library/library.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import { stemsOf } from '../../../domain/tokens.ts'
import { functionWords } from '../../../reading/words/function-words.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import type { AskerReply } from '../../answer.ts'
import { fitting } from '../../notes/having.ts'
import type { Me, Own } from '../../person/me.ts'
import { matches } from './filter.ts'
import { withNote } from './one.ts'
import { noSuchNoteReply, whichNoteReply } from './which-reply.ts'

type Meant = { readonly named: string; readonly dimensions: readonly string[] }

/** The note that words name: found, or asked about, and never another in its place. Unnamed, it is the newest. */
export async function withNamed(
  own: Own,
  me: Me,
  act: 'edit' | 'delete',
  { named, dimensions }: Meant,
): Promise<AskerReply> {
  const all = [...(await listNotes(own.vault, me.owner))].sort(newestFirst)
  const placed = all.filter(matches({ dimensions }))
  if (pointing.test(named) && placed.length > 0) return whichNoteReply(act, placed)
  const places = pickDimensions(me.guideline, dimensions)
  const wanted = wordsBeside(named, places)
  const found = wanted.length === 0 ? placed.slice(0, 1) : (await fitting(wanted, all)).found
  const [note, ...more] = found
  if (note && more.length === 0) return withNote(own, me, { act, id: note.id, sure: false })
  if (note) return whichNoteReply(act, found)
  return noSuchNoteReply(
    act,
    named || places.map(({ short }) => short).join(', '),
    placed.length > 0 ? placed : all,
  )
}

/** What is said of a note beyond the dimension that it is filed under. */
function wordsBeside(named: string, places: readonly Dimension[]): string[] {
  const ofPlaces = new Set(stemsOf(places.map(({ id, title, short }) => `${id} ${title} ${short}`).join(' ')))
  return stemsOf(named).filter((word) => !functionWords.has(word) && !ofPlaces.has(word))
}

/** "3", "from Monday": which one that is, their owner sees in the list. */
const pointing = /^(?:\d+|(?:i \w+ )?(?:from|of|on) \w+(?: \w+)?)$/i

export const newestFirst = (one: KeptNote, other: KeptNote): number =>
  other.createdAt.getTime() - one.createdAt.getTime()
