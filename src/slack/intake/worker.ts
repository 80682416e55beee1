import type { App, ReceiverEvent } from '@slack/bolt'
import { wait } from '../../bot/wait.ts'
import { addMilliseconds } from '../../domain/dates.ts'
import { KeyError } from '../../store/database/errors.ts'
import { endEvent, holdOn, letGo, takeEvents } from '../../store/events/events.ts'
import type { Hold } from '../../store/events/insert.ts'
import type { Order } from '../../store/events/order.ts'
import { type EventRow, openWords, orderOf } from '../../store/events/rows.ts'
import { SealError } from '../../store/keys/seal.ts'
import type { Deps } from '../deps.ts'
import type { Counting } from './counting.ts'
import { type Keeping, longestBackoff, mostAtOnce, mostAttempts } from './settings.ts'
import { settlingFor } from './settling.ts'
import { customProperties } from './taken.ts'

export type Worker = {
  /** For what is to be done by this process now. */
  readonly hold: () => Hold
  /** Does it, and ends it; false when it did not get through, and is tried again later. */
  readonly work: (order: Order, body: ReceiverEvent['body']) => Promise<boolean>
  /** Takes up what was begun before, and from then on what others leave. */
  readonly start: () => void
  /** Looks right now. */
  readonly takeUp: () => Promise<void>
  /** Takes up nothing more; what is in hand stays so until it is done. */
  readonly stop: () => void
}

type Parts = Pick<Deps, 'vault' | 'now' | 'newId' | 'log'> & {
  readonly teamId: string
  readonly keeping: Keeping
  readonly counted: Counting['counted']
}

/** Brings what was begun to its end, whoever began it. */
export function workerOf(handle: App['processEvent'], parts: Parts): Worker {
  const { vault, now, newId, log, teamId, keeping, counted } = parts
  const { db } = vault
  const lease = newId()
  const hold = () => ({ now: now(), lease, until: addMilliseconds(now(), keeping.lease) })
  const settling = settlingFor(keeping.lease / 2)
  const warn = (err: unknown) => {
    settling.trouble()
    log.warn({ err }, 'what was begun')
  }
  const inHand = new Set<Order>()
  const ending = new AbortController()
  let takenUp = 0
  let looking = false
  let started = false
  let polling: NodeJS.Timeout | undefined
  let renewing: NodeJS.Timeout | undefined

  const take = (order: Order) => {
    inHand.add(order)
    const renew = () => holdOn(db, inHand, hold()).catch(warn)
    // A process that ends does not wait for it.
    renewing ??= setInterval(renew, keeping.lease / 4).unref()
  }

  const drop = (order: Order) => {
    inHand.delete(order)
    if (inHand.size > 0) return
    clearInterval(renewing)
    renewing = undefined
  }

  async function work(order: Order, body: ReceiverEvent['body']): Promise<boolean> {
    const { attempt } = order
    let ended = false
    const end = async () => {
      if (!ended) await endEvent(db, order)
      ended = true
    }
    const told = () => end().catch(warn)
    const taken = { order, late: attempt > 1, hopeless: attempt > mostAttempts, told }
    take(order)
    let done = false
    try {
      await handle({ body, ack: async () => {}, customProperties: customProperties(taken) })
      done = true
      await end()
      return true
    } catch (err) {
      if (done) return await endedLater(err, end)
      const over = attempt > mostAttempts + 2
      log.error({ err, attempt }, over ? 'given up' : 'not done yet')
      const wait = Math.min(keeping.backoff * 2 ** (attempt - 1), longestBackoff)
      await (over ? endEvent(db, order) : letGo(db, order, lease, addMilliseconds(now(), wait))).catch(warn)
      return over
    } finally {
      drop(order)
    }
  }

  /** The person has the answer: it stays in hand until that is known, so that nobody gives another one. */
  async function endedLater(err: unknown, end: () => Promise<void>): Promise<true> {
    warn(err)
    for (let ms = keeping.backoff; await wait(ms, ending.signal); ms = Math.min(2 * ms, longestBackoff)) {
      const isEnded = await end().then(() => true, warn)
      if (isEnded) break
    }
    return true
  }

  async function again(row: EventRow): Promise<void> {
    let words: Buffer | undefined
    try {
      words = await openWords(vault, row)
    } catch (err) {
      // Whatever else is wrong: its lease ends, and it is taken up again.
      if (!(err instanceof KeyError || err instanceof SealError)) return warn(err)
      // What was sealed with a key that is lost is lost as well.
      log.error({ err }, 'given up')
    }
    if (words === undefined) return endEvent(db, orderOf(row)).catch(warn)
    await work(orderOf(row), JSON.parse(words.toString()))
  }

  /** As many as there is room for, and the next one whenever one is done. */
  async function takeUp(): Promise<void> {
    const limit = mostAtOnce - takenUp
    if (looking || limit === 0 || !started || !settling.isOver()) return
    looking = true
    const rows = await takeEvents(db, teamId, { ...hold(), limit }).catch((err) => {
      warn(err)
      return []
    })
    looking = false
    for (const row of rows) {
      takenUp += 1
      void counted(() => again(row)).finally(() => {
        takenUp -= 1
        return takeUp()
      })
    }
  }

  return {
    hold,
    work,
    takeUp,
    start: () => {
      started = true
      if (keeping.poll > 0) polling = setInterval(takeUp, keeping.poll)
      void takeUp()
    },
    stop: () => {
      started = false
      ending.abort()
      clearInterval(polling)
    },
  }
}
