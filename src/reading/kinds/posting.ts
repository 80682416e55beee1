import { z } from 'zod'
import { isNamesAlone } from '../names/alone.ts'
import { isNamed, type NameKind } from '../names/name-index.ts'
import type { Saying } from '../saying.ts'
import { sectionsByRule } from '../topics/rules.ts'
import { type Asked, decisive, type Readable } from './kind.ts'
import { asksForLine, factAsked, placeAsked } from './posting-fact.ts'
import { brief, ids } from './slots.ts'

const postingSchema = z.object({
  kind: z.literal('posting'),
  posting: z.string().optional(),
  sections: ids,
  brief,
  /** The line of its one section that is asked for, by its label or its text. */
  fact: z.string().optional(),
  /** The line of its one section that is asked for, by its place. */
  point: z.number().int().optional(),
})

export const posting: Readable<typeof postingSchema> = {
  schema: postingSchema,
  cues: {
    command: '<posting> .. mention/say/state',
    certain: `
      ^ =posting, in/per/from/of/do/the =posting, =posting .. section, per/in/to/from/by/of .. =posting/ad
      job <posting>, <posting> job/=posting/vacancy/ad/role/position/opening`,
    sure: '<posting>, =posting, the job/role .. <section>, <section> .. job/role/vacancy, nice to have, the opening',
    likely: '^ <section> $, the job, apply .. job',
    faint: 'interview, apply, position, candidate',
  },
  facts: (saying) => {
    if (names(saying, 'dimension') || saying.levels.length > 0) return []
    return [
      ...(names(saying, 'section') ? [[1.5, 'a section of a posting'] as const] : []),
      ...(asksForLine(saying) ? [[decisive, 'what one line of a posting tells'] as const] : []),
    ]
  },
  isRuledOut: ({ levels, names }) => levels.length > 0 && !names.some(({ kind }) => kind === 'posting'),
  topics: {
    of: 'section',
    sure: (saying, look) => (isNamesAlone(saying, sectional) ? sectionsByRule(look) : []),
    said: sectionsByRule,
    decides: true,
    part: -0.3,
    taught: 'parts and all',
  },
  fill: (asked) => ({
    kind: 'posting',
    ...postingOf(asked),
    sections: [...asked.topics],
    ...factIn(asked.saying, asked.topics),
    ...placeAsked(asked.saying),
  }),
}

const sectional: ReadonlySet<NameKind> = new Set(['posting', 'section'])

/** Whether a text has a name of this kind. */
export const names = ({ names }: Saying, kind: NameKind): boolean =>
  names.some((name) => name.kind === kind && isNamed(name))

/** The posting that is named, or the only one. */
export function postingOf({ saying, vocabulary: { library } }: Asked): { posting?: string } {
  const named = saying.names.some(({ kind, id }) => kind === 'posting' && id !== '')
  return saying.posting !== undefined && (named || library.postings.length === 1)
    ? { posting: saying.posting.id }
    : {}
}

const factIn = (saying: Saying, sections: readonly string[]): { fact?: string } => {
  const fact = sections.length === 1 ? factAsked(saying, sections) : undefined
  return fact === undefined ? {} : { fact }
}

const postingsSchema = z.object({ kind: z.literal('postings') })

export const postings: Readable<typeof postingsSchema> = {
  schema: postingsSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ =postings $, ^ list/all/<show> .. =postings $, what/which =postings be/do/have, how many =postings
      =postings .. open/closed/expired/left, what/which job be .. open/advertised, open =postings, job =postings $`,
  },
  fill: () => ({ kind: 'postings' }),
}

const principlesSchema = z.object({ kind: z.literal('principles') })

export const principles: Readable<typeof principlesSchema> = {
  schema: principlesSchema,
  cues: {
    certain: `
      ^ =principles $, leadership =principles, list/all/show/name/which/what/how .. =principles, =lps, =lp
      be <principle> .. =principle/=principles/=lp/=lps, amazon/aws/sixteen/16 =principles`,
    sure: '=principles, <principle> .. one of, <principle> .. =principle/=principles',
    likely:
      'what .. <principle> .. mean, ^ <principle> $, what be/do <principle>, explain/define <principle>',
  },
  isRuledOut: ({ levels }) => levels.length > 0,
  fill: () => ({ kind: 'principles' }),
}
