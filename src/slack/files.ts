import { z } from 'zod'
import type { Client } from './client.ts'

const filesSchema = z.array(
  z.object({ name: z.string(), size: z.number(), url_private_download: z.string() }).partial(),
)

/** A file of notes is far smaller. */
const most = 50_000_000

/** The text of the first JSON file that came with a message, if one did; throws when Slack does not hand it over. */
export async function jsonFileOf(client: Client, files: unknown): Promise<string | undefined> {
  const { data = [] } = filesSchema.safeParse(files)
  const file = data.find(({ name, size }) => name?.endsWith('.json') && (size ?? most) < most)
  if (!file?.url_private_download) return undefined
  const headers = { authorization: `Bearer ${client.token}` }
  const response = await fetch(file.url_private_download, { headers, signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`Slack refused the file: ${response.status}.`)
  return response.text()
}
