import type { z } from 'zod'
import { comparedLevels } from '../../../domain/compare.ts'
import { findGuideline, type Library } from '../../../domain/library/library.ts'
import * as read from '../../../reading/kinds/compare.ts'
import type { Spec } from '../feature.ts'
import {
  about,
  aboutAfter,
  aboutIn,
  aboutOf,
  briefOf,
  pointIn,
  say,
  sayPoint,
  typedAbout,
} from '../id-words.ts'

export const compare: Spec<typeof read.compare.schema> = {
  schema: read.compare.schema,
  verb: {
    verb: 'compare',
    usage: 'compare [level level] [dimension…]',
    help: 'what the higher level asks beyond the lower one, point by point',
    example: 'compare ops-excellence',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  sized: (intent, brief) => ({ ...intent, brief }),
  reminds: true,
  memory: {
    subject: (intent, library) => ({ ...intent, shown: levelsOf(intent, library) }),
    again: (subject) => ({ kind: 'compare', ...aboutOf(subject), ...briefOf(subject) }),
    leadsTo: true,
    comparable: true,
    swappable: 'topics',
  },
  words: ({ gone, added, point, brief, ...intent }, library) => {
    const ids = about(intent, library)
    if (gone || added) return say('compare', [...ids, gone ? 'gone' : 'new'])
    return sayPoint(say('compare', ids, brief), intent.dimensions.length === 1 ? point : undefined)
  },
  parse({ text }, library) {
    const side = oneSided(text, library)
    if (side) return side
    const one = pointIn(text)
    const found = aboutAfter('compare', one?.text ?? text, library)
    if (!found || (one && found.about.dimensions.length !== 1)) return undefined
    return {
      kind: 'compare',
      ...found.about,
      ...(found.brief && { brief: true }),
      ...(one && { point: one.point }),
    }
  },
  typed: (intent, documents) => typedAbout('compare', intent, documents),
}

/** What one of the levels alone states is asked for by a word behind the ids. */
function oneSided(text: string, library: Library): Asked | undefined {
  const [, ids = '', side] = /^compare((?: \S+)*) (gone|new)$/.exec(text) ?? []
  const found = side && aboutIn(library, ids.split(' ').filter(Boolean))
  return found
    ? { kind: 'compare', ...found, ...(side === 'gone' ? { gone: true } : { added: true }) }
    : undefined
}

type Asked = z.infer<typeof read.compare.schema>

/** The levels that a comparison was made of, also those that were not named. */
function levelsOf(
  { guideline, levels }: { readonly guideline?: string | undefined; readonly levels: readonly string[] },
  library: Library,
): string[] {
  const found = (guideline && findGuideline(library, guideline)) || library.guidelines[0]
  const compared = found ? comparedLevels(found, levels).map(({ id }) => id) : []
  return compared.length > 0 ? compared : [...levels]
}
