import { z } from 'zod'
import { questionLength } from '../../../domain/agenda/agenda.ts'
import * as read from '../../../reading/kinds/agenda.ts'
import type { Spec } from '../feature.ts'

/** What a person takes to their 1:1. */
export const agenda: Spec<typeof read.agenda.schema> = {
  schema: read.agenda.schema,
  verb: {
    verb: '1:1',
    usage: '1:1',
    help: 'what’s new since your last 1:1, and what you want to ask; “ask about …” adds a question',
    example: '1:1',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofRole: true,
  reminds: true,
  words: () => '1:1',
  parse: ({ plain }) => (opens.test(plain) ? { kind: 'agenda' } : undefined),
  typed: () => '1:1',
}

const mine = `(?:(?:my|the|our|a|an|next|upcoming|weekly) )*${read.oneOnOne}`
const withManager = '(?: with (?:my |the )?(?:manager|boss|lead|supervisor|line manager))?'

/** "1:1", "prepare my 1:1", "my one on one with my manager", "agenda for my 1:1" */
const opens = new RegExp(
  `^(?:(?:please|pls|can you|could you|help me|i want to|i need to|let[’']?s|show(?: me)?|open) )*(?:(?:prepare|prep|prepping|preparing)(?: me)?(?: for)? )?(?:(?:the |an |my )?(?:agenda|talking points) (?:for|of) )?${mine}(?:[’']?s)?(?: agenda| prep)?${withManager}(?: (?:please|pls|today|tomorrow))?$`,
)

const askSchema = z.object({
  kind: z.literal('agenda.ask'),
  /** Without it, the form asks. */
  question: z.string().max(questionLength).optional(),
})

/** A question of theirs for the next one. */
export const ask: Spec<typeof askSchema> = {
  schema: askSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  change: { happens: ({ question }) => question !== undefined, isOrdered: () => false, keepsQuestions: true },
  words: ({ question }) => (question === undefined ? '1:1 question' : `ask about ${question}`),
  parse({ text, plain }) {
    if (adds.test(plain)) return { kind: 'agenda.ask' }
    const question = questions.map((each) => each.exec(text)?.[1]?.trim()).find(Boolean)
    return question ? askSchema.safeParse({ kind: 'agenda.ask', question }).data : undefined
  },
}

const adds = new RegExp(
  `^(?:(?:please|pls|i want to|let me) )?(?:${read.oneOnOne} question|add (?:a|another) question(?: (?:to|for) ${mine}${withManager})?)$`,
)

/** "Ask my manager about X", "put X on my 1:1 agenda", "question for my 1:1: X" */
const questions = [
  new RegExp(
    `^(?:please )?ask (?:(?:my |the )?(?:manager|boss|lead|supervisor|line manager) )?about (.+?)(?: (?:in|at|for|during) ${mine})?$`,
    'is',
  ),
  new RegExp(
    `^(?:please )?(?:put|add) (?!together\\b|(?:an?|the) agenda\\b)(.+?) (?:to|on|for|in)(?: (?:the )?agenda (?:of|for))? ${mine}(?: agenda| list)?[.!]?$`,
    'is',
  ),
  new RegExp(`^(?:a )?question for (?:${mine}|my (?:manager|boss))\\s*[:,-]\\s*(.+)$`, 'is'),
  new RegExp(`^${read.oneOnOne}:? (?:ask|add|question)(?: about)?:? (.+)$`, 'is'),
]

const editSchema = z.object({ kind: z.literal('agenda.edit'), id: z.uuid().optional() })

/** The form with a question's words; without an id, which one is chosen. */
export const edit: Spec<typeof editSchema> = {
  schema: editSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ id }) => `1:1 edit${id ? ` ${id}` : ''}`,
  parse({ plain }) {
    const [said, id] = /^1:1 edit(?: ([0-9a-f-]{36}))?$/.exec(plain) ?? []
    if (said === undefined && !edits.test(plain)) return undefined
    return editSchema.safeParse({ kind: 'agenda.edit', ...(id && { id }) }).data
  },
}

/** "Edit my 1:1 questions", "change a question for my 1:1" */
const edits = new RegExp(
  `^(?:(?:please|can i|i want to|let me|how do i) )*(?:edit|change|correct|reword) (?:(?:my|a|the|one) )?(?:${read.oneOnOne} questions?|questions? (?:for|of|on) ${mine}(?: agenda)?)$`,
)

/** `asked`: a question was; `open`: it wasn't; `remove`: the form for those that are to go; `done`: the 1:1 took place. */
const acts = ['done', 'remove', 'asked', 'open'] as const
const actSchema = z.object({
  kind: z.literal('agenda.do'),
  act: z.enum(acts),
  id: z.uuid().optional(),
})
/** What is done with one question. */
const ofOne: ReadonlySet<string> = new Set(['asked', 'open'])
export type AgendaAct = z.infer<typeof actSchema>

export const act: Spec<typeof actSchema> = {
  schema: actSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: { happens: ({ act }) => act !== 'remove', isOrdered: () => false },
  words({ act, id }) {
    if (!ofOne.has(act)) return `1:1 ${act}`
    return id === undefined ? undefined : `1:1 ${act} ${id}`
  },
  parse({ plain }) {
    if (tookPlace.test(plain)) return { kind: 'agenda.do', act: 'done' }
    const [, said, id] = /^1:1 ([a-z]+)(?: ([0-9a-f-]{36}))?$/.exec(plain) ?? []
    const act = acts.find((each) => each === said)
    if (!act || ofOne.has(act) !== (id !== undefined)) return undefined
    return actSchema.safeParse({ kind: 'agenda.do', act, ...(id && { id }) }).data
  },
}

/** "My 1:1 is done", "the 1:1 took place" and nothing else */
const tookPlace = new RegExp(`^${mine}${withManager} (?:is |was )?(?:done|over|took place)(?: today| now)?$`)
