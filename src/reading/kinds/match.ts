import { z } from 'zod'
import type { Saying } from '../saying.ts'
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
    names(saying, 'posting') && isRelated(saying) ? [[decisive, 'a posting beside a role']] : [],
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

/** "Which parts of the posting fit leadership": a dimension is as good as the role. */
function isRelated({ text, words, levels, dimensions, sections }: Saying): boolean {
  const has = (set: ReadonlySet<string>) => words.some(({ word }) => set.has(word))
  if (has(relating) && has(related)) return true
  if (!dimensions.named || levels.length > 0 || sections.named) return false
  return has(relating) || partsAbout.test(text)
}
const partsAbout =
  /\b(?:parts?|lines?|bits?|points?|bullets?|sentences?|requirements?|duties|tasks|what|anything|where|much)\b.*\b(?:posting|job|ad|advert|vacancy|opening|role)\b.*\b(?:about|to do with|concerns?|covers?|speaks? (?:of|to)|belongs? (?:to|under)|falls? (?:under|into)|asks? (?:for|about)|is|are)\b/i

const nowhere = wordSet('none nothing nowhere')

/** With a posting, these two ask where its lines fall: the match of a pension plan has nothing to do with a role. */
const relating = wordSet(
  'relate relates related match matches map maps overlap correspond corresponds fit fits',
)
const related = wordSet('role guideline guide dimension level')
