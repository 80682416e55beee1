import { z } from 'zod'
import { withoutCourtesies } from '../../../reading/courtesies.ts'
import * as read from '../../../reading/kinds/nudges.ts'
import { about } from '../../../reading/kinds/slots.ts'
import { isTime } from '../../meaning/time-words.ts'
import { nudgeActs } from '../../schedules/acts.ts'
import type { Spec } from '../feature.ts'
import { deniesOne, isOfAnswer } from './denials.ts'

export const set: Spec<typeof read.set.schema> = {
  schema: read.set.schema,
  verb: {
    verb: 'nudge',
    usage: 'nudge [when]',
    help: 'asks you at a time you choose what to write down; without a time, shows how it’s set',
    example: 'nudge fri 15:00',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofNudges: true,
  resumable: true,
  change: {
    happens: ({ when }) => when.trim() !== '',
    isOrdered: (saying, orders) =>
      ((orders.has('nudge.set') || (orders.has('reminder.set') && often.test(saying.text))) &&
        !isOfAnswer(saying)) ||
      (isTime(saying.text) && often.test(saying.text)),
    ownForm: true,
    standsIn: true,
  },
  memory: { subject: ({ when }) => ({ kind: 'nudge.set', ...(when.trim() === '' && { asked: true }) }) },
  words: ({ when }) => `nudge ${when}`.trim(),
  parse({ plain }) {
    if (plain === 'nudge' || plain === 'nudges') return { kind: 'nudge.set', when: '' }
    if (asksWhenNext.test(plain)) return { kind: 'nudge.set', when: '' }
    const [, when] = /^nudge (weekly|monthly)$/.exec(plain) ?? []
    return when ? { kind: 'nudge.set', when } : undefined
  },
  typed: ({ when }) => `nudge ${briefly(when)}`.trim(),
}

/** "When is my next nudge?", "when will you ask me next?" */
const asksWhenNext =
  /^(?:(?:hi|hey|so|and|ok|please|tell me|show me),? )*(?:when(?:['’]?s| is| are| does| do| will|['’]?ll)?|what time is|what day is) (?:(?:my|the|your) (?:next|upcoming) (?:nudges?|check[- ]?in|prompt)(?: (?:due|coming|come|be|scheduled|planned))?|(?:my|the) nudges? (?:next|due|coming|come)(?: next)?|you (?:nudge|ask|prompt|ping|poke|remind|write to|message|contact)(?: to)? me (?:next|again))$/

export const pause: Spec<typeof read.pause.schema> = {
  schema: read.pause.schema,
  verb: {
    verb: 'pause',
    usage: 'pause [until when]',
    help: 'no nudges, recaps or reminders for a while',
    example: 'pause until Monday',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofNudges: true,
  resumable: true,
  change: {
    // Whoever ends nudges until a day pauses them.
    isOrdered: (saying, orders) =>
      (orders.has('nudge.pause') || orders.has('nudge.stop')) && !deniesOne(saying),
    ownForm: true,
    standsIn: true,
    besideReason: 'timed',
  },
  memory: {
    subject: ({ when }) => ({
      kind: 'nudge.pause',
      ...unitIn(when),
      ...(when.trim() === '' && { asked: true }),
    }),
  },
  words: ({ when }) => (when === '' ? 'nudge pause' : undefined),
  parse: ({ plain }) =>
    plain === 'nudge pause' || plain === 'pause' ? { kind: 'nudge.pause', when: '' } : undefined,
  typed: ({ when }) => `pause nudges ${briefly(when)}`.trim(),
}

export const stop: Spec<typeof read.stop.schema> = {
  schema: read.stop.schema,
  verb: {
    verb: 'stop',
    usage: 'stop',
    help: 'ends all nudges, recaps and reminders at once',
    example: 'stop',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofNudges: true,
  quiet: true,
  resumable: true,
  memory: { subject: () => ({ kind: 'nudge.stop' }) },
  change: {
    isOrdered: (saying, orders) => (orders.has('nudge.stop') && !deniesOne(saying)) || isStop(saying.text),
    standsIn: true,
  },
  words: () => 'stop',
  parse: ({ plain }) => (stops.has(plain) ? { kind: 'nudge.stop' } : undefined),
  typed: () => 'stop nudges',
}

/** "Could you please stop": all that is said, and it names what ends. */
const isStop = (text: string): boolean => withoutCourtesies(text).toLowerCase() === 'stop'

const stops: ReadonlySet<string> = new Set(['stop', 'nudge stop', 'nudge off', 'unsubscribe'])

/** "Every second Monday", "monthly": a rhythm alone is a nudge's. */
const often = /\b(?:every|each|weekly|monthly|quarterly|bi-?weekly|fortnightly|alternate)\b/i

/** In what a pause was counted, so that "make it three" counts in the same. */
function unitIn(when: string): { readonly unit?: 'day' | 'week' | 'month' } {
  const unit = /\b(day|week|month)s?\b/i.exec(when)?.[1]?.toLowerCase()
  return unit === 'day' || unit === 'week' || unit === 'month' ? { unit } : {}
}

/** A time in few words; what goes on after it says more than a time. */
const briefly = (when: string): string =>
  when.split(/\s+/).length > longestTime || tooOften.test(when) ? '' : when
const longestTime = 5
const tooOften = /\bevery\b.*\b(?:min|minute|hour|hr|second)s\b/i

const doSchema = z.object({ kind: z.literal('nudge.do'), act: z.enum(['change', 'resume', 'no', 'on']) })

/** What buttons say of nudges as such: their form, the end of a pause, no to the offer. */
export const settle: Spec<typeof doSchema> = {
  schema: doSchema,
  label: 'nudge.set',
  mayAsk: 'member',
  seenBy: 'asker',
  ofNudges: true,
  change: { happens: ({ act }) => act === 'resume' || act === 'on' },
  memory: { subject: () => ({ kind: 'nudge.set' }) },
  words: ({ act }) => `nudge ${act}`,
  parse({ plain }) {
    const act = turnsOn.test(plain) ? 'on' : settling.get(plain)
    return act && { kind: 'nudge.do', act }
  },
}

/** "Turn nudges on" names no time: the usual one, or the one that they had. */
const turnsOn =
  /^(?:(?:please|pls|ok|can you|could you) )*(?:nudges? on|(?:turn|switch|put) (?:(?:the |my )?nudges? (?:back )?on|(?:back )?on (?:the |my )?nudges?)|(?:enable|activate|start) (?:the |my )?nudges?)(?: again| now| please)*$/

const settling = new Map<string, z.infer<typeof doSchema>['act']>([
  ['nudge change', 'change'],
  ['nudge settings', 'change'],
  ['nudge resume', 'resume'],
  ['resume', 'resume'],
  ['resume nudges', 'resume'],
  ...['go on now', 'carry on now', 'continue now', 'end the pause', 'end my pause'].map(
    (words) => [words, 'resume'] as const,
  ),
  ...['vacation', 'holiday', 'leave', 'absence', 'time off'].flatMap((away) =>
    [`cancel my ${away}`, `end my ${away}`].map((words) => [words, 'resume'] as const),
  ),
  ['nudge no', 'no'],
])

const tapSchema = z.object({ kind: z.literal('nudge.tap'), act: z.enum(nudgeActs), id: z.string() })

/** A tap on one nudge, by its id. */
export const tap: Spec<typeof tapSchema> = {
  schema: tapSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  ofNudges: true,
  quiet: true,
  answersNudge: true,
  words: ({ act, id }) => `nudge ${id} ${act}`,
  parse({ plain }) {
    const [, id, said] = /^nudge ([0-9a-f-]{36}) (\w+)$/.exec(plain) ?? []
    const act = nudgeActs.find((each) => each === said)
    return id && act ? { kind: 'nudge.tap', act, id } : undefined
  },
}

const replySchema = z.object({
  kind: z.literal('nudge.reply'),
  id: z.string(),
  note: z.string(),
  ...about,
  guessed: z.boolean().optional(),
})

/** Words that answer a nudge: a note. */
export const reply: Spec<typeof replySchema> = {
  schema: replySchema,
  memory: { subject: () => ({ kind: 'notes.add' }) },
  mayAsk: 'member',
  seenBy: 'asker',
  ofNudges: true,
  answersNudge: true,
}
