import { nextMoment } from '../../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { details, settings } from '../../schedules/parts.ts'
import { recapText } from '../../schedules/recap.ts'
import { dayText, momentText, scheduleText, wishText } from '../../schedules/words.ts'

export const noNudgeReply: AskerReply = {
  for: 'asker',
  summary: 'OK, no nudges. If you change your mind, type “nudge fri 15:00”.',
  parts: [],
}

/** Set or changed: said back in full. */
export const nudgeOnReply = (schedule: Schedule, now: Date): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `${scheduleText(schedule, now)}`,
  parts: [...details(schedule, now), settings],
})

/** There is one nudge: another time takes the place of the one that it had, which is said. */
export function nudgeMovedReply(schedule: Schedule, before: Schedule, now: Date): AskerReply {
  const reply = nudgeOnReply(schedule, now)
  const [old, set] = [wishText(before.wish), wishText(schedule.wish)]
  if (old === set) return reply
  const text = `That’s instead of your nudge before: ${old.charAt(0).toLowerCase()}${old.slice(1)}.`
  return { ...reply, parts: [{ kind: 'text', text }, ...reply.parts] }
}

/** How nudges stand. */
export const nudgeReply = (schedule: Schedule, now: Date): AskerReply => ({
  for: 'asker',
  summary: `Nudges are on. ${scheduleText(schedule, now)}`,
  parts: [...details(schedule, now), settings],
})

/** Somebody without nudges ends a pause. */
export const recapGoesOnReply = (recap: Schedule, now: Date): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Your recap is back on. ${recapText(recap, now)}`,
  parts: [{ kind: 'choices', choices: [{ label: 'Change', asks: { kind: 'recap.set' } }] }],
})

export const onceMoreReply = (schedule: Schedule, at: Date, now: Date): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `One more on ${momentText(at, schedule, now)}. After that as before: ${wishText(schedule.wish)}, ${schedule.zone}.`,
  parts: [settings],
})

const inForm: ReplyPart = {
  kind: 'choices',
  choices: [{ label: 'Choose in a Form', asks: { kind: 'nudge.do', act: 'change' } }],
}

export const sayWhenReply: AskerReply = {
  for: 'asker',
  summary:
    'I didn’t get when, so nothing changed. Type for example “nudge fri 15:00”, “nudge every second Monday at 9”, “nudge first Monday of the month” or “nudge monthly”.',
  parts: [inForm],
}

export const sayZoneReply = (zone: string): AskerReply => ({
  for: 'asker',
  summary: `I don’t know the time zone “${zone}”, so nothing was changed. Type for example “nudge fri 15:00 Europe/Berlin”, or leave the zone out to use yours from Slack.`,
  parts: [inForm],
})

export const notOftenerReply: AskerReply = {
  for: 'asker',
  summary:
    'Nudges come at most once a week, on one day, so nothing changed. Type for example “nudge fri 15:00” or “nudge every Monday before lunch”.',
  parts: [inForm],
}

export const sayUntilReply: AskerReply = {
  for: 'asker',
  summary:
    'I didn’t get until when, so nothing changed. Type for example “pause until Monday”, “pause for two weeks” or “I’m out 3–14 August”.',
  parts: [{ kind: 'choices', choices: [{ label: 'Choose a Day', asks: { kind: 'nudge.pause', when: '' } }] }],
}

export const nothingToPauseReply: AskerReply = {
  for: 'asker',
  summary: 'Nudges are off, so there’s nothing to pause.',
  parts: [],
}

const goOn: Button = { label: 'Resume Now', asks: { kind: 'nudge.do', act: 'resume' } }

type Away =
  | { readonly kind: 'until'; readonly day: string }
  | { readonly kind: 'absence'; readonly from: string; readonly until: string }

/** `schedule` is the nudge's; without one, reminders alone rest. */
export function awayReply(away: Away, schedule: Schedule | undefined, now: Date): AskerReply {
  const said =
    away.kind === 'until'
      ? `Paused until ${dayText(away.day, now)}.`
      : away.from === away.until
        ? `Paused on ${dayText(away.from, now)}.`
        : `Paused from ${dayText(away.from, now)} to ${dayText(away.until, now)}.`
  const next = schedule && nextMoment(schedule, now)
  return {
    for: 'asker',
    changed: true,
    summary: `${schedule && next ? `${said} Next: ${momentText(next, schedule, now)}.` : said}`,
    parts: [
      {
        kind: 'choices',
        choices: [
          ...(away.kind === 'until' ? [goOn] : []),
          ...(schedule ? [{ label: 'Change', asks: { kind: 'nudge.do', act: 'change' } } as const] : []),
          { label: 'Stop', asks: { kind: 'nudge.stop' } },
        ],
      },
    ],
  }
}
