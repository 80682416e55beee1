import type { IncomingMessage, ServerResponse } from 'node:http'
import { originValidation, toNodeHandler, toWebRequest } from '@modelcontextprotocol/node'
import {
  type AuthInfo,
  createMcpHandler,
  getOAuthProtectedResourceMetadataUrl,
  oauthMetadataResponse,
  requireBearerAuth,
} from '@modelcontextprotocol/server'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import type { Mind } from '../bot/mind.ts'
import { parseJson } from '../domain/bounded-json.ts'
import type { Issuer, Tokens } from './issuer.ts'
import { assistantServer } from './server.ts'
import { type SlackAsker, slackAskerIn, slackAskerSchema } from './slack-identity.ts'

export type AssistantDoor = {
  readonly version: string
  /** The body, or the status of its refusal; undefined where the sender went away. */
  readonly read: (request: IncomingMessage) => Promise<Buffer | number | undefined>
  /** Whether Slack signed it; undefined where its assistant isn't let in. */
  readonly isSlacks: ((request: IncomingMessage, body: string) => boolean) | undefined
  /** Whose tokens are taken; undefined where none are. */
  readonly issuer: (Issuer & { readonly tokens: Tokens }) | undefined
  /** What answers somebody of Slack, or whoever has a token; undefined where the bot isn't. */
  readonly mindFor: (asker: SlackAsker | 'token') => Promise<Mind | undefined>
  /** Told of what went wrong. */
  readonly failed: (error: unknown) => void
}

const path = '/mcp'
const metadataPath = `/.well-known/oauth-protected-resource${path}`

/** So many requests a minute, of one person or token. What names nobody is Slack's own asking, and is told little. */
const perMinute = 120

/**
 * Assistants that ask over HTTP, each request for itself: those that Slack signed, and those with a token of the operator's
 * issuer. Resolves to false for what is no request of theirs.
 */
export function assistantsOverHttp(door: AssistantDoor) {
  const { version, read, isSlacks, issuer, mindFor, failed } = door
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  const isWithin = (clientId: string) =>
    limiter.consume(clientId).then(
      () => true,
      () => false,
    )
  const handler = createMcpHandler(
    ({ authInfo }) =>
      assistantServer(version, async () => {
        const asker = askerOf(authInfo)
        return asker && mindFor(asker)
      }),
    { responseMode: 'json', onerror: failed },
  )
  const serve = toNodeHandler(handler, { onerror: failed })
  const gate =
    issuer &&
    requireBearerAuth({
      verifier: issuer.tokens,
      expectedResource: issuer.resource,
      resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(issuer.resource),
    })
  // Assistants send no Origin; a page of the issuer's own site may.
  const isFromHere = originValidation(issuer ? [issuer.resource.hostname] : [])

  /** Who asks, or the answer to who may not. */
  const admitted = async (request: IncomingMessage, body: string): Promise<AuthInfo | Response> => {
    if (request.headers['x-slack-signature'] !== undefined) {
      if (!isSlacks?.(request, body)) return new Response(undefined, { status: 401 })
      const asker = slackAskerIn(body)
      const clientId = asker ? `${asker.teamId}/${asker.personId}` : ''
      return { token: '', clientId, scopes: [], extra: { asker } }
    }
    if (!gate) return new Response(undefined, { status: 401 })
    const auth = await gate(await toWebRequest(request, {}))
    return auth instanceof Response ? auth : { ...auth, extra: { asker: 'token' } }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const bytes = await read(request)
    if (!Buffer.isBuffer(bytes)) {
      if (bytes !== undefined) end(response, new Response(undefined, { status: bytes }))
      return
    }
    const body = bytes.toString()
    const auth = await admitted(request, body)
    if (auth instanceof Response) return end(response, auth)
    if (auth.clientId !== '' && !(await isWithin(auth.clientId)))
      return end(response, new Response(undefined, { status: 429, headers: { 'retry-after': '60' } }))
    await serve(Object.assign(request, { auth }), response, parseJson(body) ?? {})
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [asked] = (request.url ?? '').split('?')
    if (asked === metadataPath && issuer) {
      const metadata = await issuer.tokens.metadata()
      const told = oauthMetadataResponse(new Request(issuer.resource.origin + metadataPath), {
        oauthMetadata: metadata,
        resourceServerUrl: issuer.resource,
        resourceName: 'Level Guide',
      })
      if (told) await end(response, told)
      return told !== undefined
    }
    if (asked !== path) return false
    if (!isFromHere(request, response)) return true
    if (request.method !== 'POST')
      await end(response, new Response(undefined, { status: 405, headers: { allow: 'POST' } }))
    else await answer(request, response)
    return true
  }
}

const extra = z.object({ asker: z.union([z.literal('token'), slackAskerSchema]) })

/** Nobody, where Slack's assistant names nobody. */
const askerOf = (auth: AuthInfo | undefined): SlackAsker | 'token' | undefined =>
  extra.safeParse(auth?.extra).data?.asker

async function end(response: ServerResponse, told: Response): Promise<void> {
  response.writeHead(told.status, Object.fromEntries(told.headers))
  response.end(await told.text())
}
