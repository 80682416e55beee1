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
      ^ =changes $, ^ =changes .. version, changelog, change log, =version history, previous/earlier/last/old =version .. <ladder>
      new =version of .. <ladder>, new in .. =version, <ladder> .. =version .. change/differ/new
      change .. =version, =version .. change/differ, between =version, what be new in .. <ladder>
      ^ =changes, have .. <ladder> changed/=changed, =changed in .. <ladder>, changes in/to .. <ladder>
      ^ what/anything/something/everything/whats .. =changed/new/different/updated/revised in/to/with/about/of .. <ladder>, ^ have .. <ladder> .. =changed/=updated/=revised/=amended
      be there .. new/changes/updates in/to/of/for .. <ladder>, be there .. new <ladder>, ^ do .. <ladder> change $, ^ be .. <ladder> .. =changed/=updated/=revised/=amended, when be .. <ladder> .. =changed/=updated/=revised/=amended
      =update/=updates/=revision/=revisions to/in/of .. <ladder>, different/new/=changed .. <ladder> since, =changed/new .. since .. =version, <ladder> update/updates $`,
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
