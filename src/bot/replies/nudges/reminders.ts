import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { AskerAnswer, Choice, Row } from '../../answer.ts'
import { counted } from '../talk/phrases.ts'
import { missedText, scheduleText } from './schedule-words.ts'

const list: Choice = { label: 'All reminders', says: 'reminders' }
const stopWords = (id: string): string => `reminder ${id} stop`

/** Made, and said back in full; what it shows comes with one click, for others may see the screen then. */
export const reminderSetReply = (schedule: Schedule, says: string, now: Date): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary: `I’ll bring back “${says}”. ${scheduleText(schedule, now)} Only you can see this.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show it now', says },
        { label: 'Stop this one', says: stopWords(schedule.id) },
        list,
      ],
    },
  ],
})

export const reminderWhenReply = (says: string, why: 'unclear' | 'too-often'): AskerAnswer => ({
  for: 'asker',
  summary:
    why === 'too-often'
      ? 'Once a week is the most, on one day, so no reminder was made. Type for example “remind me of … every Monday at 9”.'
      : 'I did not understand when, so no reminder was made. Type for example “remind me of … every Monday at 9” or “… tomorrow”.',
  parts: [{ kind: 'choices', choices: [{ label: 'Show it now', says }] }],
})

export function remindersReply(schedules: readonly Schedule[], now: Date): AskerAnswer {
  if (schedules.length === 0) {
    return {
      for: 'asker',
      summary:
        'You have no reminders. “remind me of … every Monday at 9” or “… tomorrow” makes one. Only you can see this.',
      parts: [],
    }
  }
  const rows = schedules.map((schedule): Row => {
    const name = schedule.what.kind === 'reminder' ? schedule.what.says : ''
    const missed = schedule.inDnd === undefined ? '' : ` ${missedText(schedule.inDnd, now)}`
    return {
      name,
      text: `${scheduleText(schedule, now)}${missed}`,
      open: { label: 'Stop', says: stopWords(schedule.id) },
    }
  })
  return {
    for: 'asker',
    title: 'Your reminders',
    summary: `${counted(schedules.length, 'reminder')}. “stop” ends them all, and the nudges. Only you can see this.`,
    parts: [{ kind: 'table', rows }],
  }
}

export const reminderStoppedReply = (left: number): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary: `Stopped: this one comes no more. ${left === 0 ? 'You have no others.' : `You have ${counted(left, 'other')}.`}`,
  parts: left === 0 ? [] : [{ kind: 'choices', choices: [list] }],
})

export const noSuchReminderReply: AskerAnswer = {
  for: 'asker',
  summary: 'You have no such reminder: it was stopped already, or it came for the last time.',
  parts: [{ kind: 'choices', choices: [list] }],
}

export const tooManyRemindersReply: AskerAnswer = {
  for: 'asker',
  summary: 'That is too many reminders: stop one of yours first.',
  parts: [{ kind: 'choices', choices: [list] }],
}
