import { z } from 'zod'
import { dimensionsOfOwn } from '../topics/rules.ts'
import type { Readable } from './kind.ts'
import { about } from './slots.ts'

const schema = z.object({ kind: z.literal('share'), ...about })

export const share: Readable<typeof schema> = {
  schema,
  cues: {
    command: `
      share/send/forward/show .. <person>, let .. <person>, want .. <person> .. see/open/read/view/look, want .. <reader> .. see/open/read/view, <person> .. open/see/view/access/look, access .. <mine>
      share .. with/to .. <reader>, share it, let/allow .. <reader> .. see/read/look/view/have, send .. my .. to
      ^ share .. <mine>, ^ share $, give .. <person>/<reader> .. access`,
    faint: 'share, access',
  },
  topics: { of: 'dimension', said: (look) => dimensionsOfOwn(look), taught: 'parts' },
  fill: ({ about }) => ({ kind: 'share', ...about }),
}
