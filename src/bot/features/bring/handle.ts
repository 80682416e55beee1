import { nameOf } from '../../../documents/bytes.ts'
import type { Piece } from '../../../domain/import/pieces.ts'
import { Refused } from '../../../domain/import/refused.ts'
import { fieldLength } from '../../../domain/own/note.ts'
import { happenedIn } from '../../../reading/times/told.ts'
import { findSaved, saveNote } from '../../../store/notes/notes.ts'
import type { AskerReply } from '../../answer.ts'
import type { Draft } from '../../notes/form.ts'
import { openNoteForm } from '../../notes/opening.ts'
import { completed, guessed } from '../../notes/saving.ts'
import type { Me, Own } from '../../person/me.ts'
import { notHereReply } from '../../replies/refusals.ts'
import type { FeatureOf } from '../feature.ts'
import { endReply, notFetchedReply, pieceReply, refusedReply } from './reply.ts'
import * as spec from './spec.ts'

export const bring: FeatureOf<typeof spec.bring> = { ...spec.bring, handleOwn: withPiece }

/** The file is read anew each time: nothing of it is kept but the notes that its owner wants. */
async function withPiece(own: Own, me: Me, { act, file, at }: spec.Bring): Promise<AskerReply> {
  const { publishing } = own
  if (!publishing) return notHereReply
  const fetched = await publishing.fetchOwn(me.owner, file)
  if (fetched.kind === 'not') return notFetchedReply(fetched)
  const [source] = fetched.files
  const name = source ? nameOf(source) : 'the file'
  let pieces: readonly Piece[]
  try {
    pieces = source ? await publishing.readPieces(source) : []
  } catch (error) {
    if (error instanceof Refused) return refusedReply(name, error.message)
    throw error
  }
  const piece = pieces[at]
  const all = { file, name, count: pieces.length }
  if (!piece) return endReply(all)
  const draft = draftOf(own, me, piece)
  const origin = originOf(piece)
  switch (act) {
    case 'show':
      return shown(own, me, { all, pieces, at })
    case 'change':
      return openNoteForm(own, me, draft)
    case 'keep': {
      await saveNote(own.vault, me.owner, completed(me, draft), { id: own.newId(), origin, now: own.now() })
      return { ...(await shown(own, me, { all, pieces, at: at + 1, said: 'Kept.' })), changed: true }
    }
  }
}

/** The same words in a file that comes once more are the same note. */
const originOf = ({ text, result = '' }: Piece): string => `brought ${text}\n${result}`

type Place = {
  readonly all: { readonly file: string; readonly name: string; readonly count: number }
  readonly pieces: readonly Piece[]
  readonly at: number
  readonly said?: string
}

async function shown(own: Own, me: Me, { all, pieces, at, said }: Place): Promise<AskerReply> {
  const piece = pieces[at]
  if (!piece) return endReply(all, said)
  const saved = await findSaved(own.vault, me.owner, originOf(piece))
  const draft = draftOf(own, me, piece)
  return pieceReply(draft, me, { ...all, at, said, isKept: saved !== undefined && !saved.deleted })
}

/** What a piece says, as a note: the day and dimension that it tells, or that its heading does; a guess is called one. */
function draftOf(
  own: Own,
  me: Me,
  { text, result, on, link, under }: Piece,
): Draft & { readonly what: string } {
  const { guideline, today } = me
  const what = text.slice(0, fieldLength).toWellFormed()
  const named = guideline.dimensions.filter(({ title, short, aliases = [] }) =>
    [title, short, ...aliases].some((each) => under.some((one) => isSame(each, one))),
  )
  const day = [on, happenedIn(what, today)].find((each) => each !== undefined && each <= today) ?? today
  return {
    what,
    ...(result && { result: result.slice(0, fieldLength).toWellFormed() }),
    ...(link && { link: link.slice(0, fieldLength).toWellFormed() }),
    ...(named.length > 0 ? { dimensions: named.map(({ id }) => id) } : guessed(own, me, what)),
    happenedOn: day,
  }
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
