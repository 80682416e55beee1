import { z } from 'zod'
import { about as aboutShape } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'
import { about, aboutAfter, say } from '../id-words.ts'

const schema = z.object({ kind: z.literal('examples'), ...aboutShape })

export const examples: Spec<typeof schema> = {
  schema,
  label: 'expectations',
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  memory: {
    again: ({ guideline, levels, dimensions }) => ({
      kind: 'examples',
      ...(guideline !== undefined && { guideline }),
      levels,
      dimensions,
    }),
    aside: true,
    swappable: 'topics',
  },
  words(intent, library) {
    const ids = about(intent, library)
    return ids.length > 0 ? say('examples', ids) : undefined
  },
  parse({ text }, library) {
    const found = aboutAfter('examples', text, library)
    return found && { kind: 'examples', ...found.about }
  },
}
