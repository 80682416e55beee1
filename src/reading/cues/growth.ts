import type { Cues } from './tiers.ts'

/** How people ask what words mean, what to begin with, and how a posting relates to a guideline. */
export const growthCues: readonly Cues[] = [
  {
    kind: 'explain',
    certain: `
      what do .. mean, ^ define, definition of, what be meant by, meaning of, what be the meaning, ^ explain the word/term/phrase
      what .. the word/term/phrase .. mean, what .. stand for`,
  },
  {
    kind: 'start',
    command: `
      ^ start $, ^ start doing, ^ start <level>/<dimension>, should/could/can/must i start, i .. start doing, what .. begin with, what should i do first/differently/next
      what should i do more of, what .. start doing`,
  },
  {
    kind: 'match',
    command: `
      ^ =match $, ^ =match <posting>/=posting, <posting>/=posting .. fit/line .. role/guideline/dimension/<dimension>
      lines of .. <posting>/=posting .. fall/belong, <posting>/=posting .. fall under`,
  },
]
