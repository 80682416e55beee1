import type { Mind } from '../bot/mind.ts'
import { assistantsOverHttp } from '../mcp/http.ts'
import { tokensOf } from '../mcp/issuer.ts'
import type { SlackAsker } from '../mcp/slack-identity.ts'
import { bodyReader, usualBounds } from '../slack/http/bodies.ts'
import type { HttpOptions } from '../slack/http/receiver.ts'
import { isSigned, signatureOf } from '../slack/http/signature.ts'
import type { Parts } from './parts.ts'

/** Which assistants may ask over HTTP. */
export type AssistantSettings = {
  readonly version: string
  /** Slack's own, for whoever asks it. */
  readonly slack: boolean
  /** Those with a token of this issuer, for this address. */
  readonly tokens: { readonly issuer: URL; readonly resource: URL } | undefined
}

type With = Pick<Parts, 'now' | 'log' | 'assistants'> & {
  readonly signingSecret: string
  /** Where somebody of Slack is; for a token, the only workspace there is. */
  readonly find: (asker: Consulting) => Promise<Consulted | undefined>
}

type Consulting = SlackAsker | 'token'

/** What answers assistants in one workspace. */
export type Consulted = { readonly consulted: (asker: Consulting) => Promise<Mind> }

/** What answers assistants beside Slack's own requests; undefined where none may ask. */
export function assistantsOf({ assistants, signingSecret, now, log, find }: With): HttpOptions['pages'] {
  if (!assistants) return undefined
  const { version, slack, tokens } = assistants
  return assistantsOverHttp({
    version,
    read: bodyReader(usualBounds),
    isSlacks: slack
      ? (request, body) => {
          const signature = signatureOf(request.headers)
          return signature !== undefined && isSigned(body, signature, signingSecret)
        }
      : undefined,
    issuer: tokens && { ...tokens, tokens: tokensOf(tokens, now) },
    mindFor: async (asker) => (await find(asker))?.consulted(asker),
    failed: (err) => log.warn({ err }, 'an assistant’s request failed'),
  })
}
