import type { ReceiverEvent } from '@slack/bolt'
import type { Door, SlackMetrics } from '../metrics.ts'

/** Takes what came in; counts how long it took until it was acknowledged, and until it was done. */
export async function timed(
  metrics: SlackMetrics | undefined,
  door: Door,
  event: ReceiverEvent,
  take: (event: ReceiverEvent) => Promise<void>,
): Promise<void> {
  if (!metrics) return take(event)
  const came = metrics.cameIn(door)
  const ack: ReceiverEvent['ack'] = async (response) => {
    await event.ack(response)
    came.acknowledged()
  }
  try {
    await take({ ...event, ack })
  } finally {
    came.done()
  }
}
