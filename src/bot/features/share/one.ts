import { declineShare, endShare } from '../../../store/shares/ending.ts'
import { commentsOn, ratingsOn, removeComment } from '../../../store/shares/said.ts'
import { findMine, findShown, markOpened, type OpenShare, sendShare } from '../../../store/shares/shares.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { commentParts, type Sides } from '../../shares/parts.ts'
import { notThereReply } from '../../shares/reply.ts'
import { nameOf, otherSide } from '../../shares/sides.ts'
import { tendShares } from '../../shares/tending.ts'
import { openConfirm } from './asking.ts'
import { declinedReply, mineReply, previewReply, sentReply, shownReply, takenReply } from './showing-reply.ts'
import type { ShareIntent } from './showing-spec.ts'

/** What a press asks of one share: of the asker's own, or of one that is shown to them; anything else is not there. */
export async function withShare(own: Own, me: Me, intent: ShareIntent): Promise<AskerReply> {
  const { act, id, page, other } = intent
  switch (act) {
    case 'look':
      return look(own, me, id, page)
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
      return openEither(own, me, id)
    }
  }
}

const sidesOf = async (own: Own, { owner, profile }: Me, { share }: OpenShare): Promise<Sides> => ({
  me: owner.personId,
  other: await nameOf(own, otherSide(share, owner)),
  zone: profile.zone,
})

/** What its owner sees of it: before it is sent, what they let go; afterwards, what came of it. */
async function look(own: Own, me: Me, id: string, page: number): Promise<AskerReply> {
  const mine = await findMine(own.vault, me.owner, id, own.now())
  if (!mine) return notThereReply
  const sides = await sidesOf(own, me, mine)
  if (!mine.share.sentAt) return previewReply(mine, { ...sides, page })
  const { db } = own.vault
  return mineReply(mine, {
    ...sides,
    page,
    library: own.library,
    said: commentParts(mine.shared, await commentsOn(db, mine), sides),
    ratings: await ratingsOn(db, mine),
  })
}

async function send(own: Own, me: Me, id: string, before: string | undefined): Promise<AskerReply> {
  const { vault, now } = own
  const share = await sendShare(vault, me.owner, { id, notice: own.newId(), now: now() })
  if (!share) return notThereReply
  if (before !== undefined) await endShare(vault, me.owner, before)
  await tendShares(own, me.owner.teamId)
  return sentReply(share, { other: await nameOf(own, otherSide(share, me.owner)), zone: me.profile.zone })
}

async function takeBack(own: Own, me: Me, id: string): Promise<AskerReply> {
  const mine = await findMine(own.vault, me.owner, id, own.now())
  if (!mine || !(await endShare(own.vault, me.owner, id))) return notThereReply
  await tendShares(own, me.owner.teamId)
  return takenReply(mine.share, (await sidesOf(own, me, mine)).other)
}

/** The right to see it is looked up each time, its owner's standing too: what somebody showed who left is gone. */
async function open(own: Own, me: Me, id: string, page: number): Promise<AskerReply> {
  const { vault, now } = own
  const shown = await findShown(vault, me.owner, id, now())
  if (!shown) return notThereReply
  if (shown.share.kind === 'confirmation') return openConfirm(own, me, { id })
  if (!(await isOwnerHere(own, shown))) return notThereReply
  if (!(await markOpened(vault, me.owner, id, now()))) return notThereReply
  return shownNow(own, me, shown, page)
}

async function shownNow(own: Own, me: Me, shown: OpenShare, page: number): Promise<AskerReply> {
  const { db } = own.vault
  const sides = await sidesOf(own, me, shown)
  return shownReply(shown, {
    ...sides,
    page,
    library: own.library,
    said: commentParts(shown.shared, await commentsOn(db, shown), sides),
    ratings: await ratingsOn(db, shown),
  })
}

async function isOwnerHere(own: Own, { share }: OpenShare): Promise<boolean> {
  const owner = { teamId: share.teamId, personId: share.ownerId }
  const standing = await own.reach?.standingOf(owner)
  if (standing === undefined || standing === 'member' || standing === 'unknown') return true
  await endShare(own.vault, owner, share.id)
  await tendShares(own, share.teamId)
  return false
}

async function decline(own: Own, me: Me, id: string): Promise<AskerReply> {
  if (!(await declineShare(own.vault, me.owner, id))) return notThereReply
  await tendShares(own, me.owner.teamId)
  return declinedReply
}

/** The view of the one of the two who looks. */
export async function openEither(own: Own, me: Me, id: string): Promise<AskerReply> {
  const mine = await findMine(own.vault, me.owner, id, own.now())
  return mine ? look(own, me, id, 0) : open(own, me, id, 0)
}

/** The share as either of the two has it; to a request there is one answer, and nothing else is said of it. */
export async function findEither(own: Own, { owner }: Me, id: string): Promise<OpenShare | undefined> {
  const mine = await findMine(own.vault, owner, id, own.now())
  const open = mine?.share.sentAt ? mine : await findShown(own.vault, owner, id, own.now())
  return open?.share.kind === 'confirmation' ? undefined : open
}
