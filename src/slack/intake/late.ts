import type { Answer } from '../../bot/answer.ts'
import { lateReply } from '../../bot/replies/failures.ts'
import type { Deps } from '../deps.ts'
import type { Taken } from './taken.ts'

type Clock = Pick<Deps, 'now'>

const minutesSince = ({ order }: Taken, { now }: Clock): number =>
  Math.round((now().getTime() - order.begunAt.getTime()) / 60_000)

/** An answer that comes late says so. */
export const withDelay = <Kind extends Answer>(clock: Clock, taken: Taken | undefined, answer: Kind): Kind =>
  taken?.late ? lateReply(answer, minutesSince(taken, clock)) : answer

/** Slack takes answers at a response_url for 30 minutes. */
export const isExpired = (clock: Clock, taken: Taken | undefined): boolean =>
  taken !== undefined && minutesSince(taken, clock) >= 29

/** Throws for what failed too often: then it is told that it did not work. */
export function hopeful(taken: Taken | undefined): void {
  if (taken?.hopeless) throw new Error(`Tried ${taken.order.attempt - 1} times.`)
}
