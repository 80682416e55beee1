import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'
import { say, typedAbout } from '../id-words.ts'

export const rate: Spec<typeof readIntents.rate> = {
  schema: readIntents.rate,
  verb: {
    verb: 'rate',
    usage: 'rate [dimension] [1–4]',
    help: 'your own mark on a dimension',
    example: 'rate leadership 3',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  change: {
    happens: ({ score, dimensions }) => score !== undefined && dimensions.length === 1,
    isOrdered: (_, orders) => orders.has('rate'),
  },
  words: ({ score, dimensions, levels }) =>
    score !== undefined || dimensions.length > 1 || levels.length > 0 ? undefined : say('rate', dimensions),
  typed: ({ score, dimensions }, documents) =>
    typedAbout('rate', { dimensions }, documents, score === undefined ? [] : [String(score)]),
}
