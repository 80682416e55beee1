import { z } from 'zod'
import type { Readable } from './kind.ts'

const exportSchema = z.object({ kind: z.literal('export') })

export const exporting: Readable<typeof exportSchema> = {
  schema: exportSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      send/give/get me a =file .. everything/all, ^ =export $, give/send/get me all .. my =data, ^ =download .. everything/all .. i/my/me, copy of all .. data, ^ =export .. everything/all/data/=notes/=ratings, ^ =import $, ^ =import .. data/=notes/=ratings/file/export
      download/backup .. my, back up .. my, copy/export/backup/download of my/everything/all`,
    certain: '^ =export, ^ =import, ^ download/backup',
  },
  fill: () => ({ kind: 'export' }),
}

const privacySchema = z.object({
  kind: z.literal('privacy'),
  /** What is asked of it, where it isn't all. */
  asked: z.enum(['access', 'private', 'who']).optional(),
  who: z.string().optional(),
})

export const privacy: Readable<typeof privacySchema> = {
  schema: privacySchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ privacy $, what .. you hold/store/have/keep/know/save/collect .. about/on/of me, my privacy
      what/which data .. you hold/store/have/keep/save/collect, <show> .. everything you .. about me`,
    certain: `
      my data .. protected/safe/secure/encrypted/private, how .. my data .. kept/stored/protected, ^ privacy, data .. about me, privacy policy
      who .. see/read/access my/this/that/what/it, who .. see my =notes/=ratings, who see/read my/this/what, be .. this/it/here/what .. private/confidential/secret/visible
      my =notes/=ratings/evidence .. private/confidential/secret/safe/visible, be my =notes/=ratings .. private/confidential/secret/safe
      can/could/will/do .. <reader>/hr/anyone/anybody/someone/others/people .. see/read/peek/access .. my/this/what/it/here/that
      <reader>/hr/anyone/anybody/someone .. reading/read along, nobody .. read/see my, <reader>/hr .. watching/=reading/snooping/listening .. this/here/my/what
      have access to my =notes/=ratings, have access to what i`,
    likely: 'private, confidential, privacy',
  },
  fill: ({ saying: { text } }) => ({
    kind: 'privacy',
    ...askedIn(text),
  }),
}

function askedIn(text: string): Pick<z.infer<typeof privacySchema>, 'asked' | 'who'> {
  if (isOfAccess(text)) return { asked: 'access', ...whoIn(text) }
  if (isPrivate.test(text)) return { asked: 'private' }
  return whoSees.test(text) ? { asked: 'who' } : {}
}

const first = String.raw`^\W*(?:(?:hey|hi|so|and|but|wait|quick question)\W+)*`
/** "Is this private?" */
const isPrivate = new RegExp(
  `${first}(?:is|are|will|does|do) (?:(?!not\\b|n['’]t).){1,60}\\b(?:private|confidential|secret|safe|secure|encrypted|protected)\\b`,
  'i',
)
/** "Who can see my notes?" */
const whoSees = new RegExp(
  `${first}who(?:ever|['’]s)?\\b.{0,40}\\b(?:see|sees|read|reads|access|reading|seeing)\\b`,
  'i',
)

/** "Can HR see my notes?" has a plain answer. */
const isOfAccess = (text: string): boolean => access.test(text) && !/\bnot\b|n['’]t\b|\bonly\b/i.test(text)
const access =
  /^\W*(?:(?:hey|hi|so|and|but|wait|quick question)\W+)*(?:can|could|will|would|does|do|is|are) (?!i\b|you\b|we\b)(?<who>.{1,40}?)\b(?:see|read|access|look at|reading|seeing|able to)\b/i

/** Of whom it is asked, in the words that they are called by. */
const whoIn = (text: string): { readonly who?: string } => {
  const who = access.exec(text)?.groups?.who?.trim()
  return who ? { who } : {}
}

/** "Does Lena see my notes?", whole, where nothing else can be meant: of whom it is asked. */
export const asksWhetherRead = (text: string): { readonly who?: string } | undefined =>
  isOfAccess(text) && ofMine.test(text) ? whoIn(text) : undefined
const ofMine =
  /\b(?:see|seeing|read|reading|access|look at) (?:(?:any|all|some) of )?my (?:private )?(?:notes?|ratings?|case)\W*$/i

const eraseSchema = z.object({ kind: z.literal('erase') })

export const erase: Readable<typeof eraseSchema> = {
  schema: eraseSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ forget $, forget me, forget everything/all/what .. about me, forget everything $, <wipe> me $
      <wipe> .. everything $, <wipe> everything about me, <wipe> everything you/what/that, <wipe> everything i <kept> $, <wipe> everything i be/leave/quit
      <wipe> all $, <wipe> it all $, <wipe> all of it, <wipe> all of my data, <wipe> all/my/the data $
      <wipe> all my/the data $, <wipe> .. my account $, <wipe>/close my account $, <wipe> my whole/entire data/account/history
      <wipe> .. =note/=notes .. =rating/=ratings, <wipe> .. =rating/=ratings .. =note/=notes, <wipe> .. everything/all .. belongs to me, <wipe> my whole/entire =record
      <wipe> me .. completely/entirely, <wipe> .. everything/all .. i .. <kept> .. =leaving/=quit, <wipe> whatever you .. about me
      all .. =notes .. =ratings .. gone/deleted/erased/removed, everything .. you .. about me .. gone/deleted/erased/removed`,
    certain: '<wipe> .. everything/all/me/data/account, everything .. about me, forget .. me/all/everything',
  },
  isRuledOut: ({ dimensions, levels }) => dimensions.named || levels.length > 0,
  fill: () => ({ kind: 'erase' }),
}
