import { z } from 'zod'
import { wishSchema } from './wish.ts'

const moment = z.iso.datetime().transform((text) => new Date(text))

/** From the first day to the last, both included, in the person's zone. */
export const absenceSchema = z.object({ from: z.iso.date(), until: z.iso.date() })
export type Absence = z.infer<typeof absenceSchema>

/** How many reminders one person can have. */
export const mostReminders = 20
/** Those, the nudge and the recap. */
export const mostSchedules = 2 + mostReminders

/** Monday to Friday. */
export const usualWorkdays: readonly number[] = [1, 2, 3, 4, 5]

/** One person's nudge, recap or reminder as it is kept; JSON of it parses back to the same. */
export const scheduleSchema = z.object({
  id: z.string(),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('nudge') }),
    /** What was written down in the months before it, in counts. */
    z.object({ kind: z.literal('recap') }),
    /** What it says again, as the person would type it: "show sr-mgr". */
    z.object({ kind: z.literal('reminder'), says: z.string().max(3000) }),
  ]),
  wish: wishSchema,
  /** IANA name: `Europe/Berlin`. */
  zone: z.string(),
  /** Days on which they work, 1 for Monday to 7; never none. */
  workdays: z
    .array(z.number().int().min(1).max(7))
    .min(1)
    .default([...usualWorkdays]),
  /** The country whose public holidays are days off, by its ISO 3166 code; none unless they choose one. */
  holidays: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  absences: z.array(absenceSchema).default([]),
  /** The day on which it goes on. */
  pausedUntil: z.iso.date().optional(),
  /** One more moment besides those of the wish, when it was put off or is followed up. */
  extra: z.object({ kind: z.enum(['snooze', 'follow-up']), at: moment }).optional(),
  /** Whether one follow-up may come when a nudge was not answered. */
  followUp: z.boolean().default(false),
  /** Whether a holiday in the person's Slack status counts as an absence. */
  readStatus: z.boolean().default(false),
  /** Nudges in a row that were sent and not answered. */
  unanswered: z.number().int().min(0).default(0),
  /** Fallen back to once a month, as nobody answered; and whether that was said. */
  slowed: z.enum(['no', 'unsaid', 'said']).default('no'),
  /** The day on which its hours lay in Do Not Disturb, until one comes or it is set to another time. */
  inDnd: z.iso.date().optional(),
  /** Whether words that follow in the direct message may be the answer to the last nudge. */
  awaiting: z.boolean().default(false),
  /** In which way the last nudge asked. */
  prompt: z.number().int().min(0).optional(),
  /** When the person said yes. */
  since: moment,
  /** The newest moment that was sent or skipped, and its day in the zone that they were in. */
  handled: z.object({ at: moment, day: z.iso.date() }).optional(),
})

export type Schedule = z.infer<typeof scheduleSchema>

/** What is known when a moment is due. */
export type Facts = {
  readonly dueAt: Date
  readonly now: Date
  /** When their newest note was first saved. */
  readonly lastNoteAt: Date | undefined
  /** When the last nudge was sent to them. */
  readonly lastNudgeAt: Date | undefined
  /** Do Not Disturb, if it is on. */
  readonly dnd: { readonly until: Date } | undefined
  readonly person: 'active' | 'deactivated' | 'bot' | 'guest' | 'stranger'
  /** The end of a holiday in their status, given only where `readStatus` allows it; without an end, the day's. */
  readonly holidayStatusUntil: Date | undefined
}

export type Decision =
  /** `slowed`: the message says that it comes monthly from now on. */
  | { readonly kind: 'send'; readonly followUp: boolean; readonly slowed: boolean }
  /** Decide again then, with the same `dueAt`. */
  | { readonly kind: 'wait'; readonly until: Date; readonly why: 'early' | 'dnd' }
  /** `schedule` is what to keep; `next` is when it is due again, perhaps at once; undefined: nothing more comes. */
  | {
      readonly kind: 'skip'
      readonly why: 'note-added' | 'absence' | 'paused' | 'day-off' | 'holiday' | 'dnd' | 'too-late'
      readonly schedule: Schedule
      readonly next: Date | undefined
    }
  | { readonly kind: 'end'; readonly why: Exclude<Facts['person'], 'active'> }

/** What happened to a schedule. After each, it is due at `nextMoment(schedule, now)`. */
export type ScheduleEvent =
  | { readonly kind: 'sent'; readonly dueAt: Date; readonly moment?: string }
  | { readonly kind: 'skipped'; readonly dueAt: Date }
  /** Any answer: a note, "nothing this week", a tap. */
  | { readonly kind: 'answered' }
  /** They spoke of something else since. */
  | { readonly kind: 'turned' }
  /** To the next working day, at the same hour. */
  | { readonly kind: 'snoozed'; readonly now: Date }
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'absent'; readonly absence: Absence }
  | { readonly kind: 'moved'; readonly zone: string; readonly now: Date }
