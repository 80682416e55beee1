import { nextMoment } from '../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerReply } from '../answer.ts'
import { nothingText } from './message.ts'
import { another, usual } from './parts.ts'
import { momentText } from './words.ts'

export const nudgeOffReply: AskerReply = {
  for: 'asker',
  summary:
    'Nudges are off. To turn them on, type for example “nudge fri 15:00” or “nudge every second Monday at 9”.',
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
  tomorrow: 'OK, tomorrow.',
  added: 'Done, thanks.',
} as const
export function nextText(schedule: Schedule, now: Date): string {
  const next = nextMoment(schedule, now)
  return next ? ` Next: ${momentText(next, schedule, now)}.` : ''
}
