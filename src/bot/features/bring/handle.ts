import type { Piece } from '../../../domain/import/piece-rows.ts'
import type { Pieces } from '../../../domain/import/pieces.ts'
import { fieldLength } from '../../../domain/own/note.ts'
import { dayNoted } from '../../../reading/times/noted.ts'
import { findSaved } from '../../../store/notes/notes.ts'
import { type Brought, bringNotes } from '../../../store/people/bringing.ts'
import { draftsOf, removeDraft } from '../../../store/published/drafts.ts'
import type { AskerReply } from '../../answer.ts'
import { isOfNotes } from '../../meaning/of-notes.ts'
import { openNoteForm } from '../../notes/opening.ts'
import { completed, guessed } from '../../notes/saving.ts'
import type { Me, Own } from '../../person/me.ts'
import { notHereReply } from '../../replies/refusals.ts'
import type { FeatureOf } from '../feature.ts'
import { keptAllReply, lookReply, type PieceDraft } from './overview-reply.ts'
import { originOf, readAll } from './reading.ts'
import { endReply, pieceReply } from './reply.ts'
import * as spec from './spec.ts'

export const bring: FeatureOf<typeof spec.bring> = { ...spec.bring, handleOwn: withPiece }

/** The files are read anew each time: nothing of them is kept but the notes that their owner wants. */
async function withPiece(own: Own, me: Me, { act, files, at }: spec.Bring): Promise<AskerReply> {
  const { publishing } = own
  if (!publishing) return notHereReply
  const read = await readAll(publishing, me, files)
  if (read.kind === 'reply') return read.reply
  const { name, pieces } = read
  const all = { files, name, count: pieces.length }
  const piece = pieces[at]
  if (!piece) return endReply(all)
  switch (act) {
    case 'look':
      await dropDraft(own, me, files)
      return look(own, me, all, read)
    case 'all':
      return keepAll(own, me, pieces)
    case 'show':
      return shown(own, me, { all, pieces, at })
    case 'change':
      return openNoteForm(own, me, draftOf(own, me, piece))
    case 'keep': {
      const brought = broughtOf(own, me, piece, draftOf(own, me, piece))
      await bringNotes(own.vault, me.owner, [brought], own.now())
      return { ...(await shown(own, me, { all, pieces, at: at + 1, said: 'Kept.' })), changed: true }
    }
  }
}

type All = { readonly files: readonly string[]; readonly name: string; readonly count: number }

/** A document for everybody has no days of one person, and no name that calls it theirs. */
async function look(own: Own, me: Me, all: All, read: Pieces): Promise<AskerReply> {
  const drafts = await noteDrafts(own, me, read.pieces)
  const mayBe = !isOfNotes('', all.name) && drafts.every(({ told }) => told === undefined)
  const isForOthers = mayBe && (await own.publishing?.mayPublish(me.owner)) !== 'yes'
  return lookReply(all, drafts, { ...read, isForOthers })
}

/** Nothing waits to be published of documents that are their owner's notes. */
async function dropDraft({ vault, now }: Own, { owner }: Me, files: readonly string[]): Promise<void> {
  for (const { id, draft } of await draftsOf(vault, owner, now()))
    if (draft.made.kind === 'unread' && draft.files.every(({ id }) => files.includes(id)))
      await removeDraft(vault, owner, id)
}

async function keepAll(own: Own, me: Me, pieces: readonly Piece[]): Promise<AskerReply> {
  const drafts = await noteDrafts(own, me, pieces)
  const brought = pieces.flatMap((piece, at) => {
    const draft = drafts[at]
    return draft ? [broughtOf(own, me, piece, draft)] : []
  })
  return keptAllReply({ drafts, ...(await bringNotes(own.vault, me.owner, brought, own.now())) })
}

/** Each is looked at by the reading: others are answered in between. */
async function noteDrafts(own: Own, me: Me, pieces: readonly Piece[]): Promise<PieceDraft[]> {
  const drafts: PieceDraft[] = []
  for (const piece of pieces) {
    drafts.push(draftOf(own, me, piece))
    if (drafts.length % atOnce === 0) await breathe()
  }
  return drafts
}

const atOnce = 20
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

const broughtOf = (own: Own, me: Me, piece: Piece, { told: _, ...draft }: PieceDraft): Brought => ({
  note: completed(me, draft),
  id: own.newId(),
  origin: originOf(piece),
})

type Place = {
  readonly all: All
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
function draftOf(own: Own, me: Me, { text, result, on, when, link, under }: Piece): PieceDraft {
  const { guideline, today } = me
  const told = dayNoted({ text, on, when, under }, today)
  // Words of a column of days that name none are kept as words.
  const unread = when !== undefined && (told === undefined || told.isOfHeading) ? when : undefined
  const what = (unread ? `${text}\n${unread}` : text).slice(0, fieldLength).toWellFormed()
  const named = guideline.dimensions.filter(({ title, short, aliases = [] }) =>
    [title, short, ...aliases].some((each) => under.some((one) => isSame(each, one))),
  )
  return {
    what,
    ...(result && { result: result.slice(0, fieldLength).toWellFormed() }),
    ...(link && { link: link.slice(0, fieldLength).toWellFormed() }),
    ...(named.length > 0 ? { dimensions: named.map(({ id }) => id) } : guessed(own, me, what)),
    happenedOn: told?.day ?? today,
    told,
  }
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
