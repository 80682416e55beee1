import { addMilliseconds, subDays } from '../../domain/dates.ts'
import { confirmationsOf, pruneConfirmations } from '../../store/shares/confirmations.ts'
import { endOver } from '../../store/shares/ending.ts'
import { pruneTold } from '../../store/shares/got.ts'
import {
  type ClaimedNotice,
  claimNotices,
  closingWaits,
  dropIdleNotices,
  dropNotice,
  noticePosted,
  noticesToClose,
  noticeWaits,
  removeNotice,
} from '../../store/shares/notices.ts'
import { shareById } from '../../store/shares/shares.ts'
import { coveringWaits, removeView, viewsToClose } from '../../store/shares/views.ts'
import type { Owner } from '../../store/vault.ts'
import type { Own } from '../person/me.ts'
import type { Reach } from '../person/reach.ts'
import { closedLine, confirmedNotice, noticeReply, takenBackReply } from './reply.ts'
import { nameOf } from './sides.ts'

/** So many at one time; the next minute takes more. */
const most = 50
/** How long one process has a message to post, in milliseconds, and how long it waits where that failed. */
const lease = 60_000
/** So often it is tried to close something, an hour apart in the end: some eight days. */
const mostAttempts = 200

/** Ends what is over, tells who is to be told, and closes what shows what is gone. Done by the minute, and after each change. */
export async function tendShares(own: Own, teamId: string): Promise<void> {
  const { vault, reach, now } = own
  await endOver(vault.db, teamId, { now: now(), drafts: subDays(now(), 1) })
  await pruneConfirmations(vault.db, teamId, subDays(now(), 90))
  await pruneTold(vault.db, teamId, now())
  if (!reach) return
  await dropIdleNotices(vault.db, teamId)
  await tellAll(own, reach, teamId)
  await closeAll(own, reach, teamId)
}

async function tellAll(own: Own, reach: Reach, teamId: string): Promise<void> {
  const { vault, now } = own
  const until = addMilliseconds(now(), lease)
  for (const notice of await claimNotices(vault.db, teamId, { now: now(), until, limit: most }))
    await tell(own, reach, notice)
}

async function tell(own: Own, reach: Reach, notice: ClaimedNotice): Promise<void> {
  const { db } = own.vault
  const { id, personId, at, attempts } = notice
  try {
    if (notice.kind === 'confirmed') return await tellConfirmed(own, reach, notice)
    const share = await shareById(db, notice.teamId, notice.shareId)
    if (!share) return await wasPosted(own, reach, notice)
    const otherId = share.ownerId === personId ? share.readerId : share.ownerId
    const answer = noticeReply(notice.kind, share, {
      isOwner: share.ownerId === personId,
      other: await nameOf(own, { teamId: notice.teamId, personId: otherId }),
    })
    const posted = { personId, id, createdAt: at, again: attempts > 1 }
    const sent = await reach.tell(posted, answer)
    // Whom it tells has deleted everything meanwhile.
    if (!(await noticePosted(db, notice, sent))) return await reach.close(sent, id, closedLine(notice.kind))
    if (notice.kind === 'shown') await drawHome(reach, notice)
  } catch (error) {
    const failure = reach.failureOf(error)
    reach.failed('a notice was not posted', error)
    if (failure.kind === 'final') await dropNotice(db, notice)
    else await noticeWaits(db, notice, pause(own, attempts))
  }
}

/** The share was gone before its message was noted; it may be there all the same, and is closed then. */
async function wasPosted({ vault: { db } }: Own, reach: Reach, notice: ClaimedNotice): Promise<void> {
  const { id, personId, at: createdAt, attempts } = notice
  const sent = attempts > 1 ? await reach.find({ personId, id, createdAt }) : undefined
  if (sent) await noticePosted(db, notice, sent)
  else await dropNotice(db, notice)
}

/** A minute, two, four, and so on, up to an hour. */
const pause = (own: Own, attempts: number): Date =>
  addMilliseconds(own.now(), lease * Math.min(60, 2 ** attempts))

/** It is about a note, and there is nothing to close afterwards. */
async function tellConfirmed(own: Own, reach: Reach, notice: ClaimedNotice): Promise<void> {
  const { id, teamId, personId, shareId: noteId, at, attempts } = notice
  const said = (await confirmationsOf(own.vault, { teamId, personId }, [noteId])).get(noteId)?.at(-1)
  if (said) {
    const answer = confirmedNotice(noteId, await nameOf(own, { teamId, personId: said.by }))
    await reach.tell({ personId, id, createdAt: at, again: attempts > 1 }, answer)
  }
  await removeNotice(own.vault.db, notice)
}

async function closeAll(own: Own, reach: Reach, teamId: string): Promise<void> {
  const { db } = own.vault
  const due = { now: own.now(), limit: most }
  for (const view of await viewsToClose(db, teamId, due)) {
    const cover = () => reach.redraw(view.viewId, takenBackReply)
    if (await done(reach, 'a view was not closed', cover, view.attempts))
      await removeView(db, teamId, view.viewId)
    else await coveringWaits(db, teamId, view, pause(own, view.attempts))
  }
  const drawn = new Map<string, boolean>()
  for (const notice of await noticesToClose(db, teamId, due)) {
    const { id, personId, kind, attempts } = notice
    const close = () => reach.close(notice, id, closedLine(kind))
    const isClosed = await done(reach, 'a message was not closed', close, attempts)
    // It names who shows something. Where it can't be drawn now, the message stays to be closed: both are tried again.
    if (personId !== undefined && !drawn.has(personId))
      drawn.set(personId, await drawHome(reach, { teamId, personId }, attempts))
    if (isClosed && drawn.get(personId ?? '') !== false) await removeNotice(db, notice)
    else await closingWaits(db, notice, pause(own, attempts))
  }
}

const drawHome = (reach: Reach, owner: Owner, attempts = 0): Promise<boolean> =>
  done(reach, 'a Home was not drawn', () => reach.drawHome(owner), attempts)

/** Whether it need not be tried again: it is closed, or isn't there any more. Nothing else that is said counts. */
async function done(
  reach: Reach,
  what: string,
  work: () => Promise<void>,
  attempts: number,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (reach.isGone(error)) return true
    reach.failed(what, error)
    return attempts + 1 >= mostAttempts
  }
}
