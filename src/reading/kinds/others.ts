import { z } from 'zod'
import { asksForOthers } from '../others.ts'
import { decisive, type Readable } from './kind.ts'

/** What another person keeps. */
const schema = z.object({
  kind: z.literal('others'),
  of: z.enum(['notes', 'readiness', 'ratings']).optional(),
  /** Not to be seen, but to be rated. */
  rated: z.boolean().optional(),
})

export const others: Readable<typeof schema> = {
  schema,
  bareVerb: 'no cue',
  cues: {
    certain: `
      print .. =notes, =notes of my/a colleague/coworker/teammate/boss
      everyone/everybody/others/colleague/user .. =notes/=ratings/evidence, his/her/their =notes/=rating/=ratings/packet/gap/readiness`,
    sure: '<show> .. <stranger> =note/=notes/=rating/=ratings/packet/gap, be <stranger> .. ready, =notes .. <stranger> .. <kept>',
  },
  facts: (saying) =>
    asksForOthers(saying) || ratesOthers.test(saying.text) ? [[decisive, 'what another person keeps']] : [],
  fill: ({ saying: { text } }) => ({
    kind: 'others',
    of: ofIn(text),
    ...(ratesOthers.test(text) && { of: 'ratings' as const, rated: true }),
  }),
}

/** "Rate my boss 1" */
const ratesOthers =
  /^\W*(?:please |can you |could you |i(?:['’]?d)? (?:want to |like to )?)*(?:rate|score|grade|mark) (?:my|our|his|her|their|the) (?:\p{L}+ )?(?:boss|manager|lead|mentor|colleague|coworker|teammate|peer|director|team|report|reports|skip|ceo|vp)\b(?! (?:leadership|experience|role|level|guideline))/iu

/** What of theirs: one's own of it may be asked for next. */
function ofIn(text: string): 'notes' | 'readiness' | 'ratings' {
  if (/\b(?:ratings?|scores?|marks?|rated?|self[- ]?assessments?)\b/i.test(text)) return 'ratings'
  return /\b(?:gaps?|read(?:y|iness)|stand|progress|weak\w*|behind|on track|thin)\b/i.test(text)
    ? 'readiness'
    : 'notes'
}
