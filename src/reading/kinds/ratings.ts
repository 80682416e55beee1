import { z } from 'zod'
import { clear, dimensionsOfOwn } from '../topics/rules.ts'
import type { Readable } from './kind.ts'
import { scoreIn } from './score.ts'
import { about } from './slots.ts'

const schema = z.object({
  kind: z.literal('rate'),
  score: z.number().optional(),
  ...about,
  /** The dimension that the last mark was given for by mistake: it is taken back, and given for this one. */
  instead: z.string().optional(),
  /** The dimension whose mark it is given too. */
  like: z.string().optional(),
})

export const rate: Readable<typeof schema> = {
  schema,
  cues: {
    command: `
      ^ =rate, ^ =score, ^ =rating, <dimension> <score>, <number> out of <number>
      <keep> .. as .. self/own <rating>, <keep> .. as my <rating>`,
    certain: `
      rate me/myself, give me/myself .. <number>, put me/myself .. <number>, <number> from/of <number>
      my .. <rating> .. <number>, self assessment, self <rating>, score/mark/grade me/myself
      <change>/raise/lower/bump .. <rating> .. <number>`,
    sure: `
      i be .. <number> on/in/at/out/for, <number> on/in/for/at <dimension>, <dimension> .. <number> out/from/of
      from <number> to <number>, <change>/bump/raise/lower .. <dimension> to/at <number>, ^ <dimension> <number> $
      call myself, myself .. <number>, =rating of <number>, <change>/raise/lower .. <rating>`,
    faint: '<rating>',
  },
  facts: ({ text }) => (/^\W*[1-4]\W*$/.test(text) ? [[9, 'a mark alone']] : []),
  topics: { of: 'dimension', said: (look) => dimensionsOfOwn(look, clear), taught: 'parts' },
  fill: ({ saying, about }) => ({ kind: 'rate', ...scoreIn(saying), ...about }),
}
