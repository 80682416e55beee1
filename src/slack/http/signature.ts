import type { IncomingHttpHeaders } from 'node:http'
import { verifySlackRequest } from '../bolt.ts'

export type Signature = { readonly signature: string; readonly at: number }

/** What says that a request comes from Slack; undefined where it can't, whatever the body is. */
export function signatureOf(headers: IncomingHttpHeaders): Signature | undefined {
  const signature = headers['x-slack-signature']
  const at = Number(headers['x-slack-request-timestamp'])
  return typeof signature === 'string' && Number.isInteger(at) && at > 0 ? { signature, at } : undefined
}

/** Whether Slack signed this body, within the last five minutes. */
export function isSigned(body: string, { signature, at }: Signature, signingSecret: string): boolean {
  try {
    const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': at }
    verifySlackRequest({ signingSecret, body, headers })
    return true
  } catch {
    return false
  }
}
