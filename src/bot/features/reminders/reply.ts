import { dayIn, toldIn } from '../../../domain/days.ts'
import { plusTwelve } from '../../../domain/schedule/moments.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { fewButtons } from '../../replies/few-buttons.ts'
import { counted } from '../../replies/phrases.ts'
import { dayText, missedText, scheduleText } from '../../schedules/words.ts'

const list: Button = { label: 'All Reminders', asks: { kind: 'reminders' } }

/** Made, and said back in full; what it shows comes with one click, for others may see the screen then. */
export const reminderSetReply = (schedule: Schedule, says: string, now: Date): AskerReply => ({
  for: 'asker',
  changed: true,
  reminder: schedule.id,
  summary: `I’ll remind you of “${says}”. ${scheduleText(schedule, now)}`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show It Now', says },
        { label: 'Stop This One', asks: { kind: 'reminder.do', act: 'stop', id: schedule.id } },
        list,
      ],
    },
  ],
})

export const reminderWhenReply = (says: string, why: 'unclear' | 'too-often'): AskerReply => ({
  for: 'asker',
  summary:
    why === 'too-often'
      ? 'Reminders come at most once a week, on one day, so I didn’t set this one. Type for example “remind me of … every Monday at 9”.'
      : 'I didn’t get when, so there’s no reminder yet. Type for example “remind me of … in 2 hours”, “… tomorrow at 9” or “… every Monday at 9”.',
  parts: [{ kind: 'choices', choices: [{ label: 'Show It Now', says }] }],
})

/** What was made is as it was; the answer says how to change it. */
export const reminderStaysReply = (schedule: Schedule, says: string, now: Date): AskerReply => ({
  for: 'asker',
  reminder: schedule.id,
  summary: `When should I remind you of “${says}” instead? Type for example “no, tomorrow at 9” or “no, Fridays”. So far: ${scheduleText(schedule, now)}`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Stop This One', asks: { kind: 'reminder.do', act: 'stop', id: schedule.id } },
        list,
      ],
    },
  ],
})

/** The last one was not made, or is no more: nothing tells what is to come then. */
export const reminderOfWhatReply: AskerReply = {
  for: 'asker',
  summary:
    'I have no reminder to change, so nothing was changed. Type it in full, for example “remind me of … every Monday at 9”.',
  parts: [{ kind: 'choices', choices: [list] }],
}

type Over = { readonly day: string; readonly time: string; readonly zone: string; readonly now: Date }

/** A moment that has passed: said, and asked about. */
export function reminderOverReply(says: string, { day, time, zone, now }: Over): AskerReply {
  const again = (when: string) => ({ kind: 'reminder.set', says, when }) as const
  const today = dayIn(zone, now)
  const isToday = day === today
  const evening = isToday && time < '12:00' && plusTwelve(time) > toldIn(zone, now, 'HH:mm')
  return {
    for: 'asker',
    summary: `${dayText(day, now)} at ${time} (${zone}) has passed, so I made no reminder. When should I remind you of “${says}”?`,
    parts: [
      fewButtons([
        { label: 'In One Hour', asks: again('in 1 hour') },
        ...(evening
          ? [{ label: `Today at ${plusTwelve(time)}`, asks: again(`today at ${plusTwelve(time)}`) }]
          : []),
        { label: `Tomorrow at ${time}`, asks: again(`tomorrow at ${time}`) },
        { label: 'Show It Now', says },
      ]),
    ],
  }
}

export function remindersReply(schedules: readonly Schedule[], now: Date): AskerReply {
  if (schedules.length === 0) {
    return {
      for: 'asker',
      summary:
        'You have no reminders. To set one, type for example “remind me of my gaps every Monday at 9”.',
      parts: [],
    }
  }
  return {
    for: 'asker',
    title: 'Your reminders',
    summary: `${counted(schedules.length, 'reminder')}. Type “stop” to end them all, nudges included.`,
    parts: [rowsOf(schedules, now)],
  }
}

/** A row each, and the way to end it. */
const rowsOf = (schedules: readonly Schedule[], now: Date): ReplyPart => ({
  kind: 'table',
  rows: schedules.map((schedule) => {
    const missed = schedule.inDnd === undefined ? '' : ` ${missedText(schedule.inDnd, now)}`
    return {
      name: schedule.what.kind === 'reminder' ? schedule.what.says : '',
      text: `${scheduleText(schedule, now)}${missed}`,
      open: { label: 'Stop', asks: { kind: 'reminder.do', act: 'stop', id: schedule.id } },
    }
  }),
})

export const reminderStoppedReply = (left: number, { what }: Schedule): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Stopped: ${what.kind === 'reminder' ? `no more reminders of “${what.says}”` : 'this one won’t come again'}. ${othersText(left)}`,
  parts: left === 0 ? [] : [{ kind: 'choices', choices: [list] }],
})

const othersText = (left: number): string =>
  left === 0 ? 'You have no others.' : `You have ${counted(left, 'other')}.`

export const remindersStoppedReply = (count: number, left: number, hasNudge: boolean): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Stopped: ${counted(count, 'reminder')}. ${othersText(left)}${hasNudge ? ' Nudges go on; “stop” ends them.' : ''}`,
  parts: left === 0 ? [] : [{ kind: 'choices', choices: [list] }],
})

type Which = {
  readonly which: string
  /** Whether those offered fit what was said. */
  readonly found: boolean
  readonly nudge: boolean
  readonly now: Date
}

/** Nothing is ended yet: each that may be meant has a button, and nudges have one apart. */
export function whichReminderReply(
  offered: readonly Schedule[],
  { which, found, nudge, now }: Which,
): AskerReply {
  const none = offered.length === 0 ? 'You have no reminders' : `I found no reminder of yours for “${which}”`
  const asks = found ? 'Which one do you mean?' : `${none}. Nothing was changed.`
  const stop: Button[] = nudge ? [{ label: 'Stop Nudges and Reminders', asks: { kind: 'nudge.stop' } }] : []
  return {
    for: 'asker',
    summary: `${asks}${nudge && !found ? ' Nudges go on.' : ''}`,
    parts: [
      ...(offered.length > 0 ? [rowsOf(offered, now)] : []),
      ...(stop.length > 0 ? [{ kind: 'choices' as const, choices: stop }] : []),
    ],
  }
}

export const noSuchReminderReply: AskerReply = {
  for: 'asker',
  summary: 'That reminder is gone: it was stopped, or it came for the last time.',
  parts: [{ kind: 'choices', choices: [list] }],
}

export const tooManyRemindersReply: AskerReply = {
  for: 'asker',
  summary: 'You have as many reminders as I can keep. Stop one first.',
  parts: [{ kind: 'choices', choices: [list] }],
}
