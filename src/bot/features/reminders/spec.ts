import { z } from 'zod'
import { about } from '../../../reading/kinds/slots.ts'
import { isAllMeant } from '../../../reading/orders/orders.ts'
import type { Saying } from '../../../reading/saying.ts'
import { readTokens, wordsOf } from '../../../reading/words/words.ts'
import type { Spec } from '../feature.ts'

const setSchema = z.object({ kind: z.literal('reminder.set'), says: z.string(), when: z.string() })
export type ReminderSet = z.infer<typeof setSchema>

/** `says` asks for the answer that is to come again. */
export const set: Spec<typeof setSchema> = {
  schema: setSchema,
  verb: {
    verb: 'remind',
    usage: 'remind me of [level] [dimension…] [when]',
    help: 'an answer now, or again at a time you name',
    example: 'remind me of Sr. Mgr expectations every Monday at 9',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  // Its words are read strictly; but what is to come again may be a question by itself.
  change: {
    isOrdered: (saying, _, asked) =>
      isAllMeant(saying) || (asked !== undefined && isAllMeant(without(saying.text, asked.says))),
  },
  memory: { subject: () => ({ kind: 'reminder.set' }), thing: 'reminder' },
  words({ says, when }) {
    if (when === '') return undefined
    return says.startsWith('remind me of ') ? `${says} ${when}` : `remind me of ${says} ${when}`
  },
}

function without(text: string, says: string): Pick<Saying, 'text' | 'words'> {
  const left = text.replace(says, () => 'that')
  return { text: left, words: wordsOf(readTokens(left), []) }
}

const moveSchema = z.object({
  kind: z.literal('reminder.move'),
  /** None where the last one was not made. */
  id: z.string().optional(),
  /** As it was, where this is empty. */
  when: z.string(),
  /** What asks for another answer, in the place of what it brings back. */
  says: z.string().optional(),
  ...about,
})
export type ReminderMove = z.infer<typeof moveSchema>

/** Another time or another answer for the reminder that was just made: "no, Tuesday", "for the III". */
export const move: Spec<typeof moveSchema> = {
  schema: moveSchema,
  label: 'reminder.set',
  mayAsk: 'member',
  seenBy: 'asker',
  change: { always: true },
  memory: { subject: ({ levels, dimensions }) => ({ kind: 'reminder.set', levels, dimensions }) },
}

const doSchema = z.object({ kind: z.literal('reminder.do'), act: z.enum(['show', 'stop']), id: z.string() })

/** One reminder, by its id: the answer that it brings back, or its end. */
export const one: Spec<typeof doSchema> = {
  schema: doSchema,
  label: 'nudge.set',
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ act, id }) => `reminder ${id} ${act}`,
  parse({ plain }) {
    const [, id, act] = /^reminder ([0-9a-f-]{36}) (show|stop)$/.exec(plain) ?? []
    return id ? { kind: 'reminder.do', act: act === 'show' ? 'show' : 'stop', id } : undefined
  },
}

const endSchema = z.object({
  kind: z.literal('reminder.end'),
  /** As they were told of in words. */
  which: z.string(),
  /** Not one of them, but all that fit. */
  all: z.boolean(),
  /** Nudges may be meant by it. */
  nudges: z.boolean(),
})
export type ReminderEnd = z.infer<typeof endSchema>

export const end: Spec<typeof endSchema> = {
  schema: endSchema,
  label: 'nudge.stop',
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: { always: true },
}

const listSchema = z.object({ kind: z.literal('reminders') })

export const list: Spec<typeof listSchema> = {
  schema: listSchema,
  label: 'nudge.set',
  verb: {
    verb: 'reminders',
    usage: 'reminders',
    help: 'your reminders, each with its end',
    example: 'reminders',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  words: () => 'reminders',
  parse: ({ plain }) => (isAsked.test(plain) ? { kind: 'reminders' } : undefined),
}

/** "Reminders", "when's my next reminder?" */
const isAsked =
  /^(?:(?:(?:show |list )?my |list )?reminders|when(?:['’]?s| is| are| does| do| will) (?:my|the) (?:next )?reminders?(?: (?:due|coming|come|next|be))?)$/
