import { z } from 'zod'
import { isNamesAlone } from '../names/alone.ts'
import type { NameKind } from '../names/name-index.ts'
import type { Saying } from '../saying.ts'
import { decisive, type Fact, type Readable } from './kind.ts'
import { about, brief, only } from './slots.ts'

const schema = z.object({
  kind: z.literal('expectations'),
  brief,
  /** The one at this place in what a level asks in a dimension. */
  point: z.number().int().min(1).optional(),
  only,
  ...about,
})

export const expectations: Readable<typeof schema> = {
  schema,
  cues: {
    sure: `
      ^ expectation, expectation of/for/from/at/on/in, <level> expectation, expected of/from/for/to/at, expect of/from
      supposed/required/meant/obliged to, on the hook, held to, remind/reminder .. <level>/<dimension>
      what .. <level> .. do, what .. good look, walk .. through`,
    likely: `
      expect, what do/must/should/would/be <level>, do/must/should/be i/we have/need/own/publish/sell/hire/lead
      <level> .. have/need/supposed/required/must/should, ask of/for/from, want of/from, require of/from
      role/duty/job/responsibility/scope of .. <level>, everything/all .. for/about/of/under .. <level>
      say/ask/require/mean .. <level>, describe/explain .. <dimension>/<level>, what .. do about, the bar, bar on/for/at, what .. owe
      responsible for, meant by, <show> <level>/<dimension>, <show> .. <level>, whole row
      what .. <dimension> .. <level>, what be/about <dimension>, <level> <dimension>, <dimension> <level>, do/be <level>
      <dimension> for/at/as <level>, <level> on/in/about/for <dimension>, in plain/normal/simple words/english`,
    faint: `
      ^ <level>, ^ <dimension>, as/at/for <level>, i be <level>, what about, guide/guideline .. say/want/ask, my level/role
      what do/should/must, role, duty, <level>, how should/do/must, explain/describe`,
  },
  facts: (saying) => (isOfOwn(saying) ? [[decisive, 'what is expected of the asker']] : factsOf(saying)),
  isRuledOut: ({ levels }) => levels.length > 1,
  topics: { of: 'dimension', decides: true, part: 0.1, taught: 'parts and all' },
  ofOne: true,
  ofData: true,
  asksOfLevels: () => true,
  fill: ({ saying, about }) => ({
    kind: 'expectations',
    ...about,
    ...(isOfOwn(saying) && { dimensions: [] }),
    ...onlyIn(saying),
  }),
}

/** "Expectations at my level", "what's expected of me next year": of a time the guideline says nothing. */
const isOfOwn = ({ text, levels, dimensions }: Saying): boolean =>
  levels.length === 0 && !dimensions.named && text.length < longestOwn && ofOwn.test(text)
const longestOwn = 80
const when = String.raw`(?:(?:in |for |over |during )?(?:the )?(?:next|this|coming) (?:year|quarter|half|cycle|months?|review)|in \d{4}|for \d{4}|now|today)`
const mine = '(?:me|us|my (?:own |current |present )?(?:level|grade|role|job|position))'
const ofOwn = new RegExp(
  String.raw`^\W*(?:(?:and|so|ok|hi|hey|hello|please|pls|show|tell|give|me|see|list|the|my|all)\b\W*)*(?:what(?:['’]?s| is| are| will be)(?: the)? )?(?:expectations?|expected)(?: (?:of|for|at|on|in|from) ${mine})?(?:,? ${when})?\W*$`,
  'i',
)

/** "Is mentoring expected at my level?", "is coaching part of Mgr III?": a dimension's name asks for all of it. */
function onlyIn({ text, dimensions }: Saying): { only?: string } {
  const only = isOne.exec(text)?.[1]
  return only === undefined || dimensions.named ? {} : { only }
}
const isOne =
  /^\W*(?:(?:so|and|ok|hi|hey) )*(?:is|are) (?:the )?(\p{L}[\p{L} -]{2,40}?) (?:really |also |even )?(?:expected|required|asked(?: for)?|needed|demanded|part of|mandatory|a must)\b/iu

function factsOf(saying: Saying): Fact[] {
  const { levels, dimensions, words } = saying
  const facts: Fact[] = []
  if (levels.length === 1) facts.push([3, 'one level'])
  // Of nothing else than where it is, what is expected there is asked.
  if (isNamesAlone(saying, placed)) facts.push([6, 'nothing but names'])
  if (dimensions.named) facts.push([3.4, 'a dimension by its name'])
  else if (dimensions.ids.length > 0)
    facts.push([words.length < 5 ? 3.4 : words.length < 8 ? 2 : 1, 'words of a dimension'])
  return facts
}

const placed: ReadonlySet<NameKind> = new Set(['level', 'dimension'])
