import { z } from 'zod'
import type { Saying } from '../saying.ts'
import type { Readable } from './kind.ts'
import { about, ids, namedOnly } from './slots.ts'

/** What changed between two versions of a guideline, which `words` name. */
const schema = z.object({
  kind: z.literal('changes'),
  words: ids,
  guideline: about.guideline,
  dimensions: ids,
})

export const changes: Readable<typeof schema> = {
  schema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ =changes $, ^ =changes .. version, changelog, change log, =version history, previous/earlier/last/old =version .. guide/guideline
      new =version of .. guide/guideline, new in .. =version, guide/guideline .. =version .. change/differ/new
      change .. =version, =version .. change/differ, between =version, what be new in .. guide/guideline
      ^ what be new $, ^ what new $, ^ anything new $, ^ be there anything new $, ^ any news $, ^ what be the news $, ^ anything changed $
      ^ =changes, have .. guide/guideline changed/=changed, =changed in .. guide/guideline/ladder, changes in/to .. guide/guideline/ladder`,
  },
  /** Who names two levels wants them compared. */
  isRuledOut: ({ levels }) => levels.length > 1,
  fill: ({ saying, place }) => ({
    kind: 'changes',
    ...place,
    words: typedWords(saying),
    dimensions: namedOnly(saying),
  }),
}

/** Versions have names of any kind: each word as it was typed, and what stands in quotes as one. */
const typedWords = ({ text }: Saying): string[] =>
  [...text.toLowerCase().matchAll(/"([^"]+)"|[^\s",;]+/g)].map(
    ([word, inside]) => inside ?? word.replace(/[.?!:]+$/, ''),
  )
