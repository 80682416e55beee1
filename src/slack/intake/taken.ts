import type { IncomingMessage } from 'node:http'
import type { Context, ReceiverEvent } from '@slack/bolt'
import { z } from 'zod'
import type { Order } from '../../store/events/order.ts'

/** How something that was begun is taken up. */
export type Taken = {
  readonly order: Order
  /** It was interrupted, and is taken up again. */
  readonly late: boolean
  /** It failed so often that it is not tried any more, but told. */
  readonly hopeless: boolean
  /** The person has the answer: what is still to be drawn anew is not worth another one. */
  readonly told: () => Promise<void>
}

/** Where Bolt hands it on to the listeners. */
export const customProperties = (taken: Taken) => ({ taken })

/** What is the same when the same bytes come again: of a request its signature, in Socket Mode the envelope's id. */
export const signatureOf = ({ headers }: IncomingMessage) => ({
  origin: String(headers['x-slack-signature']).toLowerCase(),
})
export const envelopeOf = ({ envelope_id }: { readonly envelope_id?: unknown }) => ({ origin: envelope_id })

export const originOf = ({ customProperties: { origin } = {} }: ReceiverEvent): string | undefined =>
  typeof origin === 'string' ? origin : undefined

const takenSchema = z.object({
  order: z.object({
    teamId: z.string(),
    eventId: z.string(),
    id: z.string(),
    begunAt: z.date(),
    attempt: z.number(),
  }),
  late: z.boolean(),
  hopeless: z.boolean(),
  told: z.custom<Taken['told']>((value) => typeof value === 'function'),
})

/** Undefined for what was not begun. */
export const takenOf = (context: Context): Taken | undefined => takenSchema.safeParse(context.taken).data
