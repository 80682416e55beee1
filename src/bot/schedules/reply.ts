import { nextMoment } from '../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerReply } from '../answer.ts'
import { nothingText } from './message.ts'
import { another, usual } from './parts.ts'
import { momentText } from './words.ts'

export const nudgeOffReply: AskerReply = {
  for: 'asker',
  summary:
    'Nudges are off: I write nothing to you by myself. Type for example “nudge fri 15:00” or “nudge every second Monday at 9” to turn them on. Only you can see this.',
  parts: [{ kind: 'choices', choices: [usual, another] }],
}

/** What happened to a nudge, in one line. */
export function answeredReply(
  act: 'nothing' | 'skip' | 'tomorrow' | 'added',
  schedule: Schedule,
  now: Date,
): AskerReply {
  const said = act === 'nothing' ? `${nothingText(schedule)}.` : happened[act]
  return { for: 'asker', changed: true, summary: `${said}${nextText(schedule, now)}`, parts: [] }
}

const happened = {
  skip: 'Skipped.',
  tomorrow: 'Later, then.',
  added: 'Done, thank you.',
} as const
export function nextText(schedule: Schedule, now: Date): string {
  const next = nextMoment(schedule, now)
  return next ? ` Next: ${momentText(next, schedule, now)}.` : ''
}
