import { z } from 'zod'
import type { Readable } from './kind.ts'

/** `back`: something that they show is to be taken back. */
const schema = z.object({ kind: z.literal('shared'), back: z.literal(true).optional() })

/** What others show the asker, and what they show others. */
export const shared: Readable<typeof schema> = {
  schema,
  // “Share” has the same stem, and shows something.
  bareVerb: 'no cue',
  cues: {
    command: `
      shared with me, shared by me, share with me $, my shares $, what be i showing/sharing, what do i share/show .. others/people/anyone
      who do i show/share, who .. i .. shared .. with, have i shared, did i share, i .. already shared, stop sharing, take back .. share/shared, unshare`,
    certain:
      'shared with me, show me .. shared, what .. people/others/anyone .. shared/sharing/showing .. me',
  },
  fill: () => ({ kind: 'shared' }),
}
