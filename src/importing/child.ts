import { once } from 'node:events'
import { flushCompileCache } from 'node:module'
import { Worker } from 'node:worker_threads'
import { Refused } from '../domain/import/refused.ts'
import type { Order, Told } from './apart.ts'
import { readPieces } from './pieces.ts'
import { understood } from './understand.ts'

function tell(told: Told): Promise<void> {
  // Whoever is told ends this process at once, and Node would keep what it compiled only at an end of its own.
  flushCompileCache()
  return new Promise((resolve) => process.send?.(told, undefined, {}, () => resolve()))
}

// Whoever asked is gone.
process.on('disconnect', () => process.exit())

process.once('message', async (order: Order) => {
  const { ms } = order
  await once(new Worker(new URL('watchdog.ts', import.meta.url), { workerData: ms }), 'online')
  try {
    await tell(
      'notes' in order
        ? { kind: 'pieces', pieces: await readPieces(order.notes) }
        : { kind: 'understood', file: await understood(order.asked) },
    )
  } catch (error) {
    await tell(
      error instanceof Refused ? { kind: 'refused', message: error.message } : { kind: 'failed', error },
    )
  }
})
