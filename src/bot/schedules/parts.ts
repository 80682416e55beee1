import { dayIn } from '../../domain/days.ts'
import { nextMoment } from '../../domain/schedule/next-moment.ts'
import { countryName } from '../../domain/schedule/public-holidays.ts'
import { type Schedule, usualWorkdays } from '../../domain/schedule/schedule.ts'
import type { Button, ReplyPart } from '../answer.ts'
import { dayText, missedText, weekdayName } from './words.ts'

export const usualTime = 'fri 15:00'

export const usual: Button = {
  label: 'Yes, Fridays at 15:00',
  asks: { kind: 'nudge.set', when: usualTime },
  main: true,
}

export const another: Button = { label: 'Another Time', asks: { kind: 'nudge.do', act: 'change' } }
export const settings = {
  kind: 'choices',
  choices: [
    { label: 'Change', asks: { kind: 'nudge.do', act: 'change' } },
    { label: 'Pause…', asks: { kind: 'nudge.pause', when: '' } },
    { label: 'Stop', asks: { kind: 'nudge.stop' } },
  ],
} as const satisfies ReplyPart

/** What else they go by, where it is not the usual. */
export function details(schedule: Schedule, now: Date): ReplyPart[] {
  const { zone, workdays, absences, pausedUntil, followUp, readStatus, slowed, inDnd } = schedule
  const items = [
    ...(inDnd === undefined
      ? []
      : [
          `${missedText(inDnd, now)} To set another time, type for example “nudge fri 10:00”; or end Do Not Disturb earlier in Slack’s preferences.`,
        ]),
    ...(slowed === 'no'
      ? []
      : [
          'Once a month, because the last three went unanswered. To make it weekly again, type “nudge weekly”.',
        ]),
    ...(pausedUntil ? [`Paused until ${dayText(pausedUntil, now)}; type “nudge resume” to end that.`] : []),
    ...absences
      .filter(({ until }) => until >= dayIn(zone, now))
      .map(({ from, until }) => `Paused from ${dayText(from, now)} to ${dayText(until, now)}.`),
    ...(workdays.join() === usualWorkdays.join()
      ? []
      : [`You work on ${workdays.map(weekdayName).join(', ')}.`]),
    ...holidayLines(schedule, now),
    ...(followUp ? ['If you don’t answer, I ask once more on the next working day.'] : []),
    ...(readStatus ? ['No nudges while your Slack status says holiday.'] : []),
  ]
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

/** That it goes by public holidays, and whether the next one is moved by one. */
function holidayLines(schedule: Schedule, now: Date): string[] {
  const { holidays, zone } = schedule
  if (holidays === undefined) return []
  const [next, without] = [schedule, { ...schedule, holidays: undefined }].map((each) =>
    nextMoment(each, now),
  )
  const moved =
    next && without && without < next
      ? ` ${dayText(dayIn(zone, without), now)} is one, so it comes on ${dayText(dayIn(zone, next), now)}.`
      : ''
  return [`Not on public holidays in ${countryName(holidays)}, but on the next working day.${moved}`]
}

/** Offered once, under the first note: nothing comes before a yes. */
export const offerParts: readonly ReplyPart[] = [
  {
    kind: 'text',
    text: 'Want a weekly nudge to write down what you did? It only comes if you say yes. To end it later, type “stop”.',
  },
  {
    kind: 'choices',
    choices: [usual, another, { label: 'No, Thanks', asks: { kind: 'nudge.do', act: 'no' } }],
  },
]
