import { z } from 'zod'
import type { Spec } from '../feature.ts'

const schema = z.object({ kind: z.literal('goals') })

/** What they chose to work on. */
export const goals: Spec<typeof schema> = {
  schema,
  verb: {
    verb: 'goals',
    usage: 'goals',
    help: 'two or three expectations to work on; nudges ask about them in turn',
    example: 'goals',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofGuideline: true,
  words: () => 'goals',
  parse: ({ plain }) => (asks.test(plain) ? { kind: 'goals' } : undefined),
  typed: () => 'goals',
}

/** "Goals", "what are my goals", "show me my goals" */
const asks =
  /^(?:(?:please|pls) )?(?:(?:show|see|open|list|view)(?: me)? |what(?:['’]?s| is| are) )?(?:my )?goals?$/

const chooseSchema = z.object({
  kind: z.literal('goals.choose'),
  /** Whether they are to be taken out: the form is also the way to that. */
  removing: z.boolean().optional(),
})

/** The form for them. */
export const choose: Spec<typeof chooseSchema> = {
  schema: chooseSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  ofGuideline: true,
  quiet: true,
  words: ({ removing }) => (removing ? 'delete my goals' : 'goals change'),
  parse({ plain }) {
    if (removes.test(plain)) return { kind: 'goals.choose', removing: true }
    return changes.test(plain) ? { kind: 'goals.choose' } : undefined
  },
}

const polite = '(?:(?:please|pls|i want to|let me|(?:can|could) (?:you|i)) )*'
const those = '(?:all |of |both |my |a |one |some |new |old |the )*goals?(?: please)?'

/** "Goals change", "set my goals", "choose a goal" */
const changes = new RegExp(`^${polite}(?:goals change|(?:set|choose|pick|change|edit|update|add) ${those})$`)

/** "Delete my goals", "clear goals" */
const removes = new RegExp(
  `^${polite}(?:delete|remove|clear|drop|reset|erase|get rid of|take out|end) ${those}$`,
)
