import { z } from 'zod'
import * as read from '../../../reading/kinds/ratings.ts'
import { givesOwnMark, isBareMark, isNoMark } from '../../../reading/orders/marks.ts'
import { wordSet } from '../../../reading/words/word-set.ts'
import type { Spec } from '../feature.ts'
import { say, typedAbout } from '../id-words.ts'

/** "Which dimension?", "which mark?": what is still missing of it is asked for. */
const isWhole = ({ score, dimensions, instead, like }: Given) =>
  (score !== undefined || instead !== undefined || like !== undefined) && dimensions.length === 1
type Given = {
  readonly score?: number | undefined
  readonly dimensions: readonly string[]
  readonly instead?: string | undefined
  readonly like?: string | undefined
}

const isMark = (score: number | undefined): boolean => score !== undefined && score >= 1 && score <= 4

export const rate: Spec<typeof read.rate.schema> = {
  schema: read.rate.schema,
  verb: {
    verb: 'rate',
    usage: 'rate [dimension] [1–4]',
    help: 'your own mark on a dimension',
    example: 'rate leadership 3',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofRole: true,
  change: {
    happens: isWhole,
    isOrdered: ({ text }, orders, asked) =>
      orders.has('rate') && mayBeMark(asked?.score, text) && !tellsSeveralMarks(text) && !isNoMark(text),
    isOrderedAmong: givesOwnMark,
    isTold: (saying, asked) =>
      (isBareMark(saying) || givesOwnMark(saying)) &&
      isMark(asked?.score) &&
      mayBeMark(asked?.score, saying.text) &&
      !tellsSeveralMarks(saying.text),
    isEmpty: ({ score }, { words }) =>
      score === undefined && !words.some(({ stem, word }) => markWords.has(stem) || markWords.has(word)),
    isOffered: ({ score }, text) => mayBeMark(score, text) && !counted.test(text) && !tellsSeveralMarks(text),
    standsIn: true,
    besideReason: 'always',
  },
  memory: {
    subject: ({ score, dimensions, instead, like }) => ({
      kind: 'rate',
      dimensions: dimensions.length === 1 ? dimensions : [],
      ...(!(isWhole({ score, dimensions, instead, like }) && (instead ?? like ?? isMark(score))) && {
        asked: true,
      }),
      ...(dimensions.length === 0 && isMark(score) && { score }),
    }),
  },
  words: ({ score, dimensions, levels }) =>
    score !== undefined || dimensions.length > 1 || levels.length > 0 ? undefined : say('rate', dimensions),
  typed: ({ score, dimensions }, documents) =>
    typedAbout('rate', { dimensions }, documents, score === undefined ? [] : [String(score)]),
}

/** "4/5", "3.5" and "3 of 7" are no marks, as is what is beyond the lowest and the highest. */
export const mayBeMark = (score: number | undefined, text: string): boolean =>
  (score === undefined || isMark(score)) && !/\d\s*[/.,]\s*\d|\d (?:out )?of \d/i.test(text)

/** "Ops 2, tech 4": each is a rating of its own, and which mark is for what is not guessed. */
export const tellsSeveralMarks = (text: string): boolean =>
  /\b[1-4]\b\s*(?:,|;|&|\band\b)\s*(?!(?:it|was|from|to|on|at|in|since|until|no|nope|sorry|rather|make|actually|wait|hm+|maybe)\b)(?:\p{L}+\s+){1,3}(?:[a:=]\s*)?[1-4]\b(?!\s*(?:(?:times?|hours?|days?|weeks?|months?|years?|of|am|pm)\b|:\d))/iu.test(
    text,
  )

/** "3 complaints": a number that counts. */
const counted = /\b[1-4]\s+(?:\w+\s)?[a-z]{3,}(?<!is|us|ss|thank|thanks|ratings)s\b/i

/** "Leadership in two sentences" has none of these, and is no rating. */
const markWords = wordSet('rate rating score grade mark assess evalu self myself me')

const historySchema = z.object({
  kind: z.literal('ratings'),
  /** They are to be gone: how one is changed or taken back is said with them. */
  toDelete: z.literal(true).optional(),
})

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
  words: ({ toDelete }) => (toDelete ? 'delete my ratings' : 'ratings'),
  parse({ plain }) {
    if (toDelete.test(plain)) return { kind: 'ratings', toDelete: true }
    return asked.test(plain) ? { kind: 'ratings' } : undefined
  },
}

/** "Delete my rating of ops" */
const toDelete =
  /^(?:(?:please|pls|can you|could you) )*(?:delete|remove|erase|clear|wipe|drop|get rid of) (?:all )?(?:of )?my (?:own |old |last |latest |newest )?(?:self[- ])?(?:ratings?|marks?|scores?)(?: (?:of|for|on|in|about) (?!.*\bnotes?\b).{2,40})?(?: please)?$/
const asked =
  /^(?:(?:please )?(?:show|list|see|give)(?: me)? )?(?:(?:all )?my (?:own |old |earlier |past )?ratings|(?:my )?ratings? history|(?:the )?history of my ratings|ratings)(?: please)?$|^what(?:['’]?s| is| was) my (?:own |last |current |latest )?(?:rating|score|mark)(?: (?:for|on|in|of) .{2,40})?$|^what (?:are|were) my (?:own |old |earlier |past )?ratings$|^(?:what does my ratings? history look like|how did i rate myself(?: so far| before)?)$/
