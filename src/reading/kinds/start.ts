import { z } from 'zod'
import { dimensionsToStart } from '../topics/rules.ts'
import { decisive, type Readable } from './kind.ts'
import { about } from './slots.ts'

/** What is new or changed at the next level. */
const schema = z.object({ kind: z.literal('start'), ...about })

export const start: Readable<typeof schema> = {
  schema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ start $, ^ start doing, ^ start <level>/<dimension>, should/could/can/must i start, i .. start doing, what .. begin with, what should i do first/differently/next
      what should i do more of, what .. start doing, ^ how do/can/could/would/should i become <level>, ^ how do/can/could/would/should i become a/an/the <level>, ^ how do/can i get to be <level>, ^ how do/can i get to be a/an <level>
      ^ how do/can i make it to <level>, ^ how do/can i get to <level>, what do/must/should i do/need .. to/become/reach <level>, what do it take to become/reach/make/get/be .. <level>
      ^ i want/like to become .. <level>, ^ i want/like to be promoted, ^ i want/like to get promoted, what do i need .. become/reach .. <level>, how do one/somebody/someone become .. <level>
      ^ how do/can/could/would/should i/we get/be/become better/good at/in/with/for, ^ how do i/we learn to, ^ how do i/we get into the habit, get into the habit of, how do i get a better, how do i/we work .. up to, step one .. to <level>, ^ how do/can/could i improve .. <dimension>, ^ how do/can/could i grow in, where do/should/can i begin/start .. <dimension>/better/get, first step to/toward/towards .. <level>`,
    sure: 'get better at/in/with <dimension>, improve in/on/at <dimension>, work towards/toward <level>, become a/an/the <level>, become <level>, what .. do .. first, first step/move',
  },
  facts: ({ words, dimensions, levels }) =>
    words[0]?.word === 'start' && words.length <= longest && dimensions.ids.length + levels.length > 0
      ? [[decisive, '“start” and a name']]
      : [],
  topics: { of: 'dimension', said: dimensionsToStart, decides: true, part: -0.2, taught: 'parts and all' },
  ofOne: true,
  asksOfLevels: () => true,
  fill: ({ about }) => ({ kind: 'start', ...about }),
}

const longest = 4
