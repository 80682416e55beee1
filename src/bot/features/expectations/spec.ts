import * as read from '../../../reading/kinds/expectations.ts'
import type { Spec } from '../feature.ts'
import { about, aboutAfter, aboutOf, briefOf, say, typedAbout } from '../id-words.ts'

export const expectations: Spec<typeof read.expectations.schema> = {
  schema: read.expectations.schema,
  verb: {
    verb: 'show',
    usage: 'show [level] [dimension…]',
    help: 'what a level asks of you',
    example: 'show Sr. Mgr leadership',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  sized: (intent, brief) => ({ ...intent, brief }),
  reminds: true,
  steppable: true,
  memory: {
    again: (subject) => ({ kind: 'expectations', ...aboutOf(subject), ...briefOf(subject) }),
    leadsTo: true,
    comparable: true,
    swappable: 'topics',
  },
  words: (intent, library) =>
    intent.point === undefined ? say('show', about(intent, library), intent.brief) : undefined,
  parse({ text }, library) {
    const found = aboutAfter('show', text, library)
    return found && { kind: 'expectations', ...found.about, ...(found.brief && { brief: true }) }
  },
  typed: (intent, documents) =>
    intent.levels.length + intent.dimensions.length === 0 ? undefined : typedAbout('show', intent, documents),
}
