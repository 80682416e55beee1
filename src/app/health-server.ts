import { createServer } from 'node:http'
import type { Health } from './health.ts'

export type HealthAddress = { readonly port: number; readonly host: string }

export type HealthServer = { readonly port: number; readonly stop: () => Promise<void> }

const bounds = { headersTimeout: 5_000, requestTimeout: 5_000, connectionsCheckingInterval: 1_000 }

/** Answers whoever watches the bot, on a port of its own: also in Socket Mode, and while Slack can't be reached. */
export async function openHealth(
  { port, host }: HealthAddress,
  health: Pick<Health, 'own'>,
): Promise<HealthServer> {
  const server = createServer(bounds, async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    const isAsked = request.method === 'GET' || request.method === 'HEAD'
    const told = isAsked ? await health.own(path).catch(failed) : undefined
    const { status, type = 'text/plain', text = '' } = told ?? { status: isAsked ? 404 : 405 }
    response.writeHead(status, { 'content-type': type, connection: 'close' }).end(text)
  })
  server.maxConnections = 64
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Whoever watches from the operator's own network may see why. */
const failed = (error: unknown) => ({
  status: 500,
  type: 'text/plain',
  text: `${error instanceof Error ? error.message : 'This failed.'}\n`,
})
