import { z } from 'zod'
import type { Spec } from '../feature.ts'

const acts = ['together', 'later'] as const
const schema = z.object({ kind: z.literal('apart'), act: z.enum(acts) })

/** What is kept in a workspace that joined an organisation, beside what is kept in that: what to do with it. */
export const apart: Spec<typeof schema> = {
  schema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ act }) => names[act],
  parse({ plain }) {
    const act = acts.find((each) => plain === names[each])
    return act && { kind: 'apart', act }
  },
}

const names = { together: 'put together', later: 'keep apart' } as const satisfies Record<
  (typeof acts)[number],
  string
>
