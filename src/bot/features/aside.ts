import { z } from 'zod'
import { about as aboutShape } from '../../reading/kinds/slots.ts'
import type { Spec } from './feature.ts'
import { about, aboutAfter, aboutOf, say } from './id-words.ts'

/** What is asked about an answer, beside it: it is asked for by name, and what was asked before goes on. */
export function asideOf<K extends string>(kind: K) {
  const schema = z.object({ kind: z.literal(kind), ...aboutShape })
  return {
    schema,
    label: 'expectations',
    mayAsk: 'anyone',
    seenBy: 'room',
    from: ['guideline'],
    memory: { again: (subject) => ({ kind, ...aboutOf(subject) }), aside: true, swappable: 'topics' },
    words(intent, library) {
      const ids = about(intent, library)
      return ids.length > 0 ? say(kind, ids) : undefined
    },
    parse({ text }, library) {
      const found = aboutAfter(kind, text, library)
      return found && { kind, ...found.about }
    },
  } satisfies Spec<typeof schema>
}
