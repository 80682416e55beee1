import type { App, ReceiverEvent } from '@slack/bolt'
import { notBegunReply } from '../../bot/replies/failures.ts'
import { troubleOf } from '../../store/database/errors.ts'
import { beginEvent, claimEvent, endClaim } from '../../store/events/events.ts'
import { isInHand, isKnown } from '../../store/events/insert.ts'
import type { Order } from '../../store/events/order.ts'
import type { Deps } from '../deps.ts'
import type { Who } from '../people.ts'
import { toMessages } from '../views/blocks.ts'
import { counting } from './counting.ts'
import { doorOf } from './doors.ts'
import { commandIn, type Here, type Kind, keptOf, kindOf } from './kinds.ts'
import type { Keeping } from './settings.ts'
import { customProperties, originOf } from './taken.ts'
import { timed } from './timed.ts'
import { workerOf } from './worker.ts'

export type Intake = {
  /** Takes up what was begun before, and from then on what others leave. */
  readonly start: () => void
  /** Takes up what others left, right now. */
  readonly takeUp: () => Promise<void>
  /** Takes up nothing more; what is in hand stays so until it is done. */
  readonly stop: () => void
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>
}

/** At once, after a minute and after five (docs.slack.dev, Events API). */
const lastRepeat = 3

type Parts = Pick<Deps, 'vault' | 'now' | 'newId' | 'log' | 'people' | 'metrics'>

/**
 * Stands before the app, for Bolt acknowledges events before listeners run: what Slack is told to have arrived is on
 * the disk by then, and is done afterwards, by this process or by another one.
 */
export function keepEvents(app: App, parts: Parts, here: Here, keeping: Keeping): Intake {
  const { vault, now, newId, log, people, metrics } = parts
  const teamId = here.workspace.id
  const { counted, idle } = counting()
  const handle = app.processEvent.bind(app)
  const worker = workerOf(handle, { ...parts, teamId, keeping, counted })

  app.processEvent = (event) => {
    const kind = kindOf(event.body, here)
    return counted(() => timed(metrics, doorOf(event.body, kind), event, (timely) => receive(timely, kind)))
  }

  function receive(event: ReceiverEvent, kind: Kind): Promise<void> {
    switch (kind.kind) {
      case 'asked':
        return asked(event, kind)
      case 'invited':
        return kept(event, kind)
      case 'form':
        return form(event, kind.who)
      case 'once':
        return once(event, orderFor(event))
      case 'first':
        return handle({ ...event, ack: async () => {} }).then(() => event.ack())
      case 'passing':
        return handle(event)
    }
  }

  /** Of people of other workspaces nothing is kept. */
  async function asked(event: ReceiverEvent, { eventId, who }: Extract<Kind, { kind: 'asked' }>) {
    const { elsewhere, personId } = await people.identify(who)
    return elsewhere ? unkept(event, eventId) : kept(event, { eventId, personId })
  }

  type From = { readonly eventId: string | undefined; readonly personId: string }

  async function kept(event: ReceiverEvent, { eventId, personId }: From): Promise<void> {
    const from = { personId, words: JSON.stringify(keptOf(event.body)) }
    const begun = await begin(event, { eventId, from }).catch((err: unknown) => notBegun(event, eventId, err))
    if (!begun) return
    // If Slack misses the acknowledgement it repeats the event, which is in hand or done by then.
    await event.ack().catch((err: unknown) => log.warn({ err }, 'not acknowledged'))
    if (begun.kind === 'begun') await worker.work(begun.order, event.body)
  }

  /** Acknowledged only when it is done: if the process dies before, Slack repeats it. */
  async function unkept(event: ReceiverEvent, eventId: string | undefined): Promise<void> {
    const begun = await begin(event, { eventId })
    const done = begun.kind === 'begun' ? await worker.work(begun.order, event.body) : begun.kind === 'done'
    if (!done) throw new Error('It is not done yet.')
    await event.ack()
  }

  type Begun = { eventId: string | undefined; from?: { personId: string; words: string } }
  const begin = (event: ReceiverEvent, { eventId = originOf(event) ?? newId(), from }: Begun) =>
    beginEvent(vault, { teamId, eventId, orderId: newId(), from }, worker.hold())

  /** It is in hand until it is done: what its sender deletes meanwhile does not come back by it. */
  async function form(event: ReceiverEvent, who: Who): Promise<void> {
    const { elsewhere, personId } = await people.identify(who)
    const order = orderFor(event)
    if (elsewhere) return once(event, order)
    const taken = { order, late: false, hopeless: false, told: () => end(order) }
    return once({ ...event, customProperties: customProperties(taken) }, order, personId)
  }

  const orderFor = (event: ReceiverEvent): Order => {
    const id = newId()
    return { teamId, eventId: originOf(event) ?? newId(), id, begunAt: now(), attempt: 1 }
  }

  const end = (order: Order) =>
    endClaim(vault.db, order).catch((err: unknown) => log.warn({ err }, 'a form is not ended'))

  /**
   * A request that somebody recorded and sends again does nothing. One whose first process ended before it was done,
   * which a proxy sends to another one, is told to have failed: the form stays open with what was typed.
   */
  async function once(event: ReceiverEvent, order: Order, personId?: string): Promise<void> {
    const { eventId, id: orderId } = order
    // Without the claim it is tried all the same: what a form saves has an origin of its own.
    const claim = claimEvent(vault.db, teamId, eventId, now(), { orderId, personId })
    const isFirst = await claim.catch((err: unknown) => log.warn({ err }, 'not claimed'))
    if (isFirst !== false) return handle(event).finally(() => end(order))
    if (await isInHand(vault.db, { teamId, eventId })) throw new Error('It is in hand elsewhere.')
    await event.ack()
  }

  /**
   * Slack repeats an event, and shows that a press failed; but if a command is lost, nobody says so. So when the store
   * is full, and at Slack's last repeat, it is done before it is acknowledged, or reported as failed.
   */
  async function notBegun(
    event: ReceiverEvent,
    eventId: string | undefined,
    err: unknown,
  ): Promise<undefined> {
    if (troubleOf(err) === 'full' || (event.retryNum ?? 0) >= lastRepeat) {
      // It may be begun all the same, by a repeat whose answer from the database came too late: then it is done once.
      const isBegun = eventId !== undefined && isKnown(vault.db, { teamId, eventId }).catch(() => false)
      if (!(await isBegun)) await handle({ ...event, ack: async () => {} })
      return event.ack().then(() => undefined)
    }
    const said = commandIn(event.body)
    if (said === undefined) throw err
    const reference = newId().slice(-8)
    log.error({ err, door: 'command', reference }, 'not begun')
    const [message] = toMessages(notBegunReply(reference, said))
    await event.ack({ response_type: 'ephemeral', ...message })
  }

  return { start: worker.start, takeUp: worker.takeUp, stop: worker.stop, idle }
}
