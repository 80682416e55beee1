import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerAnswer } from '../answer.ts'
import { worded } from '../codec.ts'
import { type Sending, scheduledReply } from './message.ts'

/** What comes at a schedule's moment; it names nothing of any library. Undefined for a recap. */
export function scheduledMessage(schedule: Schedule, sending: Sending): AskerAnswer | undefined {
  const reply = scheduledReply(schedule, sending)
  return reply && worded(reply, { guidelines: [], postings: [] })
}
