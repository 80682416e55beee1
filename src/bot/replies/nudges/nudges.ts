import { readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { Standing } from '../../../domain/own/readiness.ts'
import { nextMoment, wishOf } from '../../../domain/schedule/next-moment.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import { monthly } from '../../../domain/schedule/wish.ts'
import { type NudgeAct, nudgeActs } from '../../../reading/intent.ts'
import type { AskerAnswer, Choice } from '../../answer.ts'
import { counted } from '../talk/phrases.ts'
import { momentText, scheduleText, spanText } from './schedule-words.ts'

/** The words of a nudge's button: one answer to that very nudge. */
const nudgeWords = (id: string, act: NudgeAct): string => `nudge ${id} ${act}`

const labels: Readonly<Record<Exclude<NudgeAct, 'nothing'>, string>> = {
  add: 'Add a note',
  tomorrow: 'Tomorrow',
  skip: 'Skip',
  pause: 'Pause…',
  why: 'Why this?',
  stop: 'Stop',
}

export type Sending = { readonly nudgeId: string; readonly followUp: boolean; readonly slowed: boolean }

/**
 * What comes at a schedule's moment, into the direct message: nothing in it says what it is about, for whoever sees
 * the person's screen reads it too.
 */
export const scheduledMessage = (schedule: Schedule, sending: Sending): AskerAnswer =>
  schedule.what.kind === 'nudge' ? nudgeMessage(schedule, sending) : reminderMessage(schedule.id)

function nudgeMessage(schedule: Schedule, { nudgeId, followUp, slowed }: Sending): AskerAnswer {
  const question = `What did you do ${spanText(schedule)} that you want to remember? One line is enough: just reply here.`
  const before = slowed
    ? 'The last three times brought no answer, so I’ll ask once a month from now on. '
    : followUp
      ? 'Once more, as you asked me to. '
      : ''
  const choices = nudgeActs.map(
    (act): Choice => ({
      label: act === 'nothing' ? nothingText(schedule) : labels[act],
      says: nudgeWords(nudgeId, act),
      ...(act === 'add' && { main: true }),
    }),
  )
  const weekly: Choice[] = slowed ? [{ label: 'Weekly again', says: 'nudge weekly' }] : []
  return {
    for: 'asker',
    summary: `${before}${question}`,
    parts: [{ kind: 'choices', choices: [...choices, ...weekly] }],
  }
}

const nothingText = (schedule: Schedule): string =>
  spanText(schedule) === 'this week' ? 'Nothing this week' : 'Nothing this time'

const reminderMessage = (id: string): AskerAnswer => ({
  for: 'asker',
  summary: 'Here is what you asked me to show you again.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show it', says: `reminder ${id} show`, main: true },
        { label: 'Stop this one', says: `reminder ${id} stop` },
        { label: 'All of them', says: 'reminders' },
      ],
    },
  ],
})

/** What happened to a nudge, in one line. */
export function answeredReply(
  act: 'nothing' | 'skip' | 'tomorrow' | 'added',
  schedule: Schedule,
  now: Date,
): AskerAnswer {
  const said = act === 'nothing' ? `${nothingText(schedule)}.` : happened[act]
  return { for: 'asker', changed: true, summary: `${said}${nextText(schedule, now)}`, parts: [] }
}

/** A tap that came too late, or on no nudge of theirs. */
export const unchangedReply = (why: keyof typeof unchanged, schedule: Schedule, now: Date): AskerAnswer => ({
  for: 'asker',
  summary: `${unchanged[why]}, so nothing was changed.${nextText(schedule, now)}`,
  parts: [],
})

const unchanged = { past: 'This one is past', unknown: 'I find no such nudge of yours' } as const

function nextText(schedule: Schedule, now: Date): string {
  const next = nextMoment(schedule, now)
  return next ? ` Next: ${momentText(next, schedule, now)}.` : ''
}

const happened = {
  skip: 'Skipped.',
  tomorrow: 'Later, then.',
  added: 'Done, thank you.',
} as const

/** Said in front of the person who clicked, and nowhere before. */
export const thinText = ({ dimension, notes, newest }: Standing): string =>
  notes === 0
    ? `You have no note on ${dimension.short} yet.`
    : `Your thinnest is ${dimension.short}: ${counted(notes, 'note')}, the newest of ${readableDay(newest ?? '')}.`

type Reasons = {
  readonly newest: KeptNote | undefined
  readonly thinnest: Standing | undefined
  readonly now: Date
}

/** Why a nudge came, and how to have none. */
export const whyReply = (schedule: Schedule, { newest, thinnest, now }: Reasons): AskerAnswer => ({
  for: 'asker',
  summary: 'You asked me to. Only you can see this.',
  parts: [
    {
      kind: 'list',
      items: [
        scheduleText(schedule, now),
        newest ? `Your last note is of ${readableDay(newest.happenedOn)}.` : 'You have no note yet.',
        ...(newest && thinnest ? [thinText(thinnest)] : []),
        'I ask only when you have written nothing since the last time, and never on days off or in Do Not Disturb.',
        `“stop” ends it at once${monthly(wishOf(schedule)) ? '; “nudge monthly” makes it rarer' : ''}.`,
      ],
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Change', says: 'nudge change' },
        { label: 'Stop', says: 'stop' },
      ],
    },
  ],
})
