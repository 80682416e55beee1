import { createServer, type RequestListener } from 'node:http'
import { webApi } from '@slack/bolt'
import { onTestFinished } from 'vitest'

/** A client of a server that answers as Slack may. */
export async function clientOfServer(
  answer: RequestListener,
): Promise<{ client: webApi.WebClient; url: string }> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const client = new webApi.WebClient('xoxb-a-token', {
    slackApiUrl: `${url}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
  })
  return { client, url }
}
