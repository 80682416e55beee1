import { ForgottenError } from '../store/events/order.ts'
import type { AskerReply } from './answer.ts'
import { forgottenReply } from './replies/failures.ts'

/** Nothing is kept for who deleted everything while their order was in hand: they are told so. */
export const unlessForgotten = <R>(work: Promise<R>): Promise<R | AskerReply> =>
  work.catch((error: unknown) => {
    if (!(error instanceof ForgottenError)) throw error
    return forgottenReply
  })
