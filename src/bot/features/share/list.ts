import { subDays } from '../../../domain/dates.ts'
import { askDays } from '../../../domain/shares/confirmation.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import { openAsks, wantsNoAsking } from '../../../store/shares/asks.ts'
import { confirmationsBy, confirmationsOf } from '../../../store/shares/confirmations.ts'
import { commentsOn, ratingsOn } from '../../../store/shares/said.ts'
import { listMine, listShown, type OpenShare } from '../../../store/shares/shares.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { nameOf } from '../../shares/sides.ts'
import { sinceCopied } from '../../shares/since.ts'
import { type Came, sharedReply, takeBackReply } from './list-reply.ts'

/** What is shown to the asker now, and what they show: nobody else is named. */
export async function listShared(own: Own, { owner, profile }: Me, back?: true): Promise<AskerReply> {
  const { teamId } = owner
  const [shown, mine, confirmed, unasked, asked, notes] = await Promise.all([
    listShown(own.vault, owner, own.now()),
    listMine(own.vault, owner, own.now()),
    confirmationsBy(own.vault, owner),
    wantsNoAsking(own.vault.db, owner),
    openAsks(own.vault, owner, subDays(own.now(), askDays)),
    listNotes(own.vault, owner),
  ])
  const byNote = await confirmationsOf(
    own.vault,
    owner,
    notes.map(({ id }) => id),
  )
  const confirmedBy = notes.flatMap((note) => (byNote.get(note.id) ?? []).map((said) => ({ note, said })))
  const ids = [
    ...confirmedBy.map(({ said }) => said.by),
    ...shown.map(({ ownerId }) => ownerId),
    ...mine.map(({ share }) => share.readerId),
    ...confirmed.map(({ askerId }) => askerId),
    ...asked.map(({ colleagueId }) => colleagueId),
  ]
  const names = new Map(
    await Promise.all(
      [...new Set(ids)].map(async (personId) => [personId, await nameOf(own, { teamId, personId })] as const),
    ),
  )
  const changed = mine.filter(({ open }) => open && sinceCopied(own.library, open, notes) === 'changed')
  const came = new Map(
    await Promise.all(
      mine.flatMap(({ share, open }) =>
        open ? [cameOf(own, open).then((said) => [share.id, said] as const)] : [],
      ),
    ),
  )
  const lists = {
    shown,
    mine,
    changed: new Set(changed.map(({ share }) => share.id)),
    came,
    confirmed,
    confirmedBy: confirmedBy.toSorted((one, other) => other.said.at.getTime() - one.said.at.getTime()),
    unasked,
    asked,
    zone: profile.zone,
    nameOf: (id: string) => names.get(id) ?? 'a colleague',
  }
  return back ? takeBackReply(lists) : sharedReply(lists)
}

/** What its reader said of it: how many comments, and whether they rated; `waits`: for the owner's rating, to see both. */
async function cameOf({ vault: { db } }: Own, open: OpenShare): Promise<Came> {
  const { readerId, ownerId } = open.share
  const [comments, ratings] = await Promise.all([commentsOn(db, open), ratingsOn(db, open)])
  const theirs = ratings.find(({ by }) => by === readerId)
  return {
    comments: comments.filter(({ by }) => by === readerId).length,
    rated: theirs !== undefined,
    waits: theirs?.blind === true && ratings.every(({ by }) => by !== ownerId),
  }
}
