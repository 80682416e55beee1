import { z } from 'zod'
import type { Saying } from '../saying.ts'
import type { Readable } from './kind.ts'
import { about, ids } from './slots.ts'

/** Out of scope: say so, guess nothing. */
const unknownSchema = z.object({
  kind: z.literal('unknown'),
  about: z.enum(['promotion', 'pay', 'task']).optional(),
  levels: ids,
  /** Names that the guideline does not have; the levels that it has stand beside them in the answer. */
  names: ids,
  /** They may have been meant for dimensions, too. */
  ofAnything: z.boolean().optional(),
  guideline: about.guideline,
  /** How long the text was: refusals in a row read otherwise. */
  length: z.number().optional(),
  /** What was said, to be looked up. */
  words: z.string().optional(),
  /** How many refusals came before it in this conversation. */
  before: z.number().optional(),
})

export const unknown: Readable<typeof unknownSchema> = {
  schema: unknownSchema,
  cues: {
    command: 'write/send/draft a note to',
    certain: `
      <level> .. salary/paid/bonus, <level> pay, how much .. <level> .. earn/make/get, what do <level> earn/make
      <level> earn $, salary/pay/paid/bonus .. <level>, salary of, my salary/bonus/raise
      will i .. promoted, will i get .. promotion, will i make it to
      do/at/in/from/versus <company>, the level/ladder/guideline at <stranger>, <company> expect/want/level
      what did <stranger>, <stranger> .. earn/make/paid
      remind me to`,
    sure: `
      write/draft/compose/send .. <chore>, weather, recipe, restaurant, wifi, password
      book/reserve .. flight/room/table/hotel/taxi, translate
      ^ play, ^ sudo, who .. won, lunch, joke, football, flight, vacation days
      meeting room, book me, file/request/book/take .. vacation/leave
      in/into japanese/french/german/spanish/english, printer, laptop, phone number
      javascript, csv`,
    likely: 'previous/your/all instruction, your rules',
  },
  /** Refused by the sound of it alone. */
  asksOfLevels: (_, score) => score === 0,
  fill: ({ saying }) => ({
    kind: 'unknown',
    ...refusedIn(saying),
    levels: [...saying.levels],
    names: [],
    length: saying.text.length,
    words: saying.text.trim().slice(0, longestSearch),
  }),
}

const longestSearch = 200

/** Things that people ask and that have an honest answer of their own. */
export function refusedIn({ words }: Saying): { about?: 'promotion' | 'pay' | 'task' } {
  const text = words.map(({ word }) => word).join(' ')
  if (/\bremind me (?:to|that)\b/.test(text)) return { about: 'task' }
  if (/\bpromot|\bnext level\b.*\bwhen\b|\bwhen\b.*\bnext level\b/i.test(text)) return { about: 'promotion' }
  return pay.some((one) => one.test(text)) ? { about: 'pay' } : {}
}

const pay = [
  /\b(salary|salaries|earns?|earning|paid|pay|pays|wages?|makes? a year|bonus|pay ?rise|a raise)\b/i,
  /\bhow much\b.*\b(makes?|gets?|cost|worth)\b/i,
]

/** Not sure: up to three close readings, each as words that a person could have typed; none, if nothing was recognized. */
export const unclear = {
  schema: z.object({
    kind: z.literal('unclear'),
    suggestions: z.array(z.string()).max(3),
    /** Leans on something said before, of which nothing is remembered. */
    adrift: z.boolean().optional(),
    /** They change something, and nothing was done yet. */
    undone: z.boolean().optional(),
  }),
}
