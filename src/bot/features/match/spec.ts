import { findPosting } from '../../../domain/library/library.ts'
import { sameGuideline } from '../../../domain/subject.ts'
import * as read from '../../../reading/kinds/match.ts'
import type { Spec } from '../feature.ts'
import { about, aboutIn, idsAfter, say } from '../id-words.ts'

export const match: Spec<typeof read.match.schema> = {
  schema: read.match.schema,
  label: 'posting',
  verb: {
    verb: 'match',
    usage: 'match [posting] [dimension]',
    help: 'where each line of a job posting falls in your guideline',
    example: 'match account-manager',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline', 'posting'],
  memory: {
    again: ({ posting, dimensions, ...subject }) => ({
      kind: 'match',
      ...sameGuideline(subject),
      ...(posting !== undefined && { posting }),
      dimensions,
    }),
    swappable: 'topics',
  },
  words: (intent, library) =>
    say('match', [
      intent.posting,
      ...(intent.none ? ['none'] : []),
      ...(intent.all ? ['all'] : []),
      ...about(intent, library),
    ]),
  parse({ text }, library) {
    const [id = '', ...rest] = idsAfter('match', text)?.ids ?? []
    const found = aboutIn(
      library,
      rest.filter((word) => word !== 'none' && word !== 'all'),
    )
    if (!findPosting(library, id) || !found) return undefined
    const { levels: _, ...place } = found
    const lines = {
      ...(rest.includes('none') && { none: true }),
      ...(rest.includes('all') && { all: true }),
    }
    return { kind: 'match', posting: id, ...place, ...lines }
  },
}
