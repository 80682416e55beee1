import { z } from 'zod'
import { shareActs } from '../../shares/intent.ts'
import type { Spec } from '../feature.ts'
import { about, aboutAfter, say } from '../id-words.ts'

/** Who was mentioned, and is filled in where a person is chosen. */
export const readerSlot = { reader: z.string().optional() }

/** As a mention, so that its letters stay as they are. */
export const forReader = (reader: string | undefined): string => (reader ? ` for @${reader}` : '')

/** Notes in one share. */
export const mostChosen = 20

const pickSchema = z.object({
  kind: z.literal('share.pick'),
  ids: z.array(z.uuid()).max(mostChosen).default([]),
  ...readerSlot,
})

/** The form in which notes and their reader are chosen; `ids`: of notes that are chosen already. */
export const pick: Spec<typeof pickSchema> = {
  schema: pickSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ ids, reader }) => `${['show to someone', ...ids].join(' ')}${forReader(reader)}`,
  parse({ text, plain }) {
    if (plain === 'show to someone') return { kind: 'share.pick', ids: [] }
    const { ids = '', reader } = picked.exec(text)?.groups ?? {}
    const chosen = ids.split(' ').filter((id) => id !== '')
    return chosen.length > 0 || reader
      ? { kind: 'share.pick', ids: chosen, ...(reader && { reader }) }
      : undefined
  },
}

const picked = /^show to someone(?<ids>(?: [0-9a-f-]{36}){0,20})(?: for @(?<reader>\w+))?$/

const answerSchema = z.object({ kind: z.literal('share.answer'), of: z.string() })

/** The same for an answer, by the words that ask for it. */
export const answer: Spec<typeof answerSchema> = {
  schema: answerSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ of }) => (of.length <= longestWords ? `show someone the answer to: ${of}` : undefined),
  parse({ text }) {
    const [, of] = /^show someone the answer to: (.{1,1500})$/s.exec(text) ?? []
    return of ? { kind: 'share.answer', of } : undefined
  },
}

/** What a form carries along, with its other fields. */
const longestWords = 1_500

const caseSchema = z.object({
  kind: z.literal('share.case'),
  guideline: z.string().optional(),
  levels: z.array(z.string()).default([]),
  ...readerSlot,
})

/** The same for the case for a level. */
export const ofCase: Spec<typeof caseSchema> = {
  schema: caseSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ guideline, levels, reader }, library) =>
    levels.length === 1
      ? `${say('show-case', about({ guideline, levels }, library))}${forReader(reader)}`
      : undefined,
  parse({ text }, library) {
    const [, of = '', reader] = /^(show-case .*?)(?: for @(\w+))?$/.exec(text) ?? []
    const found = aboutAfter('show-case', of, library)?.about
    if (!found || found.dimensions.length > 0 || found.levels.length !== 1) return undefined
    const { dimensions: _, ...place } = found
    return { kind: 'share.case', ...place, ...(reader && { reader }) }
  },
}

const agendaSchema = z.object({ kind: z.literal('share.agenda') })

/** The same for the agenda of a 1:1. */
export const ofAgenda: Spec<typeof agendaSchema> = {
  schema: agendaSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: () => 'show 1:1 to someone',
  parse: ({ plain }) => (plain === 'show 1:1 to someone' ? { kind: 'share.agenda' } : undefined),
}

const oneSchema = z.object({
  kind: z.literal('share.one'),
  act: z.enum(shareActs),
  id: z.string(),
  page: z.int().nonnegative().default(0),
  /** The share in whose place it comes, or what was said of it. */
  other: z.uuid().optional(),
})
export type ShareIntent = z.infer<typeof oneSchema>

/** One share, by its id: whose it is, and who may do what, is looked up each time. */
export const one: Spec<typeof oneSchema> = {
  schema: oneSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ act, id, page, other }) =>
    `share ${act} ${id}${page > 0 ? ` page ${page}` : ''}${other ? ` for ${other}` : ''}`,
  parse({ plain }) {
    const [, said, id, page, other] =
      /^share ([a-z]+) ([0-9a-f-]{36})(?: page (\d{1,6}))?(?: for ([0-9a-f-]{36}))?$/.exec(plain) ?? []
    const act = shareActs.find((each) => each === said)
    return act && id
      ? { kind: 'share.one', act, id, page: Number(page ?? 0), ...(other && { other }) }
      : undefined
  },
}

const sayingSchema = z.object({ kind: z.literal('share.comment'), id: z.string() })

/** The form for a comment on a share. */
export const comment: Spec<typeof sayingSchema> = {
  schema: sayingSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ id }) => `comment on ${id}`,
  parse({ plain }) {
    const [, id] = /^comment on ([0-9a-f-]{36})$/.exec(plain) ?? []
    return id ? { kind: 'share.comment', id } : undefined
  },
}

const rateSchema = z.object({ kind: z.literal('share.rate'), id: z.string() })

/** The form for one's own ratings of what is shown. */
export const rate: Spec<typeof rateSchema> = {
  schema: rateSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ id }) => `rate what is shown ${id}`,
  parse({ plain }) {
    const [, id] = /^rate what is shown ([0-9a-f-]{36})$/.exec(plain) ?? []
    return id ? { kind: 'share.rate', id } : undefined
  },
}
