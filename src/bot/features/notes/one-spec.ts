import { z } from 'zod'
import type { Spec } from '../feature.ts'
import { ofNote } from './change-spec.ts'

const acts = ['open', 'edit', 'delete', 'restore'] as const
const oneSchema = z.object({
  kind: z.literal('note'),
  act: z.enum(acts),
  id: z.string(),
  /** Once deleting was confirmed. */
  sure: z.boolean().default(false),
})

/** One note, by its id. */
export const one: Spec<typeof oneSchema> = {
  schema: oneSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  // Where deleting it is asked about, the next words may answer.
  memory: { subject: ({ act, sure }) => ({ kind: act === 'delete' && !sure ? 'delete' : 'notes.add' }) },
  words: ({ act, id, sure }) => `${act} ${id}${sure ? ' yes' : ''}`,
  parse({ plain }) {
    const [, verb, id, sure] = /^(\w+) ([0-9a-f-]{36})( yes)?$/.exec(plain) ?? []
    const act = acts.find((each) => each === verb)
    return act && id ? { kind: 'note', act, id, sure: sure !== undefined } : undefined
  },
}

const tagSchema = z.object({ kind: z.literal('note.tag'), id: z.string(), dimension: z.string() })

/** One note, by its id, is about this dimension too. */
export const tag: Spec<typeof tagSchema> = {
  schema: tagSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  memory: ofNote,
  words: ({ id, dimension }) => `tag ${id} ${dimension}`,
  parse({ plain }) {
    const [, id, dimension] = /^tag ([0-9a-f-]{36}) ([a-z0-9-]+)$/.exec(plain) ?? []
    return id && dimension ? { kind: 'note.tag', id, dimension } : undefined
  },
}

const tieSchema = z.object({ kind: z.literal('note.tie'), id: z.string(), expectation: z.string() })

/** One note, by its id, shows this expectation. */
export const tie: Spec<typeof tieSchema> = {
  schema: tieSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  memory: ofNote,
  words: ({ id, expectation }) => (named.test(expectation) ? `tie ${id} ${expectation}` : undefined),
  parse({ plain }) {
    const [, id, expectation = ''] = /^tie ([0-9a-f-]{36}) (\S+)$/.exec(plain) ?? []
    return id && named.test(expectation) ? { kind: 'note.tie', id, expectation } : undefined
  },
}

/** `dimension.expectation` */
const named = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/
