import type { IncomingMessage } from 'node:http'

/** What may be read before anybody has shown that it comes from Slack, in bytes. */
export type Bounds = {
  readonly largest: number
  /** Bodies up to this size are always read; of larger ones, `atOnce` at the same time. */
  readonly small: number
  readonly atOnce: number
}

export const usualBounds: Bounds = { largest: 512 * 1024, small: 32 * 1024, atOnce: 16 }

/** The body, or the status of the refusal; undefined where the sender went away. */
export type Read = Buffer | 413 | 503 | undefined

/** Reads bodies within bounds that hold for each, and for all that are read at the same time. */
export function bodyReader({ largest, small, atOnce }: Bounds): (request: IncomingMessage) => Promise<Read> {
  let large = 0
  return async (request) => {
    if (Number(request.headers['content-length'] ?? 0) > largest) return 413
    const chunks: Buffer[] = []
    let size = 0
    let isLarge = false
    try {
      // Without this, leaving the loop early would close the connection, and the refusal could not be sent.
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        chunks.push(chunk)
        size += chunk.length
        if (size > largest) return 413
        if (size > small && !isLarge) {
          if (large >= atOnce) return 503
          large += 1
          isLarge = true
        }
      }
      return Buffer.concat(chunks)
    } catch {
      return undefined
    } finally {
      if (isLarge) large -= 1
      release(chunks)
    }
  }
}

/** Gives memory back at once: what strangers send would pile up until it is collected. */
export function release(buffers: readonly Buffer[]): void {
  for (const { buffer, byteLength } of buffers) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0)
  }
}
