import { z } from 'zod'
import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'
import { say, typedAbout } from '../id-words.ts'

/** "Which dimension?", "which mark?": what is still missing of it is asked for. */
const isWhole = ({ score, dimensions }: { score?: number | undefined; dimensions: readonly string[] }) =>
  score !== undefined && dimensions.length === 1

const isMark = (score: number | undefined): boolean => score !== undefined && score >= 1 && score <= 4

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
    happens: isWhole,
    isOrdered: (_, orders) => orders.has('rate'),
  },
  memory: {
    subject: ({ score, dimensions }) => ({
      kind: 'rate',
      dimensions: dimensions.length === 1 ? dimensions : [],
      ...(!(isWhole({ score, dimensions }) && isMark(score)) && { asked: true }),
      ...(dimensions.length === 0 && isMark(score) && { score }),
    }),
  },
  words: ({ score, dimensions, levels }) =>
    score !== undefined || dimensions.length > 1 || levels.length > 0 ? undefined : say('rate', dimensions),
  typed: ({ score, dimensions }, documents) =>
    typedAbout('rate', { dimensions }, documents, score === undefined ? [] : [String(score)]),
}

const historySchema = z.object({ kind: z.literal('ratings') })

/** How one's own marks went. */
export const history: Spec<typeof historySchema> = {
  schema: historySchema,
  verb: {
    verb: 'ratings',
    usage: 'ratings',
    help: 'your own marks by dimension, newest first',
    example: 'ratings',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  reminds: true,
  words: () => 'ratings',
  parse: ({ plain }) => (asked.test(plain) ? { kind: 'ratings' } : undefined),
}

const asked =
  /^(?:(?:please )?(?:show|list|see|give)(?: me)? )?(?:(?:all )?my (?:own |old |earlier |past )?ratings|(?:my )?ratings? history|(?:the )?history of my ratings|ratings)(?: please)?$|^what (?:are|were) my (?:own |old |earlier |past )?ratings$|^(?:what does my ratings? history look like|how did i rate myself(?: so far| before)?)$/
