import { z } from 'zod'
import type { Spec } from '../feature.ts'
import { forReader, readerSlot } from './showing-spec.ts'

const askSchema = z.object({ kind: z.literal('confirm.ask'), id: z.string(), ...readerSlot })

/** The form in which a colleague is chosen who may confirm a note. */
export const ask: Spec<typeof askSchema> = {
  schema: askSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ id, reader }) => `ask someone to confirm ${id}${forReader(reader)}`,
  parse({ text }) {
    const { id, reader } =
      /^ask someone to confirm (?<id>[0-9a-f-]{36})(?: for @(?<reader>\w+))?$/.exec(text)?.groups ?? {}
    return id ? { kind: 'confirm.ask', id, ...(reader && { reader }) } : undefined
  },
}

const openSchema = z.object({ kind: z.literal('confirm.open'), id: z.string() })

/** What a colleague is asked, as a form that they answer. */
export const open: Spec<typeof openSchema> = {
  schema: openSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ id }) => `confirm open ${id}`,
  parse({ plain }) {
    const [, id] = /^confirm open ([0-9a-f-]{36})$/.exec(plain) ?? []
    return id ? { kind: 'confirm.open', id } : undefined
  },
}

const acts = ['send', 'drop', 'read', 'withdraw', 'never', 'again'] as const
const doSchema = z.object({ kind: z.literal('confirm.do'), act: z.enum(acts), id: z.uuid().optional() })
export type ConfirmIntent = z.infer<typeof doSchema>

/** By the asker: send the request, or drop it; read what was said. By the colleague: take back what they said; never be asked, or again. */
export const act: Spec<typeof doSchema> = {
  schema: doSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ act, id }) => `confirm ${act}${id ? ` ${id}` : ''}`,
  parse({ plain }) {
    const [, said, id] = /^confirm ([a-z]+)(?: ([0-9a-f-]{36}))?$/.exec(plain) ?? []
    const act = acts.find((each) => each === said)
    return act ? { kind: 'confirm.do', act, ...(id && { id }) } : undefined
  },
}
