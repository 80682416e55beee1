import type { Share } from '../../../domain/shares/share.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import { draftShare } from '../../../store/shares/drafts.ts'
import { declineShare, endShare, takeBack as takeBackShare } from '../../../store/shares/ending.ts'
import { commentsOn, ratingsOn, removeComment } from '../../../store/shares/said.ts'
import {
  findMine,
  findShown,
  markOpened,
  type OpenShare,
  sendShare,
  shareById,
} from '../../../store/shares/shares.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { commentParts, type Sides } from '../../shares/parts.ts'
import { noReachReply, notSentReply, notThereReply } from '../../shares/reply.ts'
import { nameOf, otherSide } from '../../shares/sides.ts'
import { notesNow, sinceCopied } from '../../shares/since.ts'
import { refusalOf, whyNotOpen, whyNotSend } from '../../shares/standing.ts'
import { tendShares } from '../../shares/tending.ts'
import { writtenParts } from '../../shares/written.ts'
import { openConfirm } from './asking.ts'
import { declinedReply, overLimitReply, previewReply, sentReply, takenReply } from './showing-reply.ts'
import type { ShareIntent } from './showing-spec.ts'
import { mineReply, shownReply } from './shown-reply.ts'

/** What a press asks of one share: of the asker's own, or of one that is shown to them; anything else is not there. */
export async function withShare(own: Own, me: Me, intent: ShareIntent): Promise<AskerReply> {
  const { act, id, page, other } = intent
  switch (act) {
    case 'look':
      return look(own, me, id, { page, before: other })
    case 'renew':
      return renew(own, me, id)
    case 'send':
      return send(own, me, id, other)
    case 'back':
      return takeBack(own, me, id)
    case 'open':
      return open(own, me, id, page)
    case 'decline':
      return decline(own, me, id)
    case 'unsay': {
      await removeComment(own.vault.db, me.owner, id, other ?? '')
      const either = await openEither(own, me, id)
      return 'refusal' in either ? either.refusal : lookEither(own, me, either.open)
    }
  }
}

const sidesOf = async (own: Own, { owner, profile }: Me, { share }: OpenShare): Promise<Sides> => ({
  me: owner.personId,
  other: await nameOf(own, otherSide(share, owner)),
  zone: profile.zone,
})

type At = { readonly page: number; readonly before?: string | undefined }

/** What its owner sees of it: before it is sent, what they let go; afterwards, what came of it. */
async function look(own: Own, me: Me, id: string, { page, before }: At): Promise<AskerReply> {
  const mine = await findMine(own.vault, me.owner, id, own.now())
  if (!mine) return notThereReply
  const sides = await sidesOf(own, me, mine)
  if (!mine.share.sentAt) return previewReply(mine, { ...sides, page, before })
  const { db } = own.vault
  const comments = await commentsOn(db, mine)
  return mineReply(mine, {
    ...sides,
    page,
    library: own.library,
    said: commentParts(mine.shared, comments, sides),
    written: writtenParts(mine.share, comments, sides),
    ratings: await ratingsOn(db, mine),
    since: sinceCopied(own.library, mine, await listNotes(own.vault, me.owner)),
  })
}

/** Theirs, without its words: of a request they learn nothing here. */
async function shownBy({ vault }: Own, { owner }: Me, id: string): Promise<Share | undefined> {
  const share = await shareById(vault.db, owner.teamId, id)
  return share?.ownerId === owner.personId && share.kind !== 'confirmation' ? share : undefined
}

/** The same notes as they are now, for the same reader and as long: to be looked at first. */
async function renew(own: Own, me: Me, id: string): Promise<AskerReply> {
  const { vault, reach, now } = own
  const mine = await findMine(vault, me.owner, id, now())
  if (!mine?.share.sentAt || mine.share.kind !== 'notes') return notThereReply
  const shared = notesNow(own.library, mine, await listNotes(vault, me.owner))
  if (!reach || !shared) return reach ? notThereReply : noReachReply
  const refusal = await refusalOf(reach, otherSide(mine.share, me.owner), me.owner.personId)
  if (refusal) return notSentReply(refusal)
  const { readerId, kind, endsAt } = mine.share
  const fresh = own.newId()
  await draftShare(vault, me.owner, { id: fresh, readerId, kind, shared, endsAt }, now())
  return look(own, me, fresh, { page: 0, before: id })
}

async function send(own: Own, me: Me, id: string, before: string | undefined): Promise<AskerReply> {
  const { vault, now } = own
  const drafted = await shownBy(own, me, id)
  if (!drafted) return notThereReply
  const refusal = drafted.sentAt ? undefined : await whyNotSend(own, drafted)
  if (refusal) return notSentReply(refusal)
  const other = await nameOf(own, otherSide(drafted, me.owner))
  const share = await sendShare(vault, me.owner, { id, notice: own.newId(), before, now: now() })
  if (!share) return notThereReply
  if (typeof share === 'string') return overLimitReply(share, id, other)
  if (before !== undefined) await endShare(vault, me.owner, before)
  await tendShares(own, me.owner.teamId)
  return sentReply(share, { other, zone: me.profile.zone })
}

async function takeBack(own: Own, me: Me, id: string): Promise<AskerReply> {
  const taken = (await shownBy(own, me, id)) && (await takeBackShare(own.vault, me.owner, id))
  await tendShares(own, me.owner.teamId)
  if (!taken) return notThereReply
  return takenReply(taken, await nameOf(own, otherSide(taken, me.owner)))
}

async function open(own: Own, me: Me, id: string, page: number): Promise<AskerReply> {
  const shown = await findShown(own.vault, me.owner, id, own.now())
  if (!shown) return notThereReply
  if (shown.share.kind === 'confirmation') return openConfirm(own, me, { id })
  return (await whyNotRead(own, me, shown)) ?? shownNow(own, me, shown, page)
}

/**
 * Before any of its words is shown to its reader, in whatever form: the right to see it is looked up each time, the
 * standing of both too, and that it was opened is kept.
 */
async function whyNotRead(own: Own, me: Me, { share }: OpenShare): Promise<AskerReply | undefined> {
  const refusal = await whyNotOpen(own, share)
  if (refusal) return refusal
  return (await markOpened(own.vault, me.owner, share.id, own.now())) ? undefined : notThereReply
}

async function shownNow(own: Own, me: Me, shown: OpenShare, page: number): Promise<AskerReply> {
  const { db } = own.vault
  const sides = await sidesOf(own, me, shown)
  const comments = await commentsOn(db, shown)
  return shownReply(shown, {
    ...sides,
    page,
    library: own.library,
    said: commentParts(shown.shared, comments, sides),
    written: writtenParts(shown.share, comments, sides),
    ratings: await ratingsOn(db, shown),
  })
}

async function decline(own: Own, me: Me, id: string): Promise<AskerReply> {
  if (!(await declineShare(own.vault, me.owner, id))) return notThereReply
  await tendShares(own, me.owner.teamId)
  return declinedReply
}

/** The share as either of the two has it now, or why not; to a request there is one answer, and nothing else is said. */
export async function openEither(
  own: Own,
  me: Me,
  id: string,
): Promise<{ readonly open: OpenShare } | { readonly refusal: AskerReply }> {
  const mine = await findMine(own.vault, me.owner, id, own.now())
  if (mine?.share.sentAt && mine.share.kind !== 'confirmation') return { open: mine }
  const shown = await findShown(own.vault, me.owner, id, own.now())
  if (!shown || shown.share.kind === 'confirmation') return { refusal: notThereReply }
  const refusal = await whyNotRead(own, me, shown)
  return refusal ? { refusal } : { open: shown }
}

/** What the one of the two sees who has just said something of it. */
export const lookEither = (own: Own, me: Me, open: OpenShare): Promise<AskerReply> =>
  open.share.ownerId === me.owner.personId
    ? look(own, me, open.share.id, { page: 0 })
    : shownNow(own, me, open, 0)
