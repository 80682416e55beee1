import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerAnswer } from '../answer.ts'
import { worded } from '../codec.ts'
import { type Sending, scheduledReply } from './message.ts'

/** What comes at a schedule's moment; it names nothing of any library. */
export const scheduledMessage = (schedule: Schedule, sending: Sending): AskerAnswer =>
  worded(scheduledReply(schedule, sending), { guidelines: [], postings: [] })
