import type { ScheduleEvent } from '../../domain/schedule/schedule.ts'
import { transition } from '../../domain/schedule/transitions.ts'
import { findNudge } from '../../store/nudges/find.ts'
import type { KeptSchedule } from '../../store/nudges/schedule-rows.ts'
import type { AskerReply } from '../answer.ts'
import type { Me, Own } from '../person/me.ts'
import { closed } from './closing.ts'
import { change, schedulesOf } from './kept.ts'
import { answeredReply, nudgeOffReply } from './reply.ts'

/** What was saved from a nudge's form or by a reply to it. */
export async function answeredBy(own: Own, me: Me, id: string, saved: AskerReply): Promise<AskerReply> {
  if (!saved.changed || !(await findNudge(own.vault.db, me.owner, id))) return saved
  const { nudge } = await schedulesOf(own, me.owner)
  const { summary } = await happened(own, me, nudge, 'added', { kind: 'answered' })
  return closed(own, me.owner, id, saved, summary)
}

export async function happened(
  own: Own,
  me: Me,
  nudge: KeptSchedule | undefined,
  act: 'nothing' | 'skip' | 'tomorrow' | 'added',
  event: ScheduleEvent,
): Promise<AskerReply> {
  const changed = nudge && (await change(own, me.owner, nudge, (schedule) => transition(schedule, event)))
  return changed ? answeredReply(act, changed, own.now()) : nudgeOffReply
}
