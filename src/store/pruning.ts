import { subDays, subMinutes } from '../domain/dates.ts'
import { pruneConversations } from './conversations.ts'
import type { Db } from './database/db.ts'
import { pruneEvents } from './events/events.ts'
import { pruneFeedback } from './feedback.ts'
import { purgeDeleted } from './notes/deleting.ts'
import { pruneNudges } from './nudges/find.ts'
import { prunePosts } from './posts.ts'
import { pruneDrafts } from './published/drafts.ts'
import { pruneUnanswered } from './unanswered.ts'
import { pruneUndo, undoMinutes } from './undo/changes.ts'
import { closeMonths } from './usage/months.ts'

/** What is kept only for a while goes when its time is over. */
export async function prune(db: Db, now: Date, teamId: string | undefined): Promise<void> {
  await purgeDeleted(db, subMinutes(now, undoMinutes))
  await pruneUndo(db, now)
  await pruneEvents(db, { done: subDays(now, 1), begun: subDays(now, 7) })
  await prunePosts(db, subDays(now, 30))
  await pruneConversations(db, now)
  await pruneDrafts(db, now)
  await pruneNudges(db, teamId, subDays(now, 90))
  await pruneFeedback(db, subDays(now, 180))
  await closeMonths(db, now)
  await pruneUnanswered(db, { words: subDays(now, 90), counts: subDays(now, 180) })
}
