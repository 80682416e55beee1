import { z } from 'zod'

const ids = z.array(z.string()).default([])
/** Labelled lines name levels and dimensions for every intent that can have them, also where the answer needs none. */
export const about = { guideline: z.string().optional(), levels: ids, dimensions: ids }
/** True: headings alone. */
const brief = z.boolean().optional()

export const units = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Unit = (typeof units)[number]
const unit = z.enum(units)

export const daySchema = z.iso.date()

/** A time as it was said; which days it means, the day decides on which it is asked. */
const periodSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('this'), unit }),
  /** One: the whole unit before this one. Several: so many that end today. */
  z.object({ kind: z.literal('last'), unit, count: z.number().int().min(1) }),
  z.object({ kind: z.literal('since'), day: daySchema }),
  z.object({ kind: z.literal('since-last'), unit }),
  z.object({ kind: z.literal('since-month'), month: z.number().int().min(1).max(12) }),
])

export type Period = z.infer<typeof periodSchema>

/** What a courtesy is, where it is no greeting. */
const courtesy = z.enum(['thanks', 'bye', 'bot', 'ok'])
export type Courtesy = z.infer<typeof courtesy>

/** What free text can ask for. Level and dimension ids are those of `guideline`, or of the default one without it. */
export const readIntents = {
  compare: z.object({ kind: z.literal('compare'), brief, ...about }),
  /** `point`: the one at this place in what a level asks in a dimension. */
  expectations: z.object({
    kind: z.literal('expectations'),
    brief,
    point: z.number().int().min(1).optional(),
    ...about,
  }),
  dimensions: z.object({ kind: z.literal('dimensions'), guideline: about.guideline }),
  /** `none`: there is no level on that side of the one that was asked about. */
  levels: z.object({
    kind: z.literal('levels'),
    guideline: about.guideline,
    none: z.enum(['above', 'below']).optional(),
  }),
  principles: z.object({ kind: z.literal('principles') }),
  guidelines: z.object({ kind: z.literal('guidelines') }),
  /** These words name what several guidelines have. */
  which: z.object({ kind: z.literal('which'), words: z.string(), guidelines: ids }),
  postings: z.object({ kind: z.literal('postings') }),
  /** What changed between two versions of a guideline, which `words` name. */
  changes: z.object({ kind: z.literal('changes'), words: ids, guideline: about.guideline, dimensions: ids }),
  /** `fact`: the line of its one section that is asked for, by its label. */
  posting: z.object({
    kind: z.literal('posting'),
    posting: z.string().optional(),
    sections: ids,
    brief,
    fact: z.string().optional(),
  }),
  search: z.object({ kind: z.literal('search'), words: z.string(), ...about }),
  'notes.add': z.object({ kind: z.literal('notes.add'), note: z.string(), ...about }),
  'notes.list': z.object({
    kind: z.literal('notes.list'),
    words: ids,
    /** What they are said to be about, beside a dimension; `loose`: the dimensions were not named, but may be meant by it. */
    named: z.string().optional(),
    loose: z.boolean().optional(),
    period: periodSchema.optional(),
    ...about,
  }),
  rate: z.object({ kind: z.literal('rate'), score: z.number().optional(), ...about }),
  readiness: z.object({ kind: z.literal('readiness'), ...about }),
  'nudge.set': z.object({ kind: z.literal('nudge.set'), when: z.string() }),
  'nudge.pause': z.object({ kind: z.literal('nudge.pause'), when: z.string() }),
  'nudge.stop': z.object({ kind: z.literal('nudge.stop') }),
  packet: z.object({ kind: z.literal('packet'), ...about }),
  share: z.object({ kind: z.literal('share'), ...about }),
  /** `all`: not one note, but all of them. `named`: what the note is said to be about; empty for the newest. */
  delete: z.object({
    kind: z.literal('delete'),
    all: z.boolean().default(false),
    named: z.string().default(''),
    ...about,
  }),
  'notes.edit': z.object({ kind: z.literal('notes.edit'), named: z.string().default(''), ...about }),
  me: z.object({ kind: z.literal('me') }),
  hints: z.object({ kind: z.literal('hints'), on: z.boolean() }),
  export: z.object({ kind: z.literal('export') }),
  privacy: z.object({ kind: z.literal('privacy'), asked: z.literal('access').optional() }),
  erase: z.object({ kind: z.literal('erase') }),
  /** What another person keeps. */
  others: z.object({ kind: z.literal('others') }),
  /** What a word means: the expectations that use it. */
  explain: z.object({ kind: z.literal('explain'), words: z.string(), ...about }),
  /** What is new or changed at the next level. */
  start: z.object({ kind: z.literal('start'), ...about }),
  /** Where the lines of a posting fall in the guideline; `none`: those that fall nowhere. */
  match: z.object({
    kind: z.literal('match'),
    posting: z.string().optional(),
    none: z.boolean().optional(),
    guideline: about.guideline,
    dimensions: ids,
  }),
  help: z.object({ kind: z.literal('help'), verb: z.string().optional() }),
  smalltalk: z.object({ kind: z.literal('smalltalk'), about: courtesy.optional() }),
  /** Out of scope: say so, guess nothing. */
  unknown: z.object({
    kind: z.literal('unknown'),
    about: z.enum(['promotion', 'pay']).optional(),
    levels: ids,
    /** Names that the guideline does not have; the levels that it has stand beside them in the answer. */
    names: ids,
    guideline: about.guideline,
    /** How long the text was: refusals in a row read otherwise. */
    length: z.number().optional(),
  }),
  /** Not sure: up to three close readings, each as words that a person could have typed; none, if nothing was recognized. */
  unclear: z.object({
    kind: z.literal('unclear'),
    suggestions: z.array(z.string()).max(3),
    /** Leans on something said before, of which nothing is remembered. */
    adrift: z.boolean().optional(),
    /** They change something, and nothing was done yet. */
    undone: z.boolean().optional(),
  }),
}

export type Intent = {
  [K in keyof typeof readIntents]: z.infer<(typeof readIntents)[K]>
}[keyof typeof readIntents]
export type Kind = Intent['kind']

/** An intent and how sure the reading is of it, from 0 to 1. */
export type Reading = {
  readonly intent: Intent
  readonly confidence: number
}
