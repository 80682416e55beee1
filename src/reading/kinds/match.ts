import { z } from 'zod'
import { wordSet } from '../words/word-set.ts'
import { decisive, type Readable } from './kind.ts'
import { names, postingOf } from './posting.ts'
import { about, ids, namedOnly } from './slots.ts'

/** Where the lines of a posting fall in the guideline. */
const schema = z.object({
  kind: z.literal('match'),
  posting: z.string().optional(),
  /** Those that fall nowhere. */
  none: z.boolean().optional(),
  /** Every line, with those that fall nowhere. */
  all: z.boolean().optional(),
  guideline: about.guideline,
  dimensions: ids,
})

export const match: Readable<typeof schema> = {
  schema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ =match $, ^ =match <posting>/=posting, <posting>/=posting .. fit/line .. role/guideline/dimension/<dimension>
      lines of .. <posting>/=posting .. fall/belong, <posting>/=posting .. fall under`,
  },
  facts: (saying) =>
    names(saying, 'posting') &&
    [relating, related].every((set) => saying.words.some(({ word }) => set.has(word)))
      ? [[decisive, 'a posting beside a role']]
      : [],
  fill(asked) {
    const { saying, place } = asked
    const none = saying.words.some(({ word }) => nowhere.has(word))
    return {
      kind: 'match',
      ...place,
      ...postingOf(asked),
      dimensions: namedOnly(saying),
      ...(none && { none }),
    }
  },
}

const nowhere = wordSet('none nothing nowhere')

/** With a posting, these two ask where its lines fall: the match of a pension plan has nothing to do with a role. */
const relating = wordSet(
  'relate relates related match matches map maps overlap correspond corresponds fit fits',
)
const related = wordSet('role guideline guide dimension level')
