import { z } from 'zod'
import { asksForOthers } from '../others.ts'
import { decisive, type Readable } from './kind.ts'

/** What another person keeps. */
const schema = z.object({ kind: z.literal('others') })

export const others: Readable<typeof schema> = {
  schema,
  bareVerb: 'no cue',
  cues: {
    certain: `
      print .. =notes, =notes of my/a colleague/coworker/teammate/boss
      everyone/everybody/others/colleague/user .. =notes/=ratings/evidence, his/her/their =notes/=rating/=ratings/packet/gap/readiness`,
    sure: '<show> .. <stranger> =note/=notes/=rating/=ratings/packet/gap, be <stranger> .. ready, =notes .. <stranger> .. <kept>',
  },
  facts: (saying) => (asksForOthers(saying) ? [[decisive, 'what another person keeps']] : []),
  fill: () => ({ kind: 'others' }),
}
