import { z } from 'zod'
import type { Answer, Part } from '../bot/answer.ts'
import { worded } from '../bot/codec.ts'
import type { Intent } from '../bot/features/features.ts'
import { bestOf } from '../bot/features/search/reply.ts'
import { guidance } from '../bot/guidance.ts'
import type { Mind } from '../bot/mind.ts'
import { guideTo } from '../bot/replies/phrases.ts'
import { plain } from '../bot/replies/plain.ts'
import { comparedLevels } from '../domain/compare.ts'
import type { Dimension, Guideline } from '../domain/library/guideline.ts'
import * as facts from './facts.ts'
import { dimensionNamed, guidelineNamed, levelNamed, NotNamed, postingNamed, sectionNamed } from './lookup.ts'
import * as schemas from './schemas.ts'

const guideline = z
  .string()
  .max(200)
  .optional()
  .describe('The role, title or id of the guideline; needed where there are several')
const levelName = z.string().max(200)
const dimension = z.string().max(200).optional().describe('A dimension by its name or id; all without it')

/** A tool: what it takes, what it gives back in fields, and how; the words of its answer are the bot's own. */
export type Tool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: I
  readonly output: O
  /** Throws NotNamed. */
  answer(mind: Mind, input: z.infer<I>): { readonly text: string; readonly facts: z.infer<O> }
}

/** Types what a tool takes and gives back by its schemas. */
const tool = <I extends z.ZodObject, O extends z.ZodObject>(of: Tool<I, O>): Tool<I, O> => of

const listGuidelines = tool({
  name: 'list_guidelines',
  title: 'Guidelines and postings',
  description:
    'Which role guidelines and job postings there are, with the levels (lowest first) and dimensions of each. Call this first to learn the names.',
  input: z.strictObject({}),
  output: schemas.listed,
  answer: (mind) => ({
    text: [{ kind: 'guidelines' } as const, { kind: 'postings' } as const]
      .map((intent) => said(mind, intent))
      .join('\n\n'),
    facts: facts.listedIn(mind.library),
  }),
})

const getExpectations = tool({
  name: 'get_expectations',
  title: 'What a level asks',
  description:
    'What a level is expected to do, in the words of the document, in one dimension or in all. Quote it as it stands, and name the source.',
  input: z.strictObject({
    guideline,
    level: levelName.describe('The level by its name, short form or id: “Sr. Mgr”'),
    dimension,
  }),
  output: schemas.expected,
  answer(mind, input) {
    const { of, place, dimensions } = asked(mind, input)
    const level = levelNamed(mind.vocabulary, of, input.level)
    return {
      text: said(mind, {
        kind: 'expectations',
        ...place,
        levels: [level.id],
        dimensions: idsOf(dimensions, of),
      }),
      facts: facts.expectedAt(of, level, dimensions),
    }
  },
})

const compareLevels = tool({
  name: 'compare_levels',
  title: 'What changes between two levels',
  description:
    'What changes between two levels: each expectation that changed, is new, stays the same, or is stated at the lower level alone. With one level: between it and the next.',
  input: z.strictObject({
    guideline,
    from: levelName.optional().describe('A level by its name, short form or id'),
    to: levelName.optional().describe('Another level; the order doesn’t matter'),
    dimension,
  }),
  output: schemas.compared,
  answer(mind, input) {
    const { of, place, dimensions } = asked(mind, input)
    const names = [input.from, input.to].filter((name) => name !== undefined)
    const named = names.map((name) => levelNamed(mind.vocabulary, of, name).id)
    const [lower, higher] = comparedLevels(of, named)
    if (!lower || !higher) {
      const told = of.levels.map(({ short }) => short).join('; ')
      throw new NotNamed(`Say which two levels to compare, with \`from\` and \`to\`. There are: ${told}.`)
    }
    const levels = [lower.id, higher.id]
    return {
      // One after another: of many at once the bot shows in a room only what changes most.
      text: dimensions
        .map(({ id }) => said(mind, { kind: 'compare', ...place, levels, dimensions: [id] }))
        .join('\n\n'),
      facts: facts.comparedBetween(of, { lower, higher }, dimensions),
    }
  },
})

const search = tool({
  name: 'search',
  title: 'Search the guideline and postings',
  description:
    'The passages of a guideline and of the job postings that are closest to some words, as the document has them.',
  input: z.strictObject({
    words: z.string().trim().min(1).max(200).describe('What to look for, as a person would say it'),
    guideline,
  }),
  output: schemas.found,
  answer(mind, { words, guideline: name }) {
    const of = guidelineNamed(mind.vocabulary, name)
    const { place } = guideTo(of, mind.library)
    return {
      text: said(mind, { kind: 'search', ...place, words, levels: [], dimensions: [] }),
      facts: facts.foundIn(of, mind.library, bestOf(words, mind.search(words, of)).best),
    }
  },
})

const getPosting = tool({
  name: 'get_posting',
  title: 'A job posting',
  description: 'A job posting, whole or one of its sections: duties, qualifications, pay, how to apply.',
  input: z.strictObject({
    posting: z
      .string()
      .max(200)
      .optional()
      .describe('The posting by its name; needed where there are several'),
    section: z.string().max(200).optional().describe('A section by its title or id; all without it'),
  }),
  output: schemas.posted,
  answer(mind, { posting: name, section }) {
    const { vocabulary } = mind
    const posting = postingNamed(vocabulary, name)
    const sections = section === undefined ? posting.sections : [sectionNamed(vocabulary, posting, section)]
    const ids = sections.map(({ id }) => id)
    return {
      text: said(mind, { kind: 'posting', posting: posting.id, sections: ids }),
      facts: facts.postedIn(posting, sections),
    }
  },
})

/** All that an assistant can ask for: nothing of any person, and nothing that changes anything. */
export const tools: readonly Tool[] = [listGuidelines, getExpectations, compareLevels, search, getPosting]

/** The guideline, and the dimensions of it that are asked for. */
function asked(
  { library, vocabulary }: Mind,
  input: { readonly guideline?: string | undefined; readonly dimension?: string | undefined },
) {
  const of = guidelineNamed(vocabulary, input.guideline)
  const dimensions =
    input.dimension === undefined ? of.dimensions : [dimensionNamed(vocabulary, of, input.dimension)]
  return { of, place: guideTo(of, library).place, dimensions }
}

/** None where all are meant. */
const idsOf = (dimensions: readonly Dimension[], of: Guideline): string[] =>
  dimensions.length === of.dimensions.length ? [] : dimensions.map(({ id }) => id)

/** What the bot says in a room that everyone reads, without its buttons. */
function said(mind: Mind, intent: Intent): string {
  const answer = worded(guidance(mind, intent), mind.library)
  return plain({ ...answer, parts: answer.parts.flatMap(withoutButtons) })
}

function withoutButtons(part: Answer['parts'][number]): Part[] {
  switch (part.kind) {
    case 'choices':
      return []
    case 'table':
      return [{ ...part, rows: part.rows.map(({ name, text }) => ({ name, text })) }]
    default:
      return [part]
  }
}
