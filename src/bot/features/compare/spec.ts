import { comparedLevels } from '../../../domain/compare.ts'
import { findGuideline, type Library } from '../../../domain/library/library.ts'
import * as read from '../../../reading/kinds/compare.ts'
import type { Spec } from '../feature.ts'
import { about, aboutAfter, aboutOf, briefOf, say, typedAbout } from '../id-words.ts'

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
  words: (intent, library) => say('compare', about(intent, library), intent.brief),
  parse({ text }, library) {
    const found = aboutAfter('compare', text, library)
    return found && { kind: 'compare', ...found.about, ...(found.brief && { brief: true }) }
  },
  typed: (intent, documents) => typedAbout('compare', intent, documents),
}

/** The levels that a comparison was made of, also those that were not named. */
function levelsOf(
  { guideline, levels }: { readonly guideline?: string | undefined; readonly levels: readonly string[] },
  library: Library,
): string[] {
  const found = (guideline && findGuideline(library, guideline)) || library.guidelines[0]
  const compared = found ? comparedLevels(found, levels).map(({ id }) => id) : []
  return compared.length > 0 ? compared : [...levels]
}
