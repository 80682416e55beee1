import { addMinutes } from '../../domain/dates.ts'
import { canvasesToRemove, canvasRemoved } from '../../store/canvases/canvases.ts'
import type { Own } from '../person/me.ts'

/** So many at one time; the next minute takes more. */
const most = 20
/** So often it is tried, at last an hour apart: some eight days. */
const mostAttempts = 200

/** Removes the pages that are to go. Done by the minute, and after each order to. */
export async function tendCanvases({ canvases, vault: { db }, now }: Own, teamId: string): Promise<void> {
  if (!canvases) return
  const due = await canvasesToRemove(db, teamId, { now: now(), until: later, limit: most })
  for (const { id, pageId, attempts } of due) {
    const isGone = await canvases.remove(pageId)
    if (isGone || attempts >= mostAttempts) await canvasRemoved(db, teamId, id)
  }
}

/** Minutes until the next attempt, the longer the more there were. */
const later = (attempts: number, now: Date): Date => addMinutes(now, Math.min(60, attempts))
