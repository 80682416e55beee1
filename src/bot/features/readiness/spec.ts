import * as read from '../../../reading/kinds/readiness.ts'
import type { Spec } from '../feature.ts'
import { about, aboutOf, say, typedAbout } from '../id-words.ts'

export const readiness: Spec<typeof read.readiness.schema> = {
  schema: read.readiness.schema,
  verb: {
    verb: 'readiness',
    usage: 'readiness [dimension…]',
    help: 'what your notes and ratings show, biggest gaps first',
    example: 'readiness',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  reminds: true,
  resumable: true,
  ofRole: true,
  memory: {
    again: (subject) => ({ kind: 'readiness', ...aboutOf(subject) }),
    leadsTo: true,
    comparable: true,
    swappable: 'topics',
  },
  words: (intent, library) => say('readiness', about(intent, library)),
  typed: (intent, documents) => typedAbout('readiness', intent, documents),
}
