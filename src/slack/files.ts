import { z } from 'zod'
import type { Client } from './client.ts'
import { limits } from './views/limits.ts'

const filesSchema = z.array(
  z.object({ name: z.string(), size: z.number(), url_private_download: z.string() }).partial(),
)

/**
 * The text of the first JSON file that came with a message, if one did; empty when it is larger than an export can be.
 * Throws when Slack does not hand it over.
 */
export async function jsonFileOf(client: Client, files: unknown): Promise<string | undefined> {
  const { data = [] } = filesSchema.safeParse(files)
  const file = data.find(({ name }) => name?.endsWith('.json'))
  if (!file?.url_private_download) return undefined
  if ((file.size ?? limits.file) >= limits.file) return ''
  if (!isSlacks(client, file.url_private_download)) throw new Error('The file is not at Slack.')
  const headers = { authorization: `Bearer ${client.token}` }
  const response = await fetch(file.url_private_download, { headers, signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`Slack refused the file: ${response.status}.`)
  return response.text()
}

/** The token goes to Slack alone: to its own hosts, or to the one that this client speaks to. */
function isSlacks({ slackApiUrl }: Client, address: string): boolean {
  const { protocol, hostname, origin } = new URL(address)
  return (
    origin === new URL(slackApiUrl).origin || (protocol === 'https:' && /(^|\.)slack\.com$/.test(hostname))
  )
}
