import { connect, createServer, type Socket } from 'node:net'

/** Something between us and a server on this machine, which can hold back all that either of them says. */
export type Between = {
  readonly url: string
  readonly hang: () => void
  /** What was held back comes through, as from a server that was stopped for a while. */
  readonly goOn: () => void
  /** The next answer to what holds these words is lost, and its connection with it. */
  readonly loseAnswerTo: (words: string) => void
  readonly close: () => Promise<void>
}

export async function standBetween(url: string): Promise<Between> {
  const to = new URL(url)
  const sockets = new Set<Socket>()
  let hangs = false
  let lost: string | undefined
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    let loses = false
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => {
        if (from === far && loses) near.destroy()
        else into.write(data)
        if (from === near && lost !== undefined && data.includes(lost)) {
          loses = true
          lost = undefined
        }
      })
      from.on('error', () => into.destroy())
      from.on('close', () => {
        sockets.delete(from)
        if (!hangs) into.destroy()
      })
      if (hangs) from.pause()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const here = new URL(url)
  here.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: here.href,
    hang: () => {
      hangs = true
      for (const socket of sockets) socket.pause()
    },
    goOn: () => {
      hangs = false
      for (const socket of sockets) socket.resume()
    },
    loseAnswerTo: (words) => {
      lost = words
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
