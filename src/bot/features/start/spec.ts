import * as read from '../../../reading/kinds/start.ts'
import type { Spec } from '../feature.ts'
import { about, aboutAfter, aboutOf, say } from '../id-words.ts'

export const start: Spec<typeof read.start.schema> = {
  schema: read.start.schema,
  verb: {
    verb: 'start',
    usage: 'start [dimension…]',
    help: 'what is new or changed at your next level, where your gaps are biggest',
    example: 'start leadership',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  memory: {
    again: (subject) => ({ kind: 'start', ...aboutOf(subject) }),
    leadsTo: true,
    swappable: 'topics',
  },
  words: (intent, library) => say('start', about(intent, library)),
  parse({ text, plain }, library) {
    if (forMe.test(plain)) return { kind: 'start', levels: [], dimensions: [] }
    const found = aboutAfter('start', text, library)
    return found && { kind: 'start', ...found.about }
  },
}

/** "What's next for me?" leans on nothing but the asker's own levels. */
const forMe = /^(?:(?:so|and|ok|now)[, ]+)*what(?:['’]?s| is| comes) next for me(?: then| now)?$/
