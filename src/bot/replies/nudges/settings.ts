import { dayIn } from '../../../domain/days.ts'
import { nextMoment } from '../../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { AskerAnswer, Choice, Part } from '../../answer.ts'
import { counted } from '../talk/phrases.ts'
import { dayText, missedText, momentText, scheduleText, weekdayName, wishText } from './schedule-words.ts'

const usual: Choice = { label: 'Yes, Fridays at 15:00', says: 'nudge fri 15:00', main: true }
const another: Choice = { label: 'Another time', says: 'nudge change' }

/** Offered once, under the first note: nothing comes before a yes. */
export const offerParts: readonly Part[] = [
  {
    kind: 'text',
    text: 'Shall I ask you once a week, at your own hour? Nothing comes unless you say yes, and “stop” ends it.',
  },
  { kind: 'choices', choices: [usual, another, { label: 'No, thanks', says: 'nudge no' }] },
]

export const nudgeOffReply: AskerAnswer = {
  for: 'asker',
  summary:
    'Nudges are off: I write nothing to you by myself. Type for example “nudge fri 15:00” or “nudge every second Monday at 9” to turn them on. Only you can see this.',
  parts: [{ kind: 'choices', choices: [usual, another] }],
}

export const noNudgeReply: AskerAnswer = {
  for: 'asker',
  summary: 'All right: I write nothing to you by myself. If you want it one day, type “nudge fri 15:00”.',
  parts: [],
}

const settings = {
  kind: 'choices',
  choices: [
    { label: 'Change', says: 'nudge change' },
    { label: 'Pause…', says: 'nudge pause' },
    { label: 'Stop', says: 'stop' },
  ],
} as const satisfies Part

/** Set or changed: said back in full. */
export const nudgeOnReply = (schedule: Schedule, now: Date): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary: `${scheduleText(schedule, now)} Only you can see this.`,
  parts: [...details(schedule, now), settings],
})

/** How nudges stand. */
export const nudgeReply = (schedule: Schedule, now: Date): AskerAnswer => ({
  for: 'asker',
  summary: `Nudges are on. ${scheduleText(schedule, now)} Only you can see this.`,
  parts: [...details(schedule, now), settings],
})

/** What else they go by, where it is not the usual. */
function details(schedule: Schedule, now: Date): Part[] {
  const { zone, workdays, absences, pausedUntil, followUp, readStatus, slowed, inDnd } = schedule
  const items = [
    ...(inDnd === undefined
      ? []
      : [
          `${missedText(inDnd, now)} “nudge fri 10:00”, for example, sets another time; or let Do Not Disturb end earlier, in Slack’s preferences.`,
        ]),
    ...(slowed === 'no'
      ? []
      : ['Once a month, as the last ones brought no answer; “nudge weekly” makes it weekly again.']),
    ...(pausedUntil ? [`Paused until ${dayText(pausedUntil, now)}; “nudge resume” ends that.`] : []),
    ...absences
      .filter(({ until }) => until >= dayIn(zone, now))
      .map(({ from, until }) => `Nothing comes from ${dayText(from, now)} to ${dayText(until, now)}.`),
    ...(workdays.join() === '1,2,3,4,5' ? [] : [`You work on ${workdays.map(weekdayName).join(', ')}.`]),
    ...(followUp ? ['If you don’t answer, I ask once more on the next working day.'] : []),
    ...(readStatus ? ['I stay silent while your Slack status says holiday.'] : []),
  ]
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

/** Home's section: the next nudge, or the offer. */
export function nudgeParts(schedule: Schedule | undefined, reminders: number, now: Date): Part[] {
  const list: Choice[] = reminders > 0 ? [{ label: counted(reminders, 'reminder'), says: 'reminders' }] : []
  const title: Part = { kind: 'title', text: 'Nudges' }
  if (!schedule) {
    const text = 'Off: I write nothing to you by myself. Shall I ask you once a week, at your own hour?'
    return [title, { kind: 'text', text }, { kind: 'choices', choices: [usual, another, ...list] }]
  }
  return [
    title,
    { kind: 'text', text: scheduleText(schedule, now) },
    ...details(schedule, now),
    { kind: 'choices', choices: [...settings.choices, ...list] },
  ]
}

export const onceMoreReply = (schedule: Schedule, at: Date, now: Date): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary: `Once more on ${momentText(at, schedule, now)}; else as before: ${wishText(schedule.wish)}, ${schedule.zone}. Only you can see this.`,
  parts: [settings],
})

const inForm: Part = { kind: 'choices', choices: [{ label: 'Choose in a form', says: 'nudge change' }] }

export const sayWhenReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I did not understand when, so nothing was changed. Type for example “nudge fri 15:00”, “nudge every second Monday at 9”, “nudge first Monday of the month” or “nudge monthly”.',
  parts: [inForm],
}

export const sayZoneReply = (zone: string): AskerAnswer => ({
  for: 'asker',
  summary: `I know no time zone “${zone}”, so nothing was changed. Type for example “nudge fri 15:00 Europe/Berlin”, or leave the zone out: then yours from Slack counts.`,
  parts: [inForm],
})

export const notOftenerReply: AskerAnswer = {
  for: 'asker',
  summary:
    'Once a week is the most, on one day, so nothing was changed. Type for example “nudge fri 15:00” or “nudge every Monday before lunch”.',
  parts: [inForm],
}

export const sayUntilReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I did not understand until when, so nothing was changed. Type for example “pause until Monday”, “pause for two weeks” or “I’m out 3–14 August”.',
  parts: [{ kind: 'choices', choices: [{ label: 'Choose the day', says: 'nudge pause' }] }],
}

export const nothingToPauseReply: AskerAnswer = {
  for: 'asker',
  summary: 'Nudges are off, so there is nothing to pause: I write nothing to you by myself.',
  parts: [],
}

type Away =
  | { readonly kind: 'until'; readonly day: string }
  | { readonly kind: 'absence'; readonly from: string; readonly until: string }

/** `schedule` is the nudge's; without one, reminders alone rest. */
export function awayReply(away: Away, schedule: Schedule | undefined, now: Date): AskerAnswer {
  const said =
    away.kind === 'until'
      ? `Paused until ${dayText(away.day, now)}.`
      : away.from === away.until
        ? `Nothing comes on ${dayText(away.from, now)}.`
        : `Nothing comes from ${dayText(away.from, now)} to ${dayText(away.until, now)}.`
  const next = schedule && nextMoment(schedule, now)
  return {
    for: 'asker',
    changed: true,
    summary: `${schedule && next ? `${said} Next: ${momentText(next, schedule, now)}.` : said} Only you can see this.`,
    parts: [
      {
        kind: 'choices',
        choices: [
          ...(away.kind === 'until' ? [{ label: 'Go on now', says: 'nudge resume' }] : []),
          { label: 'Change', says: 'nudge change' },
          { label: 'Stop', says: 'stop' },
        ],
      },
    ],
  }
}

export const stoppedReply = (count: number): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary:
    count === 0
      ? 'Nudges are off already: I write nothing to you by myself.'
      : 'Stopped: nothing comes by itself any more. “nudge fri 15:00” turns it on again.',
  parts: [],
})
