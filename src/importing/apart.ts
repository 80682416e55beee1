import { Worker } from 'node:worker_threads'
import { Refused } from '../domain/import/refused.ts'
import type { Asked, Understood } from './understand.ts'

/** What the thread tells: that it is there, then what came of the document. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'understood'; readonly file: Understood }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Computing time rather than hours on the wall: on a busy machine a sound document may take its time. What the thread
 * that waits computes meanwhile doesn't count.
 */
export type Bounds = { readonly ms: number; readonly mb: number }

const usual: Bounds = { ms: 2_500, mb: 128 }
const checkedEach = 100

/** Understands a document in a thread of its own: whatever a reader meets, it costs neither more time nor more memory. */
export async function understoodApart(asked: Asked, bounds = usual): Promise<Understood> {
  const thread = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: bounds.mb, maxYoungGenerationSizeMb: 16 },
  })
  let clock: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      thread.on('message', (told: Told) => {
        switch (told.kind) {
          case 'ready':
            clock = whenBusyFor(bounds.ms, () => reject(new Refused(undefined, tooMuch)))
            return
          case 'understood':
            return resolve(told.file)
          case 'refused':
            return reject(new Refused(undefined, told.message))
          case 'failed':
            return reject(told.error)
        }
      })
      thread.on('error', (error) =>
        reject(
          'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new Refused(undefined, tooMuch)
            : error,
        ),
      )
      thread.on('exit', (code) => reject(new Error(`The reading thread ended with ${code}.`)))
    })
  } finally {
    clearInterval(clock)
    await thread.terminate()
  }
}

function whenBusyFor(ms: number, act: () => void): NodeJS.Timeout {
  const before = process.cpuUsage()
  const ownBefore = process.threadCpuUsage()
  return setInterval(() => {
    const all = process.cpuUsage(before)
    const own = process.threadCpuUsage(ownBefore)
    if ((all.user + all.system - own.user - own.system) / 1000 > ms) act()
  }, checkedEach)
}

const tooMuch =
  'The document takes too long to read, or too much memory: it is far larger than a guideline or posting, or made to be so. ' +
  'Copy the text that you want into a new document, and import that.'
