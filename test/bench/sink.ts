import { once } from 'node:events'
import { createServer } from 'node:http'

/** Stands where Slack's response_url leads, and notes when answers arrive. */
export type Sink = {
  /** An address of its own for one answer, and the moment at which it was there whole. */
  readonly expect: () => { readonly url: string; readonly arrival: Promise<number> }
  readonly close: () => void
}

export async function openSink(): Promise<Sink> {
  const waiting = new Map<string, (at: number) => void>()
  let next = 0
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const path = request.url ?? ''
    request.resume().once('end', () => {
      const arrived = waiting.get(path)
      if (!arrived) throw new Error('An answer came in two messages: ask the apps something shorter.')
      waiting.delete(path)
      arrived(performance.now())
      response.end('ok')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    expect: () => {
      const path = `/answers/${next++}`
      const arrival = new Promise<number>((resolve) => waiting.set(path, resolve))
      return { url: `http://127.0.0.1:${port}${path}`, arrival }
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
