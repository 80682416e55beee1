import { z } from 'zod'
import { subjectSchema } from '../domain/subject.ts'

const ids = z.array(z.string()).default([])
/** Labelled lines name levels and dimensions for every intent that can have them, also where the answer needs none. */
const about = { guideline: z.string().optional(), levels: ids, dimensions: ids }
/** True: headings alone. */
const brief = z.boolean().optional()

/** What a nudge can be answered with by one tap. */
export const nudgeActs = ['add', 'nothing', 'tomorrow', 'skip', 'pause', 'why', 'stop'] as const
export type NudgeAct = (typeof nudgeActs)[number]

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

/** What a text asks for. Level and dimension ids are those of `guideline`, or of the default one without it. */
export const intentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compare'), brief, ...about }),
  z.object({ kind: z.literal('expectations'), brief, ...about }),
  z.object({ kind: z.literal('dimensions'), guideline: about.guideline }),
  /** `none`: there is no level on that side of the one that was asked about. */
  z.object({
    kind: z.literal('levels'),
    guideline: about.guideline,
    none: z.enum(['above', 'below']).optional(),
  }),
  z.object({ kind: z.literal('principles') }),
  z.object({ kind: z.literal('guidelines') }),
  /** These words name what several guidelines have. */
  z.object({ kind: z.literal('which'), words: z.string(), guidelines: ids }),
  z.object({ kind: z.literal('postings') }),
  /** What changed between two versions of a guideline, which `words` name. */
  z.object({ kind: z.literal('changes'), words: ids, guideline: about.guideline, dimensions: ids }),
  /** What changed where the asker's own notes touch it. */
  z.object({ kind: z.literal('news'), act: z.enum(['show', 'keep', 'retag', 'later']) }),
  z.object({ kind: z.literal('posting'), posting: z.string().optional(), sections: ids, brief }),
  z.object({ kind: z.literal('search'), words: z.string(), ...about }),
  z.object({ kind: z.literal('notes.add'), note: z.string(), ...about }),
  z.object({
    kind: z.literal('notes.list'),
    words: ids,
    period: periodSchema.optional(),
    ...about,
  }),
  z.object({ kind: z.literal('rate'), score: z.number().optional(), ...about }),
  z.object({ kind: z.literal('readiness'), ...about }),
  z.object({ kind: z.literal('nudge.set'), when: z.string() }),
  z.object({ kind: z.literal('nudge.pause'), when: z.string() }),
  z.object({ kind: z.literal('nudge.stop') }),
  /** What buttons say of nudges as such: their form, the end of a pause, no to the offer. */
  z.object({ kind: z.literal('nudge.do'), act: z.enum(['change', 'resume', 'no']) }),
  /** A tap on one nudge, by its id. */
  z.object({ kind: z.literal('nudge.tap'), act: z.enum(nudgeActs), id: z.string() }),
  /** Words that answer a nudge: a note. */
  z.object({ kind: z.literal('nudge.reply'), id: z.string(), note: z.string(), ...about }),
  /** `says` asks for the answer that is to come again. */
  z.object({ kind: z.literal('reminder.set'), says: z.string(), when: z.string() }),
  /** One reminder, by its id: the answer that it brings back, or its end. */
  z.object({ kind: z.literal('reminder.do'), act: z.enum(['show', 'stop']), id: z.string() }),
  /** One of the reminders, or `all` that fit, as they were told of in words; `nudges`: these may be meant by it. */
  z.object({ kind: z.literal('reminder.end'), which: z.string(), all: z.boolean(), nudges: z.boolean() }),
  z.object({ kind: z.literal('reminders') }),
  z.object({ kind: z.literal('packet'), ...about }),
  z.object({ kind: z.literal('share'), ...about }),
  /** `all`: not one note, but all of them. `named`: what the note is said to be about; empty for the newest. */
  z.object({
    kind: z.literal('delete'),
    all: z.boolean().default(false),
    named: z.string().default(''),
    ...about,
  }),
  z.object({ kind: z.literal('notes.edit'), named: z.string().default(''), ...about }),
  /** One note, by its id; `sure` once deleting was confirmed. */
  z.object({
    kind: z.literal('note'),
    act: z.enum(['open', 'edit', 'delete', 'restore']),
    id: z.string(),
    sure: z.boolean(),
  }),
  /** What was changed last, or by the act of this id, is to be as it was before. */
  z.object({ kind: z.literal('undo'), id: z.string().optional() }),
  /** One note, by its id, is about this dimension too. */
  z.object({ kind: z.literal('note.tag'), id: z.string(), dimension: z.string() }),
  /** The form for a note, with these words in it. */
  z.object({ kind: z.literal('notes.draft'), note: z.string() }),
  z.object({ kind: z.literal('me') }),
  z.object({ kind: z.literal('hints'), on: z.boolean() }),
  z.object({ kind: z.literal('export') }),
  z.object({ kind: z.literal('holdings') }),
  z.object({ kind: z.literal('erase') }),
  z.object({ kind: z.literal('examples'), ...about }),
  /** What a word means: the expectations that use it. */
  z.object({ kind: z.literal('explain'), words: z.string(), ...about }),
  /** What is new or changed at the next level. */
  z.object({ kind: z.literal('start'), ...about }),
  /** Where the lines of a posting fall in the guideline; `none`: those that fall nowhere. */
  z.object({
    kind: z.literal('match'),
    posting: z.string().optional(),
    none: z.boolean().optional(),
    guideline: about.guideline,
    dimensions: ids,
  }),
  /** Why the last answer says what it says. */
  z.object({ kind: z.literal('why'), ...about }),
  /** The last answer, to be shared. */
  z.object({ kind: z.literal('share.last'), of: subjectSchema }),
  /** Why an answer was not helpful: the form, for the answer of this id. */
  z.object({ kind: z.literal('feedback'), answer: z.string() }),
  /** Whether words that were not understood may be read by an operator. */
  z.object({ kind: z.literal('words'), shared: z.boolean() }),
  z.object({ kind: z.literal('help'), verb: z.string().optional() }),
  z.object({ kind: z.literal('smalltalk'), about: courtesy.optional() }),
  /** Out of scope: say so, guess nothing. */
  z.object({
    kind: z.literal('unknown'),
    about: z.enum(['promotion', 'pay']).optional(),
    levels: ids,
  }),
  /** Not sure: up to three close readings, each as words that a person could have typed; none, if nothing was recognized. */
  z.object({
    kind: z.literal('unclear'),
    suggestions: z.array(z.string()).max(3),
    /** Leans on something said before, of which nothing is remembered. */
    adrift: z.boolean().optional(),
    /** They change something, and nothing was done yet. */
    undone: z.boolean().optional(),
  }),
])

export type Intent = z.infer<typeof intentSchema>
export type Kind = Intent['kind']

/** An intent and how sure the reading is of it, from 0 to 1. */
export type Reading = {
  readonly intent: Intent
  readonly confidence: number
  /** To the letter what a button says, or a command. */
  readonly exact?: true
}

/** A reading in the words of labelled lines, which know fewer intents. */
export type Labels = {
  readonly intent: string
  readonly levels: readonly string[]
  readonly dimensions: readonly string[]
  readonly sections: readonly string[]
}

export const labelsOf = (intent: Intent): Labels => ({
  intent: labelOf(intent.kind),
  levels: 'levels' in intent ? intent.levels : [],
  dimensions: 'dimensions' in intent && intent.kind !== 'match' ? intent.dimensions : [],
  sections: 'sections' in intent ? intent.sections : [],
})

function labelOf(kind: Kind): string {
  if (kind === 'unclear' || kind === 'which') return 'unknown'
  if (kind === 'share.last') return 'share'
  if (kind === 'reminder.end') return 'nudge.stop'
  if (kind === 'nudge.do' || kind.startsWith('reminder')) return 'nudge.set'
  if (kind === 'examples' || kind === 'why' || kind === 'explain') return 'expectations'
  if (kind === 'start') return 'compare'
  if (kind === 'match') return 'posting'
  return kind
}
