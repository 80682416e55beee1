import { addMinutes } from '../../domain/dates.ts'
import { canvasesToRemove, canvasRemoved } from '../../store/canvases/canvases.ts'
import type { Own } from '../person/me.ts'

/** So many at one time; the next minute takes more. */
const most = 20
/** So often it is tried at most an hour apart, some eight days, and then once a day. */
const often = 200

/** Removes the pages that are to go. Done by the minute, and after each order to. */
export async function tendCanvases(
  { canvases, vault: { db }, now }: Pick<Own, 'canvases' | 'vault' | 'now'>,
  teamId: string,
): Promise<void> {
  if (!canvases) return
  const due = await canvasesToRemove(db, teamId, { now: now(), until: later, limit: most })
  // One that may stand is never forgotten: its owner would not hear of it.
  for (const { id, pageId } of due) if (await canvases.remove(pageId)) await canvasRemoved(db, teamId, id)
}

/** Minutes until the next attempt, the longer the more there were. */
const later = (attempts: number, now: Date): Date =>
  addMinutes(now, attempts < often ? Math.min(60, attempts) : 24 * 60)
