import { z } from 'zod'
import { clearInStory, dimensionsOfOwn } from '../topics/rules.ts'
import type { Readable } from './kind.ts'
import { about } from './slots.ts'

const schema = z.object({ kind: z.literal('readiness'), ...about })

export const readiness: Readable<typeof schema> = {
  schema,
  cues: {
    command:
      '^ readiness, ^ ready, ^ my gap, ^ my progress, how far .. i, how ready, be i .. ready, ^ my status $',
    certain: `
      my gap, my readiness, where .. i .. weak/thin/stand/short/lacking/behind/stale/light
      be i .. missing/lacking/from, what be missing, still have hole/gap, ready .. look, where do i stand, be i on track
      enough .. evidence/notes, no/nothing .. evidence/notes, have .. nothing .. written, judging by my notes
      still need for <level>, i lack for/to, i neglect/neglected, <area> .. neglect
      few/fewest/fewer/least/old/oldest .. =notes/evidence, which .. <area> .. no/nothing, =notes/evidence .. too old, <area> .. nothing yet
      evidence look, according to .. <mine>, what .. <level> .. according to my, my =notes .. show/prove .. like, ready to go up, i .. work on next, still missing/lacking`,
    sure: `
      hole, thin, stale, weak, weakest, weakness, how be i .. doing, close .. be i, i .. ready for, lack .. evidence
      based on my notes, strong .. case, short of, fall short, my progress`,
    faint: 'progress, ready, gap, track, hole',
  },
  topics: {
    of: 'dimension',
    said: (look) => dimensionsOfOwn(look, clearInStory(look)),
    taught: 'parts',
  },
  fill: ({ about }) => ({ kind: 'readiness', ...about }),
}
