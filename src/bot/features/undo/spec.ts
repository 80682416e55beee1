import { z } from 'zod'
import type { Spec } from '../feature.ts'
import { undoneKinds } from './kinds.ts'
import { undoIn } from './words.ts'

/** `of`: the kind that the last change must be of; `all`: more than one step was asked for. */
const schema = z.object({
  kind: z.literal('undo'),
  id: z.string().optional(),
  of: z.enum(undoneKinds).optional(),
  all: z.boolean().optional(),
  /** What was said last, at this moment, changed nothing: what was changed before that is told first. */
  after: z.iso.datetime().optional(),
  /** Something that is shown to others may be meant, or something else that they name. */
  unsure: z.enum(['shown', 'named']).optional(),
})

/** What was changed last, or by the act of this id, is to be as it was before. */
export const undo: Spec<typeof schema> = {
  schema,
  verb: {
    verb: 'undo',
    usage: 'undo',
    help: 'takes back what you changed last, for 10 minutes',
    example: 'undo',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: { happens: ({ all, after, unsure }) => !all && !after && unsure !== 'named' },
  words: ({ id, all, after, unsure }) => {
    // By a button it would be done and not asked about.
    if (after || unsure) return undefined
    return id === undefined ? (all ? 'undo everything' : 'undo') : `undo ${id}`
  },
  parse({ plain }) {
    const said = undoIn(plain)
    return said && { kind: 'undo', ...said }
  },
}
