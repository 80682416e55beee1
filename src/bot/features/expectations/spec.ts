import * as read from '../../../reading/kinds/expectations.ts'
import type { Spec } from '../feature.ts'
import {
  about,
  aboutAfter,
  aboutOf,
  briefOf,
  placeIn,
  pointIn,
  say,
  sayPoint,
  typedAbout,
} from '../id-words.ts'

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
  words: (intent, library) => {
    const isOfOne = intent.levels.length === 1 && intent.dimensions.length === 1
    return sayPoint(say('show', about(intent, library), intent.brief), isOfOne ? intent.point : undefined)
  },
  parse({ text }, library) {
    const one = pointIn(text)
    const point = placeIn(one?.point)
    const found = aboutAfter('show', one?.text ?? text, library)
    if (!found || (one && point === undefined)) return undefined
    return {
      kind: 'expectations',
      ...found.about,
      ...(found.brief && { brief: true }),
      ...(point !== undefined && { point }),
    }
  },
  typed: (intent, documents) =>
    intent.levels.length + intent.dimensions.length === 0 ? undefined : typedAbout('show', intent, documents),
}
