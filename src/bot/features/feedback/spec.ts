import { z } from 'zod'
import type { Spec } from '../feature.ts'

const reasonSchema = z.object({ kind: z.literal('feedback'), answer: z.string() })

/** Why an answer was not helpful: the form, for the answer of this id. */
export const feedback: Spec<typeof reasonSchema> = {
  schema: reasonSchema,
  mayAsk: 'anyone',
  seenBy: 'asker',
  words: ({ answer }) => `feedback ${answer}`,
  parse({ plain }) {
    const [, answer] = /^feedback ([0-9a-f-]{36})$/.exec(plain) ?? []
    return answer ? { kind: 'feedback', answer } : undefined
  },
}

const wordsSchema = z.object({ kind: z.literal('words'), shared: z.boolean() })

/** Whether words that were not understood may be read by an operator. */
export const words: Spec<typeof wordsSchema> = {
  schema: wordsSchema,
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  words: ({ shared }) => `share words ${shared ? 'on' : 'off'}`,
  parse({ plain }) {
    const [, on] = /^share words (on|off)$/.exec(plain) ?? []
    return on ? { kind: 'words', shared: on === 'on' } : undefined
  },
}
