import { z } from 'zod'
import { type Readable, weights } from './kind.ts'

const schema = z.object({ kind: z.literal('agenda') })

/** "1:1", "1-1", "one on one", in small letters. */
export const oneOnOne = '(?:1 ?: ?1|1[-/]1|1 ?on ?1|one[- ]on[- ]one|1[- ]?to[- ]?1|one[- ]to[- ]one)'

const named = new RegExp(`(?<![\\d:])${oneOnOne}(?![\\d:])`)
/** What is asked of the bot before it takes place. */
const prepares =
  /\b(?:prepare|preparing|prep|agenda|talking points|get (?:me |myself )?ready|bring|take|raise|new|changed|happened|cover|discuss|talk about)\b/
/** Stories are longer. */
const longest = 100

/** A meeting to be found a time for is somebody else's work; so is what others keep. */
const elsewhere =
  /\b(?:schedule|book|move|cancel|reschedule|postpone|invite|calendar|meeting room|remind|note|log|write \d)\b/

/** What one takes to a 1:1 with one's manager. */
export const agenda: Readable<typeof schema> = {
  schema,
  cues: {},
  facts({ text }) {
    const said = text.toLowerCase()
    return said.length <= longest && prepares.test(said) && !elsewhere.test(said)
      ? [[weights.certain, 'what to take to a 1:1']]
      : []
  },
  // It is about one meeting, and about no level or dimension.
  isRuledOut: ({ text, levels, dimensions }) =>
    !named.test(text.toLowerCase()) ||
    elsewhere.test(text.toLowerCase()) ||
    levels.length > 0 ||
    dimensions.named,
  fill: () => ({ kind: 'agenda' }),
}
