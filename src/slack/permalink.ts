import type { Client } from './client.ts'
import { refusalOf } from './log.ts'

type Where = { readonly channel: string; readonly ts: string; readonly domain: string | undefined }

/** A message's address; made by Slack's own rule where the bot is not in the conversation and may not ask for it. */
export async function permalinkOf(
  client: Client,
  { channel, ts, domain }: Where,
): Promise<string | undefined> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts })
    return permalink
  } catch (error) {
    if (!refusalOf(error)) throw error
    return domain && `https://${domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`
  }
}
