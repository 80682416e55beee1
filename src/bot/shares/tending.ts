import { addMilliseconds, subDays } from '../../domain/dates.ts'
import { confirmationsOf, pruneConfirmations } from '../../store/shares/confirmations.ts'
import { endOver } from '../../store/shares/ending.ts'
import {
  type ClaimedNotice,
  claimNotices,
  dropIdleNotices,
  noticePosted,
  noticesToClose,
  noticeWaits,
  pruneViews,
  removeNotice,
  removeView,
  viewsToClose,
} from '../../store/shares/notices.ts'
import { shareById } from '../../store/shares/shares.ts'
import type { Owner } from '../../store/vault.ts'
import type { Own } from '../person/me.ts'
import type { Reach } from '../person/reach.ts'
import { closedLine, confirmedNotice, noticeReply, takenBackReply } from './reply.ts'
import { nameOf } from './sides.ts'

/** So many at one time; the next minute takes more. */
const most = 50
/** How long one process has a message to post, in milliseconds, and how long it waits where that failed. */
const lease = 60_000
/** Views that were opened longer ago are not open any more. */
const viewDays = 1

/** Ends what is over, tells who is to be told, and closes what shows what is gone. Done by the minute, and after each change. */
export async function tendShares(own: Own, teamId: string): Promise<void> {
  const { vault, reach, now } = own
  await endOver(vault.db, teamId, { now: now(), drafts: subDays(now(), 1) })
  await pruneConfirmations(vault.db, teamId, subDays(now(), 90))
  if (!reach) return
  await dropIdleNotices(vault.db, teamId)
  await tellAll(own, reach, teamId)
  await closeAll(own, reach, teamId)
  await pruneViews(vault.db, subDays(now(), viewDays))
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
    if (!share) return await removeNotice(db, notice)
    const otherId = share.ownerId === personId ? share.readerId : share.ownerId
    const answer = noticeReply(notice.kind, share, {
      isOwner: share.ownerId === personId,
      other: await nameOf(own, { teamId: notice.teamId, personId: otherId }),
    })
    const posted = { personId, id, createdAt: at, again: attempts > 1 }
    await noticePosted(db, notice, await reach.tell(posted, answer))
    if (notice.kind === 'shown') await drawHome(reach, notice)
  } catch (error) {
    const failure = reach.failureOf(error)
    reach.failed('a notice was not posted', error)
    if (failure.kind === 'final') await removeNotice(db, notice)
    else await noticeWaits(db, notice, addMilliseconds(own.now(), lease * Math.min(60, 2 ** attempts)))
  }
}

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
  for (const viewId of await viewsToClose(db, teamId, most)) {
    if (await done(reach, 'a view was not closed', () => reach.redraw(viewId, takenBackReply)))
      await removeView(db, teamId, viewId)
  }
  const drawn = new Set<string>()
  for (const notice of await noticesToClose(db, teamId, most)) {
    const { id, personId, kind } = notice
    const closed = await done(reach, 'a message was not closed', () =>
      reach.close(notice, id, closedLine(kind)),
    )
    if (personId !== undefined && !drawn.has(personId)) {
      // It names who shows something. Where it can't be drawn now, the message stays to be closed: both are tried again.
      if (!(await drawHome(reach, { teamId, personId }))) continue
      drawn.add(personId)
    }
    if (closed) await removeNotice(db, notice)
  }
}

const drawHome = (reach: Reach, owner: Owner): Promise<boolean> =>
  done(reach, 'a Home was not drawn', () => reach.drawHome(owner))

/** Whether it need not be tried again. */
async function done(reach: Reach, what: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    reach.failed(what, error)
    const { kind } = reach.failureOf(error)
    return kind === 'final' || kind === 'refused'
  }
}
