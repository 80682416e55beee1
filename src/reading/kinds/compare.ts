import { z } from 'zod'
import type { Hint } from '../hint.ts'
import type { Saying } from '../saying.ts'
import { decisive, type Readable } from './kind.ts'
import { about, brief, only } from './slots.ts'

const schema = z.object({
  kind: z.literal('compare'),
  brief,
  ...about,
  only,
  /** What was to be compared too, and is in no dimension. */
  beside: z.string().optional(),
  /** Two things that no level or dimension has by its name. */
  pair: z.array(z.string()).optional(),
  /** What the lower level states and the higher one doesn't repeat, alone. */
  gone: z.boolean().optional(),
  /** What the higher level states and the lower one doesn't, alone. */
  added: z.boolean().optional(),
  /** It was asked of the lower level, and that is the lowest: of the next one it is told. */
  lowest: z.boolean().optional(),
  /** One expectation of its one dimension, by its id. */
  point: z.string().optional(),
})

export const compare: Readable<typeof schema> = {
  schema,
  cues: {
    certain:
      'fall/falls/drop/drops away, ^ compare, ^ contrast, ^ diff, ^ delta, ^ versus, difference/delta to/from my .. level',
    sure: `
      compare, contrast, comparison, side by side, set against each other, next to each other, tell .. apart
      <level> versus/against, versus/against <level>, versus/against a/an/the <level>, from <level> to/into <level>
      difference/delta/gap/distinction/jump/step between, level to the next
      differ/different/distinguish/distinction .. level/<level>, level .. differ/different/change, both level/title`,
    likely: `
      what/which/how/everything/all/much/anything/where .. change/differ/different/difference/harder/bigger/new/extra
      differ, delta to/from, what .. <level> .. that .. <level>, what .. add, what .. same
      stay/same .. new/change/different, stay the same, not .. same/alike, draw .. line, line between, between level, <level> minus/less <level>, step up, jump to/from
      on top of, more/bigger/higher/harder than, go/move/get/step/grow .. from <level>
      set/sets .. apart, between <level> and/or/to <level>, across .. level, level .. same, compared to`,
    faint: 'versus, than, next level, next to <level>, evolve, shift, what is new',
  },
  facts: (saying) =>
    isGone(saying)
      ? [[decisive, 'what falls away at a level']]
      : saying.levels.length > 1
        ? [[8, 'several levels']]
        : [],
  topics: { of: 'dimension', decides: true, part: 0.1, taught: 'parts and all' },
  ofOne: true,
  ofData: true,
  asksOfLevels: () => true,
  fill: ({ saying, hint, about }) =>
    isGone(saying)
      ? { kind: 'compare', ...about, ...(saying.dimensions.named ? {} : { dimensions: [] }), gone: true }
      : {
          kind: 'compare',
          ...about,
          levels: comparedIn(saying, hint),
          ...onlyIn(saying),
          ...besideIn(saying),
        },
}

/** "Compare mentoring at III and Sr", "how does hiring differ between III and Sr": one of what a dimension asks. */
function onlyIn({ text, dimensions, levels }: Saying): { only?: string } {
  if (dimensions.named || levels.length !== 2) return {}
  const only = ofOne.map((each) => each.exec(text)?.[1]).find((words) => words !== undefined)
  return only === undefined || only.split(' ').length > 3 ? {} : { only }
}
const ofOne = [
  /^\W*compare (?:the )?(\p{L}[\p{L} -]{2,30}?) (?:at|for|in|of|between|on) /iu,
  /^\W*how (?:does|do|is|are) (?:the )?(\p{L}[\p{L} -]{2,30}?) (?:differ|different|change|vary|compare)\w* /iu,
]

/** "Compare travel and leadership": the one of two that no level or dimension has by its name. */
function besideIn({ text, names, words, dimensions, levels, strange }: Saying): {
  beside?: string
  pair?: string[]
} {
  const [, one = '', other = ''] = twoOf.exec(text) ?? []
  if (one === '' || levels.length > 0 || words.length > longestTwo) return {}
  const isNamed = (part: string) => {
    const from = text.indexOf(part)
    return words.some(
      (word, at) =>
        word.from >= from &&
        word.to <= from + part.length &&
        names.some(({ kind, at: start, length }) => placed.has(kind) && at >= start && at < start + length),
    )
  }
  const unnamed = [one, other].filter((part) => !isNamed(part))
  const [beside] = unnamed
  if (unnamed.length === 2 && !dimensions.named) return { pair: unnamed }
  return unnamed.length === 1 && beside && dimensions.named && strange.length === 0 ? { beside } : {}
}
const longestTwo = 6
const twoOf =
  /^\W*(?:please )?compare (?:the )?(\p{L}[\p{L} -]{2,30}?) (?:and|with|to|vs\.?|versus|n|&) (?:the )?(\p{L}[\p{L} -]{2,30}?)\W*$/iu
const placed: ReadonlySet<string> = new Set(['level', 'dimension'])

/** "What falls away at Sr. Mgr", "what does a Sr. Mgr no longer have to do" */
const isGone = ({ text, levels }: Saying): boolean =>
  levels.length === 1 && text.length < longestGone && gone.test(text) && !/\b(?:i|my|we|notes?)\b/i.test(text)
const longestGone = 90
const gone =
  /^\W*(?:what|which|does anything|is anything|anything)\b.*\b(?:(?:falls?|drops?|goes|fell|dropped) away|no longer|(?:is|are|gets?) dropped|not (?:\w+ ){0,2}any ?more)\b/i

/** The levels that are named; where none is and there are many, the asker's own and the next. */
function comparedIn({ levels, guideline }: Saying, { level }: Hint): string[] {
  const all = guideline?.levels.map(({ id }) => id) ?? []
  const at = level === undefined ? -1 : all.indexOf(level)
  if (levels.length > 0 || all.length < 3 || at < 0) return [...levels]
  return at + 1 < all.length ? all.slice(at, at + 2) : all.slice(-2)
}
